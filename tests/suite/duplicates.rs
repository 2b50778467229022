//! Two records of one person in a real workspace: put into one, taken apart, kept apart, and what other desks make of it.

use crate::folder::open;
use crate::house::{House, LIST};
use kafedra_model::checkin::Verdict;
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::history::{HistoryEvent, PersonChange};
use kafedra_model::ids::PersonId;
use kafedra_model::lottery::DrawBasis;
use kafedra_model::registration::{ContactOutcome, Person};
use kafedra_model::reminders::MailingKind;
use kafedra_organizer::ErrorCode;

/// Two records of Ким, both with something of their own; the first that was registered stays.
fn two_records(house: &mut House) -> (PersonId, PersonId) {
    house.import("Список.csv", LIST);
    house.import(
        "Второй.csv",
        "Фамилия;Имя;Компания;Телефон\nКимм;Ян;Эхо;8 916 123-45-67\n",
    );
    let view = house.organizer.duplicates(house.id).unwrap();
    assert_eq!(view.total, 1, "{:?}", view.pairs);
    let pair = &view.pairs[0];
    (pair.first.registration.id, pair.second.registration.id)
}

#[test]
fn a_merge_and_the_import_before_it_are_taken_back_one_after_the_other() {
    let mut house = House::new();
    let (kept, gone) = two_records(&mut house);
    let result = house.organizer.person(house.id, kept).unwrap();
    let result = result.registration.person;
    house
        .organizer
        .merge_people(house.id, kept, gone, result)
        .unwrap();
    for (noun, left) in [("merge", 4), ("import", 3), ("import", 0)] {
        assert_eq!(house.organizer.undo(house.id).unwrap().noun, noun);
        assert_eq!(house.all().len(), left, "after the undo of the {noun}");
    }
}

#[test]
fn merged_records_are_one_person_at_the_door_in_calls_and_letters_and_come_apart_again() {
    let mut house = House::new();
    let (kept, gone) = two_records(&mut house);
    let id = house.id;
    house
        .organizer
        .record_call(id, gone, ContactOutcome::WillCome)
        .unwrap();
    house
        .organizer
        .record_mailing(id, MailingKind::Weekly, &[kept, gone])
        .unwrap();
    house.organizer.arrive(id, gone, true).unwrap();
    let before = house.all();
    let counted = house.organizer.counters(id).unwrap();
    let result = house
        .organizer
        .person(id, kept)
        .unwrap()
        .registration
        .person;
    let row = house
        .organizer
        .merge_people(id, kept, gone, result)
        .unwrap();
    assert!(row.presence.arrived.is_some() && row.presence.kit.is_some() && row.calls == 1);
    assert_eq!(house.organizer.duplicates(id).unwrap().total, 0);
    assert_eq!(
        house.organizer.counters(id).unwrap().arrived,
        counted.arrived
    );
    assert_eq!(
        house.organizer.counters(id).unwrap().registered,
        counted.registered - 1
    );
    let by_old_id = house.organizer.person(id, gone).unwrap();
    assert_eq!(
        by_old_id.registration.id, kept,
        "an old invitation still names the person"
    );
    let again = house.organizer.arrive(id, gone, false).unwrap();
    assert!(matches!(again.verdict, Verdict::AlreadyArrived { .. }));
    let told = house.events(kept);
    assert!(
        told.iter()
            .any(|event| matches!(event, HistoryEvent::Arrived { .. })),
        "{told:?}"
    );
    assert!(told.iter().any(|event| matches!(
        event,
        HistoryEvent::Changed { change: PersonChange::Merged { name, .. } } if name == "Кимм Ян"
    )));
    let list = "Фамилия;Имя;Компания;Телефон\nКимм;Ян;Эхо;8 916 123-45-67\n";
    assert_eq!(
        house.import("Второй.csv", list),
        (0, 0, 1),
        "the list that brought the second record knows the first"
    );
    assert_eq!(house.organizer.undo(id).unwrap().noun, "merge");
    assert_eq!(house.all(), before);
    assert_eq!(house.organizer.counters(id).unwrap(), counted);
}

#[test]
fn who_was_said_to_be_another_person_is_never_asked_about_again() {
    let mut house = House::new();
    let (one, other) = two_records(&mut house);
    let left = house.organizer.keep_apart(house.id, other, one).unwrap();
    assert_eq!(left.total, 0);
    let file = house.folder.path().join("seminar.json");
    house.organizer.export(house.id, &file).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let mut copy = open(elsewhere.path());
    copy.import(&file).unwrap();
    assert_eq!(
        copy.duplicates(house.id).unwrap().total,
        0,
        "a copy knows it as well"
    );
    assert_eq!(house.organizer.undo(house.id).unwrap().noun, "apart");
    assert_eq!(house.organizer.duplicates(house.id).unwrap().total, 1);
}

