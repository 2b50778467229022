//! A city has room for a few seminars in the season and in each of its weeks.
//!
//! Seen among the seminars of this workspace; what other partners have planned only the coordinator knows. Names of
//! cities are compared with their other spellings (AMB-66).
//!
//! Facts: `case` (`week` or `city`), `seminars` (with this one), `allowed`, `week`, `other_date`.

use crate::applications::{in_city, in_week};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::application::OtherSeminar;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CitySlots {}

impl Check for CitySlots {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let rules = &season.pack.application;
        let week = in_week(season, seminar);
        let in_week = crowded("week", &week, rules.max_seminars_per_city_per_week);
        let city = in_city(season, seminar);
        let in_city = || crowded("city", &city, rules.max_seminars_per_city);
        let week = season.week().map_or(0, u32::from);
        let told = in_week.or_else(in_city);
        told.map(|told| told.fact("week", week))
            .into_iter()
            .collect()
    }
}

fn crowded(case: &str, others: &[&OtherSeminar], allowed: u32) -> Option<Observation> {
    let first = others.first()?;
    let seminars = others.len() + 1;
    (seminars > allowed as usize).then(|| {
        Observation::new()
            .fact("case", case)
            .fact("seminars", seminars)
            .fact("allowed", allowed)
            .fact("other_date", first.date)
    })
}
