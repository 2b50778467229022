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

/// Which seminars a question concerns, and when. The most pressing come first.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Touch {
    /// The settlement depends on it, or a row of the penalty table that holds.
    Flagged,
    /// A finding of one of its items is open.
    Broken,
    /// A stage of its items is not finished and its advised day has come, or it was sent on its last day.
    StageNear,
    /// The last days of a withdrawal without consequences, and a withdrawal on the very last one.
    WithdrawalNear,
    BeforeApplication,
    /// Before the application is approved, when its week is too short to gather and review a group.
    ShortWeek,
    /// There is a programme, and it is not approved.
    ProgrammeOpen,
    /// The programme is no longer the approved one, be it only in its times.
    ProgrammeChanged,
    /// The programme's title is not letter by letter the season's.
    TitleSpelling,
    /// An official talk has more points than a talk may have.
    LongTalk,
    OutsideSpeakers,
    Workshop,
    ColdMailing,
    VenueChanged,
    /// Listeners are chosen by hand, or somebody was refused.
    Refusals,
    /// As many registrations as planned listeners, and the list is not closed.
    PlannedReached,
    /// As many registrations as the border of the calls.
    AtCallThreshold,
    /// The calls are still to be made, and one of their days is a day off.
    CallOnDayOff,
    /// The last mail before the day is to be sent soon.
    FinalMailNear,
    /// The week before the day, and the day itself.
    DayNear,
    /// From the day on, until the report is accepted.
    ReportOpen,
    /// The seminar has a reporting day of its own.
    IndividualReportDay,
    /// Something is to be bought from the bonus account.
    Orders,
    /// Somebody registered with the promo code.
    Referrals,
    /// The city is in the first country and not one of the large ones.
    SmallerCity,
    /// The seminar is over.
    AfterDay,
    /// Every seminar of the season.
    Always,
}
