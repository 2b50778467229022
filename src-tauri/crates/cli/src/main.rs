//! `kafedra-cli`: the verbs without a window.

mod arguments;
mod commands;
mod output;

use arguments::Arguments;
use clap::Parser;
use output::Output;
use std::process::ExitCode;

/// The work is done, and something is wrong with what it looked at.
const SOMETHING_WRONG: u8 = 1;
/// It could not be done; nothing is left half-done.
const NOT_DONE: u8 = 3;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let language = arguments.lang.unwrap_or_default();
    let mut output = Output::new(arguments.json, language);
    match commands::run(arguments, &mut output) {
        Ok(commands::Outcome::Fine) => ExitCode::SUCCESS,
        Ok(commands::Outcome::SomethingWrong) => ExitCode::from(SOMETHING_WRONG),
        Err(error) => {
            output.error(&error);
            ExitCode::from(NOT_DONE)
        }
    }
}
