//! What has changed in the agenda since it was approved (PRG-41, PEN-13).

use kafedra_model::agenda::{Agenda, Block};
use kafedra_model::ids::BlockId;
use serde::Serialize;

/// One change of wording or of the set of blocks. Order and length are not among them: re-timing is
/// operational (AMB-33).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgendaChange {
    pub kind: AgendaChangeKind,
    /// None for the title of the seminar.
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
}

/// Changes in the order of the current agenda, removed blocks last.
#[must_use]
pub fn agenda_changes(approved: &Agenda, current: &Agenda) -> Vec<AgendaChange> {
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
