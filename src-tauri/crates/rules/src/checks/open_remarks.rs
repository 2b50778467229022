//! Remarks of the coordinator are answered: who leaves them open is not let to the next stage.
//!
//! Facts: `stage`, `due_date`, `days_left` (negative after the last day).

use crate::stages::stages;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpenRemarks {}

impl Check for OpenRemarks {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let stages = stages(season, seminar).into_iter();
        let open = stages.filter(crate::stages::StageState::has_open_remarks);
        open.map(|stage| {
            let left = stage.due.signed_duration_since(today).num_days();
            let told = Observation::about("stage", &stage.rules.id, "")
                .fact("stage", stage.rules.id.clone())
                .fact("due_date", stage.due)
                .fact("days_left", left);
            if left < 0 {
                told.severity(Severity::Error)
            } else {
                told
            }
        })
        .collect()
    }
}
