//! People whom the log knows twice: marked at two desks, or under two registrations.
//!
//! Both marks stay in the log. A person looks at them and says what they mean; what was said is a note of the
//! log itself, so that every copy knows it.

use crate::door::{self, Door};
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind, PersonState};
use kafedra_model::folding::fold;
use kafedra_model::ids::{EventId, PersonId};
use kafedra_model::registration::Registration;
use std::collections::{BTreeMap, BTreeSet};

/// The note on a mark that was made twice and was looked at.
pub const SEEN: &str = "seen";
/// The note on a mark that was entered from the paper list.
pub const FROM_PAPER: &str = "from-paper";
/// Before the id of somebody who has the same name and is another person.
const ANOTHER: &str = "not:";
/// The last digits of a phone that tell it, without the code of the country.
const PHONE: usize = 10;

/// Somebody with more than one arrival, or more than one kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    pub person: PersonId,
    pub state: PersonState,
    /// A person has looked at all of it.
    pub seen: bool,
}

/// Two registrations that look like one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Twin {
    /// Registered at a desk.
    pub walk_in: PersonId,
    pub other: PersonId,
}

/// The note that says that `other` is another person.
#[must_use]
pub fn another(other: PersonId) -> String {
    format!("{ANOTHER}{other}")
}

/// Whether the program has written a note for itself.
#[must_use]
pub fn is_own(note: &str) -> bool {
    note == SEEN || note == FROM_PAPER || note.starts_with(ANOTHER)
}

/// Pairs of whom somebody at a desk has said that they are two people.
pub fn told_apart(events: &[ArrivalEvent]) -> impl Iterator<Item = (PersonId, PersonId)> + '_ {
    events.iter().filter_map(|event| match &event.kind {
        ArrivalKind::Noted { note } => {
            let other = note.strip_prefix(ANOTHER)?.parse().ok()?;
            Some((event.person, other))
        }
        ArrivalKind::Arrived
        | ArrivalKind::KitHanded
        | ArrivalKind::WalkIn
        | ArrivalKind::Undone
        | ArrivalKind::SamePersonAs { .. } => None,
    })
}

/// Everybody with repeated marks that stand, each group of the same people once, by id.
#[must_use]
pub fn clashes(door: &Door, events: &[ArrivalEvent]) -> Vec<Clash> {
    let seen: BTreeSet<EventId> = events
        .iter()
        .filter(|event| matches!(&event.kind, ArrivalKind::Noted { note } if note == SEEN))
        .filter_map(|event| event.refers_to)
        .collect();
    let heads = door.people.iter().filter(|(person, state)| {
        let repeated = !state.repeats.is_empty() || !state.kit_repeats.is_empty();
        repeated && state.same_as.is_none_or(|head| head == **person)
    });
    let clash = |(person, state): (&PersonId, &PersonState)| Clash {
        person: *person,
        seen: repeats(state).all(|event| seen.contains(&event)),
        state: state.clone(),
    };
    heads.map(clash).collect()
}

/// How many people have a repeated mark once `theirs` is merged into `ours` who had none before.
///
/// `ours` need not hold more than the events of the people whom `theirs` names and of whom both know something or
/// who are marked again in `theirs` alone, unless somebody is the same person as another.
#[must_use]
pub fn added(ours: &[ArrivalEvent], theirs: &[ArrivalEvent]) -> usize {
    let all = || ours.iter().chain(theirs);
    let united = all().any(|event| matches!(event.kind, ArrivalKind::SamePersonAs { .. }));
    let several = if united {
        BTreeSet::new()
    } else {
        marked_again(all())
    };
    let concerns = |event: &&ArrivalEvent| {
        united || event.kind == ArrivalKind::Undone || several.contains(&event.person)
    };
    let mut events: Vec<ArrivalEvent> = ours.iter().filter(concerns).cloned().collect();
    let earlier = heads(&events);
    // What is here stays, should `theirs` say something else of the same event.
    let here: BTreeSet<EventId> = events.iter().map(|event| event.id).collect();
    let new = theirs.iter().filter(concerns);
    events.extend(new.filter(|event| !here.contains(&event.id)).cloned());
    heads(&events).difference(&earlier).count()
}

