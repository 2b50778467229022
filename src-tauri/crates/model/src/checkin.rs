//! The arrival log: immutable events, never an edited row.

use crate::history::PersonChangeRecord;
use crate::ids::{EventId, PersonId, SeminarId};
use crate::registration::Registration;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// What happened at a desk. A correction is a new event; state is a fold over all of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ArrivalEvent {
    pub id: EventId,
    /// Name of the desk.
    pub desk: String,
    /// Contiguous from 1 at each desk, so that a gap shows what is missing.
    pub sequence: u32,
    pub kind: ArrivalKind,
    pub person: PersonId,
    /// Hybrid logical clock: milliseconds since 1970 shifted left by 16, plus a counter.
    #[specta(type = f64)]
    pub clock: u64,
    /// Local time at the desk, to show to people.
    pub at: NaiveDateTime,
    pub operator: String,
    /// The event that this one undoes or corrects.
    pub refers_to: Option<EventId>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ArrivalKind {
    Arrived,
    KitHanded,
    WalkIn,
    Undone,
    SamePersonAs { other: PersonId },
    Noted { note: String },
}

/// Where a search found what was typed.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum MatchedField {
    LastName,
    FirstName,
    MiddleName,
    Company,
    Phone,
}

/// Who marked something, where and when.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// As in [`ArrivalEvent`]; with `desk`, `sequence` and `event` it gives the order of marks.
    #[specta(type = f64)]
    pub clock: u64,
    pub desk: String,
    pub sequence: u32,
    pub event: EventId,
    pub at: NaiveDateTime,
    pub operator: String,
}

/// Something written down about a person at a desk.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct DeskNote {
    pub mark: Mark,
    pub note: String,
}

/// What the arrival log says about one person, together with those said to be the same person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct PersonState {
    /// The arrival that counts: the first that is not undone.
    pub arrival: Option<Mark>,
    /// The arrival that counts was a walk-in.
    pub walk_in: bool,
    /// Later arrivals that are not undone: shown to a person, never counted.
    pub repeats: Vec<Mark>,
    pub kit: Option<Mark>,
    /// Kits handed after the first.
    pub kit_repeats: Vec<Mark>,
    /// The smallest id of those said to be the same person; `None` if nobody said so.
    pub same_as: Option<PersonId>,
    pub notes: Vec<DeskNote>,
}

/// How full the hall is, as the desk needs to know before it lets in one more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct DeskCounters {
    /// Registrations that stand, staff excluded.
    pub registered: u32,
    /// Unique outside people who came, walk-ins included (AMB-37).
    pub arrived: u32,
    pub walk_ins: u32,
    pub kits_handed: u32,
    /// Seats in the hall; `None` if not known.
    pub seats: Option<u32>,
    /// Kits brought; `None` if not known.
    pub kits: Option<u32>,
}

/// What the desk is told about the person in front of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum Verdict {
    Welcome {
        /// Which outside person this is, from 1; `None` for staff, who are not counted.
        ordinal: Option<u32>,
        staff: bool,
        /// A kit was handed before, though no arrival stands: the arrival was undone.
        kit_handed: bool,
        /// All seats are taken. Warns, never turns anybody away.
        over_seats: bool,
        /// Kits left before this person gets one; `None` if not known.
        kits_left: Option<u32>,
    },
    AlreadyArrived {
        at: NaiveDateTime,
        desk: String,
        operator: String,
        kit_handed: bool,
    },
    /// The organizer refused this registration (LND-29).
    Refused {
        reason: String,
    },
    /// The person withdrew and has come all the same.
    Cancelled,
    NotInList,
}

/// The colour of a verdict; never shown without words.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    Green,
    Amber,
    Red,
}

impl Verdict {
    #[must_use]
    pub fn signal(&self) -> Signal {
        match self {
            Self::Welcome {
                kit_handed: false,
                over_seats: false,
                ..
            } => Signal::Green,
            Self::Welcome { .. }
            | Self::AlreadyArrived { .. }
            | Self::Cancelled
            | Self::NotInList => Signal::Amber,
            Self::Refused { .. } => Signal::Red,
        }
    }
}

/// What one copy of a seminar hands to another: its arrival log, and the registrations of those in it
/// whom the other copy may not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArrivalFile {
    pub format: String,
    pub version: u32,
    pub seminar: SeminarId,
    /// The desk that wrote the file.
    pub desk: String,
    /// In the order of the fold.
    pub events: Vec<ArrivalEvent>,
    /// By id.
    pub people: Vec<Registration>,
    /// What was corrected in these; files of older versions do not tell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<PersonChangeRecord>,
    /// SHA-256 of the file with this field empty, lower-case hexadecimal.
    pub checksum: String,
}

impl ArrivalFile {
    /// Value of `format` in every such file.
    pub const FORMAT: &str = "kafedra-arrivals";
    /// The version that is written, and the newest that is understood.
    pub const VERSION: u32 = 1;
}

/// Numbers of one desk that are not here yet.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(deny_unknown_fields)]
pub struct SequenceGap {
    pub first: u32,
    pub last: u32,
}
