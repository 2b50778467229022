//! The day itself: a deed is ticked, the programme is shifted and put back, the moderator sees the time.

use thirtyfour::Key;

use crate::window::Window;

#[test]
fn the_day_is_led_from_its_run_sheet() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("day", folder.path(), "2017-03-29T10:40");
    window.begin_with_example();
    window.visit("day");
    window.wait_text("day-clock", "репетиция");
    window.picture("day-list");

    lead_the_talks(&window);
    shift_and_put_back(&window);
    tick_a_deed(&window);
}

fn lead_the_talks(window: &Window) {
    window.click("day-moderator");
    window.click("moderator-begin");
    window.find("moderator-left");
    window.picture("day-moderator");
    window.press(Key::Escape + "");
    window.wait_gone("moderator");
}

fn shift_and_put_back(window: &Window) {
    window.fill("day-reason", "Кофе задерживается");
    window.click("day-later");
    window.wait_text("day-log", "Кофе задерживается");
    window.click("day-shift-undo");
    window.wait_text("day-log", "отменён");
    window.wait_count("[data-testid='day-log'] > li", 2);
}

fn tick_a_deed(window: &Window) {
    window.click("deed-mark-day-open");
    window.wait_value("deed-day-open", "data-state", "done");
    window.picture("day-ticked");
}
