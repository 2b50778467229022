//! Abroad compensation follows another scheme, which the programme does not describe.
//!
//! The first country of the season is home (AMB-68: nothing is invented for the others). Nothing is wrong; the sums of
//! the settlement are the home country's until the coordinator has told otherwise. Of a country that the season does not
//! know another rule speaks.
//!
//! Facts: `country` as the season calls it.

use crate::cities::fold;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::pack::Country;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the countries are the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ForeignScheme {}

impl Check for ForeignScheme {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let wanted = fold(&seminar.plan.card.country);
        let known = season.pack.countries.iter().enumerate();
        let abroad = known
            .filter(|(_, known)| fold(&known.code) == wanted || fold(&known.name) == wanted)
            .find(|(place, _)| *place > 0);
        let told = |(_, country): (usize, &Country)| {
            Observation::new().fact("country", country.name.as_str())
        };
        abroad.map(told).into_iter().collect()
    }
}
