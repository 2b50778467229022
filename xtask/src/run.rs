//! `cargo xtask run`: the program, built without waiting for optimisation, and opened.

use std::process::Command;

use crate::packages::Purpose;
use crate::step::{Outcome, announce, step};
use crate::{cargo, demo, project, setup};

pub(crate) fn run() -> Outcome {
    if !has_display() {
        announce("There is no display here, so the demo is done instead");
        return demo::demo();
    }
    setup::setup(Purpose::Build)?;
    cargo::build(&[])?;
    let mut window = Command::new(project::program("kafedra"));
    step(
        "Opening the window",
        &mut window,
        "What it printed above says why.",
    )
}

fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}
