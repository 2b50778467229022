//! Open questions of a season: where the programme contradicts itself or is silent (`AMB-…`).

use super::Parameter;
use crate::finding::Phase;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A question that the coordinator may answer. Its words are in the pack as `flag-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct OpenQuestion {
    pub id: String,
    /// The page on which it matters.
    pub phase: Phase,
    /// When the question concerns a seminar at all.
    pub touch: Touch,
    /// The first is the safe one: it holds until the coordinator answers, and is the pack as it is written.
    pub readings: Vec<Reading>,
    /// Catalogue ids that depend on it.
    pub items: Vec<String>,
    pub source: String,
}

/// One way to read the programme. Its words are in the pack as `reading-<question>-<id>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    pub id: String,
    /// What it changes in the pack, by the place of the value: `deadlines.lateness_unit`,
    /// `penalties.PEN-02.excludes`, `rules.PRG-13.with.extra`.
    #[serde(default)]
    pub set: BTreeMap<String, Parameter>,
    /// Place of a whole number that the answer has to name.
    #[serde(default)]
    pub asks: Option<String>,
}

/// Which seminars a question concerns.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Touch {
    /// Every seminar of the season.
    Always,
    /// The settlement depends on it, or a row of the penalty table that holds.
    Flagged,
    /// A finding of one of its items is open.
    Broken,
    BeforeApplication,
    /// The seminar is over.
    AfterDay,
    OutsideSpeakers,
    Workshop,
    ColdMailing,
    /// As many registrations as the border of the calls.
    AtCallThreshold,
    CallOnDayOff,
    VenueChanged,
}
