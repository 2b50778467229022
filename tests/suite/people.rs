//! People in a real workspace: from a list to the door.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "folder.rs"]
mod folder;

use folder::open;
use kafedra_model::checkin::Verdict;
use kafedra_model::imports::PersonField;
use kafedra_model::listing::PeopleQuery;
use kafedra_model::registration::Person;
use kafedra_organizer::{ErrorCode, Example, WalkIn};

#[test]
fn people_come_from_a_windows_file_and_a_second_import_adds_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let list = "Фамилия;Имя;Название компании;Электронная почта;Контактный телефон\r\n\
                Ёлкина;Алёна;ООО «Ель»;elkina@example.org;8 (555) 777-66-55\r\n\
                ;;;нет почты;\r\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(list);
    let file = folder.path().join("Список.csv");
    std::fs::write(&file, &bytes).unwrap();
    let dry = organizer.import_people_file(id, &file, true).unwrap();
    let first = organizer.import_people_file(id, &file, false).unwrap();
    assert_eq!((dry.added, first.added, first.refused.len()), (1, 1, 1));
    assert_eq!(first.refused[0].row, 3);
    assert_eq!(first.encoding.as_deref(), Some("windows-1251"));
    let second = organizer.import_people_file(id, &file, false).unwrap();
    assert_eq!((second.added, second.duplicates), (0, 1));
    for query in ["елк ален", "АЛЁНА", "7776655", "ель"] {
        let found = organizer.search(id, query, 5).unwrap();
        assert!(
            found
                .iter()
                .any(|row| row.registration.person.last_name == "Ёлкина"),
            "{query} finds her"
        );
    }
}

#[test]
fn an_unreadable_list_changes_nothing_and_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let before = organizer.counters(id).unwrap();
    let file = folder.path().join("list.xlsx");
    std::fs::write(&file, [0_u8; 300]).unwrap();
    let error = organizer.import_people_file(id, &file, false).unwrap_err();
    assert_eq!(error.code, ErrorCode::ImportRefused);
    let explained = error.explain(kafedra_organizer::Language::Ru);
    assert!(explained.message.contains("list.xlsx"), "{explained:?}");
    assert!(!explained.message.contains('⟨'), "{explained:?}");
    assert_eq!(organizer.counters(id).unwrap(), before);
}

#[test]
fn at_the_door_a_mark_survives_a_sudden_end_and_an_undo_takes_the_kit_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let came = organizer.counters(id).unwrap().arrived;
    let everybody = organizer
        .people_page(id, "", Default::default())
        .unwrap()
        .rows;
    let absent = everybody
        .iter()
        .find(|row| row.presence.arrival.is_none())
        .unwrap();
    let person = absent.registration.id;
    let answer = organizer.arrive(id, person, true).unwrap();
    assert!(
        matches!(answer.verdict, Verdict::Welcome { .. }),
        "{:?}",
        answer.verdict
    );
    assert_eq!(answer.counters.arrived, came + 1);
    drop(organizer);

    let mut organizer = open(folder.path());
    let again = organizer.arrive(id, person, true).unwrap();
    assert!(
        matches!(again.verdict, Verdict::AlreadyArrived { .. }),
        "{:?}",
        again.verdict
    );
    let undone = organizer.undo_arrival(id, person).unwrap();
    assert_eq!(undone.counters.arrived, came);
    assert_eq!(undone.person.presence.kit, None);
    let walk_in = WalkIn {
        name: "Пётр Незваный".to_owned(),
        company: String::new(),
        phone: String::new(),
        kit: true,
    };
    let answer = organizer.walk_in(id, walk_in).unwrap();
    assert_eq!(
        (answer.counters.arrived, answer.counters.walk_ins),
        (came + 1, 1)
    );
    let found = organizer.search(id, "незв", 3).unwrap();
    assert_eq!(found.len(), 1, "a walk-in is found at once");
}

