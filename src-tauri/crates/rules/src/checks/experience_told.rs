//! Experience of holding seminars comes first when applications are compared, so it is told in the application.
//!
//! Asked for until the application is approved.
//!
//! Facts: `case` (`list` the card says that there is experience, but no seminar is named; `none` there is none; `mark`
//! seminars are named, but the card says that there is no experience), `seminars`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Fix;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExperienceTold {}

impl Check for ExperienceTold {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let plan = &seminar.plan;
        let settled = plan.card.application_approved.is_some() || plan.stages.withdrawn.is_some();
        let seminars = plan.application.experience.len();
        let case = match (plan.card.experienced, seminars) {
            _ if settled => return Vec::new(),
            (true, 0) => "list",
            (false, 0) => "none",
            (false, _) => "mark",
            (true, _) => return Vec::new(),
        };
        let told = Observation::new()
            .fact("case", case)
            .fact("seminars", seminars);
        vec![if case == "mark" {
            told.fix(Fix::MarkExperienced)
        } else {
            told
        }]
    }
}
