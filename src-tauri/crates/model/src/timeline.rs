//! The dates of a seminar, recommended and due (STG-*, catalogue part (a)).

use crate::finding::{Fact, Phase};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One date of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct TimelineEntry {
    /// Stable id; names the sentence: `date-<key>` in the pack's words, where `key` is the id without a
    /// number after a dot (`weekly_mail.2`).
    pub id: String,
    /// Day on which the entry stands; the last day, for a window.
    pub date: NaiveDate,
    /// First day, for a window.
    pub from: Option<NaiveDate>,
    pub time: Option<NaiveTime>,
    /// End of a span of the day itself.
    pub until: Option<NaiveTime>,
    pub kind: DateKind,
    /// Day by which it is better done, for a deadline.
    pub recommended: Option<NaiveDate>,
    pub phase: Phase,
    /// Whether the day, or the first one of a window, is a day off in the seminar's work calendar.
    pub day_off: bool,
    /// None where nobody has to do anything.
    pub done: Option<bool>,
    pub facts: BTreeMap<String, Fact>,
    /// Catalogue ids.
    pub items: Vec<String>,
    /// One sentence in the chosen language; empty until the organizer puts it into words.
    pub text: String,
}

/// What the date means for the organizer.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum DateKind {
    /// Missing it has a consequence.
    Deadline,
    /// Our own earlier date, or advice.
    Recommended,
    /// From this day on something costs more.
    Border,
    /// Something happens or becomes possible.
    Event,
    /// Something may be done between two days.
    Window,
    /// A moment of the seminar day.
    Day,
}

/// What a later or earlier sending would cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct WhatIf {
    pub stage: String,
    pub date: NaiveDate,
    /// Days after the stage's last day; none or negative is in time.
    pub late_days: Option<i32>,
    /// Day by which it is better sent (STG-15).
    pub recommended: Option<NaiveDate>,
    /// The sending would be a repeated one.
    pub repeated: bool,
    /// Rows of the penalty table that it would set off.
    pub penalties: Vec<String>,
    pub points: i32,
    pub excluded: bool,
    pub no_info_support: bool,
    /// No row of the table speaks of it, but nothing is taken after the date (STG-14, ELG-28).
    pub may_be_refused: bool,
}
