//! Those who found no seat are not given the same seminar again while the programme runs.
//!
//! Looked for among the other seminars of this workspace, those of other programmes too: the same partner in the same
//! city within the days of the season. After the season one more is possible, agreed with the vendor's manager.
//!
//! Facts: `other_date`, `from_date` and `to_date` (when one more seminar is possible).

use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::{Days, NaiveDate};
use kafedra_model::application::OtherSeminar;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IdenticalSeminar {}

impl Check for IdenticalSeminar {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let dates = &season.pack.season;
        let withdrawn = seminar.plan.stages.withdrawn.is_some();
        let others = seminar.others.iter();
        let mut again: Vec<&OtherSeminar> = others
            .filter(|other| !withdrawn && !other.withdrawn)
            .filter(|other| is_same_hall_of_people(season, seminar, other))
            .filter(|other| (dates.event_from..=dates.event_to).contains(&other.date))
            .collect();
        again.sort_by_key(|other| (other.date, other.id));
        let rules = &season.pack.registrations;
        let possible = |weeks: u32| {
            let days = Days::new(u64::from(weeks) * 7);
            dates
                .event_to
                .checked_add_days(days)
                .unwrap_or(dates.event_to)
        };
        let told = again.first().map(|other| {
            Observation::new()
                .fact("other_date", other.date)
                .fact("from_date", possible(rules.repeat_weeks_from))
                .fact("to_date", possible(rules.repeat_weeks_to))
        });
        told.into_iter().collect()
    }
}

fn is_same_hall_of_people(season: &Season<'_>, seminar: &Seminar, other: &OtherSeminar) -> bool {
    let card = &seminar.plan.card;
    let partner = plain(&card.partner.name);
    !partner.is_empty() && partner == plain(&other.partner) && season.is_in_city(&other.city)
}
