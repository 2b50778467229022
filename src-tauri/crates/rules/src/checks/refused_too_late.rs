//! On the day before the seminar and on its day nobody is refused any more.
//!
//! Of the two limits of a refusal the earlier one holds: two days after the registration, or midnight before the day
//! before the seminar (AMB-34). Somebody who registers at eight in the evening two days before can only be refused for
//! four more hours.
//!
//! Facts: `refused_date`, `last_date` (the last day on which people may be refused).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RefusedTooLate {}

impl Check for RefusedTooLate {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let days = season
            .pack
            .registrations
            .refusal_ban_days_before
            .saturating_add(1);
        let last = season.days_before(days);
        let late = seminar
            .attendance
            .last_refusal
            .filter(|refused| last < *refused);
        let told = |refused| {
            Observation::new()
                .fact("refused_date", refused)
                .fact("last_date", last)
        };
        late.map(told).into_iter().collect()
    }
}
