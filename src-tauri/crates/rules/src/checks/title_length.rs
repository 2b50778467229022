//! A title that is too long or too clever puts people off.
//!
//! A hint about own talks only; official titles are not the partner's to shorten.
//!
//! Facts: `letters`, `max_letters`.

use crate::programme::slot_of;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::Block;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Longest title that still reads at a glance, in letters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TitleLength {
    max_letters: usize,
}

impl Check for TitleLength {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let own = |block: &&Block| block.kind.is_talk() && slot_of(season.pack, block).is_none();
        let blocks = seminar.plan.agenda.blocks.iter().filter(own);
        blocks
            .map(|block| (block, block.title.trim().chars().count()))
            .filter(|(_, letters)| *letters > self.max_letters)
            .map(|(block, letters)| {
                Observation::about("block", block.id, &block.title)
                    .fact("letters", letters)
                    .fact("max_letters", self.max_letters)
            })
            .collect()
    }
}
