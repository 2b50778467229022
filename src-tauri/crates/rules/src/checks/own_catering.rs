//! The coffee break is served by the house or a caterer rather than by the partner.
//!
//! Own catering is allowed, so this is advice, and only while there is time to change it.
//!
//! Facts: none.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnCatering {}

impl Check for OwnCatering {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        if !seminar.plan.venues.catering.own || today >= season.date() {
            return Vec::new();
        }
        vec![Observation::new()]
    }
}
