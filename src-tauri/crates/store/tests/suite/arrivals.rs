//! The arrival log by example: numbers, undo, walk-ins, people who are the same.

use crate::common::{SEMINAR, append, arrival, event_id, person, put, registration, store, undo};
use kafedra_model::checkin::ArrivalKind::{Arrived, KitHanded, SamePersonAs, WalkIn};
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::ids::SeminarId;
use kafedra_model::listing::Presence;
use kafedra_model::registration::Registration;
use kafedra_store::{Merged, SequenceGap, Store, StoreError};
use std::collections::BTreeSet;
use uuid::Uuid;

fn same_as(n: u128) -> ArrivalKind {
    SamePersonAs { other: person(n) }
}

/// Came, of them walk-ins, of them with a kit.
fn counts(store: &Store) -> (u32, u32, u32) {
    let attendance = store.read().attendance(SEMINAR).unwrap();
    (
        attendance.attended,
        attendance.walk_ins,
        attendance.kits_handed,
    )
}

#[test]
fn each_desk_counts_its_events_from_one() {
    let mut store = store();
    let appended = [
        arrival(1, "Вход", Arrived, 1),
        arrival(2, "Вход", KitHanded, 1),
        arrival(3, "Балкон", Arrived, 2),
        arrival(4, "Вход", Arrived, 3),
    ]
    .map(|event| append(&mut store, event));
    let sequences = appended.each_ref().map(|event| event.sequence);
    assert_eq!(sequences, [1, 2, 1, 3]);
    assert_eq!(store.read().arrivals(SEMINAR).unwrap(), appended);
    assert_eq!(store.read().latest_clock(SEMINAR).unwrap(), 4 << 16);
    assert_eq!(
        store.read().arrival(SEMINAR, event_id(3)).unwrap().unwrap(),
        appended[2]
    );
    assert_eq!(store.read().sequence_gaps(SEMINAR).unwrap(), []);
}

#[test]
fn every_kind_of_event_is_read_back_as_it_was() {
    let mut store = store();
    let note = ArrivalKind::Noted {
        note: "ждёт у входа".to_owned(),
    };
    for (n, kind) in (1..).zip([Arrived, KitHanded, WalkIn, note, same_as(9)]) {
        let event = append(&mut store, arrival(n, "Вход", kind, 1));
        assert_eq!(
            store.read().arrival(SEMINAR, event.id).unwrap(),
            Some(event)
        );
    }
}

#[test]
fn the_first_arrival_that_is_not_undone_counts() {
    let mut store = store();
    put(&mut store, |w| {
        w.insert_registrations(SEMINAR, &[registration(1, "Белова")])
    });
    let first = append(&mut store, arrival(1, "Вход", Arrived, 1));
    let second = append(&mut store, arrival(2, "Балкон", Arrived, 1));
    let presence = || Presence {
        arrival: Some(first.id),
        arrived: Some(first.at),
        ..Presence::default()
    };
    assert_eq!(
        store.read().presence(SEMINAR, person(1)).unwrap(),
        presence()
    );
    assert_eq!(counts(&store), (1, 0, 0));

    append(&mut store, undo(3, "Вход", first.id, 1));
    let expected = Presence {
        arrival: Some(second.id),
        arrived: Some(second.at),
        ..Presence::default()
    };
    assert_eq!(store.read().presence(SEMINAR, person(1)).unwrap(), expected);

    let last = append(&mut store, undo(4, "Вход", second.id, 1));
    assert_eq!(
        store.read().presence(SEMINAR, person(1)).unwrap(),
        Presence::default()
    );
    assert_eq!(counts(&store), (0, 0, 0));

    append(&mut store, undo(5, "Вход", last.id, 1));
    assert_eq!(counts(&store), (0, 0, 0), "an undo is not undone");
    append(&mut store, arrival(6, "Вход", Arrived, 1));
    assert_eq!(counts(&store), (1, 0, 0), "one arrives again instead");
}

