//! People: taken from a file, and received at the desk.

use thirtyfour::Key;

use crate::made;
use crate::window::Window;

const PEOPLE: usize = 120;

#[test]
fn people_come_from_a_file_and_are_received() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("people", folder.path(), "2017-03-29");
    window.begin_empty("Казань", "29.03.2017");
    import(&window, &made::people_file(folder.path(), PEOPLE));
    receive(&window);
    window.leave_desk();
    window.visit("registrations");
    window.wait_value("people-count", "data-count", &(PEOPLE + 1).to_string());
}

/// Through the wizard; the columns are guessed right.
fn import(window: &Window, file: &std::path::Path) {
    window.visit("registrations");
    window.click("import-open");
    window.upload("import-file", &[file.to_path_buf()]);
    window.wait_text("import-accepted", &PEOPLE.to_string());
    window.click("import-confirm");
    window.wait_text("import-added", &PEOPLE.to_string());
    window.click("import-done");
    window.wait_gone("import-wizard");
    window.wait_value("people-count", "data-count", &PEOPLE.to_string());
}

/// Three come in, one of them was a slip, and somebody comes who is on no list.
fn receive(window: &Window) {
    window.visit("desk");
    window.wait_text("desk-arrived", "0");
    for (count, index) in [7, 42, 119].into_iter().enumerate() {
        let (last, first) = made::name(index);
        window.type_text("desk-search", &format!("{first} {last}").to_lowercase());
        window.wait_text("desk-row-0", &last);
        window.press(Key::Enter + "");
        window.wait_text("desk-answer", &last);
        window.wait_value("desk-answer", "data-tone", "ok");
        window.wait_text("desk-arrived", &(count + 1).to_string());
    }
    window.click("desk-undo");
    window.wait_text("desk-arrived", "2");

    window.click("desk-walk-in");
    window.type_text("walk-in-name", "Гостев Пётр");
    window.click("walk-in-confirm");
    window.wait_gone("walk-in");
    window.wait_text("desk-answer", "Гостев");
    window.wait_text("desk-arrived", "3");

    // Once more at the door: known, and not counted twice.
    window.type_text("desk-search", "гостев");
    window.wait_text("desk-row-0", "Гостев");
    window.press(Key::Enter + "");
    window.wait_value("desk-answer", "data-tone", "warn");
    window.wait_text("desk-arrived", "3");
}
