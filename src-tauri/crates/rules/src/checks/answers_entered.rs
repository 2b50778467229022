//! The answers of the questionnaires are entered for the report.
//!
//! Said from the day after the seminar while people came and no sheet is entered.
//!
//! Facts: `people` (who came).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnswersEntered {}

impl Check for AnswersEntered {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let people = seminar.attendance.attended;
        let entered = !seminar.plan.answers.sheets.is_empty();
        if today <= season.date() || people == 0 || entered {
            return Vec::new();
        }
        vec![Observation::new().fact("people", people)]
    }
}
