//! How long the parts of an agenda are, and where its breaks lie (PRG-06, PRG-42, AMB-19).

use super::business_start;
use kafedra_model::agenda::{Agenda, AgendaMeasure, Block, BlockKind, BreakMeasure, Span};
use kafedra_model::pack::{Pack, ProgrammeSlot};

/// The measures of an agenda, whether its rules are kept or not.
#[must_use]
pub fn agenda_measure(pack: &Pack, agenda: &Agenda) -> AgendaMeasure {
    let blocks = &agenda.blocks;
    let start = business_start(blocks);
    let breaks = (start..blocks.len()).filter(|i| blocks[*i].kind == BlockKind::CoffeeBreak);
    AgendaMeasure {
        total: length(blocks),
        business: length(&blocks[start..]),
        mandatory: mandatory(&pack.programme.slots),
        breaks: breaks
            .map(|i| break_measure(&blocks[start..i], &blocks[i], &blocks[i + 1..]))
            .collect(),
    }
}

/// The season's least and most for every block that must be there.
pub(crate) fn mandatory(slots: &[ProgrammeSlot]) -> Span {
    let least = |slot: &ProgrammeSlot| slot.minutes_min.saturating_mul(slot.choose_min);
    let most = |slot: &ProgrammeSlot| slot.minutes_max.saturating_mul(slot.choose_min);
    Span {
        from: sum(slots.iter().map(least)),
        to: sum(slots.iter().map(most)),
    }
}

fn break_measure(before: &[Block], own: &Block, after: &[Block]) -> BreakMeasure {
    let (led, follows, own_length) = (length(before), length(after), length_of(own));
    let ends = [
        (led.from, own_length.from, follows.to),
        (led.from, own_length.to, follows.to),
        (led.to, own_length.from, follows.from),
        (led.to, own_length.to, follows.from),
    ];
    let percents = ends.map(|(before, own, after)| percent(before, own, after));
    let (least, most) = percents.iter().fold((100, 0), |(least, most), one| {
        (least.min(*one), most.max(*one))
    });
    BreakMeasure {
        block: own.id,
        before: led,
        after: follows,
        percent: Span {
            from: least.min(most),
            to: most,
        },
        talks_before: talks(before),
        talks_after: talks(after),
    }
}

/// Where the middle of a break lies between its beginning and its end.
fn percent(before: u32, own: u32, after: u32) -> u32 {
    let (before, own, after) = (u64::from(before), u64::from(own), u64::from(after));
    let whole = 2 * (before + own + after);
    let middle = 2 * before + own;
    let rounded = (middle * 200 + whole).checked_div(whole * 2).unwrap_or(0);
    u32::try_from(rounded).unwrap_or(100)
}

fn length(blocks: &[Block]) -> Span {
    Span {
        from: sum(blocks.iter().map(|block| length_of(block).from)),
        to: sum(blocks.iter().map(|block| length_of(block).to)),
    }
}

fn length_of(block: &Block) -> Span {
    Span {
        from: block.minutes,
        to: block.minutes_to.unwrap_or(block.minutes).max(block.minutes),
    }
}

fn sum(numbers: impl Iterator<Item = u32>) -> u32 {
    numbers.fold(0, u32::saturating_add)
}

fn talks(blocks: &[Block]) -> u32 {
    sum(blocks.iter().map(|block| u32::from(block.kind.is_talk())))
}
