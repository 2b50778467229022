//! One partner holds one seminar of the season in a city; in other cities it may hold more.
//!
//! Companies and cities are compared without regard to case, quotes and dashes.
//!
//! Facts: `seminars` (with this one), `allowed`, `other_date`.

use crate::applications::in_city;
use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PartnerOncePerCity {}

impl Check for PartnerOncePerCity {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let partner = plain(&seminar.plan.card.partner.name);
        let mut own = in_city(season, seminar);
        own.retain(|other| !partner.is_empty() && plain(&other.partner) == partner);
        let allowed = season.pack.application.max_seminars_per_partner_per_city;
        let seminars = own.len() + 1;
        let first = own
            .first()
            .filter(|_| seminars > allowed as usize)
            .map(|other| {
                Observation::new()
                    .fact("seminars", seminars)
                    .fact("allowed", allowed)
                    .fact("other_date", other.date)
            });
        first.into_iter().collect()
    }
}
