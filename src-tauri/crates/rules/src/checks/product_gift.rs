//! The vendor's products are neither given away nor sold at a discount.
//!
//! Prizes and the partner's own additions to the kit are read for the vendor's brands.
//!
//! Facts: `gift`.

use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the brands are the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProductGift {}

impl Check for ProductGift {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let kit = &seminar.plan.kit;
        let brands = &season.pack.announcing.brands;
        let is_product = |text: &&String| {
            let text = format!(" {}", plain(text));
            let mut brands = brands.iter();
            brands.any(|brand| text.contains(&format!(" {}", plain(brand))))
        };
        let gifts = kit.prizes.iter().chain(&kit.own_items);
        gifts
            .filter(is_product)
            .map(|gift| Observation::new().fact("gift", gift.as_str()))
            .collect()
    }
}
