//! Saying what is being done, running it, and saying what went wrong.

use std::fmt;
use std::process::{Command, Stdio};

/// One sentence for the person at the keyboard: what failed and what to do about it.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Announces a step, in one line, before it starts.
pub(crate) fn announce(what: &str) {
    println!("\n==> {what}");
}

/// Announces a step and runs its command to the end, with the output passed on.
///
/// Fails with `advice` when the command cannot be started or reports a failure.
pub(crate) fn step(what: &str, command: &mut Command, advice: &str) -> Outcome {
    announce(what);
    run(command, advice)
}

/// Runs a command to the end without announcing it.
pub(crate) fn run(command: &mut Command, advice: &str) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .map_err(|error| Failure(format!("`{name}` could not be started ({error}). {advice}")))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure(format!("`{name}` failed ({status}). {advice}")))
}

/// What a command prints, or nothing if it is absent or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
