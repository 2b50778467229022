//! What was erased is gone from the bytes, and what is counted stays.

use crate::common::*;
use kafedra_model::ids::PersonId;

use kafedra_model::checkin::ArrivalKind;
use kafedra_model::registration::ContactKind;
use kafedra_store::{Store, StoreError};
use std::path::Path;

/// Every file of the folder, the journal beside the database included.
fn bytes_of(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.is_file())
        .flat_map(|path| std::fs::read(path).unwrap())
        .collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

#[test]
fn the_bytes_of_an_erased_person_are_in_no_file_and_the_counters_stay() {
    let dir = tempfile::tempdir().unwrap();
    let mut store =
        Store::open(&dir.path().join("kafedra.db"), &dir.path().join("backups")).unwrap();
    let mut secret = registration(7, "Тайнопись");
    secret.person.note = "Подноготная".to_owned();
    secret.refusal_reason = "Первопричина".to_owned();
    put(&mut store, |w| {
        w.create_seminar(SEMINAR, at(-60_000), &plan("Казань", day()))?;
        w.insert_registrations(SEMINAR, &[registration(1, "Осталась"), secret.clone()])?;
        w.insert_contacts(SEMINAR, &[contact(1, 7, ContactKind::Call, -100)])
    });
    // An address that was corrected long ago must be gone as well.
    let corrected = {
        let mut corrected = secret.clone();
        corrected.person.email = "earlier@example.org".to_owned();
        corrected
    };
    put(&mut store, |w| {
        w.update_registrations(SEMINAR, &[corrected])
    });
    put(&mut store, |w| w.update_registrations(SEMINAR, &[secret]));
    append(&mut store, arrival(1, "A", ArrivalKind::Arrived, 7));
    let noted = ArrivalKind::Noted {
        note: "Наушничество".to_owned(),
    };
    append(&mut store, arrival(2, "A", noted, 7));
    let words = [
        "Тайнопись",
        "Подноготная",
        "Первопричина",
        "Наушничество",
        "n7@example.org",
        "earlier@example.org",
        "+70000000007",
        "тайнопись",
    ];
    let before = bytes_of(dir.path());
    assert!(
        words.iter().filter(|word| holds(&before, word)).count() > 6,
        "the test looks where the data is"
    );
    let counted = store.read().attendance(SEMINAR).unwrap();

    assert_eq!(put(&mut store, |w| w.erase(SEMINAR, Some(person(7)))), 1);
    assert!(store.scrub().unwrap());

    let after = bytes_of(dir.path());
    for word in words {
        assert!(!holds(&after, word), "{word} is still there");
    }
    assert!(holds(&after, "Осталась"));
    assert_eq!(store.read().attendance(SEMINAR).unwrap(), counted);
    assert_eq!(
        (counted.attended, counted.registered, counted.called),
        (1, 2, 1)
    );
    let row = store
        .read()
        .person_row(SEMINAR, person(7))
        .unwrap()
        .unwrap();
    assert_eq!(
        row.registration.person,
        kafedra_model::registration::Person::default()
    );
    assert!(
        row.presence.arrived.is_some(),
        "an anonymous arrival remains"
    );
    assert!(store.check_integrity().unwrap().is_sound());
}

#[test]
fn nobody_is_erased_twice_over_and_everyone_at_once() {
    let mut store = store();
    put(&mut store, |w| {
        w.insert_registrations(SEMINAR, &[registration(1, "Ким"), registration(2, "Ли")])
    });
    let nobody: Result<usize, StoreError> =
        store.write(|w| w.erase(SEMINAR, Some(PersonId::default())));
    assert_eq!(nobody, Err(StoreError::NoSuchPerson(PersonId::default())));
    assert_eq!(put(&mut store, |w| w.erase(SEMINAR, None)), 2);
    let left = store.read().registrations(SEMINAR).unwrap();
    assert!(left.iter().all(|row| row.person.full_name().is_empty()));
}
