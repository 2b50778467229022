//! A whole seminar out and in, to the byte.

use crate::common::{SEMINAR, append, arrival, at, contact, put, registration, store, undo};
use kafedra_model::checkin::ArrivalKind::{Arrived, KitHanded, SamePersonAs};
use kafedra_model::dump::SeminarDump;
use kafedra_model::ids::{LineId, MailingId, PaperId, PhotoId};
use kafedra_model::money::Kopecks;
use kafedra_model::papers::{Paper, PaperKind};
use kafedra_model::photos::Photo;
use kafedra_model::registration::{ContactKind, Registration, RegistrationStatus};
use kafedra_model::reminders::MailingReceipt;
use kafedra_model::seminar::Part;
use kafedra_store::{Store, StoreError};
use proptest::prelude::*;
use uuid::Uuid;

fn receipt(mailing: u128, person: u128) -> MailingReceipt {
    MailingReceipt {
        mailing: MailingId(Uuid::from_u128(mailing)),
        person: crate::common::person(person),
    }
}

/// A seminar with something of everything, put in out of order.
fn full() -> Store {
    let mut store = store();
    let mut plan = store.read().plan(SEMINAR).unwrap();
    plan.agenda.title = "Кейсы «внедрения»\n2".to_owned();
    let photo = |n: u128| Photo {
        id: PhotoId(Uuid::from_u128(n)),
        stage: "full_hall".to_owned(),
        name: "зал.jpg".to_owned(),
        hash: format!("{n:064x}"),
        bytes: 9,
        width: 4,
        height: 3,
        orientation: 1,
        taken: None,
    };
    let paper = Paper {
        id: PaperId(Uuid::from_u128(1)),
        line: LineId(Uuid::from_u128(2)),
        kind: PaperKind::Offset,
        sum: Kopecks(12_345),
        name: "акт.pdf".to_owned(),
        hash: "ab".repeat(32),
        bytes: 1,
    };
    put(&mut store, |w| {
        w.save_part(SEMINAR, &Part::Agenda(plan.agenda))?;
        let people: Vec<_> = [3, 1, 2].map(|n| registration(n, "Имярек")).into();
        w.insert_registrations(SEMINAR, &people)?;
        let calls = [2, 1].map(|n| contact(n, n, ContactKind::Call, -5));
        w.insert_contacts(SEMINAR, &calls)?;
        let got = [3, 1].map(|n| receipt(9, n));
        w.insert_receipts(SEMINAR, &got)?;
        w.insert_photos(SEMINAR, &[photo(2), photo(1)])?;
        w.insert_papers(SEMINAR, &[paper])
    });
    let first = append(&mut store, arrival(9, "Вход", Arrived, 1));
    append(&mut store, arrival(8, "Вход", KitHanded, 1));
    append(&mut store, undo(7, "Вход", first.id, 1));
    let same = SamePersonAs {
        other: crate::common::person(3),
    };
    append(&mut store, arrival(6, "Вход", same, 2));
    append(&mut store, arrival(5, "Вход", Arrived, 2));
    store
}

fn dump(store: &Store) -> SeminarDump {
    store.read().seminar_dump(SEMINAR).unwrap()
}

/// Out as text, in from text, out as text.
fn there_and_back(dump: &SeminarDump) -> (String, String, Store) {
    let before = serde_json::to_string_pretty(dump).unwrap();
    let read: SeminarDump = serde_json::from_str(&before).unwrap();
    let mut store = Store::in_memory().unwrap();
    put(&mut store, |w| w.seminar_insert(&read));
    let after = serde_json::to_string_pretty(&self::dump(&store)).unwrap();
    (before, after, store)
}

#[test]
fn a_seminar_survives_the_round_trip_to_the_byte() {
    let original = full();
    let (before, after, copy) = there_and_back(&dump(&original));
    assert_eq!(before, after);
    let seminar = |store: &Store| store.read().seminar(SEMINAR).unwrap();
    assert_eq!(seminar(&copy), seminar(&original), "the fold as well");
}

#[test]
fn a_file_from_before_there_were_receipts_opens() {
    let mut json = serde_json::to_value(dump(&full())).unwrap();
    json.as_object_mut().unwrap().remove("receipts");
    json["plan"]["reminders"]
        .as_object_mut()
        .unwrap()
        .remove("letters");
    let read: SeminarDump = serde_json::from_value(json).unwrap();
    assert_eq!(read.receipts, []);
    let mut store = Store::in_memory().unwrap();
    put(&mut store, |w| w.seminar_insert(&read));
}

