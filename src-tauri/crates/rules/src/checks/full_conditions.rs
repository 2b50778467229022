//! The four conditions of compensation and points in full are met.
//!
//! Facts: `condition` (`programme`, `approval_dates`, `own_site`, `report`).

use crate::settlement::conditions;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::ConditionState;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FullConditions {}

impl Check for FullConditions {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let conditions = conditions(season, seminar, today).into_iter();
        let failed = conditions.filter(|condition| condition.state == ConditionState::Failed);
        failed
            .map(|condition| Observation::new().fact("condition", condition.id))
            .collect()
    }
}
