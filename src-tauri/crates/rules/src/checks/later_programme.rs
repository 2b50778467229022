//! Taking part here puts the partner last in the queue for a later programme.
//!
//! Facts: `date` (of the later programme).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LaterProgramme {}

impl Check for LaterProgramme {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let date = season.pack.season.federal_programme;
        let wants = seminar.plan.application.wants_federal == Some(true);
        if !wants || today >= date {
            return Vec::new();
        }
        vec![Observation::new().fact("date", date)]
    }
}
