//! The earlier material is shown, the likelier it is approved in time.
//!
//! Said of the next stage only, from approval of the application to the day by which its material should be sent.
//!
//! Facts: `stage`, `recommended_date`, `due_date`, `days_left` (to the recommended day).

use crate::stages::{StageState, stages};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EarlyStart {}

impl Check for EarlyStart {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let plan = &seminar.plan;
        let running = plan.card.application_approved.is_some() && plan.stages.withdrawn.is_none();
        let stages = stages(season, seminar);
        let waiting = stages.iter().filter(|stage| is_open(stage, &stages));
        let next = waiting.min_by_key(|stage| stage.due).filter(|_| running);
        let early = next.and_then(|stage| {
            let recommended = stage.recommended(season);
            let left = recommended.signed_duration_since(today).num_days();
            let told = Observation::about("stage", &stage.rules.id, "")
                .fact("stage", stage.rules.id.clone())
                .fact("recommended_date", recommended)
                .fact("due_date", stage.due)
                .fact("days_left", left);
            (left > 0).then_some(told)
        });
        early.into_iter().collect()
    }
}

/// Nothing was sent yet, and the stage before it is finished or need not be (AMB-39).
fn is_open(stage: &StageState<'_>, stages: &[StageState<'_>]) -> bool {
    let unsent = stage.first_sent().is_none() && stage.finished().is_none();
    let after = stage.rules.after.as_ref();
    let after = after.filter(|_| !stage.rules.any_order);
    let waits = after.is_some_and(|before| {
        let mut stages = stages.iter();
        stages.any(|other| other.rules.id == *before && other.finished().is_none())
    });
    unsent && !waits
}
