//! The store from the outside.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod arrivals;
mod common;
mod dump;
mod erasure;
mod fold;
mod merging;
mod opening;
mod people;
mod schema;
mod seminars;
