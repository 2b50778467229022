//! More listeners are on their way than kits were asked for.
//!
//! The number of kits follows the planned number that went to the coordinator with the address. Said once the address
//! was given and registrations at high turnout pass the plan.
//!
//! Facts: `planned`, `people` (expected at high turnout).

use super::kit_contents::expected;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The stage in which the address is given.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MoreListeners {
    stage: String,
}

impl Check for MoreListeners {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let record = seminar.plan.stages.records.get(&self.stage);
        let given = record.is_some_and(|record| !record.submissions.is_empty());
        let planned = seminar.plan.card.planned_listeners;
        let people = expected(season, seminar);
        if !given || people <= planned || today > season.date() {
            return Vec::new();
        }
        let observation = Observation::new()
            .fact("planned", planned)
            .fact("people", people);
        vec![observation]
    }
}
