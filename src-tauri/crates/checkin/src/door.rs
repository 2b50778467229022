//! The state of the door: a fold over the arrival log, the same in whatever order events come, once or twice.
//!
//! An event does not count when an `Undone` refers to its id. An `Undone` cannot itself be undone: whoever was
//! taken back by mistake is marked again. Of several arrivals the first by clock, desk, sequence and id counts.
//! `SamePersonAs` unites people, over any number of steps; the united have one arrival and one kit between them.

use crate::merge::{gaps, merge, reused};
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind, DeskNote, Mark, PersonState, SequenceGap};
use kafedra_model::ids::{EventId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// What all events together say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Door {
    /// Everybody whom an event names; united people have equal states.
    pub people: BTreeMap<PersonId, PersonState>,
    /// By desk, what was written there and has not come here yet.
    pub gaps: BTreeMap<String, Vec<SequenceGap>>,
    /// Numbers that two events of one desk share.
    pub reused: Vec<(String, u32)>,
}

/// Heads, not marks: united people count once, staff never (AMB-37).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DoorCounts {
    pub arrived: u32,
    /// Of `arrived`, those whose arrival was a walk-in.
    pub walk_ins: u32,
    /// Of `arrived`, those who have a kit.
    pub kits_handed: u32,
}

/// Folds a log, or those of its events that concern some people.
#[must_use]
pub fn fold(events: &[ArrivalEvent]) -> Door {
    let events = merge(events.to_vec(), Vec::new());
    let undone: BTreeSet<EventId> = events
        .iter()
        .filter(|event| event.kind == ArrivalKind::Undone)
        .filter_map(|event| event.refers_to)
        .collect();
    let standing: Vec<&ArrivalEvent> = events
        .iter()
        .filter(|event| !undone.contains(&event.id))
        .collect();
    let groups = Groups::of(&standing);
    let mut states: BTreeMap<PersonId, PersonState> = BTreeMap::new();
    for event in &standing {
        apply(states.entry(groups.root(event.person)).or_default(), event);
    }
    let named = events
        .iter()
        .map(|event| event.person)
        .chain(groups.parents.keys().copied());
    let people = named.map(|person| {
        let root = groups.root(person);
        let mut state = states.get(&root).cloned().unwrap_or_default();
        state.same_as = groups.parents.contains_key(&person).then_some(root);
        (person, state)
    });
    Door {
        people: people.collect(),
        gaps: gaps(&events),
        reused: reused(&events),
    }
}

impl Door {
    /// Counts people; a united person is staff when any of the united is.
    #[must_use]
    pub fn counts(&self, is_staff: impl Fn(PersonId) -> bool) -> DoorCounts {
        let mut staff = BTreeSet::new();
        let mut heads: BTreeMap<PersonId, &PersonState> = BTreeMap::new();
        for (person, state) in &self.people {
            let head = state.same_as.unwrap_or(*person);
            heads.insert(head, state);
            if is_staff(*person) {
                staff.insert(head);
            }
        }
        let mut counts = DoorCounts::default();
        for (head, state) in heads {
            if state.arrival.is_some() && !staff.contains(&head) {
                counts.arrived += 1;
                counts.walk_ins += u32::from(state.walk_in);
                counts.kits_handed += u32::from(state.kit.is_some());
            }
        }
        counts
    }
}

/// Takes in one event that stands; events come in their order.
fn apply(state: &mut PersonState, event: &ArrivalEvent) {
    let mark = Mark {
        clock: event.clock,
        desk: event.desk.clone(),
        sequence: event.sequence,
        event: event.id,
        at: event.at,
        operator: event.operator.clone(),
    };
    match &event.kind {
        ArrivalKind::Arrived | ArrivalKind::WalkIn if state.arrival.is_some() => {
            state.repeats.push(mark);
        }
        ArrivalKind::Arrived | ArrivalKind::WalkIn => {
            state.arrival = Some(mark);
            state.walk_in = event.kind == ArrivalKind::WalkIn;
        }
        ArrivalKind::KitHanded if state.kit.is_some() => state.kit_repeats.push(mark),
        ArrivalKind::KitHanded => state.kit = Some(mark),
        ArrivalKind::Noted { note } => state.notes.push(DeskNote {
            mark,
            note: note.clone(),
        }),
        ArrivalKind::Undone | ArrivalKind::SamePersonAs { .. } => {}
    }
}

/// Who is united with whom: every member points to a smaller id or, the smallest, to itself.
struct Groups {
    parents: BTreeMap<PersonId, PersonId>,
}

impl Groups {
    fn of(events: &[&ArrivalEvent]) -> Self {
        let mut groups = Self {
            parents: BTreeMap::new(),
        };
        for event in events {
            if let ArrivalKind::SamePersonAs { other } = event.kind
                && other != event.person
            {
                let (a, b) = (groups.root(event.person), groups.root(other));
                let smallest = a.min(b);
                for person in [a, b, event.person, other] {
                    groups.parents.insert(person, smallest);
                }
            }
        }
        groups
    }

    fn root(&self, person: PersonId) -> PersonId {
        let mut root = person;
        while let Some(parent) = self.parents.get(&root)
            && *parent != root
        {
            root = *parent;
        }
        root
    }
}
