//! Form, screen and letter of the landing page are tested before its link is sent for approval.
//!
//! Facts: `case` (`sent`, `waiting`), `tested` (of three), `form`, `screen`, `letter`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LandingTested {
    /// Stage that the link is sent for.
    stage: String,
}

impl Check for LandingTested {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let landing = &seminar.plan.landing;
        let tests = [
            landing.form_tested,
            landing.screen_tested,
            landing.letter_tested,
        ];
        let tested = tests.iter().filter(|test| **test).count();
        let record = seminar.plan.stages.records.get(&self.stage);
        let approved = record.is_some_and(|record| record.approved.is_some());
        let sent = record.is_some_and(|record| !record.submissions.is_empty());
        let has_page = !landing.url.trim().is_empty();
        if tested == tests.len() || approved || !(sent || has_page) {
            return Vec::new();
        }
        let told = Observation::new()
            .fact("case", if sent { "sent" } else { "waiting" })
            .fact("tested", tested)
            .fact("form", landing.form_tested)
            .fact("screen", landing.screen_tested)
            .fact("letter", landing.letter_tested);
        vec![if sent {
            told
        } else {
            told.severity(Severity::Info)
        }]
    }
}
