//! The block in the place of the success story is a success story or a workshop.
//!
//! A block that is missing altogether is left to the rule about the mandatory block.
//!
//! Facts: none besides the block.

use crate::programme::slot_kind;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::{Block, BlockKind};
use kafedra_model::pack::SlotKind;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StoryKind {}

impl Check for StoryKind {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let in_place = |block: &&Block| slot_kind(season.pack, block) == Some(SlotKind::Story);
        let right = |block: &&Block| matches!(block.kind, BlockKind::Story | BlockKind::Workshop);
        let blocks = seminar.plan.agenda.blocks.iter().filter(in_place);
        blocks
            .filter(|block| !right(block))
            .map(|block| Observation::about("block", block.id, &block.title))
            .collect()
    }
}
