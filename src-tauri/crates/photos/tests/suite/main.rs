//! Image files from outside: kept, refused, drawn small.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod exif;
mod intake;
mod storage;
mod support;
mod thumbnail;
