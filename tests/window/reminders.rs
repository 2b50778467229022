//! Reminders: letters are made and recorded, people are called by keys, and the coverage follows.

use crate::window::Window;

#[test]
fn letters_go_out_and_people_are_called_by_keys() {
    let folder = tempfile::tempdir().expect("a folder");
    // Two days before the seminar: the day of the calls.
    let window = Window::open("reminders", folder.path(), "2017-03-27");
    window.begin_empty("Казань", "29.03.2017");
    window.visit("registrations");
    for name in ["Абрамов", "Белова", "Сафин"] {
        window.click("person-add");
        window.type_text("person-last-name", name);
        window.type_text(
            "person-email",
            &format!("{}@example.org", name.chars().count()),
        );
        window.click("person-add-confirm");
        window.wait_gone("add-person");
    }
    window.visit("reminders");
    window.wait_value("deed-call", "data-state", "open");
    window.wait_value("deed-call", "data-percent", "0");

    write(&window, folder.path());
    call(&window);
    window.wait_value("deed-call", "data-percent", "100");
    window.wait_value("deed-call", "data-state", "done");
}

/// The confirmation to all three: drafts, a table and a list of addresses, and then it is recorded as sent.
fn write(window: &Window, folder: &std::path::Path) {
    window.wait_value("deed-confirmation", "data-percent", "0");
    window.click("letter-confirmation");
    window.click("letters-make");
    window.wait_text("letters-made", "3");
    window.click("letters-sent");
    window.wait_gone("letter");
    window.wait_value("deed-confirmation", "data-percent", "100");
    let seminars = std::fs::read_dir(folder.join("output")).expect("the folder of output");
    let letters = seminars
        .flatten()
        .map(|seminar| seminar.path().join("letters-confirmation-2017-03-27"));
    let files = letters
        .flat_map(std::fs::read_dir)
        .flatten()
        .flatten()
        .count();
    assert_eq!(files, 5, "three drafts, a table, a list");
}

/// Three calls by one key each: the first is a slip, and the last does not answer and comes again.
fn call(window: &Window) {
    window.click("calls-open");
    window.wait_text("calls-person", "Абрамов");
    window.press("2");
    window.wait_text("calls-person", "Белова");
    window.click("calls-undo");
    window.wait_text("calls-person", "Абрамов");
    window.press("1");
    window.wait_text("calls-person", "Белова");
    window.press("4");
    window.wait_text("calls-person", "Сафин");
    window.press("3");
    window.wait_text("calls-person", "Белова");
    window.wait_value("calls", "data-done", "2");
    window.click("calls-close");
}

#[test]
fn a_refusal_goes_with_its_letter_and_never_after_a_confirmation() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("refusals", folder.path(), "2017-03-20");
    window.begin_empty("Казань", "29.03.2017");
    window.visit("registrations");
    for name in ["Абрамов", "Белова"] {
        window.click("person-add");
        window.type_text("person-last-name", name);
        window.type_text("person-email", "gost@example.org");
        window.click("person-add-confirm");
        window.wait_gone("add-person");
    }
    window.visit("reminders");
    window.click("clock-refuse");
    window.wait_text("refuse-people", "Абрамов");
    window.picture("refuse");
    window.click("refuse-confirm");
    window.click("letters-make");
    window.wait_text("letters-made", "1");
    window.click("letters-sent");
    window.wait_gone("letter");
    window.wait_value("deed-refusal", "data-percent", "100");

    write_to_the_other(&window);
    window.wait_gone("clock-refuse");
}

/// Who got the confirmation waits for no answer any more.
fn write_to_the_other(window: &Window) {
    window.click("letter-confirmation");
    window.click("letters-make");
    window.wait_text("letters-made", "1");
    window.click("letters-sent");
    window.wait_gone("letter");
    window.wait_value("deed-confirmation", "data-percent", "100");
}
