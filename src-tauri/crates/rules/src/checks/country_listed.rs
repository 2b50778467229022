//! The seminar takes place in a country of the season.
//!
//! Facts: `country`.

use crate::cities::fold;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the countries are the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CountryListed {}

impl Check for CountryListed {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let country = &seminar.plan.card.country;
        let wanted = fold(country);
        let mut known = season.pack.countries.iter();
        if known.any(|known| fold(&known.code) == wanted || fold(&known.name) == wanted) {
            return Vec::new();
        }
        vec![Observation::new().fact("country", country.clone())]
    }
}
