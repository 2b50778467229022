//! The postal address has all its parts, and at home a postcode of six digits.
//!
//! Asked for once the first part is filled in.
//!
//! Facts: `case` (`missing` or `postcode`), `parts` (how many are missing), `names` (their names in the season's
//! order).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Digits of a postcode at home.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddressComplete {
    postcode_digits: usize,
}

impl Check for AddressComplete {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let address = &seminar.plan.kit.address;
        let fields = address.fields();
        let blank = |text: &&str| text.trim().is_empty();
        if fields.iter().all(blank) {
            return Vec::new();
        }
        let names = season.pack.kit.address_fields.iter();
        let named = fields.iter().zip(names);
        let missing: Vec<&str> = named
            .filter(|(field, _)| blank(field))
            .map(|(_, name)| name.as_str())
            .collect();
        let case = if !missing.is_empty() {
            "missing"
        } else if season.is_home_country() && !self.is_postcode(&address.postcode) {
            "postcode"
        } else {
            return Vec::new();
        };
        let observation = Observation::new()
            .fact("case", case)
            .fact("parts", missing.len())
            .fact("names", missing.join(", "));
        vec![observation]
    }
}

impl AddressComplete {
    fn is_postcode(&self, text: &str) -> bool {
        let text = text.trim();
        text.len() == self.postcode_digits && text.bytes().all(|byte| byte.is_ascii_digit())
    }
}
