//! Undo of the session's edits: the previous value of a part is put back; what was done to people is taken back as far
//! as nobody has built on it.

use chrono::NaiveDateTime;
use kafedra_model::consent::Consents;
use kafedra_model::dump::PersonTicket;
use kafedra_model::duplicates::DifferentPeople;
use kafedra_model::ids::{ChangeId, ImportId, PersonId, SeminarId};
use kafedra_model::registration::{Person, Registration, RegistrationStatus};
use kafedra_model::seminar::{Part, Plan};
use std::collections::BTreeMap;

/// Edits kept per seminar.
const DEPTH: usize = 200;

/// What can be taken back.
#[derive(Debug)]
pub(crate) enum Step {
    Part(Box<Edit>),
    Import(Box<ImportUndo>),
    /// The person whose record was put into another one.
    Merge(PersonId),
    /// A record that was taken out of another one.
    Split(Box<Rejoin>),
    Apart(DifferentPeople),
    People(Box<PeopleUndo>),
}

/// What puts a record that was taken out back into the other.
#[derive(Debug)]
pub(crate) struct Rejoin {
    pub(crate) kept: PersonId,
    pub(crate) person: PersonId,
    pub(crate) result: Person,
}

/// What was done to registrations by hand.
#[derive(Debug)]
pub(crate) struct PeopleUndo {
    /// Its name in the word catalogue (`part-…`).
    pub(crate) noun: &'static str,
    /// Those whom it changed, and as it left them; in the same order.
    pub(crate) before: Vec<Registration>,
    pub(crate) after: Vec<Registration>,
    pub(crate) lines: Vec<ChangeId>,
}

/// What an import wrote.
#[derive(Debug)]
pub(crate) struct ImportUndo {
    pub(crate) import: ImportId,
    pub(crate) added: Vec<PersonId>,
    /// Those whom it changed, and as it left them; in the same order.
    pub(crate) before: Vec<Registration>,
    pub(crate) after: Vec<Registration>,
    pub(crate) consents: Vec<(PersonId, Consents)>,
    pub(crate) tickets: Vec<PersonTicket>,
    pub(crate) lines: Vec<ChangeId>,
}

impl Step {
    /// Its name on the wire and in the word catalogue (`part-…`).
    pub(crate) fn noun(&self) -> &'static str {
        match self {
            Self::Part(edit) => edit.previous.noun(),
            Self::Import(_) => "import",
            Self::Merge(_) => "merge",
            Self::Split(_) => "split",
            Self::Apart(_) => "apart",
            Self::People(people) => people.noun,
        }
    }
}

impl From<Edit> for Step {
    fn from(edit: Edit) -> Self {
        Self::Part(Box::new(edit))
    }
}

/// What an edit made of a part, and of the people whom it confirmed.
#[derive(Debug)]
pub(crate) struct Edit {
    previous: Part,
    saved: Part,
    confirmed: Vec<Confirmed>,
}

/// A person confirmed by an edit, and when they had been confirmed before.
#[derive(Debug)]
struct Confirmed {
    person: PersonId,
    at: NaiveDateTime,
    before: Option<NaiveDateTime>,
}

#[derive(Debug, Default)]
pub(crate) struct UndoStack {
    edits: BTreeMap<SeminarId, Vec<Step>>,
}

impl Edit {
    pub(crate) fn new(previous: Part, saved: Part) -> Self {
        Self {
            previous,
            saved,
            confirmed: Vec::new(),
        }
    }

    /// The edit made these people of `before` confirmed ones.
    pub(crate) fn confirming(mut self, before: &[Registration], at: NaiveDateTime) -> Self {
        let people = before.iter().map(|one| Confirmed {
            person: one.id,
            at,
            before: one.confirmed,
        });
        self.confirmed = people.collect();
        self
    }

    /// The part as it is without the edit. Of a checklist only the ticks that the edit changed go back: others may
    /// have been made at the run sheet since then.
    pub(crate) fn undone(&self, plan: &Plan) -> Part {
        let (Part::Checklist(previous), Part::Checklist(saved)) = (&self.previous, &self.saved)
        else {
            return self.previous.clone();
        };
        let mut now = plan.checklist.clone();
        let items = previous.ticks.keys().chain(saved.ticks.keys());
        for item in items.filter(|item| previous.ticks.get(*item) != saved.ticks.get(*item)) {
            match previous.ticks.get(item) {
                Some(tick) => now.ticks.insert(item.clone(), tick.clone()),
                None => now.ticks.remove(item),
            };
        }
        Part::Checklist(now)
    }

    /// Those of `people` who are confirmed by this edit and by nothing since, as they wait without it.
    pub(crate) fn unconfirmed(&self, people: Vec<Registration>) -> Vec<Registration> {
        let mut waiting = Vec::new();
        for mut one in people {
            let known = self.confirmed.iter().find(|known| known.person == one.id);
            let Some(known) = known else { continue };
            if one.status == RegistrationStatus::Confirmed && one.confirmed == Some(known.at) {
                one.status = RegistrationStatus::Received;
                one.confirmed = known.before;
                waiting.push(one);
            }
        }
        waiting
    }

    pub(crate) fn confirms(&self) -> bool {
        !self.confirmed.is_empty()
    }
}

impl UndoStack {
    pub(crate) fn push(&mut self, seminar: SeminarId, step: impl Into<Step>) {
        let edits = self.edits.entry(seminar).or_default();
        edits.push(step.into());
        if edits.len() > DEPTH {
            edits.remove(0);
        }
    }

    pub(crate) fn pop(&mut self, seminar: SeminarId) -> Option<Step> {
        self.edits.get_mut(&seminar)?.pop()
    }

    /// Noun of the edit that would be undone next.
    pub(crate) fn next(&self, seminar: SeminarId) -> Option<&'static str> {
        self.edits.get(&seminar)?.last().map(Step::noun)
    }

    pub(crate) fn forget(&mut self, seminar: SeminarId) {
        self.edits.remove(&seminar);
    }
}
