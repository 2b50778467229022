//! A stage of approval is finished by its last day.
//!
//! What a stage with its own penalty rows costs is told by those rows.
//!
//! Facts: `case` (`overdue`, `late`), `due_date`, `late_days`, `approved_date`.

use crate::stages::stages;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StageDue {
    /// Id of the stage.
    stage: String,
}

impl Check for StageDue {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let stages = stages(season, seminar);
        let stage = stages.iter().find(|stage| stage.rules.id == self.stage);
        let late = stage.and_then(|stage| Some((stage, stage.late_approval(season, today)?)));
        let Some((stage, late)) = late else {
            return Vec::new();
        };
        let told = Observation::about("stage", &self.stage, "")
            .fact("due_date", stage.due)
            .fact("late_days", late.days);
        vec![match late.date {
            Some(date) => told
                .fact("case", "late")
                .fact("approved_date", date)
                .severity(Severity::Warning),
            None => told.fact("case", "overdue"),
        }]
    }
}
