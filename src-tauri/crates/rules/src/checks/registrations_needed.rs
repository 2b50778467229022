//! There are registrations enough for the minimum of listeners at low turnout.
//!
//! Looked at from the first registration to the day.
//!
//! Facts: `registered`, `needed`, `minimum`, `expected_low`, `expected_high`.

use crate::forecast::forecast;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegistrationsNeeded {}

impl Check for RegistrationsNeeded {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let forecast = forecast(season.pack, seminar);
        let registered = seminar.attendance.registered;
        let begun = seminar.attendance.first_registration.is_some();
        if !begun || today >= season.date() || registered >= forecast.needed {
            return Vec::new();
        }
        let told = Observation::new()
            .fact("registered", registered)
            .fact("needed", forecast.needed)
            .fact("minimum", forecast.minimum)
            .fact("expected_low", forecast.expected_low)
            .fact("expected_high", forecast.expected_high);
        vec![told]
    }
}
