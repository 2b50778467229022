//! The day's record: marks, the log of shifts, and files from before there was one.

use super::open;
use kafedra_model::checklist::{Tick, TickOutcome};
use kafedra_model::day::DeedState;
use kafedra_model::seminar::Part;
use kafedra_organizer::{ErrorCode, Example};

#[test]
fn marks_and_shifts_are_on_the_disk_and_the_programme_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Kazan).unwrap();
    let before = organizer.seminar(id).unwrap().plan;
    let sheet = organizer.run_sheet(id).unwrap();
    assert!(sheet.deeds.iter().all(|deed| !deed.text.contains('⟨')));
    let from = before.card.start;

    organizer
        .shift_day(id, from, 5, " Кофе задерживается ")
        .unwrap();
    organizer.undo_shift(id).unwrap();
    organizer.mark_deed(id, "day-open", true).unwrap();
    drop(organizer);

    let mut organizer = open(folder.path());
    let plan = organizer.seminar(id).unwrap().plan;
    let log = &plan.day.shifts;
    let told: Vec<(i32, &str)> = log.iter().map(|s| (s.minutes, &*s.reason)).collect();
    assert_eq!(told, [(5, "Кофе задерживается"), (-5, "")]);
    assert_eq!(log[1].undoes, Some(log[0].id));
    assert_eq!(plan.agenda, before.agenda);
    let deeds = organizer.run_sheet(id).unwrap().deeds;
    let open = deeds.iter().find(|deed| deed.id == "day-open").unwrap();
    assert!(matches!(open.state, DeedState::Done { at: Some(_) }));
    let nothing = organizer.undo_shift(id).unwrap_err();
    assert_eq!(nothing.code, ErrorCode::NothingToUndo);
}

#[test]
fn a_line_of_the_checklist_is_ticked_for_the_rules_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Kazan).unwrap();
    organizer.mark_deed(id, "DAY-12", true).unwrap();
    let ticked = organizer.seminar(id).unwrap().plan.checklist;
    assert_eq!(ticked.outcome("DAY-12"), Some(TickOutcome::Done));
    organizer.mark_deed(id, "DAY-12", false).unwrap();
    let open = organizer.seminar(id).unwrap().plan;
    assert_eq!(open.checklist.outcome("DAY-12"), None);
    assert!(open.day.marks.is_empty());
    let unknown = organizer.mark_deed(id, "DAY-99", true).unwrap_err();
    assert_eq!(unknown.code, ErrorCode::NoSuchThing);
}

#[test]
fn undo_of_a_tick_leaves_what_was_ticked_at_the_run_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Kazan).unwrap();
    let mut checklist = organizer.seminar(id).unwrap().plan.checklist;
    checklist.ticks.remove("DAY-03");
    checklist.ticks.remove("DAY-12");
    organizer
        .save_part(id, Part::Checklist(checklist.clone()))
        .unwrap();
    let tick = Tick {
        outcome: TickOutcome::Done,
        on: None,
        note: String::new(),
    };
    checklist.ticks.insert("DAY-03".to_owned(), tick);
    organizer.save_part(id, Part::Checklist(checklist)).unwrap();
    organizer.mark_deed(id, "DAY-12", true).unwrap();
    organizer.undo(id).unwrap();
    let left = organizer.seminar(id).unwrap().plan.checklist;
    assert_eq!(left.outcome("DAY-03"), None, "the edit is taken back");
    assert_eq!(left.outcome("DAY-12"), Some(TickOutcome::Done));
}

#[test]
fn a_shift_by_nothing_or_by_days_is_refused_and_not_logged() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Kazan).unwrap();
    let from = organizer.seminar(id).unwrap().plan.card.start;
    for minutes in [0, 1441, -1441, i32::MIN, i32::MAX] {
        let refused = organizer.shift_day(id, from, minutes, "").unwrap_err();
        assert_eq!(refused.code, ErrorCode::NoSuchThing, "{minutes}");
    }
    assert!(organizer.run_sheet(id).unwrap().shifts.is_empty());
}

#[test]
fn a_plan_from_before_the_run_sheet_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Kazan).unwrap();
    let plan = organizer.seminar(id).unwrap().plan;
    let mut old = serde_json::to_value(&plan).unwrap();
    old.as_object_mut().unwrap().remove("day").unwrap();
    let read: kafedra_model::seminar::Plan = serde_json::from_value(old).unwrap();
    assert_eq!(read, plan);
}

#[test]
fn a_block_without_a_title_is_called_by_its_kind() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Kazan).unwrap();
    let deeds = organizer.run_sheet(id).unwrap().deeds;
    let registration = deeds
        .iter()
        .find(|deed| deed.id.starts_with("day-registration"))
        .unwrap();
    assert_eq!(registration.text, "Регистрация");
    assert!(deeds.iter().all(|deed| deed.text != "без названия"));
}
