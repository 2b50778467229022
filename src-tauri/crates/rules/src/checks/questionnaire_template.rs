//! The season's questionnaire comes from the coordinator; until it is loaded a sample stands in its place.
//!
//! Facts: `date` (of the seminar).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// From how many days before the seminar it is asked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuestionnaireTemplate {
    from_days: u32,
}

impl Check for QuestionnaireTemplate {
    fn run(&self, season: &Season<'_>, _seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let wanted = season.days_before(self.from_days) <= today && today <= season.date();
        if !wanted || !season.pack.questionnaire.sample {
            return Vec::new();
        }
        vec![Observation::new().fact("date", season.date())]
    }
}
