//! Promo materials and the listener kit (KIT-*).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Kit {
    pub address: PostalAddress,
    /// The partner still has the wall flag of an earlier seminar (KIT-06).
    pub flag_owned: bool,
    pub lottery: bool,
    pub prizes: Vec<String>,
    pub promo_code: String,
    /// Pieces at hand by material (`leaflets_1c_bitrix`, `pens`, `bags` …).
    pub received: BTreeMap<String, u32>,
    /// Own additions to the kit, in the partner's words.
    pub own_items: Vec<String>,
    /// When programmes and questionnaires were printed (KIT-16).
    pub printed_on: Option<NaiveDate>,
    /// How many kits are packed.
    pub packed: u32,
}

/// The postal address in the demanded order (KIT-04).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct PostalAddress {
    pub postcode: String,
    pub city: String,
    pub street: String,
    pub house: String,
    pub office: String,
    pub company: String,
    pub contact: String,
    pub phone: String,
}

impl PostalAddress {
    /// The eight fields in the demanded order.
    #[must_use]
    pub fn fields(&self) -> [&str; 8] {
        [
            &self.postcode,
            &self.city,
            &self.street,
            &self.house,
            &self.office,
            &self.company,
            &self.contact,
            &self.phone,
        ]
    }
}