#[test]
fn a_kit_counts_with_the_person_who_came() {
    let mut store = store();
    append(&mut store, arrival(1, "Вход", KitHanded, 1));
    assert_eq!(counts(&store), (0, 0, 0));
    append(&mut store, arrival(2, "Вход", Arrived, 1));
    assert_eq!(counts(&store), (1, 0, 1));
    append(&mut store, undo(3, "Вход", event_id(1), 1));
    assert_eq!(counts(&store), (1, 0, 0));
}

#[test]
fn a_walk_in_is_registered_and_counted_in_one_transaction() {
    let mut store = store();
    let newcomer = Registration {
        walk_in: true,
        ..registration(1, "Белова")
    };
    let event = put(&mut store, |w| {
        w.insert_registrations(SEMINAR, std::slice::from_ref(&newcomer))?;
        w.append_arrival(SEMINAR, arrival(1, "Вход", WalkIn, 1))
    });
    assert_eq!(event.sequence, 1);
    assert_eq!(counts(&store), (1, 1, 0));
    assert_eq!(store.read().attendance(SEMINAR).unwrap().registered, 0);
}

#[test]
fn two_who_are_the_same_person_are_counted_once() {
    let mut store = store();
    put(&mut store, |w| {
        w.insert_registrations(SEMINAR, &[registration(1, "Белова")])
    });
    append(&mut store, arrival(1, "Вход", Arrived, 1));
    append(&mut store, arrival(2, "Балкон", WalkIn, 2));
    append(&mut store, arrival(3, "Балкон", KitHanded, 2));
    assert_eq!(counts(&store), (2, 1, 1));
    let merged = append(&mut store, arrival(4, "Вход", same_as(1), 2));
    assert_eq!(
        counts(&store),
        (1, 0, 1),
        "who had registered is no walk-in"
    );
    let presence = store.read().presence(SEMINAR, person(2)).unwrap();
    assert_eq!(presence.same_as, Some(person(1)));
    append(&mut store, undo(5, "Вход", merged.id, 2));
    assert_eq!(counts(&store), (2, 1, 1));
}

#[test]
fn a_chain_of_the_same_person_breaks_where_it_is_undone() {
    let mut store = store();
    for n in 1..=4 {
        append(&mut store, arrival(n, "Вход", Arrived, n));
    }
    append(&mut store, arrival(5, "Вход", same_as(2), 1));
    let middle = append(&mut store, arrival(6, "Вход", same_as(3), 2));
    append(&mut store, arrival(7, "Вход", same_as(3), 4));
    assert_eq!(counts(&store).0, 1);
    append(&mut store, undo(8, "Вход", middle.id, 2));
    assert_eq!(counts(&store).0, 2);
    let of_four = store.read().presence(SEMINAR, person(4)).unwrap();
    assert_eq!(of_four.same_as, Some(person(3)));
}

#[test]
fn staff_under_another_name_is_not_counted() {
    let mut store = store();
    let speaker = Registration {
        staff: true,
        ..registration(1, "Белова")
    };
    put(&mut store, |w| w.insert_registrations(SEMINAR, &[speaker]));
    append(&mut store, arrival(1, "Вход", WalkIn, 2));
    append(&mut store, arrival(2, "Вход", same_as(1), 2));
    assert_eq!(counts(&store), (0, 0, 0));
}

#[test]
fn a_registration_that_comes_after_the_arrival_is_taken_into_account() {
    let mut store = store();
    append(&mut store, arrival(1, "Вход", WalkIn, 1));
    assert_eq!(counts(&store), (1, 1, 0));
    put(&mut store, |w| {
        w.insert_registrations(SEMINAR, &[registration(1, "Белова")])
    });
    assert_eq!(counts(&store), (1, 0, 0));
}

