//! The programme does not begin with a talk about the product, nor with the success story.
//!
//! The opening talk of the season is no product talk, although its slides come from the vendor (AMB-18).
//!
//! Facts: none besides the talk.

use crate::programme::{best_move, slot_kind};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::Block;
use kafedra_model::finding::Fix;
use kafedra_model::pack::{Pack, SlotKind};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// What the first talk must not be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FirstTalk {
    never: Never,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Never {
    Product,
    Story,
}

impl Check for FirstTalk {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = &seminar.plan.agenda.blocks;
        let Some(first) = first_talk(blocks) else {
            return Vec::new();
        };
        let unwanted = match self.never {
            Never::Product => SlotKind::Product,
            Never::Story => SlotKind::Story,
        };
        if slot_kind(season.pack, &blocks[first]) != Some(unwanted) {
            return Vec::new();
        }
        let observation = Observation::about("block", blocks[first].id, &blocks[first].title);
        vec![match fix(season.pack, blocks, first) {
            Some(fix) => observation.fix(fix),
            None => observation,
        }]
    }
}

fn first_talk(blocks: &[Block]) -> Option<usize> {
    blocks.iter().position(|block| block.kind.is_talk())
}

/// Puts the opener, or else the first own talk, before the talk that begins now.
fn fix(pack: &Pack, blocks: &[Block], first: usize) -> Option<Fix> {
    let find = |wanted: Option<SlotKind>| {
        let fits = |block: &Block| block.kind.is_talk() && slot_kind(pack, block) == wanted;
        blocks.iter().position(fits)
    };
    let opener = find(Some(SlotKind::Opener)).or_else(|| find(None))?;
    let (opener_id, first_id) = (blocks[opener].id, blocks[first].id);
    best_move(blocks, opener, |order| {
        let place = |id| order.iter().position(|block| block.id == id);
        let (opener, first) = (place(opener_id)?, place(first_id)?);
        (opener + 1 == first).then_some(0)
    })
}
