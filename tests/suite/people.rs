//! People in a real workspace: from a list to the door.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "folder.rs"]
mod folder;

use folder::open;
use kafedra_model::checkin::Verdict;
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
        last_name: "Незваный".to_owned(),
        first_name: "Гость".to_owned(),
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
fn two_desks_merge_by_file_in_any_order_and_any_number_of_times() {
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (mut here, mut there) = (open(first.path()), open(second.path()));
    let id = here.example(Example::Moscow).unwrap();
    let seminar = first.path().join("seminar.json");
    here.export(id, &seminar).unwrap();
    there.import(&seminar).unwrap();
    there.sit_at(Some("2".to_owned()));
    let everybody = here.people_page(id, "", Default::default()).unwrap().rows;
    let absent: Vec<_> = everybody
        .iter()
        .filter(|r| r.presence.arrival.is_none())
        .take(3)
        .collect();
    here.arrive(id, absent[0].registration.id, true).unwrap();
    here.arrive(id, absent[1].registration.id, true).unwrap();
    there.arrive(id, absent[1].registration.id, true).unwrap();
    there.arrive(id, absent[2].registration.id, true).unwrap();
    let (ours, theirs) = (first.path().join("1.json"), second.path().join("2.json"));
    here.export_arrivals(id, &ours).unwrap();
    there.export_arrivals(id, &theirs).unwrap();
    for _ in 0..2 {
        here.merge_arrivals(id, &theirs).unwrap();
        there.merge_arrivals(id, &ours).unwrap();
    }
    let (here, there) = (here.counters(id).unwrap(), there.counters(id).unwrap());
    assert_eq!((here.arrived, there.arrived), (34, 34));
    assert_eq!(here.kits_handed, there.kits_handed);
}
