//! What the coordinator asked for by a day of its own is sent by that day.
//!
//! Penalties are counted from the table of stages alone (ELG-30), so a missed day of the coordinator costs nothing by
//! itself.
//!
//! Facts: `case` (`overdue` nothing was sent, or remarks wait for an answer; `late` it was sent later), `stage`,
//! `asked_date`, `sent_date`, `late_days`.

use crate::stages::{StageState, stages};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CoordinatorDate {}

impl Check for CoordinatorDate {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let withdrawn = seminar.plan.stages.withdrawn.is_some();
        let stages = stages(season, seminar);
        stages
            .iter()
            .filter(|_| !withdrawn)
            .filter_map(|stage| missed(stage, today))
            .collect()
    }
}

fn missed(stage: &StageState<'_>, today: NaiveDate) -> Option<Observation> {
    let asked = stage.asked_by()?;
    let told = |case: &str, date: NaiveDate| {
        let late = date.signed_duration_since(asked).num_days();
        (late > 0).then(|| {
            Observation::about("stage", &stage.rules.id, "")
                .fact("case", case)
                .fact("stage", stage.rules.id.clone())
                .fact("asked_date", asked)
                .fact("late_days", late)
        })
    };
    let owed = stage.last_sent().is_none() || stage.has_open_remarks();
    if owed && stage.finished().is_none() {
        return told("overdue", today);
    }
    let sent = stage.last_sent()?;
    let late = told("late", sent)?.fact("sent_date", sent);
    Some(late.severity(Severity::Info))
}
