//! Whatever the order and however often: the fold in SQL is the fold that one would write down.

use crate::common::{SEMINAR, at, event_id, person, put, registration, store};
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::ids::{EventId, PersonId};
use kafedra_model::listing::Presence;
use kafedra_model::registration::{Attendance, Registration};
use kafedra_store::{NewArrival, Store};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// More people than have registrations, so that some are known by id only.
const PEOPLE: u128 = 8;
const REGISTERED: u128 = 6;

/// What the whole log comes to.
#[derive(Debug, PartialEq, Eq)]
struct Fold {
    presence: BTreeMap<PersonId, Presence>,
    attended: u32,
    walk_ins: u32,
    kits_handed: u32,
}

/// The plain fold: everything from the definition, nothing kept in between.
fn plain_fold(registrations: &[Registration], events: &[ArrivalEvent]) -> Fold {
    let undone: BTreeSet<EventId> = events
        .iter()
        .filter(|event| event.kind == ArrivalKind::Undone)
        .filter_map(|event| event.refers_to)
        .collect();
    let mut standing: Vec<&ArrivalEvent> = events
        .iter()
        .filter(|event| event.kind != ArrivalKind::Undone && !undone.contains(&event.id))
        .collect();
    standing.sort_by_key(|e| (e.clock, e.desk.as_str(), e.sequence, e.id));
    let leaders = leaders(&standing);
    let mut fold = Fold {
        presence: BTreeMap::new(),
        attended: 0,
        walk_ins: 0,
        kits_handed: 0,
    };
    let mut groups: BTreeMap<PersonId, Vec<PersonId>> = BTreeMap::new();
    for (who, leader) in leaders {
        groups.entry(leader).or_default().push(who);
    }
    for (leader, members) in groups {
        let (mut came, mut kit, mut staff, mut registered_before) = (false, false, false, false);
        for who in members {
            let is_arrival = |e: &&&ArrivalEvent| {
                e.person == who && matches!(e.kind, ArrivalKind::Arrived | ArrivalKind::WalkIn)
            };
            let is_kit = |e: &&&ArrivalEvent| e.person == who && e.kind == ArrivalKind::KitHanded;
            let arrival = standing.iter().find(is_arrival);
            let handed = standing.iter().find(is_kit);
            let known = registrations.iter().find(|r| r.id == who);
            came |= arrival.is_some();
            kit |= handed.is_some();
            staff |= known.is_some_and(|r| r.staff);
            registered_before |= match (known, arrival) {
                (Some(r), _) => !r.walk_in,
                (None, Some(event)) => event.kind == ArrivalKind::Arrived,
                (None, None) => false,
            };
            let presence = Presence {
                arrival: arrival.map(|event| event.id),
                arrived: arrival.map(|event| event.at),
                kit: handed.map(|event| event.id),
                same_as: (leader != who).then_some(leader),
            };
            fold.presence.insert(who, presence);
        }
        if came && !staff {
            fold.attended += 1;
            fold.walk_ins += u32::from(!registered_before);
            fold.kits_handed += u32::from(kit);
        }
    }
    fold
}

/// Everybody's smallest fellow, found by spreading until nothing changes.
fn leaders(standing: &[&ArrivalEvent]) -> BTreeMap<PersonId, PersonId> {
    let mut leaders: BTreeMap<_, _> = (1..=PEOPLE).map(|n| (person(n), person(n))).collect();
    let mut is_changed = true;
    while is_changed {
        is_changed = false;
        for event in standing {
            if let ArrivalKind::SamePersonAs { other } = event.kind {
                let smaller = leaders[&event.person].min(leaders[&other]);
                is_changed |= leaders.insert(event.person, smaller) != Some(smaller);
                is_changed |= leaders.insert(other, smaller) != Some(smaller);
            }
        }
    }
    leaders
}

