//! A whole seminar as one file: what `seminar export` writes and `seminar import` reads.

use crate::checkin::ArrivalEvent;
use crate::consent::PersonConsents;
use crate::duplicates::{DifferentPeople, MergedPerson};
use crate::history::{ImportRecord, PersonChangeRecord};
use crate::ids::{PersonId, SeminarId};
use crate::papers::Paper;
use crate::photos::Photo;
use crate::registration::{ContactAttempt, Registration};
use crate::reminders::MailingReceipt;
use crate::seminar::Plan;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// Value of `format` in every such file.
pub const FORMAT: &str = "kafedra-seminar";
/// The version that is written, and the newest that is understood.
pub const VERSION: u32 = 1;

/// Everything that is known of one seminar except the bytes of photos and papers.
///
/// Lists are sorted by id, so that the same seminar always gives the same bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct SeminarDump {
    pub format: String,
    pub version: u32,
    pub id: SeminarId,
    pub created: NaiveDateTime,
    pub plan: Plan,
    pub registrations: Vec<Registration>,
    pub contacts: Vec<ContactAttempt>,
    /// Who got which mailing; older files know only how many did.
    #[serde(default)]
    pub receipts: Vec<MailingReceipt>,
    pub events: Vec<ArrivalEvent>,
    pub photos: Vec<Photo>,
    pub papers: Vec<Paper>,
    #[serde(default)]
    pub consents: Vec<PersonConsents>,
    #[serde(default)]
    pub imports: Vec<ImportRecord>,
    #[serde(default)]
    pub changes: Vec<PersonChangeRecord>,
    #[serde(default)]
    pub tickets: Vec<PersonTicket>,
    #[serde(default)]
    pub merged: Vec<MergedPerson>,
    #[serde(default)]
    pub different: Vec<DifferentPeople>,
}

/// By what another program knows a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct PersonTicket {
    pub code: String,
    pub person: PersonId,
}

/// The first two fields, to tell a newer or a foreign file before the rest is read strictly.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct DumpHeader {
    pub format: String,
    pub version: u32,
}
