//! Mailings of reminders; calls to single people are contact attempts (REG-08..12, PEN-17).

use crate::ids::MailingId;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Reminders {
    pub mailings: Vec<Mailing>,
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
}
