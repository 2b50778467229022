//! Who broke dates or terms of earlier programmes is not taken.
//!
//! Said until the application is approved all the same.
//!
//! Facts: `programme`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EarlierViolations {}

impl Check for EarlierViolations {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let plan = &seminar.plan;
        if plan.card.application_approved.is_some() {
            return Vec::new();
        }
        let violations = plan.application.violations.iter();
        violations
            .map(|violation| Observation::new().fact("programme", violation.programme.clone()))
            .collect()
    }
}
