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

/// From nothing to a programme that no rule finds fault with.
fn make_valid(window: &Window) {
    window.visit("agenda");
    window.wait_gone("agenda-blocks");
    window.click("agenda-draft");
    window.find("agenda-blocks");
}
