//! Every stage runs through a task of its own in the organizers' group, and the link to it is at hand.
//!
//! Looked at for stages with something sent or approved, until the day of the seminar.
//!
//! Facts: `stage`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TaskLinks {}

impl Check for TaskLinks {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        if today >= season.date() {
            return Vec::new();
        }
        let records = &seminar.plan.stages.records;
        let stages = season.pack.stages.iter();
        let unlinked = stages.filter(|stage| {
            records.get(&stage.id).is_some_and(|record| {
                let begun = !record.submissions.is_empty() || record.approved.is_some();
                begun && record.task_link.trim().is_empty()
            })
        });
        unlinked
            .map(|stage| Observation::about("stage", &stage.id, "").fact("stage", stage.id.clone()))
            .collect()
    }
}
