//! The house from the outside: a seminar from ten lines of text, and scenarios in prose that say what the rules find.

pub mod arbitrary;
mod dice;
pub mod expectation;
pub mod outcome;
pub mod prose;
pub mod runs;
pub mod scenario;
mod season;
pub mod told;

pub use season::{SEASON, season_ftl, season_pack, season_words};
