//! Whoever is approved first has the choice of the week in a city; the others take what is left.
//!
//! Facts: `week`, `partner` (the company that was approved), `approved_date`, `free_week` (another week of the season
//! that nobody in this workspace holds in the city; 0 when there is none).

use crate::applications::{in_city, in_week};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SlotTaken {}

impl Check for SlotTaken {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let own = seminar.plan.card.application_approved;
        let approved = in_week(season, seminar).into_iter();
        let approved = approved.filter_map(|other| Some((other.application_approved?, other)));
        let before = approved.filter(|(date, _)| own.is_none_or(|own| *date < own));
        let mut before: Vec<_> = before.collect();
        before.sort_by_key(|(date, _)| *date);
        let allowed = season.pack.application.max_seminars_per_city_per_week;
        if before.len() < allowed.max(1) as usize {
            return Vec::new();
        }
        let first = before.first().map(|(date, other)| {
            Observation::new()
                .fact("week", season.week().map_or(0, u32::from))
                .fact("partner", other.partner.clone())
                .fact("approved_date", *date)
                .fact("free_week", free_week(season, seminar))
        });
        first.into_iter().collect()
    }
}

fn free_week(season: &Season<'_>, seminar: &Seminar) -> u32 {
    let others = in_city(season, seminar);
    let held = |week: u8| {
        let mut others = others.iter();
        others.any(|other| season.week_of(other.date) == Some(week))
    };
    let weeks = season.pack.season.weeks.iter().map(|week| week.number);
    let mut free = weeks.filter(|week| Some(*week) != season.week() && !held(*week));
    free.next().map_or(0, u32::from)
}
