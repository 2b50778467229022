//! Records of people in a real workspace: lists that come again, histories, consents, erasing.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "by_hand.rs"]
mod by_hand;
#[path = "duplicates.rs"]
mod duplicates;
#[path = "folder.rs"]
mod folder;
#[path = "house.rs"]
mod house;

use house::{House, LIST, NEWER, seminar};
use kafedra_model::consent::{Consent, ConsentKind};
use kafedra_model::history::{HistoryEvent, PersonChange};
use kafedra_model::imports::{FieldOfPerson, ImportChoice, PersonField};
use kafedra_model::listing::{ConsentQuery, PeopleQuery};
use kafedra_model::registration::{ContactOutcome, Person};
use kafedra_model::reminders::{MailingKind, Scope};
use kafedra_organizer::{Organizer, PersonPlace, WalkIn};

#[test]
fn a_list_that_comes_again_updates_and_one_undo_takes_it_back() {
    let mut house = House::new();
    assert_eq!(house.import("Список.csv", LIST), (3, 0, 0));
    let before = house.all();
    assert_eq!(
        house.import("Список.csv", LIST),
        (0, 0, 3),
        "nothing is new"
    );
    let token = house
        .organizer
        .upload("Новый.csv", NEWER.as_bytes().to_vec());
    let preview = house
        .organizer
        .preview_import(house.id, &token, None)
        .unwrap();
    let shown = preview.comparison.unwrap();
    assert_eq!((shown.new, shown.same, shown.changing), (1, 1, 2));
    assert_eq!(house.import("Новый.csv", NEWER), (1, 2, 1));
    let kim = house.find("ким").registration.person;
    assert_eq!(
        (kim.company.as_str(), kim.position.as_str()),
        ("Эхо-Плюс", "инженер"),
        "no gap erases"
    );
    assert_eq!(house.find("цой").registration.person.position, "бухгалтер");
    let undone = house.organizer.undo(house.id).unwrap();
    assert_eq!(undone.noun, "import");
    assert_eq!(house.all(), before);
    assert!(
        house
            .organizer
            .search(house.id, "пак", 5)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn what_was_corrected_by_hand_stays_until_it_is_chosen() {
    let mut house = House::new();
    house.import("Список.csv", LIST);
    let kim = house.find("ким").registration;
    let corrected = Person {
        company: "Эхо и сыновья".to_owned(),
        position: String::new(),
        ..kim.person.clone()
    };
    house
        .organizer
        .save_person(house.id, kim.id, corrected)
        .unwrap();
    assert_eq!(
        house.import("Новый.csv", NEWER),
        (1, 1, 2),
        "only Цой changes"
    );
    house.import("Список.csv", LIST);
    let kept = house.find("ким").registration.person;
    assert_eq!(
        (kept.company.as_str(), kept.position.as_str()),
        ("Эхо и сыновья", "")
    );
    let token = house
        .organizer
        .upload("Новый.csv", NEWER.as_bytes().to_vec());
    let preview = house
        .organizer
        .preview_import(house.id, &token, None)
        .unwrap();
    let offered = &preview.comparison.unwrap().changes[0];
    assert!(
        offered.fields[0].by_hand && offered.person == kim.id,
        "{offered:?}"
    );
    let choice = ImportChoice {
        replace: true,
        exceptions: vec![FieldOfPerson {
            person: kim.id,
            field: PersonField::Company,
        }],
    };
    let mapping = preview.mapping;
    house
        .organizer
        .import_people(house.id, &token, &mapping, &choice)
        .unwrap();
    assert_eq!(house.find("ким").registration.person.company, "Эхо-Плюс");
}

#[test]
fn an_undone_import_leaves_those_who_were_called_or_have_come() {
    let mut house = House::new();
    house.import("Список.csv", LIST);
    let (kim, tsoi) = (
        house.find("ким").registration.id,
        house.find("цой").registration.id,
    );
    house.organizer.arrive(house.id, kim, false).unwrap();
    house
        .organizer
        .record_call(house.id, tsoi, ContactOutcome::WillCome)
        .unwrap();
    house.organizer.undo(house.id).unwrap();
    let left: Vec<String> = house
        .all()
        .into_iter()
        .map(|row| row.registration.person.last_name)
        .collect();
    assert_eq!(left, ["Ким", "Цой"]);
}

#[test]
fn a_history_tells_where_a_person_came_from_and_what_was_done() {
    let mut house = House::new();
    house.import("Список.csv", LIST);
    house.import("Новый.csv", NEWER);
    let tsoi = house.find("цой").registration;
    house
        .organizer
        .record_mailing(house.id, MailingKind::Confirmation, &[tsoi.id])
        .unwrap();
    let corrected = Person {
        note: "просила место у двери".to_owned(),
        ..tsoi.person.clone()
    };
    house
        .organizer
        .save_person(house.id, tsoi.id, corrected)
        .unwrap();
    let told = house.events(tsoi.id);
    let added = HistoryEvent::AddedBy {
        file: "Список.csv".to_owned(),
    };
    assert!(told.contains(&added), "{told:?}");
    assert!(told.contains(&HistoryEvent::Confirmed));
    assert!(told.contains(&HistoryEvent::Mailed {
        mailing: MailingKind::Confirmation
    }));
    let changes: Vec<&PersonChange> = told
        .iter()
        .filter_map(|event| {
            let HistoryEvent::Changed { change } = event else {
                return None;
            };
            Some(change)
        })
        .collect();
    assert!(
        matches!(changes[0], PersonChange::Imported { file, fields } if file == "Новый.csv" && fields.len() == 2)
    );
    assert!(
        matches!(changes[1], PersonChange::Edited { fields } if fields[0].field == PersonField::Note)
    );
    let pak = house.find("пак").registration.id;
    let from = HistoryEvent::AddedBy {
        file: "Новый.csv".to_owned(),
    };
    assert!(house.events(pak).contains(&from));
}

#[test]
fn who_refused_mailings_gets_none_and_still_hears_of_the_own_registration() {
    let mut house = House::new();
    let list = "Фамилия;Имя;Почта;Согласие на обработку персональных данных;Согласие на рассылку\n\
        Ким;Ян;kim@example.org;Да;Нет\nЦой;Анна;tsoi@example.org;Да;Да\nЖук;Пётр;zhuk@example.org;;\n";
    house.import("Список.csv", list);
    let id = house.id;
    let consents = house.find("ким").consents;
    assert!(consents.data.unwrap().given && !consents.mailing.unwrap().given);
    let letters = |organizer: &Organizer, kind, folder: &str| {
        let folder = house.folder.path().join(folder);
        organizer
            .make_letters(id, kind, Scope::Everyone, Some(&folder))
            .unwrap()
            .people
            .len()
    };
    assert_eq!(letters(&house.organizer, MailingKind::Weekly, "a"), 2);
    assert_eq!(letters(&house.organizer, MailingKind::Confirmation, "b"), 3);
    let count = |organizer: &mut Organizer, kind, given| {
        let query = PeopleQuery {
            consent: Some(ConsentQuery { kind, given }),
            ..PeopleQuery::default()
        };
        organizer.people_page(id, "", query).unwrap().total
    };
    assert_eq!(
        count(&mut house.organizer, ConsentKind::Mailing, Some(false)),
        1
    );
    assert_eq!(count(&mut house.organizer, ConsentKind::Data, None), 1);
    let zhuk = house.find("жук").registration.id;
    let said = Consent {
        given: false,
        on: None,
        source: " по телефону ".to_owned(),
    };
    let row = house
        .organizer
        .set_consent(id, zhuk, ConsentKind::Mailing, Some(said))
        .unwrap();
    let known = row.consents.mailing.unwrap();
    assert_eq!(
        (known.on, known.source.as_str()),
        ("2017-04-20".parse().ok(), "по телефону")
    );
    let letters = house.organizer.make_letters(
        id,
        MailingKind::Weekly,
        Scope::Everyone,
        Some(&house.folder.path().join("c")),
    );
    assert_eq!(letters.unwrap().people.len(), 1);
    // A later list does not change what was said by word of mouth.
    house.import(
        "Ещё.csv",
        &list.replace("zhuk@example.org;;", "zhuk@example.org;Да;Да"),
    );
    let consents = house.find("жук").consents;
    assert!(consents.data.unwrap().given && !consents.mailing.unwrap().given);
}

#[test]
fn a_person_is_erased_in_every_seminar_with_everything_that_told_of_them_and_no_desk_brings_them_back()
 {
    let mut house = House::new();
    let id = house.id;
    let other = seminar(&mut house.organizer, "Самара");
    let guest = WalkIn {
        name: "Тайнописцев Ян".to_owned(),
        company: "Секретное бюро".to_owned(),
        phone: "+79167654321".to_owned(),
        kit: false,
    };
    let here = house
        .organizer
        .walk_in(id, guest)
        .unwrap()
        .person
        .registration;
    let twin = Person {
        last_name: "Тайнописцев".to_owned(),
        first_name: "Я".to_owned(),
        phone: "8 916 765-43-21".to_owned(),
        ..Person::default()
    };
    let there = house
        .organizer
        .add_person(other, twin)
        .unwrap()
        .registration
        .id;
    let edited = Person {
        note: "Тайнописцев просил".to_owned(),
        ..here.person.clone()
    };
    house.organizer.save_person(id, here.id, edited).unwrap();
    let said = Consent {
        given: true,
        on: None,
        source: "анкета Тайнописцева".to_owned(),
    };
    house
        .organizer
        .set_consent(id, here.id, ConsentKind::Data, Some(said))
        .unwrap();
    let desk = house.folder.path().join("отметки.json");
    house.organizer.export_arrivals(id, &desk).unwrap();
    let found = house.organizer.same_person_elsewhere(id, here.id).unwrap();
    assert_eq!(found.len(), 1);
    let places = [PersonPlace {
        seminar: found[0].seminar,
        person: found[0].person,
    }];
    assert_eq!(places[0].person, there);
    let erased = house.organizer.erase_person(id, here.id, &places).unwrap();
    assert!(erased.complete && erased.people == 2);
    house.organizer.merge_arrivals(id, &desk).unwrap();
    for seminar in [id, other] {
        assert!(
            house
                .organizer
                .search(seminar, "тайнописцев", 5)
                .unwrap()
                .is_empty()
        );
    }
    assert_eq!(house.organizer.counters(id).unwrap().arrived, 1);
    for name in ["kafedra.db", "kafedra.db-wal"] {
        let bytes = std::fs::read(house.folder.path().join(name)).unwrap_or_default();
        for word in ["Тайнописцев", "тайнописцев", "79167654321", "Секретное"]
        {
            let found = bytes
                .windows(word.len())
                .any(|window| window == word.as_bytes());
            assert!(!found, "{word} is still in {name}");
        }
    }
}
