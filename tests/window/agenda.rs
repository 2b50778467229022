//! The programme: made from the mandatory blocks, broken, mended, undone.

use thirtyfour::Key;

use crate::window::Window;

#[test]
fn a_programme_is_made_broken_and_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("agenda", folder.path(), "2017-02-01");
    window.begin_empty("Казань", "29.03.2017");
    make_valid(&window);

    // The second block is the first talk.
    window.fill("block-minutes-1", "5");
    window.wait_text("inline-PRG-13", "5");
    window.find("finding-PRG-13");

    window.click("inline-fix");
    window.wait_gone("inline-PRG-13");
    window.wait_gone("finding-PRG-13");

    window.press(Key::Control + "z");
    window.wait_text("inline-PRG-13", "5");
    window.press(Key::Control + "z");
    window.wait_gone("inline-PRG-13");
    window.wait_gone("finding-PRG-13");
}

/// From nothing to a programme that no rule has anything to say about.
fn make_valid(window: &Window) {
    window.visit("agenda");
    window.wait_gone("agenda-blocks");
    window.click("agenda-draft");
    window.find("agenda-blocks");
    // Registration, two talks, coffee, a talk of one's choice, the story, questions.
    let talks = [1, 2, 4, 5];
    for (block, without_speaker) in talks.into_iter().zip((0..talks.len()).rev()) {
        window.click(&format!("block-edit-{block}"));
        if block == 5 {
            tell_story(window);
        }
        name_speaker(window, block == 1);
        // What the rules say moves the blocks below, which the next click is for.
        window.wait_count("[data-testid='inline-LND-13']", without_speaker);
        window.click("block-done");
        window.wait_gone("block-editor");
    }
    window.wait_count("[data-testid='findings'] > *", 0);
}

fn tell_story(window: &Window) {
    window.fill(
        "block-title",
        "Как типография «Оттиск» сократила сроки заказов на 30 % с Битрикс24",
    );
    for (number, point) in ["как было", "что изменилось", "что вышло"]
        .iter()
        .enumerate()
    {
        window.fill("block-point-new", point);
        window.find(&format!("block-point-{number}"));
    }
}

/// The first speaker is new, the same person then speaks in every block.
fn name_speaker(window: &Window, new: bool) {
    window.click("speaker-add");
    if new {
        window.fill("speaker-name-0", "Соколов Павел");
        window.fill("speaker-company-0", "СекретКонтора");
    } else {
        window.click("speaker-known-0");
        window.find("speaker-0");
    }
}
