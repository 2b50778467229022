//! The registration desk: finding the person, saying whether they may come in, and making one truth out of
//! what several desks wrote down. No disk, no clock, no network.

pub mod clash;
pub mod clock;
mod column;
pub mod corrections;
mod door;
mod layout;
mod merge;
mod query;
mod ranking;
mod roster;
mod scores;
mod verdict;
mod vocabulary;

pub use door::{Door, DoorCounts, fold};
pub use merge::{gaps, merge, reused};
pub use roster::{Found, Hit, Roster, RosterPerson};
pub use verdict::{Standing, verdict};
