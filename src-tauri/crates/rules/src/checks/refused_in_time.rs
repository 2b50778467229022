//! A registration that is not wanted is refused within two days.
//!
//! The hours are counted from the registration, which the programme only implies (AMB-34). Only the slowest refusal is
//! told.
//!
//! Facts: `hours`, `allowed_hours`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RefusedInTime {}

impl Check for RefusedInTime {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let allowed = season.pack.registrations.refusal_max_hours;
        let minutes = seminar.attendance.slowest_refusal_minutes;
        if minutes <= allowed.saturating_mul(60) {
            return Vec::new();
        }
        let told = Observation::new()
            .fact("hours", minutes.div_ceil(60))
            .fact("allowed_hours", allowed);
        vec![told]
    }
}