fn stored_fold(store: &Store) -> Fold {
    let reader = store.read();
    let attendance = reader.attendance(SEMINAR).unwrap();
    let presence = |n| (person(n), reader.presence(SEMINAR, person(n)).unwrap());
    Fold {
        presence: (1..=PEOPLE).map(presence).collect(),
        attended: attendance.attended,
        walk_ins: attendance.walk_ins,
        kits_handed: attendance.kits_handed,
    }
}

fn registrations() -> impl Strategy<Value = Vec<Registration>> {
    prop::collection::vec(
        (prop::bool::weighted(0.2), any::<bool>()),
        REGISTERED as usize,
    )
    .prop_map(|flags| {
        let numbered = (1..).zip(flags);
        let one = |(n, (staff, walk_in))| Registration {
            staff,
            walk_in,
            ..registration(n, "Имярек")
        };
        numbered.map(one).collect()
    })
}

/// Events as three desks would write them; clocks collide, undos point anywhere, also forward.
fn events() -> impl Strategy<Value = Vec<ArrivalEvent>> {
    let one = (
        0_usize..3,
        0_u8..12,
        1..=PEOPLE,
        1..=PEOPLE,
        0_u64..6,
        0_u128..24,
    );
    prop::collection::vec(one, 0..24).prop_map(|drawn| {
        let mut sequences = [0; 3];
        let numbered = (0_u128..).zip(drawn);
        let one = |(n, (desk, kind, who, other, clock, target)): (u128, Drawn)| {
            sequences[desk] += 1;
            let kind = match kind {
                0..=3 => ArrivalKind::Arrived,
                4 => ArrivalKind::WalkIn,
                5..=6 => ArrivalKind::KitHanded,
                7..=8 => ArrivalKind::SamePersonAs {
                    other: person(other),
                },
                9 => ArrivalKind::Noted {
                    note: "—".to_owned(),
                },
                _ => ArrivalKind::Undone,
            };
            ArrivalEvent {
                id: event_id(n),
                desk: ["Вход", "Балкон", "Холл"][desk].to_owned(),
                sequence: sequences[desk],
                refers_to: (kind == ArrivalKind::Undone).then(|| event_id(target)),
                kind,
                person: person(who),
                clock,
                at: at(i64::try_from(clock).unwrap()),
                operator: String::new(),
            }
        };
        numbered.map(one).collect()
    })
}

type Drawn = (usize, u8, u128, u128, u64, u128);

fn append_all(store: &mut Store, events: &[ArrivalEvent]) {
    for event in events {
        let appended = put(store, |w| w.append_arrival(SEMINAR, as_new(event.clone())));
        assert_eq!(&appended, event, "the log numbers as the desk would");
    }
}

