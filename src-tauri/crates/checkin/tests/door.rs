//! What the arrival logs of several desks add up to.

use chrono::{NaiveDate, NaiveDateTime};
use kafedra_checkin::{Door, DoorCounts, Standing, clock, fold, gaps, merge, reused, verdict};
use kafedra_model::checkin::ArrivalKind::{
    Arrived, KitHanded, Noted, SamePersonAs, Undone, WalkIn,
};
use kafedra_model::checkin::{
    ArrivalEvent, ArrivalKind, DeskCounters, PersonState, SequenceGap, Signal, Verdict,
};
use kafedra_model::ids::{EventId, PersonId};
use kafedra_model::registration::RegistrationStatus;
use proptest::prelude::*;
use uuid::Uuid;

fn at(second: u32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2017, 3, 29).unwrap_or_default();
    day.and_hms_opt(9, second / 60 % 60, second % 60)
        .unwrap_or_default()
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

/// An event whose id is its desk and number.
fn event(desk: &str, sequence: u32, time: u32, who: u128, kind: ArrivalKind) -> ArrivalEvent {
    ArrivalEvent {
        id: event_id(desk, sequence),
        desk: desk.to_owned(),
        sequence,
        kind,
        person: person(who),
        clock: clock::next(0, u64::from(time) * 1000),
        at: at(time),
        operator: "Ольга".to_owned(),
        refers_to: None,
    }
}

fn event_id(desk: &str, sequence: u32) -> EventId {
    let desk = desk
        .bytes()
        .fold(0_u128, |id, byte| id * 256 + u128::from(byte));
    EventId(Uuid::from_u128(desk << 32 | u128::from(sequence)))
}

fn undo(desk: &str, sequence: u32, time: u32, of: &ArrivalEvent) -> ArrivalEvent {
    ArrivalEvent {
        refers_to: Some(of.id),
        person: of.person,
        ..event(desk, sequence, time, 0, Undone)
    }
}

fn state(door: &Door, who: u128) -> PersonState {
    door.people.get(&person(who)).cloned().unwrap_or_default()
}

fn nobody(_: PersonId) -> bool {
    false
}

#[test]
fn the_first_arrival_counts_and_the_second_is_kept() {
    let late = event("A", 1, 90, 1, Arrived);
    let early = event("B", 1, 60, 1, Arrived);
    let door = fold(&[late.clone(), early.clone()]);
    let state = state(&door, 1);
    assert_eq!(state.arrival.map(|mark| mark.event), Some(early.id));
    assert_eq!(
        state
            .repeats
            .iter()
            .map(|mark| mark.event)
            .collect::<Vec<_>>(),
        [late.id]
    );
    let counts = DoorCounts {
        arrived: 1,
        walk_ins: 0,
        kits_handed: 0,
    };
    assert_eq!(door.counts(nobody), counts, "one head, however many marks");
}

#[test]
fn equal_times_are_decided_by_desk_and_number() {
    let a = event("A", 2, 60, 1, Arrived);
    let b = event("B", 1, 60, 1, Arrived);
    assert_eq!(
        state(&fold(&[b, a.clone()]), 1)
            .arrival
            .map(|mark| mark.event),
        Some(a.id)
    );
}

#[test]
fn an_undone_arrival_gives_way_to_the_next() {
    let first = event("A", 1, 60, 1, Arrived);
    let second = event("B", 1, 90, 1, WalkIn);
    let taken_back = undo("A", 2, 95, &first);
    let door = fold(&[taken_back.clone(), second.clone(), first.clone()]);
    let now = state(&door, 1);
    assert_eq!(now.arrival.map(|mark| mark.event), Some(second.id));
    assert!(now.walk_in && now.repeats.is_empty());
    let both = fold(&[
        first.clone(),
        second.clone(),
        taken_back.clone(),
        undo("B", 2, 99, &second),
    ]);
    assert_eq!(state(&both, 1), PersonState::default());
    let undoing_the_undo = undo("A", 3, 99, &taken_back);
    let door = fold(&[first, taken_back, undoing_the_undo]);
    assert_eq!(
        state(&door, 1).arrival,
        None,
        "whoever was taken back is marked again instead"
    );
}

