//! The agenda seen against the season's slots.

mod measure;

pub use measure::agenda_measure;
pub(crate) use measure::mandatory;

use kafedra_model::agenda::{Block, BlockKind, SpeakerCategory};
use kafedra_model::finding::Fix;
use kafedra_model::pack::{OfficialTalk, Pack, ProgrammeSlot, SlotKind};

/// Whether a speaker counts against the limit of invited people and companies: no partner that sells or implements,
/// and by the season's reading no other partner either (AMB-22). Clients are counted apart (AMB-21).
pub(crate) fn is_outside(pack: &Pack, category: SpeakerCategory) -> bool {
    match category {
        SpeakerCategory::Outside | SpeakerCategory::CrmMaker => true,
        SpeakerCategory::OtherPartner => !pack.compensation.any_partner_exempt,
        SpeakerCategory::Organizer
        | SpeakerCategory::Partner
        | SpeakerCategory::Client
        | SpeakerCategory::Vendor
        | SpeakerCategory::Competitor => false,
    }
}

/// The slot a block fills. Coffee, stories and questions are known by their kind, so that one added by
/// hand counts as well.
pub(crate) fn slot_of<'p>(pack: &'p Pack, block: &Block) -> Option<&'p ProgrammeSlot> {
    if let Some(id) = &block.slot {
        return pack.slot(id);
    }
    let kind = match block.kind {
        BlockKind::CoffeeBreak => SlotKind::Coffee,
        BlockKind::Story | BlockKind::Workshop => SlotKind::Story,
        BlockKind::Questions => SlotKind::Questions,
        BlockKind::Registration | BlockKind::Talk | BlockKind::Other => return None,
    };
    let mut slots = pack.programme.slots.iter();
    slots.find(|slot| slot.kind == kind)
}

pub(crate) fn slot_kind(pack: &Pack, block: &Block) -> Option<SlotKind> {
    slot_of(pack, block).map(|slot| slot.kind)
}

/// Blocks that fill a slot, with their places in the agenda.
pub(crate) fn in_slot<'b>(pack: &Pack, blocks: &'b [Block], slot: &str) -> Vec<(usize, &'b Block)> {
    let fills = |block: &Block| slot_of(pack, block).is_some_and(|found| found.id == slot);
    let places = blocks.iter().enumerate();
    places.filter(|(_, block)| fills(block)).collect()
}

/// The official talk that a block gives; none for own talks and for a choice that is not made.
pub(crate) fn official<'p>(pack: &'p Pack, block: &Block) -> Option<&'p OfficialTalk> {
    let slot = slot_of(pack, block)?;
    match &block.option {
        Some(option) => slot.talks.iter().find(|talk| talk.id == *option),
        None => slot.talks.first().filter(|_| slot.talks.len() == 1),
    }
}

/// Where the business part begins: the first block that is not registration.
pub(crate) fn business_start(blocks: &[Block]) -> usize {
    blocks
        .iter()
        .position(|block| block.kind != BlockKind::Registration)
        .unwrap_or(blocks.len())
}

/// Minutes of blocks in a row; a range counts with its lower end.
pub(crate) fn minutes<'b>(blocks: impl IntoIterator<Item = &'b Block>) -> u64 {
    blocks
        .into_iter()
        .map(|block| u64::from(block.minutes))
        .sum()
}

/// A fix that moves the block at `index` to the place with the smallest score; none when every place is refused.
pub(crate) fn best_move(
    blocks: &[Block],
    index: usize,
    score: impl Fn(&[Block]) -> Option<u64>,
) -> Option<Fix> {
    let moved = |position: usize| {
        let mut order = blocks.to_vec();
        let block = order.remove(index);
        order.insert(position, block);
        score(&order).map(|score| (score, position))
    };
    let (_, position) = (0..blocks.len()).filter_map(moved).min()?;
    Some(Fix::MoveBlock {
        block: blocks.get(index)?.id,
        position: u32::try_from(position).ok()?,
    })
}

#[cfg(test)]
mod tests;
