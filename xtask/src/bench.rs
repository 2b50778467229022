//! `cargo xtask bench`: measurements with optimised code, side by side in one run.

use crate::display::Display;
use crate::packages::Purpose;
use crate::step::{Outcome, announce, step};
use crate::{cargo, setup};

pub(crate) fn bench() -> Outcome {
    setup::setup(Purpose::Measure)?;
    step(
        "Measuring the rooms (the first build with optimisation takes some minutes)",
        cargo::cargo_for_all("bench").args(["--bench", "ratios"]),
        "Mend what it names above.",
    )?;
    if cfg!(target_os = "linux") {
        return measure_window();
    }
    announce("The window is not measured: WebKitWebDriver exists on Linux alone");
    Ok(())
}

/// The measurements of the window are tests that only this chore asks for.
fn measure_window() -> Outcome {
    let advice = "Mend what it names above.";
    let optimised = ["--profile", "bench"];
    step(
        "Building the program with optimisation",
        cargo::cargo_for_all("build")
            .args(optimised)
            .args(["--bins", "--example", "empty_window"]),
        advice,
    )?;
    let mut measure = cargo::cargo_for_all("test");
    measure.args(optimised).args(["--test", "window", "--"]);
    measure.args(["--ignored", "--nocapture", "measure::"]);
    let display = Display::start()?;
    display.show(&mut measure);
    step("Measuring the window", &mut measure, advice)
}
