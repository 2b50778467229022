//! What happened to a person's record, as one dated list.

use crate::consent::ConsentKind;
use crate::ids::{ChangeId, ImportId, PersonId};
use crate::imports::{ImportSource, PersonField};
use crate::registration::{ContactKind, ContactOutcome};
use crate::reminders::MailingKind;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// A list that was taken in. People whom it added have ids from `first` to `last`, because ids are given in order
/// of time and an import is not interrupted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ImportRecord {
    pub id: ImportId,
    pub at: NaiveDateTime,
    /// Name of the file.
    pub file: String,
    pub source: Option<ImportSource>,
    pub added: u32,
    pub updated: u32,
    /// `None` if nobody was added.
    pub first: Option<PersonId>,
    pub last: Option<PersonId>,
}

/// A field that says something else than before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct FieldChange {
    pub field: PersonField,
    pub old: String,
    pub new: String,
}

/// What no other row tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PersonChange {
    /// Corrected in the window.
    Edited {
        fields: Vec<FieldChange>,
    },
    /// An import brought other values.
    Imported {
        file: String,
        fields: Vec<FieldChange>,
    },
    Consent {
        consent: ConsentKind,
        given: Option<bool>,
        source: String,
    },
    /// Another record of the same person was put into this one.
    Merged {
        name: String,
        fields: Vec<FieldChange>,
    },
    /// Withdrew, or came back.
    Cancelled,
    Reopened,
    /// The invitation was printed, or put into a letter.
    Invited {
        letter: bool,
    },
    /// Of what several desks have said of a field, one was chosen.
    Chosen {
        field: PersonField,
        value: String,
        /// What was not chosen.
        over: Vec<String>,
    },
    /// What the list of another desk has in a field, and no line of it tells since when.
    Told {
        field: PersonField,
        value: String,
    },
}

/// A stored line of the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct PersonChangeRecord {
    pub id: ChangeId,
    pub person: PersonId,
    pub at: NaiveDateTime,
    pub change: PersonChange,
    /// The desk at which it was written, and by whom; blank in files of older versions.
    #[serde(default)]
    pub desk: String,
    #[serde(default)]
    pub operator: String,
    /// As in [`crate::checkin::ArrivalEvent`]: a line stands after all that were known when it was written.
    #[serde(default)]
    #[specta(type = f64)]
    pub clock: u64,
}

/// A line of the history as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct HistoryEntry {
    pub at: NaiveDateTime,
    /// Only the day is known.
    pub day_only: bool,
    pub event: HistoryEvent,
    /// Whoever did it, where that is known.
    #[serde(default)]
    pub operator: String,
    /// The record that was put into this one here and can be taken out again.
    #[serde(default)]
    pub merged: Option<PersonId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum HistoryEvent {
    Registered {
        walk_in: bool,
    },
    /// Came into the list by a file.
    AddedBy {
        file: String,
    },
    Confirmed,
    Refused {
        reason: String,
    },
    Mailed {
        mailing: MailingKind,
    },
    Contacted {
        contact: ContactKind,
        outcome: ContactOutcome,
    },
    Arrived {
        desk: String,
    },
    KitHanded {
        desk: String,
    },
    /// A mark of the desk was taken back.
    Undone {
        desk: String,
    },
    Noted {
        note: String,
    },
    Changed {
        change: PersonChange,
    },
}
