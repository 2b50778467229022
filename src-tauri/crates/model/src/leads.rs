//! Leads after the seminar (LEA-*, RPT-09).

use crate::ids::PersonId;
use crate::money::Kopecks;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Leads {
    pub leads: Vec<Lead>,
    /// Clients who registered with the promo code or the referral link, and what they paid the vendor (F-20).
    pub referrals: Vec<Referral>,
    /// When the coordinator was told what came of the leads (RPT-09).
    pub outcome_told: Option<NaiveDate>,
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
    /// What the contracts are for: services or products (RPT-09).
    #[serde(default)]
    pub services: String,
}

impl Lead {
    /// A lead that nobody has taken up yet.
    #[must_use]
    pub fn new(person: PersonId) -> Self {
        Self {
            person,
            owner: String::new(),
            hot: false,
            next_step: String::new(),
            crm: String::new(),
            contracts: Vec::new(),
            services: String::new(),
        }
    }
}

/// A client of the vendor who came by the partner's promo code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Referral {
    /// As the organizer knows the client, for instance the company.
    pub client: String,
    /// Day of the registration with the code; the years of the reward count from it (AMB-60).
    pub registered: NaiveDate,
    #[serde(default)]
    pub payments: Vec<ReferralPayment>,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(deny_unknown_fields)]
pub struct ReferralPayment {
    pub on: NaiveDate,
    pub sum: Kopecks,
}