#[test]
fn a_desk_that_knows_nothing_of_a_merge_counts_for_the_record_that_stayed() {
    let mut house = House::new();
    let (kept, gone) = two_records(&mut house);
    let id = house.id;
    let seminar = house.folder.path().join("seminar.json");
    house.organizer.export(id, &seminar).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut there = open(folder.path());
    there.import(&seminar).unwrap();
    there.sit_at(Some("2".to_owned()));
    there.arrive(id, gone, true).unwrap();
    let result = house
        .organizer
        .person(id, kept)
        .unwrap()
        .registration
        .person;
    house
        .organizer
        .merge_people(id, kept, gone, result)
        .unwrap();
    let file = folder.path().join("отметки.json");
    there.export_arrivals(id, &file).unwrap();
    for _ in 0..2 {
        house.organizer.merge_arrivals(id, &file).unwrap();
        assert!(
            house
                .organizer
                .person(id, kept)
                .unwrap()
                .presence
                .arrived
                .is_some()
        );
        assert_eq!(house.organizer.counters(id).unwrap().arrived, 1);
        assert_eq!(house.organizer.desks(id).unwrap().unnamed, 0);
    }
    let back = house.folder.path().join("отметки.json");
    house.organizer.export_arrivals(id, &back).unwrap();
    there.merge_arrivals(id, &back).unwrap();
    assert_eq!(
        there.counters(id).unwrap().arrived,
        1,
        "and the other desk counts one as well"
    );
}

#[test]
fn the_record_that_was_put_there_last_is_taken_out_by_hand_and_what_was_done_since_stays() {
    let mut house = House::new();
    let (kept, gone) = two_records(&mut house);
    let id = house.id;
    let third = Person {
        last_name: "Ким".to_owned(),
        email: "third@example.org".to_owned(),
        ..Person::default()
    };
    let third = house.organizer.add_person(id, third).unwrap();
    let third = third.registration.id;
    house
        .organizer
        .record_call(id, gone, ContactOutcome::WillCome)
        .unwrap();
    let before = house.all();
    let own = house.organizer.person(id, kept).unwrap().registration;
    let result = Person {
        phone: "+79991234567".to_owned(),
        ..own.person.clone()
    };
    house
        .organizer
        .merge_people(id, kept, gone, result.clone())
        .unwrap();
    house
        .organizer
        .merge_people(id, kept, third, result)
        .unwrap();
    let splittable = |house: &House| {
        let entries = house.organizer.person_history(id, kept).unwrap();
        let merged: Vec<_> = entries.iter().filter_map(|entry| entry.merged).collect();
        merged
    };
    assert_eq!(splittable(&house), [third], "the last one first");
    let error = house.organizer.split_people(id, gone).unwrap_err();
    assert_eq!(error.code, ErrorCode::MergedSince);
    house.organizer.split_people(id, third).unwrap();
    assert_eq!(splittable(&house), [gone]);
    let offer = house.organizer.split_offer(id, gone).unwrap();
    assert_eq!((offer.calls, offer.edited), (1, false));
    assert_eq!(offer.person.person.last_name, "Кимм");
    let back: Vec<&str> = offer
        .fields
        .iter()
        .map(|change| change.new.as_str())
        .collect();
    assert_eq!(back, [own.person.phone.as_str()]);
    let row = house.organizer.split_people(id, gone).unwrap();
    assert_eq!(row.registration, own);
    assert_eq!(house.all(), before);
    assert!(splittable(&house).is_empty());
    // Undo puts together what was taken apart, then takes the merges apart, one after the other.
    let steps = [
        ("split", 4),
        ("split", 3),
        ("merge", 4),
        ("merge", 5),
        ("import", 5),
    ];
    for (noun, left) in steps {
        assert_eq!(house.organizer.undo(id).unwrap().noun, noun);
        assert_eq!(house.all().len(), left, "after the undo of the {noun}");
    }
}

#[test]
fn a_winner_is_called_by_the_name_that_stands_for_the_drawn_record() {
    let mut house = House::new();
    let (kept, gone) = two_records(&mut house);
    let id = house.id;
    house
        .organizer
        .collect_questionnaire(id, Some(gone))
        .unwrap();
    let prizes = ["Книга".to_owned()];
    let drawn = house
        .organizer
        .begin_draw(id, DrawBasis::Named, &prizes, "ель")
        .unwrap();
    house.organizer.draw_next(id, drawn.draws[0].id).unwrap();
    let winner = |house: &House| {
        house.organizer.lottery(id).unwrap().draws[0].steps[0]
            .name
            .clone()
    };
    assert_eq!(winner(&house), "Кимм Ян");
    let result = house
        .organizer
        .person(id, kept)
        .unwrap()
        .registration
        .person;
    house
        .organizer
        .merge_people(id, kept, gone, result)
        .unwrap();
    assert_eq!(winner(&house), "Ким Ян");
    let protocol = house
        .organizer
        .render(id, DocumentKind::LotteryProtocol, Format::Pdf)
        .unwrap();
    let lottery = house.organizer.lottery(id).unwrap();
    assert!(lottery.given.contains(&kept) && lottery.named == 1);
    let again = house
        .organizer
        .collect_questionnaire(id, Some(kept))
        .unwrap();
    assert_eq!(again.collected, 1, "one person gives one questionnaire");
    house.organizer.split_people(id, gone).unwrap();
    assert_eq!(
        winner(&house),
        "Кимм Ян",
        "and the right one after taking apart"
    );
    let apart = house
        .organizer
        .render(id, DocumentKind::LotteryProtocol, Format::Pdf)
        .unwrap();
    assert_ne!(protocol, apart, "the printed protocol follows");
    house
        .organizer
        .collect_questionnaire(id, Some(kept))
        .unwrap();
    house.organizer.undo(id).unwrap();
    let lottery = house
        .organizer
        .begin_draw(id, DrawBasis::Numbers, &prizes, "")
        .unwrap();
    assert_eq!(
        (lottery.collected, lottery.draws[0].participants),
        (2, 1),
        "two questionnaires of one person have one chance"
    );
}
