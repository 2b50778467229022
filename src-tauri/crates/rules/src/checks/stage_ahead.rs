//! Material of a stage is sent some working days before the stage's last day.
//!
//! Looked at between the recommended day and the last day, while nothing has been sent. A day that the coordinator set
//! takes its place when it is earlier.
//!
//! Facts: `stage`, `recommended_date`, `due_date`, `days_left`.

use crate::stages::stages;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StageAhead {}

impl Check for StageAhead {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let stages = stages(season, seminar).into_iter();
        let waiting = stages.filter(|stage| {
            let unsent = stage.first_sent().is_none() && stage.finished().is_none();
            unsent && stage.recommended(season) <= today && today <= stage.due
        });
        waiting
            .map(|stage| {
                let left = stage.due.signed_duration_since(today).num_days();
                Observation::about("stage", &stage.rules.id, "")
                    .fact("stage", stage.rules.id.clone())
                    .fact("recommended_date", stage.recommended(season))
                    .fact("due_date", stage.due)
                    .fact("days_left", left)
            })
            .collect()
    }
}
