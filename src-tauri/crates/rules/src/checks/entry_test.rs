//! An applicant called to the test takes it by the set day and with few mistakes.
//!
//! Approval of the application ends the matter.
//!
//! Facts: `case` (`ignored` not taken by the day, `late`, `mistakes`, `open`, `no_due`), `invited_date`, `due_date`,
//! `taken_date`, `days_left`, `mistakes`, `max_mistakes`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::application::EntryTest;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The test's parameters are the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EntryTestTaken {}

impl Check for EntryTestTaken {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let plan = &seminar.plan;
        let test = &plan.application.test;
        let settled = plan.card.application_approved.is_some() || plan.stages.withdrawn.is_some();
        let invited = test.invited.is_some() || test.due.is_some();
        if settled || !invited && test.taken.is_none() {
            return Vec::new();
        }
        let max = season.pack.application.test_max_mistakes;
        let told = when(test, today).or_else(|| too_many(test, max));
        told.into_iter().collect()
    }
}

/// Whether the test was taken in time.
fn when(test: &EntryTest, today: NaiveDate) -> Option<Observation> {
    let told = |case: &str| Observation::new().fact("case", case);
    let soft = |case: &str| told(case).severity(Severity::Info);
    match (test.due, test.taken) {
        (Some(due), None) if today > due => Some(told("ignored").fact("due_date", due)),
        (Some(due), None) => {
            let left = due.signed_duration_since(today).num_days();
            Some(soft("open").fact("due_date", due).fact("days_left", left))
        }
        (Some(due), Some(taken)) if taken > due => {
            Some(told("late").fact("due_date", due).fact("taken_date", taken))
        }
        (None, None) => test
            .invited
            .map(|invited| soft("no_due").fact("invited_date", invited)),
        (_, Some(_)) => None,
    }
}

fn too_many(test: &EntryTest, max: u32) -> Option<Observation> {
    let mistakes = test.mistakes.filter(|mistakes| *mistakes > max)?;
    let told = Observation::new().fact("case", "mistakes");
    Some(told.fact("mistakes", mistakes).fact("max_mistakes", max))
}
