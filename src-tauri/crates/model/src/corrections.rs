//! What several desks say of one person, where they say different things.

use crate::imports::PersonField;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// A field of a person of which several things are said, until somebody chooses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct FieldClash {
    pub field: PersonField,
    /// At least two, the earliest first, each value once.
    pub versions: Vec<FieldVersion>,
}

/// One thing that is said of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct FieldVersion {
    /// May be blank: somebody took away what was there.
    pub value: String,
    /// Blank for what stands in this list and of which nobody knows where it came from.
    pub desk: String,
    pub operator: String,
    /// `None` when only the desk is known.
    pub at: Option<NaiveDateTime>,
}
