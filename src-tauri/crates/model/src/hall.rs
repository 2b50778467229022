//! The hall plan: seating and the marks on it (SEA-*, VEN-14).

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Hall {
    pub layout: Layout,
    pub rows: u32,
    pub seats_per_row: u32,
    /// Seats left out: pillars, projector table, aisles cut into rows.
    pub seats_lost: u32,
    /// Aisle after this many seats from the left; none without an aisle.
    pub aisle_after: Option<u32>,
    /// What is placed on the plan.
    pub marks: BTreeSet<HallMark>,
    /// Direction signs that are made for the way from the door to the hall (DAY-09).
    pub signs: u32,
}

#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    #[default]
    Theatre,
    Classroom,
    UShape,
    RoundTable,
    Other,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum HallMark {
    Screen,
    RegistrationDesk,
    SpeakersTable,
    HandoutTable,
    FloorBanner,
    WallFlag,
    DirectionSigns,
}

impl Hall {
    /// Seats that people can sit on.
    #[must_use]
    pub fn seats(&self) -> u32 {
        self.rows
            .saturating_mul(self.seats_per_row)
            .saturating_sub(self.seats_lost)
    }
}
