//! Records put into one: their arrivals count for one, wherever and in whatever order they were marked.

use crate::common::*;
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::duplicates::{DifferentPeople, MergedPerson};
use kafedra_model::ids::MailingId;
use kafedra_model::registration::{Attendance, ContactKind};
use kafedra_model::reminders::MailingReceipt;
use kafedra_store::Store;
use proptest::prelude::*;
use uuid::Uuid;

const PEOPLE: u128 = 5;

fn people(store: &mut Store) {
    let all: Vec<_> = (1..=PEOPLE).map(|n| registration(n, "Имярек")).collect();
    put(store, |w| w.insert_registrations(SEMINAR, &all));
}

/// Puts person `gone` into `kept`, as the organizer does.
fn merge(store: &mut Store, number: u128, gone: u128, kept: u128) {
    let tie = ArrivalKind::SamePersonAs {
        other: person(kept),
    };
    put(store, |w| {
        w.append_arrival(SEMINAR, arrival(number, "Бюро", tie, gone))?;
        w.move_rows(SEMINAR, person(gone), person(kept))?;
        let merged = MergedPerson {
            person: person(gone),
            into: person(kept),
            at: at(0),
            before: None,
        };
        w.insert_merged(SEMINAR, &[merged])?;
        w.delete_registration(SEMINAR, person(gone))?;
        w.refresh_person(SEMINAR, person(kept))
    });
}

fn attendance(store: &Store) -> Attendance {
    store.read().attendance(SEMINAR).unwrap()
}

#[test]
fn whoever_was_marked_under_the_record_that_went_is_here() {
    let mut store = store();
    people(&mut store);
    merge(&mut store, 900, 1, 2);
    let marked = append(&mut store, arrival(1, "Вход", ArrivalKind::Arrived, 1));
    append(&mut store, arrival(2, "Вход", ArrivalKind::KitHanded, 1));
    let presence = store.read().presence(SEMINAR, person(2)).unwrap();
    assert_eq!(presence.arrival, Some(marked.id));
    assert!(presence.kit.is_some());
    append(&mut store, arrival(3, "Вход", ArrivalKind::Arrived, 2));
    let counts = attendance(&store);
    assert_eq!(
        (
            counts.registered,
            counts.attended,
            counts.kits_handed,
            counts.walk_ins
        ),
        (4, 1, 1, 0)
    );
    append(&mut store, undo(4, "Вход", marked.id, 1));
    let presence = store.read().presence(SEMINAR, person(2)).unwrap();
    assert_eq!(presence.arrived, Some(at(3)), "the other mark counts now");
}

#[test]
fn calls_letters_and_tickets_go_over_and_come_back() {
    let mut store = store();
    people(&mut store);
    let receipt = |mailing: u128, who: u128| MailingReceipt {
        mailing: MailingId(Uuid::from_u128(mailing)),
        person: person(who),
    };
    put(&mut store, |w| {
        w.insert_contacts(
            SEMINAR,
            &[
                contact(1, 1, ContactKind::Call, -5),
                contact(2, 2, ContactKind::Call, -4),
            ],
        )?;
        w.insert_receipts(SEMINAR, &[receipt(1, 1), receipt(1, 2), receipt(2, 1)])
    });
    let before = store.read().seminar_dump(SEMINAR).unwrap();
    let moved = put(&mut store, |w| w.move_rows(SEMINAR, person(1), person(2)));
    assert_eq!(
        (
            moved.contacts.len(),
            moved.mailings.len(),
            moved.shared.len()
        ),
        (1, 1, 1)
    );
    assert_eq!(
        store.read().contacts_of(SEMINAR, person(2)).unwrap().len(),
        2
    );
    assert_eq!(
        store.read().receipts_of(SEMINAR, person(2)).unwrap().len(),
        2
    );
    assert_eq!(
        store
            .read()
            .person_row(SEMINAR, person(2))
            .unwrap()
            .unwrap()
            .calls,
        2
    );
    put(&mut store, |w| {
        w.move_rows_back(SEMINAR, person(1), person(2), &moved)
    });
    assert_eq!(store.read().seminar_dump(SEMINAR).unwrap(), before);
}

