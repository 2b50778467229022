//! The venue does not change in the last days before the seminar.
//!
//! "Two weeks before" is read as within two weeks (AMB-42). Earlier changes are a matter of telling people.
//!
//! Facts: `date` (of the change), `from_date` (since when the venue is frozen).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the days are the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VenueFrozen {}

impl Check for VenueFrozen {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let from = season.days_before(season.pack.venue.freeze_days);
        let changes = seminar.plan.venues.changes.iter();
        changes
            .filter(|change| change.on >= from)
            .map(|change| {
                Observation::new()
                    .fact("date", change.on)
                    .fact("from_date", from)
            })
            .collect()
    }
}
