//! The programme has more coffee breaks than are paid back.
//!
//! Facts: `breaks`, `max_breaks`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::BlockKind;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CoffeeBreaksPlanned {}

impl Check for CoffeeBreaksPlanned {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = seminar.plan.agenda.blocks.iter();
        let breaks = blocks
            .filter(|block| block.kind == BlockKind::CoffeeBreak)
            .count();
        let most = season.pack.compensation.max_coffee_breaks;
        if breaks <= most as usize {
            return Vec::new();
        }
        vec![
            Observation::new()
                .fact("breaks", breaks)
                .fact("max_breaks", most),
        ]
    }
}
