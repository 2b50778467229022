//! Every block has a beginning and an end; a range of minutes gives neither.
//!
//! Facts: `minutes`, `to_minutes`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Fix;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FixedTimes {}

impl Check for FixedTimes {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = seminar.plan.agenda.blocks.iter();
        blocks
            .filter_map(|block| {
                let to = block.minutes_to.filter(|to| *to != block.minutes)?;
                let fix = Fix::SetMinutes {
                    block: block.id,
                    minutes: block.minutes,
                };
                let observation = Observation::about("block", block.id, &block.title)
                    .fact("minutes", block.minutes)
                    .fact("to_minutes", to)
                    .fix(fix);
                Some(observation)
            })
            .collect()
    }
}
