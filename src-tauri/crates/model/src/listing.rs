//! What lists show: seminars with their counts, and pages of registered people.

use crate::consent::{ConsentKind, Consents};
use crate::ids::{EventId, PersonId, SeminarId};
use crate::registration::{ContactAttempt, Registration, RegistrationStatus};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// One row of the list of seminars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct SeminarSummary {
    pub id: SeminarId,
    pub created: NaiveDateTime,
    /// Title of the agenda; empty until it is given one.
    pub title: String,
    pub city: String,
    pub date: NaiveDate,
    pub pack: String,
    pub pack_version: u32,
    /// Name of the partner company.
    pub partner: String,
    pub planned_listeners: u32,
    /// As in [`crate::registration::Attendance`].
    pub registered: u32,
    /// As in [`crate::registration::Attendance`].
    pub attended: u32,
}

/// What the arrival log says about one person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Presence {
    /// The event that counts: the first arrival or walk-in that is not undone.
    pub arrival: Option<EventId>,
    /// Local time of that event.
    pub arrived: Option<NaiveDateTime>,
    /// The first handing over of a kit that is not undone.
    pub kit: Option<EventId>,
    /// Said at a desk to be the same person as this one; the smallest id stands for all.
    pub same_as: Option<PersonId>,
}

/// One row of the list of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct PersonRow {
    pub registration: Registration,
    pub presence: Presence,
    /// How many calls were made, whatever came of them.
    pub calls: u32,
    pub last_contact: Option<ContactAttempt>,
    #[serde(default)]
    pub consents: Consents,
}

/// Which people to list, in which order, and how many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct PeopleQuery {
    pub status: Option<RegistrationStatus>,
    pub arrived: Option<bool>,
    pub staff: Option<bool>,
    pub walk_in: Option<bool>,
    /// Only those whose consent is like this.
    pub consent: Option<ConsentQuery>,
    /// Only these, for instance the answers of a search; ids of nobody are passed over.
    pub ids: Option<Vec<PersonId>>,
    pub sort: PeopleSort,
    pub descending: bool,
    pub offset: u32,
    pub limit: u32,
}

/// People by what they have agreed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ConsentQuery {
    pub kind: ConsentKind,
    /// `None`: those of whom it is not known.
    pub given: Option<bool>,
}

impl Default for PeopleQuery {
    fn default() -> Self {
        Self {
            status: None,
            arrived: None,
            staff: None,
            walk_in: None,
            consent: None,
            ids: None,
            sort: PeopleSort::Name,
            descending: false,
            offset: 0,
            limit: 100,
        }
    }
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum PeopleSort {
    /// Last, first, middle name; case and ё/е make no difference.
    Name,
    Company,
    /// Time of registration.
    Registered,
    /// Time of arrival; those who have not come stand last, also when descending.
    Arrived,
    /// The order of `ids`; without them, by name.
    Given,
}

/// A piece of the list of people.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct PeoplePage {
    pub rows: Vec<PersonRow>,
    /// How many people the filter lets through in all.
    pub total: u32,
}
