//! Arrival logs of several desks made one, and what is still missing of them.

use kafedra_model::checkin::{ArrivalEvent, ArrivalKind, SequenceGap};
use kafedra_model::ids::{EventId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// All events of both logs, each once, in the order in which they count: clock, desk, sequence, id.
///
/// The order of the arguments makes no difference, nor does merging anything twice.
#[must_use]
pub fn merge(ours: Vec<ArrivalEvent>, theirs: Vec<ArrivalEvent>) -> Vec<ArrivalEvent> {
    let mut events: Vec<ArrivalEvent> = ours.into_iter().chain(theirs).collect();
    // An id is given to one event only. Should a damaged copy say otherwise, every desk keeps the same of the two.
    events.sort_by(|a, b| (a.id, content(a)).cmp(&(b.id, content(b))));
    events.dedup_by_key(|event| event.id);
    events.sort_by(|a, b| order(a).cmp(&order(b)));
    events
}

/// Numbers that each desk must have given out and that are not in the log. Desks without a gap are not named.
#[must_use]
pub fn gaps(events: &[ArrivalEvent]) -> BTreeMap<String, Vec<SequenceGap>> {
    let mut gaps = BTreeMap::new();
    for (desk, numbers) in numbers(events) {
        let mut missing = Vec::new();
        let mut expected = 1;
        for number in numbers.into_keys() {
            if number > expected {
                missing.push(SequenceGap {
                    first: expected,
                    last: number - 1,
                });
            }
            expected = number.saturating_add(1);
        }
        if !missing.is_empty() {
            gaps.insert(desk.to_owned(), missing);
        }
    }
    gaps
}

/// Numbers that stand for more than one event of a desk: two computers were given the same desk name.
#[must_use]
pub fn reused(events: &[ArrivalEvent]) -> Vec<(String, u32)> {
    let mut reused = Vec::new();
    for (desk, numbers) in numbers(events) {
        let twice = numbers.into_iter().filter(|(_, ids)| ids.len() > 1);
        reused.extend(twice.map(|(number, _)| (desk.to_owned(), number)));
    }
    reused
}

/// What decides which of two events is first.
pub(crate) fn order(event: &ArrivalEvent) -> (u64, &str, u32, EventId) {
    (event.clock, &event.desk, event.sequence, event.id)
}

fn numbers(events: &[ArrivalEvent]) -> BTreeMap<&str, BTreeMap<u32, BTreeSet<EventId>>> {
    let mut numbers: BTreeMap<&str, BTreeMap<u32, BTreeSet<EventId>>> = BTreeMap::new();
    for event in events.iter().filter(|event| event.sequence > 0) {
        let desk = numbers.entry(&event.desk).or_default();
        desk.entry(event.sequence).or_default().insert(event.id);
    }
    numbers
}

type Content<'a> = (
    (u64, &'a str, u32, EventId),
    &'a ArrivalKind,
    PersonId,
    chrono::NaiveDateTime,
    &'a str,
    Option<EventId>,
);

fn content(event: &ArrivalEvent) -> Content<'_> {
    (
        order(event),
        &event.kind,
        event.person,
        event.at,
        &event.operator,
        event.refers_to,
    )
}