fn as_new(event: ArrivalEvent) -> NewArrival {
    NewArrival {
        id: event.id,
        desk: event.desk,
        kind: event.kind,
        person: event.person,
        clock: event.clock,
        at: event.at,
        operator: event.operator,
        refers_to: event.refers_to,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn appended_one_by_one_the_log_folds_as_written_down(
        people in registrations(), events in events(),
    ) {
        let mut store = store();
        put(&mut store, |w| w.insert_registrations(SEMINAR, &people));
        append_all(&mut store, &events);
        let expected = plain_fold(&people, &events);
        prop_assert_eq!(&stored_fold(&store), &expected);
        put(&mut store, |w| w.rebuild_presence(SEMINAR));
        prop_assert_eq!(&stored_fold(&store), &expected, "folded anew");
    }

    #[test]
    fn merged_in_any_order_and_twice_the_log_folds_the_same(
        people in registrations(),
        (events, shuffled) in events().prop_flat_map(|e| (Just(e.clone()), Just(e).prop_shuffle())),
        cut in 0_usize..24,
        late_registration in any::<bool>(),
    ) {
        let mut store = store();
        if !late_registration {
            put(&mut store, |w| w.insert_registrations(SEMINAR, &people));
        }
        let (first, second) = shuffled.split_at(cut.min(shuffled.len()));
        for piece in [first, second, first] {
            put(&mut store, |w| w.merge_arrivals(SEMINAR, piece));
        }
        if late_registration {
            put(&mut store, |w| w.insert_registrations(SEMINAR, &people));
        }
        prop_assert_eq!(stored_fold(&store), plain_fold(&people, &events));
    }

    #[test]
    fn an_undo_of_the_last_event_brings_back_what_was_before(
        people in registrations(), mut events in events(),
    ) {
        events.retain(|event| event.kind != ArrivalKind::Undone);
        for (sequence, event) in (1..).zip(&mut events) {
            event.desk = "Вход".to_owned();
            event.sequence = sequence;
        }
        let Some((last, before)) = events.split_last() else { return Ok(()) };
        let mut store = store();
        put(&mut store, |w| w.insert_registrations(SEMINAR, &people));
        append_all(&mut store, before);
        let expected: (Fold, Attendance) = (
            stored_fold(&store),
            store.read().attendance(SEMINAR).unwrap(),
        );
        append_all(&mut store, std::slice::from_ref(last));
        let undo = crate::common::undo(99, "Вход", last.id, 1);
        crate::common::append(&mut store, undo);
        let after = (stored_fold(&store), store.read().attendance(SEMINAR).unwrap());
        prop_assert_eq!(after, expected);
    }

    #[test]
    fn databases_that_merge_the_same_pieces_in_another_order_become_equal(
        people in registrations(),
        events in events(),
        owners in prop::collection::vec(0_usize..3, 24),
        order in Just(vec![0_usize, 1, 2, 0, 1, 2]).prop_shuffle(),
    ) {
        let pieces = [0, 1, 2].map(|desk| {
            let owned = events.iter().zip(&owners).filter(|(_, owner)| **owner == desk);
            owned.map(|(event, _)| event.clone()).collect::<Vec<_>>()
        });
        let merged = |order: &[usize]| {
            let mut store = store();
            put(&mut store, |w| w.insert_registrations(SEMINAR, &people));
            for piece in order {
                put(&mut store, |w| w.merge_arrivals(SEMINAR, &pieces[*piece]));
            }
            store
        };
        let straight = merged(&[0, 1, 2]);
        // Two that have merged with each other first, and then with the third, and the third with itself.
        let mut nested = merged(&[2]);
        let pair = merged(&[1, 0]).read().arrivals(SEMINAR).unwrap();
        put(&mut nested, |w| w.merge_arrivals(SEMINAR, &pair));
        for other in [merged(&[2, 1, 0]), merged(&order), nested] {
            prop_assert_eq!(other.read().arrivals(SEMINAR).unwrap(), straight.read().arrivals(SEMINAR).unwrap());
            prop_assert_eq!(stored_fold(&other), stored_fold(&straight));
            prop_assert_eq!(other.read().sequence_gaps(SEMINAR).unwrap(), straight.read().sequence_gaps(SEMINAR).unwrap());
        }
    }

    #[test]
    fn what_an_append_says_of_the_counts_is_what_they_become(
        people in registrations(), events in events(),
    ) {
        let mut store = store();
        put(&mut store, |w| w.insert_registrations(SEMINAR, &people));
        let counts = |store: &Store| {
            let now = store.read().attendance(SEMINAR).unwrap();
            [now.attended, now.walk_ins, now.kits_handed].map(i64::from)
        };
        for pair in events.chunks(2) {
            let before = counts(&store);
            let new = pair.iter().cloned().map(as_new).collect();
            let change = put(&mut store, |w| w.append_arrivals(SEMINAR, new)).change;
            let said = [change.attended, change.walk_ins, change.kits_handed].map(i64::from);
            let expected: Vec<i64> = before.iter().zip(said).map(|(before, by)| before + by).collect();
            prop_assert_eq!(counts(&store).to_vec(), expected);
        }
    }
}
