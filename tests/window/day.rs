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
    collect_questionnaires(&window);
    draw_the_prizes(&window);
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

/// One key more, one key less, on the page and over the whole window; what was counted is there after a reload.
fn collect_questionnaires(window: &Window) {
    window.click("collect-more");
    window.wait_text("collected", "1 из");
    window.press("+");
    window.wait_text("collected", "2 из");
    window.click("collect-open");
    for count in 3..=6 {
        window.press("+");
        window.wait_text("collector-count", &format!("{count} из"));
    }
    window.press("-");
    window.wait_text("collector-next", "6");
    window.type_text("collector-person", "ал");
    window.click("collector-found");
    window.wait_text("collector-count", "6 из");
    window.picture("day-collector");
    window.click("collector-leave");
    window.wait_gone("collector");
    window.reload("day");
    window.wait_text("collected", "6 из");
}

/// The seed is shown, the winner is not there, and both numbers stay on the list.
fn draw_the_prizes(window: &Window) {
    window.click("lottery-open");
    for prize in ["Футболка", "Кружка"] {
        window.type_text("lottery-prizes-new", prize);
        window.press(Key::Enter + "");
    }
    window.click("lottery-begin");
    window.find("lottery-seed");
    window.click("lottery-next");
    window.wait_count("[data-testid='lottery-winners'] > li", 1);
    window.click("lottery-absent");
    window.wait_count("[data-testid='lottery-winners'] > li", 2);
    window.wait_text("lottery-winners", "нет в зале");
    window.picture("day-lottery");
    window.click("lottery-next");
    window.wait_count("[data-testid='lottery-winners'] > li", 3);
    window.find("lottery-new");
    window.click("lottery-leave");
    window.wait_gone("lottery");
}
