//! What the rules say about a seminar: findings with measured facts.

use crate::money::Kopecks;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A broken rule, or one about to be broken: what was measured, about what, and what it costs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Finding {
    /// Catalogue id of the rule, for instance `PRG-06`.
    pub rule: String,
    pub severity: Severity,
    pub phase: Phase,
    pub subject: Option<Subject>,
    pub facts: BTreeMap<String, Fact>,
    pub consequence: Option<Consequence>,
    /// Locator in the programme document, for instance `L264`.
    pub source: String,
    /// One sentence in the chosen language; empty until the organizer puts it into words.
    pub text: String,
    /// What to do, in the chosen language; empty when the text says it all.
    pub remedy: String,
    pub fix: Option<Fix>,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Error,
    Warning,
    Info,
}

/// Where in the work a finding belongs: the page on which it is mended.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    Overview,
    Application,
    Stages,
    Team,
    Venue,
    Hall,
    Kit,
    Agenda,
    Estimate,
    Landing,
    Announcements,
    Registrations,
    Reminders,
    Day,
    Questionnaire,
    Photos,
    Papers,
    Report,
    Leads,
    Settlement,
}

/// The thing a finding is about: a block, a line, a stage.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
pub struct Subject {
    /// The noun: `block`, `line`, `stage`, `speaker`, `announcement`, `photo_stage`, `item` …
    pub kind: String,
    pub id: String,
    /// The title as the user wrote it, never personal data.
    pub label: String,
}

/// A measured or allowed value; on the wire a bare number, string or flag.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(untagged)]
pub enum Fact {
    Flag(bool),
    Number(#[specta(type = i32)] i64),
    Text(String),
}

impl From<i64> for Fact {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}
impl From<u32> for Fact {
    fn from(value: u32) -> Self {
        Self::Number(i64::from(value))
    }
}
impl From<usize> for Fact {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
impl From<Kopecks> for Fact {
    fn from(value: Kopecks) -> Self {
        Self::Number(value.0)
    }
}
impl From<&str> for Fact {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Fact {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<NaiveDate> for Fact {
    /// ISO 8601; words turn it into a date of the language.
    fn from(value: NaiveDate) -> Self {
        Self::Text(value.to_string())
    }
}
impl From<NaiveTime> for Fact {
    fn from(value: NaiveTime) -> Self {
        Self::Text(value.format("%H:%M").to_string())
    }
}
impl From<bool> for Fact {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

/// What breaking the rule costs. A row of the penalty table that the seminar is charged is told once: by the finding of
/// its first cause, with the points of the ledger; the other causes only refer to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Consequence {
    /// Row of the penalty table, for instance `PEN-02`.
    pub penalty: Option<String>,
    pub points: u32,
    pub excluded: bool,
    pub compensation: CompensationEffect,
    /// The rule whose finding tells what the row costs; none where this one does.
    #[serde(default)]
    pub told_by: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum CompensationEffect {
    None,
    Line,
    All,
    Unknown,
}

/// A remedy that the program can carry out itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fix {
    SetMinutes {
        block: crate::ids::BlockId,
        minutes: u32,
    },
    /// Moves a block so that it stands at `position` (0-based) in the agenda.
    MoveBlock {
        block: crate::ids::BlockId,
        position: u32,
    },
    /// Adds the ready-made block of a mandatory slot; `option` chooses among a slot's talks.
    AddSlot {
        slot: String,
        option: Option<String>,
    },
    SetTitle {
        title: String,
    },
    /// Rents the hall for these hours.
    SetRent {
        from: NaiveTime,
        to: NaiveTime,
    },
    SetSeatingLayout {
        layout: crate::hall::Layout,
    },
    /// Nobody pays to come in.
    SetEntryFree,
    /// The organizers' group was read on this day.
    MarkFeedRead {
        date: NaiveDate,
    },
    /// The card says that the partner has held seminars before.
    MarkExperienced,
    /// Puts a line for each announcement in place of one that names none; the sum is shared equally.
    SplitLine {
        line: crate::ids::LineId,
        announcements: Vec<crate::ids::AnnouncementId>,
    },
    /// A member of the team takes the role on.
    AssignRole {
        role: crate::team::Role,
        member: crate::ids::MemberId,
    },
    /// Plans for this many listeners.
    SetPlanned {
        listeners: u32,
    },
    /// The registration form is closed.
    CloseRegistration,
    /// Whoever comes to the venue later comes at this time.
    SetArrival {
        time: NaiveTime,
    },
    /// Programmes and questionnaires were printed on this day.
    MarkPrinted {
        date: NaiveDate,
    },
}