#[test]
fn events_of_another_desk_are_taken_in_once() {
    let mut here = store();
    let mut there = store();
    append(&mut here, arrival(1, "Вход", Arrived, 1));
    let foreign: Vec<ArrivalEvent> = [
        arrival(2, "Балкон", Arrived, 2),
        arrival(3, "Балкон", Arrived, 1),
        arrival(4, "Балкон", Arrived, 3),
    ]
    .map(|event| append(&mut there, event))
    .into();

    let without_the_second = [foreign[0].clone(), foreign[2].clone()];
    let merged = put(&mut here, |w| {
        w.merge_arrivals(SEMINAR, &without_the_second)
    });
    assert_eq!(merged.new, [true, true]);
    assert_eq!(
        merged.counts,
        Merged {
            added: 2,
            ..Merged::default()
        }
    );
    let gap = SequenceGap {
        desk: "Балкон".to_owned(),
        first: 2,
        last: 2,
    };
    assert_eq!(here.read().sequence_gaps(SEMINAR).unwrap(), [gap]);

    let merged = put(&mut here, |w| w.merge_arrivals(SEMINAR, &foreign));
    assert_eq!(
        merged.people,
        BTreeSet::from([person(1)]),
        "known from here"
    );
    assert_eq!(
        merged.counts,
        Merged {
            added: 1,
            known: 2,
            contradicting: 0
        }
    );
    assert_eq!(counts(&here), (3, 0, 0));

    let forged = ArrivalEvent {
        person: person(9),
        ..foreign[0].clone()
    };
    let merged = put(&mut here, |w| w.merge_arrivals(SEMINAR, &[forged]));
    assert_eq!(
        merged.counts,
        Merged {
            contradicting: 1,
            ..Merged::default()
        }
    );
    assert_eq!(counts(&here), (3, 0, 0), "what was here first stays");
}

#[test]
fn two_computers_that_call_their_desk_the_same_lose_nothing() {
    let mut here = store();
    let mut there = store();
    append(&mut here, arrival(1, "Стойка", Arrived, 1));
    let foreign = append(&mut there, arrival(2, "Стойка", Arrived, 2));
    put(&mut here, |w| w.merge_arrivals(SEMINAR, &[foreign]));
    assert_eq!(counts(&here), (2, 0, 0));
    let next = append(&mut here, arrival(3, "Стойка", Arrived, 3));
    assert_eq!(next.sequence, 2);
}

#[test]
fn the_log_refuses_a_known_id_a_missing_seminar_and_an_impossible_clock() {
    let mut store = store();
    append(&mut store, arrival(1, "Вход", Arrived, 1));
    let again = store.write(|w| w.append_arrival(SEMINAR, arrival(1, "Вход", Arrived, 2)));
    assert!(
        matches!(again, Err(StoreError::IdTaken { .. })),
        "{again:?}"
    );
    let nowhere = SeminarId(Uuid::from_u128(1));
    let outcome = store.write(|w| w.append_arrival(nowhere, arrival(2, "Вход", Arrived, 2)));
    assert_eq!(outcome, Err(StoreError::NoSuchSeminar(nowhere)));
    let mut late = arrival(3, "Вход", Arrived, 3);
    late.clock = u64::MAX;
    let outcome = store.write(|w| w.append_arrival(SEMINAR, late));
    let too_large = StoreError::TooLarge {
        what: "arrival_event.clock",
    };
    assert_eq!(outcome, Err(too_large));
    assert_eq!(counts(&store), (1, 0, 0));
}

#[test]
fn a_long_log_is_taken_in_at_once_as_it_was_written() {
    let mut there = store();
    for n in 1..=300 {
        append(&mut there, arrival(n, "Вход", Arrived, n % 120));
    }
    append(&mut there, arrival(301, "Вход", same_as(2), 1));
    append(&mut there, arrival(302, "Вход", KitHanded, 2));
    append(&mut there, undo(303, "Вход", event_id(5), 5));
    let log = there.read().arrivals(SEMINAR).unwrap();
    let mut here = store();
    put(&mut here, |w| w.merge_arrivals(SEMINAR, &log));
    assert_eq!(counts(&here), (119, 0, 1));
    assert_eq!(counts(&here), counts(&there));
    for n in 0..120 {
        let presence = |store: &Store| store.read().presence(SEMINAR, person(n)).unwrap();
        assert_eq!(presence(&here), presence(&there), "person {n}");
    }
}
