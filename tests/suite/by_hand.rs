//! What is done to people by hand beside their lists: answers, cancellations, corrections, invitations, and how all of
//! it is taken back.

use crate::house::{House, LIST, NEWER};
use kafedra_model::history::{HistoryEvent, PersonChange};
use kafedra_model::imports::{ImportChoice, PersonField};
use kafedra_model::registration::{Person, RegistrationStatus};

#[test]
fn who_cancelled_at_the_ticket_service_is_offered_as_such_and_comes_back_with_one_undo() {
    let mut house = House::new();
    let id = house.id;
    let list = |kim: &str, tsoi: &str| {
        format!(
            "Имя,Фамилия,Почта,Код заказа,Статус\nЯн,Ким,kim@example.org,A1,{kim}\n\
             Анна,Цой,tsoi@example.org,A2,{tsoi}\nИра,Пак,pak@example.org,A3,Отменен\n"
        )
    };
    assert_eq!(
        house.import("Билеты.csv", &list("Оплачен", "Оплачен")),
        (2, 0, 0)
    );
    let kim = house.find("ким").registration.id;
    house
        .organizer
        .set_status(id, kim, RegistrationStatus::Confirmed, "")
        .unwrap();
    let before = house.all();
    let newer = list("Отменен", "Оплачен");
    let token = house
        .organizer
        .upload("Новые.csv", newer.clone().into_bytes());
    let preview = house.organizer.preview_import(id, &token, None).unwrap();
    assert_eq!(
        (preview.accepted, preview.refused),
        (2, 1),
        "nobody knows Пак"
    );
    let shown = preview.comparison.unwrap();
    assert_eq!((shown.new, shown.same, shown.changing), (0, 1, 1));
    let change = &shown.changes[0].fields[0];
    let said = (
        change.change.field,
        change.change.old.as_str(),
        change.change.new.as_str(),
    );
    assert_eq!(said, (PersonField::Status, "confirmed", "cancelled"));
    assert!(!change.by_hand);
    let keep = ImportChoice {
        replace: false,
        exceptions: Vec::new(),
    };
    let mapping = preview.mapping;
    house
        .organizer
        .import_people(id, &token, &mapping, &keep)
        .unwrap();
    assert_eq!(house.all(), before, "nothing was chosen");
    assert_eq!(house.import("Новые.csv", &newer), (0, 1, 1));
    let cancelled = house.find("ким").registration;
    assert_eq!(cancelled.status, RegistrationStatus::Cancelled);
    let again = house
        .organizer
        .save_refused(id, &token, &mapping)
        .unwrap()
        .unwrap();
    let refused = std::fs::read_to_string(again.path).unwrap();
    assert!(
        refused.contains("Пак") && !refused.contains("Ким"),
        "{refused}"
    );
    assert_eq!(house.import("Новые.csv", &newer), (0, 0, 1), "known by now");
    assert_eq!(house.organizer.undo(id).unwrap().noun, "import");
    assert_eq!(house.all(), before);
    house.organizer.arrive(id, kim, false).unwrap();
    assert_eq!(
        house.import("Новые.csv", &newer),
        (0, 0, 2),
        "whoever has come is here"
    );
}

#[test]
fn what_was_done_to_a_person_by_hand_is_taken_back_step_by_step() {
    let mut house = House::new();
    let id = house.id;
    house.import("Список.csv", LIST);
    let before = house.all();
    let kim = house.find("ким").registration;
    let set = |house: &mut House, status| {
        let row = house.organizer.set_status(id, kim.id, status, "");
        assert_eq!(row.unwrap().registration.status, status);
    };
    set(&mut house, RegistrationStatus::Confirmed);
    set(&mut house, RegistrationStatus::Cancelled);
    let corrected = Person {
        company: "Луч".to_owned(),
        ..kim.person.clone()
    };
    house.organizer.save_person(id, kim.id, corrected).unwrap();
    let told = house.events(kim.id).len();
    let steps = ["person", "cancellation", "confirmation"];
    for noun in steps {
        assert_eq!(house.organizer.undo(id).unwrap().noun, noun);
    }
    assert_eq!(house.all(), before);
    assert_eq!(
        house.find("эхо").registration.id,
        kim.id,
        "the search follows"
    );
    assert_eq!(house.events(kim.id).len(), told - 3, "and the history");
    // What somebody has built upon since stays.
    set(&mut house, RegistrationStatus::Confirmed);
    house.import("Новый.csv", NEWER);
    for noun in ["import", "confirmation", "import"] {
        assert_eq!(house.organizer.undo(id).unwrap().noun, noun);
    }
    assert!(house.all().is_empty());
}

#[test]
fn a_history_tells_of_invitations_made_one_by_one_and_for_all() {
    let mut house = House::new();
    let id = house.id;
    house.import("Список.csv", LIST);
    let (kim, zhuk) = (
        house.find("ким").registration.id,
        house.find("жук").registration.id,
    );
    assert!(
        house
            .organizer
            .invitation(id, kim)
            .unwrap()
            .letter
            .is_some()
    );
    let cards = kafedra_model::documents::DocumentKind::Invitations;
    let pdf = kafedra_model::documents::Format::Pdf;
    house.organizer.print_to_output(id, cards, pdf).unwrap();
    let invited = |house: &House, person| -> Vec<bool> {
        let told = house.events(person).into_iter();
        told.filter_map(|event| {
            let HistoryEvent::Changed {
                change: PersonChange::Invited { letter },
            } = event
            else {
                return None;
            };
            Some(letter)
        })
        .collect()
    };
    assert_eq!(invited(&house, kim), [true, false]);
    assert_eq!(invited(&house, zhuk), [false]);
    house.organizer.undo(id).unwrap();
    assert_eq!(
        house.all().len(),
        3,
        "whoever holds an invitation stays in the list"
    );
}