#[test]
fn found_people_come_in_pages_and_a_filter_still_counts() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let mut page = |query: PeopleQuery| organizer.people_page(id, "ов", query).unwrap();
    let all = page(PeopleQuery::default());
    assert!(all.total > 7 && all.rows.len() as u32 == all.total.min(100));
    let second = page(PeopleQuery {
        offset: 3,
        limit: 4,
        ..PeopleQuery::default()
    });
    assert_eq!(second.total, all.total);
    assert_eq!(second.rows, all.rows[3..7]);
    let backwards = page(PeopleQuery {
        descending: true,
        limit: all.total,
        ..PeopleQuery::default()
    });
    assert!(
        backwards.rows.iter().rev().eq(page(PeopleQuery {
            limit: all.total,
            ..PeopleQuery::default()
        })
        .rows
        .iter())
    );
    let came = page(PeopleQuery {
        arrived: Some(true),
        ..PeopleQuery::default()
    });
    assert!(came.total < all.total && came.rows.iter().all(|row| row.presence.arrival.is_some()));
}

#[test]
fn what_was_chosen_for_columns_is_remembered_and_refused_rows_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let list = "Клиент;Отдел;Почта\nЕжов Ян;Склад;ezhov@example.org\n;;=1+1\n";
    let token = organizer.upload("list.csv", list.as_bytes().to_vec());
    let guessed = organizer.preview_import(id, &token, None).unwrap();
    assert!(!guessed.remembered);
    let mut mapping = guessed.mapping;
    mapping.columns[1] = Some(PersonField::Position);
    let summary = organizer
        .import_people(id, &token, &mapping, &Default::default())
        .unwrap();
    assert_eq!((summary.added, summary.refused.len()), (1, 1));
    let refused = organizer
        .save_refused(id, &token, &mapping)
        .unwrap()
        .unwrap();
    let written = std::fs::read_to_string(&refused.path).unwrap();
    assert!(
        written.contains("Что не так") && written.contains("'=1+1"),
        "{written}"
    );
    let again = organizer.upload("other.csv", list.as_bytes().to_vec());
    let preview = organizer.preview_import(id, &again, None).unwrap();
    assert!(preview.remembered);
    assert_eq!(preview.mapping, mapping);
}

#[test]
fn an_erased_person_is_in_no_file_and_no_search_and_the_counters_stay() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let person = organizer
        .add_person(
            id,
            Person {
                last_name: "Тайнописцев".to_owned(),
                first_name: "Ян".to_owned(),
                email: "secret@example.org".to_owned(),
                ..Person::default()
            },
        )
        .unwrap();
    organizer.arrive(id, person.registration.id, false).unwrap();
    assert_eq!(organizer.search(id, "тайнописцев", 5).unwrap().len(), 1);
    let before = organizer.counters(id).unwrap();
    let erased = organizer
        .erase_person(id, person.registration.id, &[])
        .unwrap();
    assert!(erased.complete && erased.people == 1);
    assert_eq!(organizer.counters(id).unwrap(), before);
    assert!(organizer.search(id, "тайнописцев", 5).unwrap().is_empty());
    for name in ["kafedra.db", "kafedra.db-wal"] {
        let bytes = std::fs::read(folder.path().join(name)).unwrap_or_default();
        for word in ["Тайнописцев", "тайнописцев", "secret@example.org"] {
            let found = bytes
                .windows(word.len())
                .any(|window| window == word.as_bytes());
            assert!(!found, "{word} is still in {name}");
        }
    }
}

#[test]
fn after_its_time_the_program_offers_to_erase_everyone() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let mut settings = organizer.settings().clone();
    settings.today = chrono::NaiveDate::from_ymd_opt(2019, 1, 1);
    organizer.save_settings(settings.clone()).unwrap();
    let due = organizer.retention(id).unwrap();
    assert!(due.people > 0, "{due:?}");
    settings.keep_people_months = 0;
    organizer.save_settings(settings.clone()).unwrap();
    assert_eq!(organizer.retention(id).unwrap().until, None);
    settings.keep_people_months = 12;
    organizer.save_settings(settings).unwrap();
    let erased = organizer.erase_everyone(id).unwrap();
    assert!(erased.people >= due.people);
    assert_eq!(organizer.retention(id).unwrap().people, 0);
}