#[test]
fn an_undo_that_comes_before_its_event_waits_for_it() {
    let arrival = event("A", 1, 60, 1, Arrived);
    let undo = undo("A", 2, 70, &arrival);
    assert_eq!(
        state(&fold(std::slice::from_ref(&undo)), 1),
        PersonState::default()
    );
    assert_eq!(state(&fold(&[undo, arrival]), 1).arrival, None);
}

#[test]
fn a_kit_given_twice_is_shown() {
    let door = fold(&[
        event("A", 1, 60, 1, Arrived),
        event("A", 2, 61, 1, KitHanded),
        event("B", 1, 80, 1, KitHanded),
        event(
            "B",
            2,
            81,
            1,
            Noted {
                note: "опоздает".to_owned(),
            },
        ),
    ]);
    let state = state(&door, 1);
    assert_eq!(state.kit.map(|mark| mark.desk), Some("A".to_owned()));
    assert_eq!(state.kit_repeats.len(), 1);
    assert_eq!(state.notes[0].note, "опоздает");
    assert_eq!(door.counts(nobody).kits_handed, 1);
}

#[test]
fn the_same_person_under_three_registrations_is_one_head() {
    let joined = event("C", 1, 200, 3, SamePersonAs { other: person(2) });
    let mut events = vec![
        event("A", 1, 60, 1, Arrived),
        event("B", 1, 70, 2, WalkIn),
        event("B", 2, 75, 3, KitHanded),
        event("B", 3, 80, 2, SamePersonAs { other: person(1) }),
        joined.clone(),
        event("A", 2, 90, 4, Arrived),
    ];
    let door = fold(&events);
    for who in 1..=3 {
        assert_eq!(
            state(&door, who).same_as,
            Some(person(1)),
            "the smallest id stands for all"
        );
        assert_eq!(state(&door, who).repeats.len(), 1);
    }
    assert_eq!(state(&door, 4).same_as, None);
    let counts = DoorCounts {
        arrived: 2,
        walk_ins: 0,
        kits_handed: 1,
    };
    assert_eq!(door.counts(nobody), counts);
    assert_eq!(
        door.counts(|who| who == person(3)).arrived,
        1,
        "one of the united is staff"
    );
    events.push(undo("C", 2, 210, &joined));
    assert_eq!(
        state(&fold(&events), 3).same_as,
        None,
        "uniting can be undone"
    );
}

#[test]
fn gaps_and_numbers_given_twice_are_named_by_desk() {
    let mut twin = event("A", 2, 70, 2, Arrived);
    twin.id = event_id("other computer", 2);
    let events = [
        event("A", 2, 60, 1, Arrived),
        twin,
        event("A", 5, 60, 3, Arrived),
        event("B", 1, 60, 4, Arrived),
    ];
    let missing = gaps(&events);
    let expected = vec![
        SequenceGap { first: 1, last: 1 },
        SequenceGap { first: 3, last: 4 },
    ];
    assert_eq!(
        missing.into_iter().collect::<Vec<_>>(),
        [("A".to_owned(), expected)]
    );
    assert_eq!(reused(&events), [("A".to_owned(), 2)]);
}

#[test]
fn two_desks_with_fifty_people_in_common_lose_no_mark() {
    let ours: Vec<_> = (0..500)
        .map(|n| event("A", n + 1, n, u128::from(n), Arrived))
        .collect();
    let theirs: Vec<_> = (0..500)
        .map(|n| event("B", n + 1, n + 3, u128::from(n + 450), Arrived))
        .collect();
    let merged = merge(ours.clone(), theirs.clone());
    assert_eq!(merged.len(), 1000);
    assert_eq!(
        merge(theirs, merged.clone()),
        merged,
        "again, the other way round"
    );
    let door = fold(&merged);
    assert_eq!(door.counts(nobody).arrived, 950);
    assert_eq!(
        door.people
            .values()
            .filter(|state| !state.repeats.is_empty())
            .count(),
        50
    );
    assert!(door.gaps.is_empty());
}

fn standing(status: RegistrationStatus) -> Standing {
    Standing {
        status,
        staff: false,
        refusal_reason: "не целевая аудитория".to_owned(),
    }
}

