//! A small seminar with made-up people, numbered from one.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::ids::{ContactId, EventId, PersonId, SeminarId};
use kafedra_model::registration::{
    ContactAttempt, ContactKind, ContactOutcome, Person, Registration, RegistrationStatus,
};
use kafedra_model::seminar::{Card, Partner, Plan};
use kafedra_store::{NewArrival, Store, StoreError};
use uuid::Uuid;

pub(crate) const SEMINAR: SeminarId = SeminarId(Uuid::from_u128(0x5e_0001));

pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2017, 4, 6).unwrap()
}

/// `minutes` after ten o'clock on the day of the seminar; earlier days are negative.
pub(crate) fn at(minutes: i64) -> NaiveDateTime {
    day().and_hms_opt(10, 0, 0).unwrap() + TimeDelta::minutes(minutes)
}

pub(crate) fn plan(city: &str, date: NaiveDate) -> Plan {
    Plan::new(Card {
        pack: "b24-2017-spring".to_owned(),
        pack_version: 1,
        country: "RU".to_owned(),
        city: city.to_owned(),
        date,
        start: at(0).time(),
        planned_listeners: 60,
        experienced: true,
        partner: Partner {
            name: "ООО «Пример»".to_owned(),
            ..Partner::default()
        },
        application_sent: None,
        application_approved: None,
    })
}

/// A store in memory with one empty seminar in Kazan.
pub(crate) fn store() -> Store {
    let mut store = Store::in_memory().unwrap();
    put(&mut store, |w| {
        w.create_seminar(SEMINAR, at(-60_000), &plan("Казань", day()))
    });
    store
}

/// A write that has to succeed.
pub(crate) fn put<T>(
    store: &mut Store,
    job: impl FnOnce(&kafedra_store::Writer<'_>) -> Result<T, StoreError>,
) -> T {
    store.write(job).unwrap()
}

pub(crate) fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

pub(crate) fn event_id(n: u128) -> EventId {
    EventId(Uuid::from_u128(0xe0_0000 + n))
}

/// Registration number `n`, confirmed, `n` minutes after the registration was opened.
pub(crate) fn registration(n: u128, last_name: &str) -> Registration {
    Registration {
        id: person(n),
        person: Person {
            last_name: last_name.to_owned(),
            first_name: "Анна".to_owned(),
            company: format!("Компания {}", 90 - n % 80),
            email: format!("n{n}@example.org"),
            phone: format!("+7000000{n:04}"),
            ..Person::default()
        },
        registered: at(-20_000 + i64::try_from(n).unwrap()),
        status: RegistrationStatus::Confirmed,
        confirmed: Some(at(-10_000)),
        refused: None,
        refusal_reason: String::new(),
        staff: false,
        walk_in: false,
    }
}

pub(crate) fn contact(n: u128, who: u128, kind: ContactKind, minutes: i64) -> ContactAttempt {
    ContactAttempt {
        id: ContactId(Uuid::from_u128(0xc0_0000 + n)),
        person: person(who),
        kind,
        at: at(minutes),
        outcome: ContactOutcome::WillCome,
    }
}

/// Event number `n` at a desk; the clock follows the number.
pub(crate) fn arrival(n: u128, desk: &str, kind: ArrivalKind, who: u128) -> NewArrival {
    NewArrival {
        id: event_id(n),
        desk: desk.to_owned(),
        kind,
        person: person(who),
        clock: u64::try_from(n).unwrap() << 16,
        at: at(i64::try_from(n).unwrap()),
        operator: "desk".to_owned(),
        refers_to: None,
    }
}

pub(crate) fn undo(n: u128, desk: &str, target: EventId, who: u128) -> NewArrival {
    NewArrival {
        refers_to: Some(target),
        ..arrival(n, desk, ArrivalKind::Undone, who)
    }
}

pub(crate) fn append(store: &mut Store, event: NewArrival) -> ArrivalEvent {
    put(store, |w| w.append_arrival(SEMINAR, event))
}