/// The people of whom more than one arrival or more than one kit is told, be it twice the same.
#[must_use]
pub fn marked_again<'a>(events: impl Iterator<Item = &'a ArrivalEvent>) -> BTreeSet<PersonId> {
    let mut marks: Vec<(PersonId, bool)> = events
        .filter_map(|event| match event.kind {
            ArrivalKind::Arrived | ArrivalKind::WalkIn => Some((event.person, false)),
            ArrivalKind::KitHanded => Some((event.person, true)),
            ArrivalKind::Undone | ArrivalKind::SamePersonAs { .. } | ArrivalKind::Noted { .. } => {
                None
            }
        })
        .collect();
    marks.sort_unstable();
    let pairs = marks.windows(2).filter(|pair| pair[0] == pair[1]);
    pairs.map(|pair| pair[0].0).collect()
}

fn heads(events: &[ArrivalEvent]) -> BTreeSet<PersonId> {
    let clashes = clashes(&door::fold(events), events);
    clashes.into_iter().map(|clash| clash.person).collect()
}

/// The marks of a person that were made once more than needed: arrivals, then kits.
pub fn repeats(state: &PersonState) -> impl Iterator<Item = EventId> + '_ {
    let all = state.repeats.iter().chain(&state.kit_repeats);
    all.map(|mark| mark.event)
}

/// Walk-ins who have come and who have the name or the phone of somebody else in the list, unless a person said
/// that they are the same or that they are not.
#[must_use]
pub fn twins(door: &Door, events: &[ArrivalEvent], people: &[Registration]) -> Vec<Twin> {
    let told_apart: BTreeSet<(PersonId, &str)> = events
        .iter()
        .filter_map(|event| match &event.kind {
            ArrivalKind::Noted { note } => Some((event.person, note.as_str())),
            ArrivalKind::Arrived
            | ArrivalKind::KitHanded
            | ArrivalKind::WalkIn
            | ArrivalKind::Undone
            | ArrivalKind::SamePersonAs { .. } => None,
        })
        .collect();
    let mut alike: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
    for registration in people {
        for sign in signs(registration) {
            alike.entry(sign).or_default().push(registration.id);
        }
    }
    let mut twins = BTreeSet::new();
    let has_come = |person: &PersonId| {
        let state = door.people.get(person);
        state.is_some_and(|state| state.arrival.is_some())
    };
    for registration in people.iter().filter(|r| r.walk_in && has_come(&r.id)) {
        let walk_in = registration.id;
        let others = signs(registration)
            .into_iter()
            .flat_map(|sign| alike.get(&sign));
        for other in others.flatten().copied().filter(|other| *other != walk_in) {
            let known = told_apart.contains(&(walk_in, another(other).as_str()))
                || told_apart.contains(&(other, another(walk_in).as_str()));
            let mirrored = twins.contains(&Twin {
                walk_in: other,
                other: walk_in,
            });
            if !known && !mirrored && head(door, walk_in) != head(door, other) {
                twins.insert(Twin { walk_in, other });
            }
        }
    }
    twins.into_iter().collect()
}

fn head(door: &Door, person: PersonId) -> PersonId {
    let state = door.people.get(&person);
    state.and_then(|state| state.same_as).unwrap_or(person)
}

/// The words of the name in any order, and the phone; a last name alone tells nobody.
fn signs(registration: &Registration) -> Vec<String> {
    let person = &registration.person;
    let name = fold(&format!("{} {}", person.last_name, person.first_name));
    let mut words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    let digits: Vec<char> = person.phone.chars().filter(char::is_ascii_digit).collect();
    let mut signs = Vec::new();
    if words.len() > 1 {
        signs.push(words.join(" "));
    }
    if digits.len() >= PHONE {
        signs.push(digits[digits.len() - PHONE..].iter().collect());
    }
    signs
}
