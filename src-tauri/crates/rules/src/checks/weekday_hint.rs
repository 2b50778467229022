//! Some days of the week bring more listeners than others.
//!
//! Said until the seminar's application is approved; after that the date stands.
//!
//! Facts: `date`.

use crate::{Check, Observation, Season};
use chrono::{Datelike, NaiveDate};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Good days, from 1 for Monday to 7 for Sunday.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WeekdayHint {
    weekdays: Vec<u32>,
}

impl Check for WeekdayHint {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let settled = seminar.plan.card.application_approved.is_some();
        let weekday = season.date().weekday().number_from_monday();
        if settled || self.weekdays.contains(&weekday) {
            return Vec::new();
        }
        vec![Observation::new().fact("date", season.date())]
    }
}
