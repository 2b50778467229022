//! The people of the example; none of them exists.

use super::{clock, day};
use kafedra_model::consent::Consents;
use kafedra_model::ids::PersonId;
use kafedra_model::listing::{PersonRow, Presence};
use kafedra_model::registration::{
    ContactAttempt, ContactKind, ContactOutcome, Person, Registration, RegistrationStatus,
};

/// 150 listeners, one of them walked in, one refused, one of the staff; some came.
pub(crate) fn people() -> Vec<PersonRow> {
    let last = [
        "Абрамов",
        "Ёлкина",
        "Ежова",
        "Константинопольский-Задунайский",
        "Жукова",
        "Сафиуллин",
        "Хабибрахманова",
        "Яковлев",
        "Орлова",
        "Мингазов",
        "Белова",
        "Галиев",
        "Дмитриева",
        "Зарипов",
        "Ибрагимова",
        "Кузнецов",
        "Латыпова",
        "Морозов",
        "Никитина",
        "Петров",
        "Романова",
        "Тимофеев",
        "Усманова",
        "Фролов",
        "Царёв",
        "Шакирова",
        "Щербаков",
        "Эминова",
        "Юнусов",
    ];
    let first = [
        "Алексей",
        "Ольга",
        "Марат",
        "Екатерина",
        "Айгуль",
        "Дмитрий",
        "Лилия",
    ];
    let middle = [
        "Викторович",
        "",
        "Ильдарович",
        "Александровна",
        "Рустемовна",
    ];
    let company = [
        "ООО «Волга-Снаб»",
        "",
        "ИП Мингазов Р. Ф.",
        "АО «Казанский завод медицинского и технологического оборудования»",
        "ГК «Альянс»",
    ];
    let person = |number: usize| Person {
        last_name: last[number % last.len()].into(),
        first_name: first[number % first.len()].into(),
        middle_name: middle[number % middle.len()].into(),
        company: company[number % 7 % company.len()].into(),
        position: if number.is_multiple_of(2) {
            "директор".into()
        } else {
            "Руководитель отдела продаж".into()
        },
        email: format!("listener{number}@example.org"),
        phone: format!("+7000{:07}", 1_000_000 + number * 7919),
        heard_from: "портал города".into(),
        note: String::new(),
    };
    let row = |number: usize| PersonRow {
        registration: Registration {
            id: person_id(number),
            person: person(number),
            registered: day(2017, 3, 10).and_time(clock(12, 30)),
            status: if number == 7 {
                RegistrationStatus::Refused
            } else {
                RegistrationStatus::Confirmed
            },
            confirmed: None,
            refused: None,
            refusal_reason: String::new(),
            staff: number == 8,
            walk_in: number == 9,
        },
        presence: Presence {
            arrived: number
                .is_multiple_of(5)
                .then(|| day(2017, 3, 29).and_time(clock(10, 4))),
            ..Presence::default()
        },
        calls: 1,
        last_contact: None,
        consents: Consents::default(),
    };
    (0..150).map(row).collect()
}

/// One was reached on the second call, another five times in vain, a third only about the change of venue.
pub(crate) fn contacts() -> Vec<ContactAttempt> {
    use ContactKind::{Call, VenueChangeNotice};
    use ContactOutcome::{InDoubt, NotReached, WillCome};
    let tried = [
        (0, 27, 9, Call, NotReached),
        (0, 27, 15, Call, InDoubt),
        (0, 28, 9, Call, NotReached),
        (1, 26, 18, Call, NotReached),
        (1, 28, 12, Call, NotReached),
        (1, 27, 10, Call, NotReached),
        (1, 27, 17, Call, NotReached),
        (1, 28, 9, Call, NotReached),
        (2, 24, 11, VenueChangeNotice, WillCome),
    ];
    let attempt = |(number, (person, date, hour, kind, outcome))| ContactAttempt {
        id: format!("00000000-0000-7000-8001-{number:012}")
            .parse()
            .expect("twelve digits end a UUID"),
        person: person_id(person),
        kind,
        at: day(2017, 3, date).and_time(clock(hour, 5)),
        outcome,
    };
    (1_u32..).zip(tried).map(attempt).collect()
}

fn person_id(number: usize) -> PersonId {
    format!("00000000-0000-7000-8000-{number:012}")
        .parse()
        .expect("twelve digits end a UUID")
}