#[test]
fn with_a_person_go_the_receipts_of_their_letters() {
    let mut store = full();
    let twice = [receipt(9, 1), receipt(9, 2)];
    put(&mut store, |w| w.insert_receipts(SEMINAR, &twice));
    assert_eq!(
        store.read().receipts(SEMINAR).unwrap(),
        [1, 2, 3].map(|n| receipt(9, n))
    );
    put(&mut store, |w| {
        w.delete_registration(SEMINAR, crate::common::person(2))
    });
    assert_eq!(
        store.read().receipts(SEMINAR).unwrap(),
        [1, 3].map(|n| receipt(9, n))
    );
    let stray = store.write(|w| w.insert_receipts(SEMINAR, &[receipt(9, 77)]));
    assert_eq!(
        stray,
        Err(StoreError::NoSuchPerson(crate::common::person(77)))
    );
}

#[test]
fn a_seminar_that_is_there_is_not_overwritten() {
    let mut store = full();
    let before = dump(&store);
    let outcome = store.write(|w| w.seminar_insert(&before));
    assert_eq!(outcome, Err(StoreError::SeminarExists(SEMINAR)));
    assert_eq!(dump(&store), before);
}

#[test]
fn foreign_newer_and_contradictory_files_are_refused_whole() {
    let good = dump(&full());
    let refused = |change: fn(&mut SeminarDump)| {
        let mut dump = good.clone();
        change(&mut dump);
        let mut store = Store::in_memory().unwrap();
        let error = store.write(|w| w.seminar_insert(&dump)).unwrap_err();
        assert_eq!(
            store.read().seminars().unwrap(),
            [],
            "nothing is left of it"
        );
        error
    };
    assert_eq!(
        refused(|d| d.format = "other".to_owned()),
        StoreError::UnknownFormat
    );
    let newer = StoreError::NewerDump { found: 2, known: 1 };
    assert_eq!(refused(|d| d.version = 2), newer);
    let stray = StoreError::NoSuchPerson(crate::common::person(77));
    assert_eq!(
        refused(|d| d.contacts[0].person = crate::common::person(77)),
        stray
    );
    let twice = refused(|d| d.events.push(d.events[0].clone()));
    assert!(matches!(twice, StoreError::IdTaken { .. }), "{twice:?}");
    let twice = refused(|d| d.photos.push(d.photos[0].clone()));
    assert!(matches!(twice, StoreError::IdTaken { .. }), "{twice:?}");
}

#[test]
fn an_unknown_key_in_the_file_is_an_error() {
    let mut json = serde_json::to_value(dump(&full())).unwrap();
    json["plan"]["surprise"] = 1.into();
    assert!(serde_json::from_value::<SeminarDump>(json).is_err());
}

fn any_registration() -> impl Strategy<Value = Registration> {
    let texts = prop::collection::vec("\\PC{0,12}", 4);
    let flags = (any::<bool>(), any::<bool>(), 0_u8..4);
    (1_u128..1000, texts, flags, -30_000_i64..30_000).prop_map(|(n, texts, flags, minutes)| {
        let mut one = registration(n, &texts[0]);
        one.person.company.clone_from(&texts[1]);
        one.person.note.clone_from(&texts[2]);
        one.refusal_reason.clone_from(&texts[3]);
        one.registered = at(minutes) + chrono::TimeDelta::nanoseconds(minutes.abs());
        one.refused = (minutes > 0).then(|| at(minutes));
        (one.staff, one.walk_in) = (flags.0, flags.1);
        one.status = match flags.2 {
            0 => RegistrationStatus::Received,
            1 => RegistrationStatus::Confirmed,
            2 => RegistrationStatus::Refused,
            _ => RegistrationStatus::Cancelled,
        };
        one
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_people_survive_the_round_trip(people in prop::collection::vec(any_registration(), 0..8)) {
        let mut original = dump(&store());
        original.registrations = people;
        original.registrations.sort_by_key(|one| one.id);
        original.registrations.dedup_by_key(|one| one.id);
        let (before, after, _) = there_and_back(&original);
        prop_assert_eq!(before, after);
    }
}
