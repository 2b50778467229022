//! The seminar takes place in a country of the season.
//!
//! Abroad the scheme of compensation is another one, which the programme does not describe.
//!
//! Facts: `case` (`unknown`, `abroad`), `country`.

use crate::cities::fold;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CountryListed {}

impl Check for CountryListed {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let country = &seminar.plan.card.country;
        let wanted = fold(country);
        let known = season
            .pack
            .countries
            .iter()
            .position(|known| fold(&known.code) == wanted || fold(&known.name) == wanted);
        let told = |case: &str| {
            let told = Observation::new().fact("case", case);
            vec![told.fact("country", country.clone())]
        };
        match known {
            Some(0) => Vec::new(),
            Some(_) => {
                let told = told("abroad").into_iter();
                told.map(|told| told.severity(Severity::Info)).collect()
            }
            None => told("unknown"),
        }
    }
}
