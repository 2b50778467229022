//! Calls of cargo. All of them choose the same packages and features, so that nothing is compiled
//! twice.

use std::ffi::OsString;
use std::process::Command;

use crate::project;
use crate::step::{Outcome, step};

/// The whole workspace, with the pages inside the program instead of on a development server.
const CHOICE: [&str; 3] = ["--workspace", "--features", "kafedra/custom-protocol"];

/// A cargo command in the project's folder.
pub(crate) fn cargo(command: &str) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut call = Command::new(cargo);
    call.arg(command).current_dir(project::root());
    call
}

/// A cargo command over the whole workspace.
pub(crate) fn cargo_for_all(command: &str) -> Command {
    let mut call = cargo(command);
    call.args(CHOICE);
    call
}

/// Builds the programs, and whatever else `targets` names.
pub(crate) fn build(targets: &[&str]) -> Outcome {
    let mut call = cargo_for_all("build");
    call.arg("--bins").args(targets);
    step(
        "Building the programs (about ten minutes the first time)",
        &mut call,
        "Mend what it names above.",
    )
}