#[test]
fn whom_a_merged_record_had_taken_in_is_led_on() {
    let mut store = store();
    people(&mut store);
    merge(&mut store, 900, 3, 2);
    merge(&mut store, 901, 2, 1);
    append(&mut store, arrival(1, "Вход", ArrivalKind::Arrived, 3));
    assert_eq!(
        store.read().merged_into(SEMINAR, person(3)).unwrap(),
        Some(person(1))
    );
    assert_eq!(
        store.read().presence(SEMINAR, person(1)).unwrap().arrived,
        Some(at(1))
    );
    assert_eq!(attendance(&store).attended, 1);
    let pair = DifferentPeople {
        first: person(1),
        second: person(4),
    };
    put(&mut store, |w| w.insert_different(SEMINAR, &[pair, pair]));
    assert_eq!(store.read().different_people(SEMINAR).unwrap(), [pair]);
}

/// What desks write who know nothing of any merge.
fn marks() -> impl Strategy<Value = Vec<ArrivalEvent>> {
    prop::collection::vec((0_usize..3, 0_u8..5, 1..=PEOPLE, 0_u128..20), 0..20).prop_map(|drawn| {
        let mut sequences = [0; 3];
        let numbered = (0_u128..).zip(drawn);
        let one = |(n, (desk, kind, who, target)): (u128, (usize, u8, u128, u128))| {
            sequences[desk] += 1;
            let kind = match kind {
                0..=1 => ArrivalKind::Arrived,
                2..=3 => ArrivalKind::KitHanded,
                _ => ArrivalKind::Undone,
            };
            ArrivalEvent {
                id: event_id(n),
                desk: ["Вход", "Балкон", "Холл"][desk].to_owned(),
                sequence: sequences[desk],
                refers_to: (kind == ArrivalKind::Undone).then(|| event_id(target)),
                kind,
                person: person(who),
                clock: u64::try_from(n).unwrap(),
                at: at(i64::try_from(n).unwrap()),
                operator: String::new(),
            }
        };
        numbered.map(one).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// The files of desks come before, between and after merges of records, in any order and twice.
    #[test]
    fn in_whatever_order_desks_and_merges_come_everybody_counts_once(
        events in marks(),
        owners in prop::collection::vec(0_usize..3, 20),
        order in Just(vec![0_usize, 1, 2, 3, 4, 0, 1, 2]).prop_shuffle(),
        other_order in Just(vec![0_usize, 1, 2, 3, 4, 0, 1, 2]).prop_shuffle(),
    ) {
        let pieces = [0, 1, 2].map(|desk| {
            let owned = events.iter().zip(&owners).filter(|(_, owner)| **owner == desk);
            owned.map(|(event, _)| event.clone()).collect::<Vec<_>>()
        });
        let run = |order: &[usize]| {
            let mut store = store();
            people(&mut store);
            for step in order {
                match step {
                    3 => merge(&mut store, 900, 1, 2),
                    4 => merge(&mut store, 901, 4, 3),
                    desk => {
                        put(&mut store, |w| w.merge_arrivals(SEMINAR, &pieces[*desk]));
                    }
                }
            }
            store
        };
        let (one, other) = (run(&order), run(&other_order));
        for kept in [2, 3, 5] {
            let presence = |store: &Store| {
                let presence = store.read().presence(SEMINAR, person(kept)).unwrap();
                (presence.arrival, presence.arrived, presence.kit)
            };
            prop_assert_eq!(presence(&one), presence(&other));
        }
        prop_assert_eq!(attendance(&one), attendance(&other));
        let mut rebuilt = one;
        let before = attendance(&rebuilt);
        put(&mut rebuilt, |w| w.rebuild_presence(SEMINAR));
        prop_assert_eq!(&attendance(&rebuilt), &before);
        // Heads: whoever has a mark that stands under either record.
        let undone: Vec<_> = events.iter().filter(|event| event.kind == ArrivalKind::Undone).filter_map(|event| event.refers_to).collect();
        let came: std::collections::BTreeSet<_> = events
            .iter()
            .filter(|event| event.kind == ArrivalKind::Arrived && !undone.contains(&event.id))
            .map(|event| match event.person.0.as_u128() { 1 => 2, 4 => 3, same => same })
            .collect();
        prop_assert_eq!(before.attended as usize, came.len());
    }
}
