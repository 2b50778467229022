//! Words and numbers for people: one Fluent catalogue, Russian and English.
//!
//! The catalogue's files are compiled in; a season pack adds its own words when it is opened. Dates, times and
//! money are written here and nowhere else, the way the window writes them.

mod dates;
mod language;
mod numbers;
mod value;
mod words;

pub use language::Language;
pub use value::Value;
pub use words::{Words, catalogue};
