//! The day itself: what was done when, and what moved (DAY-*).

use crate::agenda::Speaker;
use crate::ids::{EventId, SeminarId};
use crate::lottery::{Draw, HandedIn};
use crate::team::Role;
use chrono::{NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The record of the day; the approved programme stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Day {
    /// When each deed of the run sheet was done, or a block begun, by the deed's id.
    pub marks: BTreeMap<String, NaiveDateTime>,
    /// The log of shifts, in the order they happened; an entry is never edited.
    pub shifts: Vec<Shift>,
    /// The log of questionnaires handed in, as they came.
    pub questionnaires: Vec<HandedIn>,
    /// The lotteries, in the order they were begun.
    pub draws: Vec<Draw>,
}

/// Everything planned from a moment on happens earlier or later (DAY-21, DAY-30).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    pub id: EventId,
    pub at: NaiveDateTime,
    pub operator: String,
    /// What is planned at this time or after it moves.
    pub from: NaiveTime,
    /// Later when positive.
    pub minutes: i32,
    pub reason: String,
    /// The shift that this one takes back.
    pub undoes: Option<EventId>,
}

/// The run sheet of one seminar as it stands at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct RunSheet {
    pub seminar: SeminarId,
    pub now: NaiveDateTime,
    /// The program reckons with another date than today.
    pub rehearsal: bool,
    /// In the order of their shifted times.
    pub deeds: Vec<Deed>,
    /// Id of the block that goes on: the last one begun by hand, or else by the clock.
    pub present: Option<String>,
    pub next: Option<String>,
    pub shifts: Vec<Shift>,
    /// The shift that an undo would take back.
    pub undoable: Option<EventId>,
}

/// One thing of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Deed {
    pub id: String,
    pub kind: DeedKind,
    pub planned: NaiveDateTime,
    /// With the shifts of the day.
    pub starts: NaiveDateTime,
    /// For a block or a stay; with the shifts of the day.
    pub ends: Option<NaiveDateTime>,
    pub role: Role,
    /// Names of the members who have the role.
    pub owners: Vec<String>,
    pub state: DeedState,
    /// Title of the block, or what is said of the deed.
    pub text: String,
    /// People of the talk, with their phones as they were typed.
    pub speakers: Vec<Speaker>,
    /// Photos of the stage that are there, and how many it needs (DAY-31).
    pub photos: Option<PhotoCount>,
    /// Catalogue ids.
    pub items: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum DeedKind {
    /// A block of the programme; its mark says when it began.
    Block,
    /// Something that is done before or between the blocks.
    Step,
    /// A line of the season's checklist.
    Checklist,
    Photos,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct PhotoCount {
    pub there: u32,
    pub needed: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum DeedState {
    Coming,
    Now,
    /// Not done though its time was so many minutes ago.
    Overdue {
        minutes: u32,
    },
    Done {
        at: Option<NaiveDateTime>,
    },
    /// A block whose time is over; nobody has to confirm it.
    Over,
    /// The day is over and nobody has confirmed it.
    Missed,
}

impl Day {
    /// The last shift that was not taken back and takes none back.
    #[must_use]
    pub fn undoable(&self) -> Option<&Shift> {
        self.standing().next_back()
    }

    /// The shifts that were not taken back, in the order they happened.
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = &Shift> {
        let undone = |shift: &Shift| self.shifts.iter().any(|s| s.undoes == Some(shift.id));
        let shifts = self.shifts.iter();
        shifts.filter(move |shift| shift.undoes.is_none() && !undone(shift))
    }

    /// The questionnaires that count, as they came: the number of each is its place from 1. Only the last one is ever
    /// taken back, so that a number stays what was written on the paper.
    #[must_use]
    pub fn sheets(&self) -> Vec<&HandedIn> {
        let all = &self.questionnaires;
        let undone = |one: &HandedIn| all.iter().any(|other| other.undoes == Some(one.id));
        let counts = |one: &&HandedIn| one.undoes.is_none() && !undone(one);
        all.iter().filter(counts).collect()
    }

    /// Minutes by which what is planned at `time` has moved.
    #[must_use]
    pub fn moved(&self, time: NaiveTime) -> i32 {
        let moving = self.shifts.iter().filter(|shift| shift.from <= time);
        moving.fold(0, |sum, shift| sum.saturating_add(shift.minutes))
    }
}
