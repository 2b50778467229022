//! Leads after the seminar (LEA-*, RPT-09).

use crate::ids::PersonId;
use crate::money::Kopecks;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Leads {
    pub leads: Vec<Lead>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Lead {
    pub person: PersonId,
    pub owner: String,
    pub hot: bool,
    pub next_step: String,
    /// Number or address of the lead in the partner's CRM (LEA-04).
    #[serde(default)]
    pub crm: String,
    /// Income from contracts signed with this lead.
    pub contracts: Vec<Kopecks>,
}
