//! The season's questions stand as they are; own questions only come after them.
//!
//! An own question that repeats one of the season's would change it or add answers to it.
//!
//! Facts: `question` (the season's).

use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuestionnaireKept {}

impl Check for QuestionnaireKept {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let questions = &season.pack.questionnaire.questions;
        let own = seminar.plan.questionnaire.own_questions.iter();
        own.filter_map(|own| {
            let text = plain(&own.question.text);
            let repeated = questions
                .iter()
                .find(|question| plain(&question.text) == text)?;
            let observation = Observation::about("question", own.id, &own.question.text);
            Some(observation.fact("question", repeated.text.as_str()))
        })
        .collect()
    }
}
