//! Registrations: people who want to come, and how they were reached.

use crate::ids::{ContactId, PersonId};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// One person's registration for one seminar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    pub id: PersonId,
    pub person: Person,
    pub registered: NaiveDateTime,
    pub status: RegistrationStatus,
    pub confirmed: Option<NaiveDateTime>,
    pub refused: Option<NaiveDateTime>,
    /// Why the organizer refused (LND-29).
    pub refusal_reason: String,
    /// Not a listener: staff, speaker, sponsor (AMB-37).
    pub staff: bool,
    /// Came without having registered.
    pub walk_in: bool,
}

/// Who it is, as the seven mandatory fields of the form ask (LND-23).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Person {
    pub last_name: String,
    pub first_name: String,
    pub middle_name: String,
    pub company: String,
    pub position: String,
    pub email: String,
    /// As written; `+7…` when it could be normalised.
    pub phone: String,
    /// «Откуда узнали о семинаре».
    pub heard_from: String,
    pub note: String,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum RegistrationStatus {
    Received,
    Confirmed,
    Refused,
    /// Withdrew on their own.
    Cancelled,
}

/// One attempt to reach one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ContactAttempt {
    pub id: ContactId,
    pub person: PersonId,
    pub kind: ContactKind,
    pub at: NaiveDateTime,
    pub outcome: ContactOutcome,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    Call,
    VenueChangeNotice,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ContactOutcome {
    WillCome,
    InDoubt,
    WillNotCome,
    NotReached,
}

/// What the rules need to know of all registrations; counted by the store.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Attendance {
    /// Registrations that still stand (received or confirmed), walk-ins and staff excluded.
    pub registered: u32,
    pub refused: u32,
    pub refused_after_confirmation: u32,
    /// Of `refused`, the longest time between registration and refusal.
    pub slowest_refusal_minutes: u32,
    /// Day of the last refusal.
    pub last_refusal: Option<NaiveDate>,
    pub first_registration: Option<NaiveDate>,
    /// Registrations without an answer for half of the hours in which they may be refused, and still within them
    /// (REG-16); counted by the clock, where listeners are picked by hand.
    pub waiting: u32,
    /// When the first of them came.
    pub waiting_since: Option<NaiveDateTime>,
    /// Of `registered`, at least one call was made, whatever came of it.
    pub called: u32,
    /// Date of the first and of the last call.
    pub first_call: Option<NaiveDate>,
    pub last_call: Option<NaiveDate>,
    /// Unique outside people who came, walk-ins included, staff excluded (AMB-37).
    pub attended: u32,
    /// Staff, speakers and sponsors who were marked as present; none of `attended` (AMB-37).
    pub staff_attended: u32,
    pub walk_ins: u32,
    /// Of `attended`, those who were handed a kit.
    pub kits_handed: u32,
}

impl Person {
    /// Nothing says any more who it was: the data were erased on request or after their time.
    #[must_use]
    pub fn is_erased(&self) -> bool {
        *self == Self::default()
    }

    /// Last, first and middle name with single spaces.
    #[must_use]
    pub fn full_name(&self) -> String {
        let parts = [&self.last_name, &self.first_name, &self.middle_name];
        let filled: Vec<&str> = parts
            .into_iter()
            .map(|p| p.trim())
            .filter(|p| !p.is_empty())
            .collect();
        filled.join(" ")
    }
}
