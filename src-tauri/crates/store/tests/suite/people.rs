//! Registrations, contact attempts, and pages of the list of people.

use crate::common::{SEMINAR, append, arrival, at, contact, person, put, registration, store};
use chrono::NaiveDate;
use kafedra_model::checkin::ArrivalKind::{Arrived, KitHanded};
use kafedra_model::listing::{PeopleQuery, PeopleSort};
use kafedra_model::registration::{
    Attendance, ContactAttempt, ContactKind, Registration, RegistrationStatus,
};
use kafedra_store::{Store, StoreError};

/// Five people, of whom number 4 is staff, 5 walked in, 2 was refused after a confirmation.
fn five() -> Store {
    let mut store = store();
    let people = [
        registration(1, "Яковлева"),
        Registration {
            status: RegistrationStatus::Refused,
            refused: Some(at(-5)),
            refusal_reason: "нет мест".to_owned(),
            ..registration(2, "ЁЛКИН")
        },
        registration(3, "елисеева"),
        Registration {
            staff: true,
            ..registration(4, "Абрамов")
        },
        Registration {
            walk_in: true,
            status: RegistrationStatus::Received,
            confirmed: None,
            ..registration(5, "Жуков")
        },
    ];
    put(&mut store, |w| w.insert_registrations(SEMINAR, &people));
    store
}

/// The numbers of the people on the page, and the total.
fn listed(store: &Store, query: &PeopleQuery) -> (Vec<u128>, u32) {
    let page = store.read().people(SEMINAR, query).unwrap();
    let numbers = page.rows.iter().map(|row| row.registration.id.0.as_u128());
    (numbers.collect(), page.total)
}

#[test]
fn names_sort_without_case_and_yo() {
    let store = five();
    let query = PeopleQuery::default();
    assert_eq!(listed(&store, &query), (vec![4, 3, 2, 5, 1], 5));
    let backwards = PeopleQuery {
        descending: true,
        ..query
    };
    assert_eq!(listed(&store, &backwards), (vec![1, 5, 2, 3, 4], 5));
}

#[test]
fn every_sort_has_its_order() {
    let mut store = five();
    append(&mut store, arrival(1, "Вход", Arrived, 3));
    append(&mut store, arrival(2, "Вход", Arrived, 1));
    let sorted = |sort, descending| {
        let query = PeopleQuery {
            sort,
            descending,
            ..PeopleQuery::default()
        };
        listed(&store, &query).0
    };
    assert_eq!(sorted(PeopleSort::Company, false), [5, 4, 3, 2, 1]);
    assert_eq!(sorted(PeopleSort::Registered, true), [5, 4, 3, 2, 1]);
    assert_eq!(sorted(PeopleSort::Arrived, false), [3, 1, 2, 4, 5]);
    assert_eq!(sorted(PeopleSort::Arrived, true), [1, 3, 5, 4, 2]);
    assert_eq!(sorted(PeopleSort::Given, false), [4, 3, 2, 5, 1]);
}

#[test]
fn every_filter_lets_through_what_it_says() {
    let mut store = five();
    append(&mut store, arrival(1, "Вход", Arrived, 5));
    let all = PeopleQuery::default;
    let refused = PeopleQuery {
        status: Some(RegistrationStatus::Refused),
        ..all()
    };
    assert_eq!(listed(&store, &refused), (vec![2], 1));
    let here = PeopleQuery {
        arrived: Some(true),
        ..all()
    };
    assert_eq!(listed(&store, &here), (vec![5], 1));
    let missing_listeners = PeopleQuery {
        arrived: Some(false),
        staff: Some(false),
        walk_in: Some(false),
        status: Some(RegistrationStatus::Confirmed),
        ..all()
    };
    assert_eq!(listed(&store, &missing_listeners), (vec![3, 1], 2));
    let staff = PeopleQuery {
        staff: Some(true),
        ..all()
    };
    assert_eq!(listed(&store, &staff), (vec![4], 1));
}

