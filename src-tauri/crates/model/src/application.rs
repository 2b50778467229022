//! The partner's application: what an organizer answers before being taken into the programme (ELG-*).

use crate::ids::SeminarId;
use crate::money::Kopecks;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The answers of the application page. When the application was sent and approved stands on the card.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Application {
    /// The company is in the vendor's partner programme (ELG-04); none while nobody has said.
    pub partner_programme: Option<bool>,
    /// Seminars held before, in the vendor's programmes or on one's own (ELG-18).
    pub experience: Vec<HeldSeminar>,
    /// The partner also wants to be in the later federal programme (ELG-20).
    pub wants_federal: Option<bool>,
    /// Day of a seminar of the conflicting series in the seminar's city, whoever holds it (ELG-12).
    pub series_in_city: Option<NaiveDate>,
    /// Day of the partner's own seminar of the conflicting series, held or prepared (ELG-21).
    pub series_of_partner: Option<NaiveDate>,
    /// Rules that the partner broke in earlier programmes (ELG-22).
    pub violations: Vec<EarlierViolation>,
    pub test: EntryTest,
    /// What a listener pays to come in; zero is free (ELG-02).
    pub entry_fee: Kopecks,
    /// Who the seminar is for, in the partner's words (ELG-03, PLN-05).
    pub audience: String,
    /// How many of the registered people are clients of the partner already, by the partner's CRM (ELG-03).
    pub existing_clients: Option<u32>,
    /// When somebody of the team last read the group's feed in Bitrix24 (ELG-08).
    pub feed_read: Option<NaiveDate>,
}

/// One seminar that the partner has held.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct HeldSeminar {
    /// Title or topic.
    pub title: String,
    pub city: String,
    pub held: Option<NaiveDate>,
    /// Who came; none when nobody counted.
    pub listeners: Option<u32>,
    /// Held within a marketing programme of the vendor.
    pub vendor_programme: bool,
}

/// One rule broken in an earlier programme.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct EarlierViolation {
    /// Name of that programme.
    pub programme: String,
    /// What was late or broken.
    pub what: String,
}

/// The test to which an applicant may be called (ELG-15).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct EntryTest {
    pub invited: Option<NaiveDate>,
    /// Last day, set in the invitation.
    pub due: Option<NaiveDate>,
    pub taken: Option<NaiveDate>,
    pub mistakes: Option<u32>,
}

/// What the rules need to know of another seminar of the same workspace (ELG-10, ELG-14, ELG-17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct OtherSeminar {
    pub id: SeminarId,
    pub pack: String,
    pub country: String,
    pub city: String,
    pub date: NaiveDate,
    /// The partner company.
    pub partner: String,
    pub experienced: bool,
    pub application_sent: Option<NaiveDate>,
    pub application_approved: Option<NaiveDate>,
    pub withdrawn: bool,
}
