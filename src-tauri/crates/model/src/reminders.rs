//! Mailings of reminders; calls to single people are contact attempts (REG-08..12, PEN-17).
//!
//! That a mailing was sent, when, and to how many people is a part of the plan, and what the rules look at. Who got it
//! is a row per person beside it: for a mailing that is not in the plan (any more) such rows say nothing, and a mailing
//! that was entered by its number alone went to everybody who had registered by that day.

use crate::ids::{ContactId, MailingId, PersonId};
use crate::registration::{ContactAttempt, ContactOutcome};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Reminders {
    pub mailings: Vec<Mailing>,
    /// Letters worded anew for this seminar, one per kind; the others are the season's.
    pub letters: Vec<Letter>,
}

/// The text of one kind of letter, with fields like `{имя}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    pub kind: MailingKind,
    pub subject: String,
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Mailing {
    pub id: MailingId,
    pub kind: MailingKind,
    pub sent: NaiveDate,
    pub at: Option<NaiveTime>,
    /// How many people it went to.
    pub recipients: u32,
    /// Who got it is known person by person.
    #[serde(default)]
    pub named: bool,
}

/// One person got one mailing.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(deny_unknown_fields)]
pub struct MailingReceipt {
    pub mailing: MailingId,
    pub person: PersonId,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum MailingKind {
    Weekly,
    Final,
    VenueChange,
    /// Presentations for all who registered (LEA-01).
    Presentations,
    /// May be added, replaces nothing (REG-12).
    Sms,
    /// The registration is accepted (LND-28).
    Confirmation,
    /// The registration is refused, and why (LND-29).
    Refusal,
}

impl MailingKind {
    /// The kinds that are sent as letters, in the order of the work.
    pub const LETTERS: [Self; 6] = [
        Self::Confirmation,
        Self::Refusal,
        Self::Weekly,
        Self::Final,
        Self::VenueChange,
        Self::Presentations,
    ];

    /// The name in word keys and file names: `venue-change`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Weekly => "weekly",
            Self::Final => "final",
            Self::VenueChange => "venue-change",
            Self::Presentations => "presentations",
            Self::Sms => "sms",
            Self::Confirmation => "confirmation",
            Self::Refusal => "refusal",
        }
    }
}

impl std::str::FromStr for MailingKind {
    type Err = crate::documents::UnknownName;
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::LETTERS.into_iter().find(|kind| kind.slug() == name);
        found.ok_or(crate::documents::UnknownName)
    }
}

/// To whom letters of a kind go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Those whom the programme wants reached and who have not been yet.
    Missing,
    /// All of those, again.
    Everyone,
}

/// What is done to keep the registered.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ReminderKind {
    Confirmation,
    Refusal,
    Weekly,
    Call,
    Final,
    VenueChange,
    Presentations,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ReminderStatus {
    /// Nobody is concerned, or its days are over.
    Idle,
    /// Its first day is still to come.
    Ahead,
    /// Today is one of its days and somebody is missing.
    Open,
    /// Its last day is over and somebody is missing.
    Late,
    Done,
}

/// One deed: whom it concerns, by when, and how far it has got.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Reminder {
    pub kind: ReminderKind,
    pub state: ReminderStatus,
    /// Catalogue ids.
    pub rules: Vec<String>,
    pub from: Option<NaiveDate>,
    /// The last day; none when the programme names no day.
    pub due: Option<NaiveDate>,
    /// At what hour of the last day at the latest, `HH:MM`.
    pub latest: Option<String>,
    /// People whom the programme wants reached.
    pub audience: u32,
    pub reached: u32,
    pub missing: u32,
    /// Of `missing`, those who have no address to write to, or no number to call.
    pub unreachable: u32,
    /// `reached` of `audience`, rounded down, so that 100 means everybody.
    pub percent: u32,
}

/// A registration that waits for an answer, and until when it may still be a refusal (REG-16, REG-17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RefusalClock {
    pub person: PersonId,
    pub name: String,
    pub company: String,
    pub registered: NaiveDateTime,
    pub until: NaiveDateTime,
    /// Minutes that are left; 0 when nobody may refuse any more.
    pub minutes_left: u32,
    /// Half of the time is over (24 of 48 hours).
    pub alarm: bool,
}

/// How the calls go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct CallProgress {
    pub people: u32,
    pub will_come: u32,
    pub in_doubt: u32,
    pub will_not_come: u32,
    /// Called, and nobody answered so far.
    pub not_reached: u32,
    pub never_called: u32,
}

/// Everything about reminders on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ReminderState {
    /// Registrations that stand.
    pub people: u32,
    pub deeds: Vec<Reminder>,
    pub calls: CallProgress,
    /// Those that can still be refused first, by the time that is left; at most a screenful.
    pub clocks: Vec<RefusalClock>,
    /// Registrations without an answer in all.
    pub waiting: u32,
}

/// One who is still to be reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ReminderPerson {
    pub id: PersonId,
    pub name: String,
    pub company: String,
    pub email: String,
    pub phone: String,
    pub registered: NaiveDate,
}

/// A piece of the list of those who are missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ReminderPeople {
    pub total: u32,
    pub people: Vec<ReminderPerson>,
}

/// One to be called, as the calling screen shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CallPerson {
    pub id: PersonId,
    pub name: String,
    pub company: String,
    pub position: String,
    /// Grouped for reading.
    pub phone: String,
    pub note: String,
    /// By time.
    pub attempts: Vec<ContactAttempt>,
}

/// Who is called next: first those never called, then those who did not answer, the longest ago first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CallQueue {
    pub progress: CallProgress,
    /// The next few.
    pub people: Vec<CallPerson>,
    /// All who wait in the queue.
    pub waiting: u32,
}

/// A call that was entered, and who is next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CallEntered {
    pub contact: ContactId,
    pub outcome: ContactOutcome,
    pub queue: CallQueue,
}

/// A field of a letter that nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct FieldProblem {
    /// It stands in the subject, not in the text.
    pub subject: bool,
    /// As written, without the braces.
    pub field: String,
    /// Counted from 1.
    pub line: u32,
    /// In characters, counted from 1.
    pub column: u32,
    /// The brace is never closed.
    pub open: bool,
}

/// A letter as it stands: its text, what is wrong in it, and how the first one reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LetterView {
    pub letter: Letter,
    /// Worded anew for this seminar.
    pub own: bool,
    pub problems: Vec<FieldProblem>,
    /// Fields that may stand in it, in the language of the window.
    pub fields: Vec<String>,
    pub sample_subject: String,
    pub sample_text: String,
}
