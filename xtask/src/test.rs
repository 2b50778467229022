//! `cargo xtask test`: everything that is checked before a change is accepted.

use crate::display::Display;
use crate::packages::Purpose;
use crate::step::{Outcome, announce, step};
use crate::{cargo, node, setup};

/// The quick checks come first, so that a slip is known in minutes; the tests come last, so that
/// their result closes the output.
pub(crate) fn test() -> Outcome {
    setup::setup(Purpose::Drive)?;
    check_pages()?;
    check_code()?;
    cargo::build(&["--tests"])?;
    run_tests()
}

fn check_pages() -> Outcome {
    let advice = "Mend what it names above.";
    node::script("Checking the window's types", "check", advice)?;
    node::script("Testing the window's parts", "test", advice)
}

fn check_code() -> Outcome {
    step(
        "Checking the formatting",
        cargo::cargo("fmt").args(["--all", "--check"]),
        "Run `cargo fmt --all`.",
    )?;
    step(
        "Looking for lints",
        cargo::cargo_for_all("clippy").args(["--all-targets", "--", "--deny", "warnings"]),
        "Mend what it names above.",
    )
}

fn run_tests() -> Outcome {
    let mut tests = cargo::cargo_for_all("test");
    // Kept until the tests have ended.
    let _display = if cfg!(target_os = "linux") {
        let display = Display::start()?;
        display.show(&mut tests);
        Some(display)
    } else {
        announce("The window tests are left out: WebKitWebDriver exists on Linux alone");
        None
    };
    let advice = "The lines `test … FAILED` above name the tests; for a window test, a picture \
                  `failed-….png` in target/window shows where it stopped.";
    step("Running the tests", &mut tests, advice)
}
