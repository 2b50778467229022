//! Another series of seminars may cost the partner its place: one in the city while the programme runs, or one of the
//! partner's own in the same half-year.
//!
//! The vendor may refuse and need not, so this is a warning to ask about.
//!
//! Facts: `series`, `date`, `from_date`, `to_date`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Whose seminar of the series is looked at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConflictingSeries {
    of: Holder,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Holder {
    /// Anybody's in the seminar's city, during the programme.
    City,
    /// The partner's, during the half-year of the series.
    Partner,
}

impl Check for ConflictingSeries {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let dates = &season.pack.season;
        let application = &seminar.plan.application;
        let (date, from, to) = match self.of {
            Holder::City => (application.series_in_city, dates.event_from, dates.event_to),
            Holder::Partner => {
                let period = &dates.conflicting_series_period;
                (application.series_of_partner, period.from, period.to)
            }
        };
        let within = date.filter(|date| (from..=to).contains(date));
        let told = within.map(|date| {
            Observation::new()
                .fact("series", dates.conflicting_series.clone())
                .fact("date", date)
                .fact("from_date", from)
                .fact("to_date", to)
        });
        told.into_iter().collect()
    }
}