#[test]
fn answers_of_a_search_keep_their_order_and_strangers_are_passed_over() {
    let store = five();
    let query = PeopleQuery {
        ids: Some([5, 77, 1, 4, 5].map(person).to_vec()),
        sort: PeopleSort::Given,
        ..PeopleQuery::default()
    };
    assert_eq!(listed(&store, &query), (vec![5, 1, 4], 3));
    let filtered = PeopleQuery {
        walk_in: Some(false),
        arrived: Some(false),
        sort: PeopleSort::Name,
        ..query
    };
    assert_eq!(listed(&store, &filtered), (vec![4, 1], 2));
    let nobody = PeopleQuery {
        ids: Some(Vec::new()),
        ..PeopleQuery::default()
    };
    assert_eq!(listed(&store, &nobody), (vec![], 0));
}

#[test]
fn pages_follow_each_other() {
    let mut store = store();
    let people: Vec<_> = (1..=25)
        .map(|n| registration(n, &format!("Имя{n:02}")))
        .collect();
    put(&mut store, |w| w.insert_registrations(SEMINAR, &people));
    let page = |offset| {
        let query = PeopleQuery {
            offset,
            limit: 10,
            ..PeopleQuery::default()
        };
        listed(&store, &query)
    };
    assert_eq!(page(0), ((1..=10).collect(), 25));
    assert_eq!(page(20), ((21..=25).collect(), 25));
    assert_eq!(page(30), (vec![], 25));
}

#[test]
fn a_row_shows_presence_calls_and_the_last_contact() {
    let mut store = five();
    let calls = [
        contact(1, 1, ContactKind::Call, -2000),
        contact(2, 1, ContactKind::Call, -1000),
        contact(3, 1, ContactKind::VenueChangeNotice, -3000),
    ];
    put(&mut store, |w| w.insert_contacts(SEMINAR, &calls));
    let came = append(&mut store, arrival(1, "Вход", Arrived, 1));
    let kit = append(&mut store, arrival(2, "Вход", KitHanded, 1));
    let row = store
        .read()
        .person_row(SEMINAR, person(1))
        .unwrap()
        .unwrap();
    assert_eq!(row.registration, registration(1, "Яковлева"));
    assert_eq!(row.presence.arrival, Some(came.id));
    assert_eq!(row.presence.arrived, Some(came.at));
    assert_eq!(row.presence.kit, Some(kit.id));
    assert_eq!(row.calls, 2);
    assert_eq!(row.last_contact, Some(calls[1].clone()));
    assert_eq!(store.read().person_row(SEMINAR, person(77)).unwrap(), None);
}

#[test]
fn attendance_counts_listeners_who_registered_were_called_and_came() {
    let mut store = five();
    let calls = [
        contact(1, 1, ContactKind::Call, -4 * 1440),
        contact(2, 1, ContactKind::Call, -3 * 1440),
        contact(3, 2, ContactKind::Call, -2 * 1440),
        contact(4, 3, ContactKind::VenueChangeNotice, -1440),
    ];
    put(&mut store, |w| w.insert_contacts(SEMINAR, &calls));
    let events = [
        arrival(1, "Вход", Arrived, 1),
        arrival(2, "Вход", KitHanded, 1),
        arrival(3, "Вход", Arrived, 4),
        arrival(4, "Вход", KitHanded, 4),
        arrival(5, "Вход", Arrived, 5),
        arrival(6, "Вход", KitHanded, 3),
    ];
    for event in events {
        append(&mut store, event);
    }
    let date = |day| NaiveDate::from_ymd_opt(2017, 4, day);
    let expected = Attendance {
        registered: 2,
        refused: 1,
        refused_after_confirmation: 1,
        slowest_refusal_minutes: 19_993,
        last_refusal: date(6),
        first_registration: NaiveDate::from_ymd_opt(2017, 3, 23),
        called: 1,
        first_call: date(2),
        last_call: date(4),
        attended: 2,
        staff_attended: 1,
        walk_ins: 1,
        kits_handed: 1,
        waiting: 0,
        waiting_since: None,
    };
    assert_eq!(store.read().attendance(SEMINAR).unwrap(), expected);
    assert_eq!(store.read().seminars().unwrap()[0].attended, 2);
}

