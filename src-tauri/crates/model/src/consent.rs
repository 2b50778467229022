//! What a person has agreed to, since when, and how it is known.

use crate::ids::PersonId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What is agreed to; each is asked for on its own.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ConsentKind {
    /// To the processing of personal data.
    Data,
    /// To letters beyond those about the person's own registration.
    Mailing,
}

/// An answer to one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// False: the person has said no.
    pub given: bool,
    /// When it was said, as far as it is known.
    pub on: Option<NaiveDate>,
    /// How it is known: heading of a column, a paper form, a call.
    pub source: String,
}

/// A person's answers; `None` where nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Consents {
    pub data: Option<Consent>,
    pub mailing: Option<Consent>,
}

impl Consents {
    #[must_use]
    pub fn get(&self, kind: ConsentKind) -> Option<&Consent> {
        match kind {
            ConsentKind::Data => self.data.as_ref(),
            ConsentKind::Mailing => self.mailing.as_ref(),
        }
    }

    pub fn set(&mut self, kind: ConsentKind, consent: Option<Consent>) {
        match kind {
            ConsentKind::Data => self.data = consent,
            ConsentKind::Mailing => self.mailing = consent,
        }
    }

    /// Whether anything is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The answers of one person of a seminar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct PersonConsents {
    pub person: PersonId,
    pub consents: Consents,
}
