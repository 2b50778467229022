//! Undo of the session's edits: the previous value of a part is put back whole.

use kafedra_model::ids::SeminarId;
use kafedra_model::seminar::Part;
use std::collections::BTreeMap;

/// Edits kept per seminar.
const DEPTH: usize = 200;

#[derive(Debug, Default)]
pub(crate) struct UndoStack {
    edits: BTreeMap<SeminarId, Vec<Part>>,
}

impl UndoStack {
    pub(crate) fn push(&mut self, seminar: SeminarId, previous: Part) {
        let edits = self.edits.entry(seminar).or_default();
        edits.push(previous);
        if edits.len() > DEPTH {
            edits.remove(0);
        }
    }

    pub(crate) fn pop(&mut self, seminar: SeminarId) -> Option<Part> {
        self.edits.get_mut(&seminar)?.pop()
    }

    /// Noun of the edit that would be undone next.
    pub(crate) fn next(&self, seminar: SeminarId) -> Option<&'static str> {
        self.edits.get(&seminar)?.last().map(Part::noun)
    }

    pub(crate) fn forget(&mut self, seminar: SeminarId) {
        self.edits.remove(&seminar);
    }
}