#[test]
fn a_verdict_carries_its_facts() {
    let counters = DeskCounters {
        arrived: 40,
        kits_handed: 38,
        seats: Some(41),
        kits: Some(50),
        ..DeskCounters::default()
    };
    let confirmed = standing(RegistrationStatus::Confirmed);
    let welcome = verdict(Some(&confirmed), None, &counters);
    let expected = Verdict::Welcome {
        ordinal: Some(41),
        staff: false,
        kit_handed: false,
        over_seats: false,
        kits_left: Some(12),
    };
    assert_eq!((welcome.signal(), welcome), (Signal::Green, expected));

    let full = verdict(
        Some(&confirmed),
        None,
        &DeskCounters {
            arrived: 41,
            ..counters
        },
    );
    assert_eq!(
        full.signal(),
        Signal::Amber,
        "a full hall warns and turns nobody away"
    );

    let door = fold(&[
        event("A", 1, 65, 1, Arrived),
        event("A", 2, 66, 1, KitHanded),
    ]);
    let again = verdict(Some(&confirmed), door.people.get(&person(1)), &counters);
    let expected = Verdict::AlreadyArrived {
        at: at(65),
        desk: "A".to_owned(),
        operator: "Ольга".to_owned(),
        kit_handed: true,
    };
    assert_eq!((again.signal(), again), (Signal::Amber, expected));

    let refused = verdict(
        Some(&standing(RegistrationStatus::Refused)),
        None,
        &counters,
    );
    assert_eq!(
        refused,
        Verdict::Refused {
            reason: "не целевая аудитория".to_owned()
        }
    );
    assert_eq!(
        verdict(
            Some(&standing(RegistrationStatus::Cancelled)),
            None,
            &counters
        ),
        Verdict::Cancelled
    );
    assert_eq!(verdict(None, None, &counters), Verdict::NotInList);

    let staff = Standing {
        staff: true,
        ..confirmed
    };
    let full = DeskCounters {
        arrived: 41,
        ..counters
    };
    let expected = Verdict::Welcome {
        ordinal: None,
        staff: true,
        kit_handed: false,
        over_seats: false,
        kits_left: Some(12),
    };
    assert_eq!(
        verdict(Some(&staff), None, &full),
        expected,
        "staff take no listener's seat"
    );
}

fn kind() -> impl Strategy<Value = ArrivalKind> {
    prop_oneof![
        4 => Just(Arrived),
        2 => Just(KitHanded),
        1 => Just(WalkIn),
        2 => Just(Undone),
        1 => (0_u128..6).prop_map(|other| SamePersonAs { other: person(other) }),
        1 => "[а-я]{0,3}".prop_map(|note| Noted { note }),
    ]
}

prop_compose! {
    /// Ids repeat now and then with other contents, as in a damaged copy.
    fn any_event()(desk in "[AB]", sequence in 0_u32..8, time in 0_u32..5, who in 0_u128..6, kind in kind(), of in prop::option::of(("[AB]", 0_u32..8))) -> ArrivalEvent {
        ArrivalEvent { refers_to: of.map(|(desk, sequence)| event_id(&desk, sequence)), ..event(&desk, sequence, time, who, kind) }
    }
}

proptest! {
    #[test]
    fn merging_is_commutative_associative_and_idempotent(
        a in prop::collection::vec(any_event(), 0..8),
        b in prop::collection::vec(any_event(), 0..8),
        c in prop::collection::vec(any_event(), 0..8),
    ) {
        let ab = merge(a.clone(), b.clone());
        prop_assert_eq!(&merge(b.clone(), a.clone()), &ab);
        prop_assert_eq!(merge(ab.clone(), c.clone()), merge(a, merge(b, c)));
        prop_assert_eq!(merge(ab.clone(), ab.clone()), ab);
    }

    #[test]
    fn the_state_is_the_same_in_any_order_and_twice(events in prop::collection::vec(any_event(), 0..20).prop_shuffle(), turn in 0_usize..20) {
        let door = fold(&events);
        let mut turned = events.clone();
        turned.rotate_left(turn % events.len().max(1));
        turned.extend(events.into_iter().rev());
        prop_assert_eq!(&fold(&turned), &door);
        let counts = door.counts(nobody);
        prop_assert!(counts.walk_ins <= counts.arrived && counts.kits_handed <= counts.arrived);
    }
}
