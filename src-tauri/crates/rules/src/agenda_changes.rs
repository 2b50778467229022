//! What has changed in the agenda since it was approved (PRG-41, PEN-13).

use kafedra_model::agenda::{Agenda, Block};
use kafedra_model::day::Day;
use kafedra_model::ids::BlockId;
use kafedra_model::pack::Pack;
use serde::Serialize;

/// One change of wording or of the set of blocks. Order and length are among them only where the season says so:
/// re-timing is operational (AMB-33).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgendaChange {
    pub kind: AgendaChangeKind,
    /// None for the title of the seminar and for the order of the blocks.
    pub block: Option<BlockId>,
    pub before: String,
    pub after: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AgendaChangeKind {
    SeminarTitle,
    Title,
    Points,
    Added,
    Removed,
    Minutes,
    Order,
}

/// Changes in the order of the current agenda, then removed blocks, then shifts in time.
#[must_use]
pub fn agenda_changes(pack: &Pack, approved: &Agenda, current: &Agenda) -> Vec<AgendaChange> {
    let mut changes = reworded_agenda(approved, current);
    if pack.programme.shifts_are_changes {
        changes.extend(shifts(approved, current));
    }
    changes
}

/// Shifts of the day that stand, where the season counts them as changes of the programme (DAY-21, DAY-30, AMB-33).
pub(crate) fn day_shifts(pack: &Pack, day: &Day) -> u32 {
    if !pack.programme.shifts_are_changes {
        return 0;
    }
    u32::try_from(day.standing().count()).unwrap_or(u32::MAX)
}

fn reworded_agenda(approved: &Agenda, current: &Agenda) -> Vec<AgendaChange> {
    let mut changes = Vec::new();
    if words(&approved.title) != words(&current.title) {
        changes.push(AgendaChange {
            kind: AgendaChangeKind::SeminarTitle,
            block: None,
            before: approved.title.clone(),
            after: current.title.clone(),
        });
    }
    for block in &current.blocks {
        match same(approved, block.id) {
            Some(before) => changes.extend(reworded(before, block)),
            None => changes.push(change(AgendaChangeKind::Added, block, "", &block.title)),
        }
    }
    let removed = approved.blocks.iter();
    let removed = removed.filter(|block| same(current, block.id).is_none());
    changes.extend(removed.map(|b| change(AgendaChangeKind::Removed, b, &b.title, "")));
    changes
}

/// Other lengths, and another order of the blocks that both have.
fn shifts(approved: &Agenda, current: &Agenda) -> Vec<AgendaChange> {
    let kept = current.blocks.iter();
    let kept = kept.filter_map(|block| Some((same(approved, block.id)?, block)));
    let length = |block: &Block| match block.minutes_to {
        Some(to) => format!("{}–{to}", block.minutes),
        None => block.minutes.to_string(),
    };
    let mut changes: Vec<AgendaChange> = kept
        .map(|(before, after)| (length(before), length(after), after))
        .filter(|(before, after, _)| before != after)
        .map(|(before, after, block)| change(AgendaChangeKind::Minutes, block, &before, &after))
        .collect();
    if common(approved, current) != common(current, approved) {
        changes.push(AgendaChange {
            kind: AgendaChangeKind::Order,
            block: None,
            before: String::new(),
            after: String::new(),
        });
    }
    changes
}

/// Blocks of one agenda that the other has too, in the order of the first.
fn common(one: &Agenda, other: &Agenda) -> Vec<BlockId> {
    let blocks = one.blocks.iter().map(|block| block.id);
    blocks.filter(|id| same(other, *id).is_some()).collect()
}

fn same(agenda: &Agenda, id: BlockId) -> Option<&Block> {
    agenda.blocks.iter().find(|block| block.id == id)
}

fn reworded(before: &Block, after: &Block) -> Vec<AgendaChange> {
    let mut changes = Vec::new();
    if words(&before.title) != words(&after.title) {
        changes.push(change(
            AgendaChangeKind::Title,
            after,
            &before.title,
            &after.title,
        ));
    }
    let (old, new) = (before.points.join("\n"), after.points.join("\n"));
    if words(&old) != words(&new) {
        changes.push(change(AgendaChangeKind::Points, after, &old, &new));
    }
    changes
}

fn change(kind: AgendaChangeKind, block: &Block, before: &str, after: &str) -> AgendaChange {
    AgendaChange {
        kind,
        block: Some(block.id),
        before: before.to_owned(),
        after: after.to_owned(),
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}
