//! Abroad compensation follows another scheme, which the programme does not describe.
//!
//! The first country of the season is home (AMB-68: nothing is invented for the others). Nothing is wrong; the sums of
//! the settlement are the home country's until the coordinator has told otherwise.
//!
//! Facts: `country` as it is entered.

use crate::cities::fold;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the countries are the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ForeignScheme {}

impl Check for ForeignScheme {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let country = &seminar.plan.card.country;
        let wanted = fold(country);
        let mut countries = season.pack.countries.iter();
        let is_home = countries
            .next()
            .is_some_and(|home| fold(&home.code) == wanted || fold(&home.name) == wanted);
        if is_home || wanted.is_empty() {
            return Vec::new();
        }
        let season_name = countries.find(|known| fold(&known.code) == wanted);
        let name = season_name.map_or(country, |known| &known.name);
        vec![Observation::new().fact("country", name.as_str())]
    }
}
