//! The report package from outside: made, altered, attacked.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod hostile;
mod names;
mod packing;
mod properties;
mod support;
mod tampering;
