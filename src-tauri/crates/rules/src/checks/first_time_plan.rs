//! Who has little experience with such seminars begins with a small one.
//!
//! Facts: `planned`, `advised`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Fix;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the number is the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FirstTimePlan {}

impl Check for FirstTimePlan {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let card = &seminar.plan.card;
        let advised = season.pack.listeners.first_time_plan;
        if card.experienced || card.planned_listeners <= advised || today > season.date() {
            return Vec::new();
        }
        let observation = Observation::new()
            .fact("planned", card.planned_listeners)
            .fact("advised", advised);
        vec![observation.fix(Fix::SetPlanned { listeners: advised })]
    }
}