/// The first moment is out, the last one in: both limits are those of a clock.
#[test]
fn registrations_without_an_answer_are_counted_between_two_moments() {
    let mut store = store();
    let received = |n| Registration {
        status: RegistrationStatus::Received,
        confirmed: None,
        ..registration(n, "Белова")
    };
    let staff = Registration {
        staff: true,
        ..received(6)
    };
    let people = [
        received(1),
        received(2),
        received(3),
        registration(4, "Яковлева"),
        received(5),
        staff,
    ];
    put(&mut store, |w| w.insert_registrations(SEMINAR, &people));
    let between = |from: i64, to: i64| {
        let (from, to) = (at(-20_000 + from), at(-20_000 + to));
        store.read().unanswered(SEMINAR, from, to).unwrap()
    };
    assert_eq!(between(1, 9), (3, Some(at(-20_000 + 2))));
    assert_eq!(between(0, 3), (3, Some(at(-20_000 + 1))));
    assert_eq!(between(5, 9), (0, None));
}

#[test]
fn one_who_was_confirmed_after_a_refusal_was_not_refused_after_a_confirmation() {
    let mut store = store();
    let refused = Registration {
        status: RegistrationStatus::Refused,
        refused: Some(at(-11_000)),
        ..registration(1, "Белова")
    };
    put(&mut store, |w| w.insert_registrations(SEMINAR, &[refused]));
    let attendance = store.read().attendance(SEMINAR).unwrap();
    assert_eq!(
        (attendance.refused, attendance.refused_after_confirmation),
        (1, 0)
    );
}

#[test]
fn a_corrected_registration_is_counted_anew() {
    let mut store = five();
    append(&mut store, arrival(1, "Вход", Arrived, 1));
    let corrected = Registration {
        staff: true,
        ..registration(1, "Яковлева-Белова")
    };
    put(&mut store, |w| {
        w.update_registrations(SEMINAR, std::slice::from_ref(&corrected))
    });
    assert_eq!(
        store.read().registration(SEMINAR, person(1)).unwrap(),
        Some(corrected)
    );
    assert_eq!(store.read().attendance(SEMINAR).unwrap().attended, 0);
    let stranger = store.write(|w| w.update_registrations(SEMINAR, &[registration(77, "Нет")]));
    assert_eq!(stranger, Err(StoreError::NoSuchPerson(person(77))));
}

#[test]
fn an_erased_person_leaves_only_an_id_in_the_log() {
    let mut store = five();
    put(&mut store, |w| {
        w.insert_contacts(SEMINAR, &[contact(1, 1, ContactKind::Call, -5)])
    });
    append(&mut store, arrival(1, "Вход", Arrived, 1));
    let erased = put(&mut store, |w| w.delete_registration(SEMINAR, person(1)));
    assert_eq!(erased, registration(1, "Яковлева"));
    assert_eq!(store.read().contacts(SEMINAR).unwrap(), []);
    assert_eq!(
        store.read().arrivals_of(SEMINAR, person(1)).unwrap().len(),
        1
    );
    assert_eq!(store.read().attendance(SEMINAR).unwrap().attended, 1);
    let again = store.write(|w| w.delete_registration(SEMINAR, person(1)));
    assert_eq!(again, Err(StoreError::NoSuchPerson(person(1))));
}

#[test]
fn contacts_belong_to_people_of_the_seminar() {
    let mut store = five();
    let stray = contact(1, 77, ContactKind::Call, -5);
    let outcome = store.write(|w| w.insert_contacts(SEMINAR, &[stray]));
    assert_eq!(outcome, Err(StoreError::NoSuchPerson(person(77))));
    let calls = [
        contact(2, 1, ContactKind::Call, -5),
        contact(1, 1, ContactKind::Call, -4),
    ];
    put(&mut store, |w| w.insert_contacts(SEMINAR, &calls));
    let of_one: Vec<ContactAttempt> = store.read().contacts_of(SEMINAR, person(1)).unwrap();
    assert_eq!(of_one, calls, "by time");
    let deleted = put(&mut store, |w| w.delete_contact(SEMINAR, calls[0].id));
    assert_eq!(deleted, calls[0]);
    let row = store
        .read()
        .person_row(SEMINAR, person(1))
        .unwrap()
        .unwrap();
    assert_eq!(row.calls, 1);
    let outcome = store.write(|w| w.delete_contact(SEMINAR, calls[0].id));
    let missing = StoreError::NoSuchRow {
        table: "contact_attempt",
    };
    assert_eq!(outcome, Err(missing));
}
