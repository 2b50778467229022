//! The success story follows the talks about the product, or closes the programme.
//!
//! Facts: none besides the story. The talk it should follow is `after`.

use crate::programme::{best_move, slot_kind};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::Block;
use kafedra_model::pack::{Pack, SlotKind};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StoryOrder {}

impl Check for StoryOrder {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = &seminar.plan.agenda.blocks;
        let places = 0..blocks.len();
        places
            .filter(|index| is_early(season.pack, blocks, *index))
            .map(|index| observe(season.pack, blocks, index))
            .collect()
    }
}

/// A story with a product talk behind it. The last talk of all never has one.
fn is_early(pack: &Pack, blocks: &[Block], index: usize) -> bool {
    slot_kind(pack, &blocks[index]) == Some(SlotKind::Story)
        && last_product(pack, blocks).is_some_and(|last| last > index)
}

fn last_product(pack: &Pack, blocks: &[Block]) -> Option<usize> {
    let is_product = |block: &Block| slot_kind(pack, block) == Some(SlotKind::Product);
    blocks.iter().rposition(is_product)
}

fn observe(pack: &Pack, blocks: &[Block], index: usize) -> Observation {
    let story = &blocks[index];
    let after = last_product(pack, blocks).map_or("", |last| blocks[last].title.as_str());
    let observation = Observation::about("block", story.id, &story.title).fact("after", after);
    let fix = best_move(blocks, index, |order| {
        let index = order.iter().position(|block| block.id == story.id)?;
        (!is_early(pack, order, index)).then_some(0)
    });
    match fix {
        Some(fix) => observation.fix(fix),
        None => observation,
    }
}
