//! The desk of a real workspace: its lock, invitations, the paper list, a second start.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "folder.rs"]
mod folder;

use folder::open;
use kafedra_model::checkin::Verdict;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::invitation;
use kafedra_organizer::{ErrorCode, Example, Organizer, Scan, WalkIn};
use tempfile::TempDir;

#[test]
fn the_lock_of_a_desk_outlives_the_program_and_opens_by_its_pin_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Kazan).unwrap();
    for unfit in ["", "123", "12a4", "1234567890123"] {
        let error = organizer.lock_desk(id, unfit).unwrap_err();
        assert_eq!(error.code, ErrorCode::PinUnfit, "{unfit:?}");
    }
    let info = organizer.lock_desk(id, "4711").unwrap();
    assert_eq!(info.locked_desk, Some(id));
    drop(organizer);

    let mut organizer = open(folder.path());
    assert_eq!(organizer.info().locked_desk, Some(id));
    let again = organizer.lock_desk(id, "0000").unwrap_err();
    assert_eq!(
        again.code,
        ErrorCode::DeskLocked,
        "nobody locks over a lock"
    );
    let wrong = organizer.unlock_desk("4712").unwrap_err();
    assert_eq!(wrong.code, ErrorCode::WrongPin);
    let written = std::fs::read_to_string(folder.path().join("desk-lock.json")).unwrap();
    assert!(written.contains("$argon2id$") && !written.contains("4711"));
    assert_eq!(organizer.unlock_desk("4711").unwrap().locked_desk, None);
    assert_eq!(open_again(organizer, &folder).info().locked_desk, None);
}

#[test]
fn a_forgotten_pin_has_a_way_out_and_a_lock_of_a_deleted_seminar_holds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Kazan).unwrap();
    organizer.lock_desk(id, "4711").unwrap();
    std::fs::remove_file(folder.path().join("desk-lock.json")).unwrap();
    let mut organizer = open_again(organizer, &folder);
    assert_eq!(organizer.info().locked_desk, None);
    organizer.lock_desk(id, "4711").unwrap();
    assert_eq!(organizer.forget_lock().unwrap().locked_desk, None);
    organizer.lock_desk(id, "4711").unwrap();
    organizer.delete(id).unwrap();
    assert_eq!(organizer.info().locked_desk, None);
}

#[test]
fn a_second_start_is_refused_while_the_first_runs_and_harms_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = open(folder.path());
    let id = first.example(Example::Moscow).unwrap();
    let before = first.counters(id).unwrap();
    let refused = Organizer::open(folder::opening(folder.path()))
        .err()
        .unwrap();
    assert_eq!(refused.code, ErrorCode::WorkspaceLocked);
    let row = first.people_page(id, "", Default::default()).unwrap().rows;
    let absent = row
        .iter()
        .find(|row| row.presence.arrival.is_none())
        .unwrap();
    first.arrive(id, absent.registration.id, true).unwrap();
    assert_eq!(first.counters(id).unwrap().arrived, before.arrived + 1);
}

#[test]
fn a_scanned_invitation_marks_its_person_and_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let absent = absent(&mut organizer, id);
    let code = invitation::code(absent[0]);
    let Scan::Found { answer } = organizer.scan(id, &code, true).unwrap() else {
        panic!("it is found")
    };
    assert_eq!(answer.person.registration.id, absent[0]);
    assert!(matches!(answer.verdict, Verdict::Welcome { .. }));
    let Scan::Found { answer } = organizer.scan(id, &format!("{code}\r"), true).unwrap() else {
        panic!("again")
    };
    assert!(matches!(answer.verdict, Verdict::AlreadyArrived { .. }));
    let stranger = invitation::code(PersonId::default());
    let misread = format!("{}{}", &code[..12], (code.as_bytes()[12] - b'0' + 1) % 10);
    for unknown in [stranger, misread, String::new()] {
        assert_eq!(organizer.scan(id, &unknown, true).unwrap(), Scan::Unknown);
    }
    let written = organizer.invitation(id, absent[1]).unwrap();
    let person = organizer.person(id, absent[1]).unwrap().registration.person;
    let letter = written.letter.unwrap();
    for file in [&written.pdf, &letter] {
        let name = file.path.rsplit(['/', '\\']).next().unwrap();
        assert!(!name.contains(&person.last_name), "{name} names nobody");
    }
    let letter = std::fs::read_to_string(&letter.path).unwrap();
    assert!(letter.contains(&person.email) && letter.contains("application/pdf"));
}

#[test]
fn marks_from_paper_have_the_time_of_the_paper_and_say_that_they_came_later() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let list = organizer.paper_list(id).unwrap();
    let absent = list
        .rows
        .iter()
        .find(|row| row.presence.arrival.is_none())
        .unwrap();
    let person = absent.registration.id;
    let time = "09:40:00".parse().unwrap();
    let answer = organizer.arrive_on_paper(id, person, time, true).unwrap();
    assert!(matches!(answer.verdict, Verdict::Welcome { .. }));
    let arrived = answer.person.presence.arrived.unwrap();
    assert_eq!(arrived.time(), time);
    let again = organizer.arrive_on_paper(id, person, time, true).unwrap();
    assert!(matches!(again.verdict, Verdict::AlreadyArrived { .. }));
    assert_eq!(
        organizer.paper_list(id).unwrap().mark,
        list.mark,
        "an arrival moves nobody in the list"
    );
    organizer
        .set_status(
            id,
            person,
            kafedra_model::registration::RegistrationStatus::Cancelled,
            "",
        )
        .unwrap();
    assert_eq!(
        organizer.paper_list(id).unwrap().rows.len(),
        list.rows.len() - 1,
        "whoever leaves it moves the others"
    );
}

#[test]
fn counters_kept_from_mark_to_mark_are_those_of_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let absent = absent(&mut organizer, id);
    for (place, person) in absent.iter().take(12).enumerate() {
        organizer.arrive(id, *person, place % 2 == 0).unwrap();
        if place % 3 == 0 {
            organizer.hand_kit(id, *person).unwrap();
        }
        if place % 4 == 0 {
            organizer.undo_arrival(id, *person).unwrap();
        }
    }
    organizer.walk_in(id, guest("Облаков Пётр")).unwrap();
    let kept = organizer.counters(id).unwrap();
    assert_eq!(open_again(organizer, &folder).counters(id).unwrap(), kept);
}

fn absent(organizer: &mut Organizer, id: SeminarId) -> Vec<PersonId> {
    let rows = organizer
        .people_page(id, "", Default::default())
        .unwrap()
        .rows;
    rows.into_iter()
        .filter(|row| row.presence.arrival.is_none())
        .map(|row| row.registration.id)
        .collect()
}

fn guest(name: &str) -> WalkIn {
    WalkIn {
        name: name.to_owned(),
        company: String::new(),
        phone: String::new(),
        kit: true,
    }
}

fn open_again(organizer: Organizer, folder: &TempDir) -> Organizer {
    drop(organizer);
    open(folder.path())
}
