//! The first start.

use crate::window::Window;

#[test]
fn a_new_seminar_begins_in_the_window() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("start", folder.path(), "2017-02-01");
    window.click("start-create");
    window.wait_text("start-empty", "Заполните");
    window.begin_empty("Томск", "14.03.2017");
    window.wait_text("overview-card", "Томск");
    window.wait_text("overview-card", "14 марта 2017");
    window.close();

    // Whoever comes back finds the seminar again.
    let window = Window::open("start-again", folder.path(), "2017-02-02");
    window.wait_text("overview-card", "Томск");
}
