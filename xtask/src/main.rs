//! The chores of the project: `cargo xtask run | test | demo | bench | bindings | docs`.
//!
//! Every chore starts from a fresh clone: it installs what is missing, builds what is out of date
//! and then does its work. Each step says in one line what it is about to do.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a chore talks to the person who called it"
)]

mod bench;
mod cargo;
mod demo;
mod display;
mod generated;
mod node;
mod packages;
mod project;
mod run;
mod setup;
mod step;
mod test;

use std::process::ExitCode;

use step::Outcome;

/// A word on the command line, what it is for, and the work behind it.
struct Chore {
    word: &'static str,
    purpose: &'static str,
    work: fn() -> Outcome,
}

const CHORES: &[Chore] = &[
    Chore {
        word: "run",
        purpose: "build the program and open its window; without a display, do the demo",
        work: run::run,
    },
    Chore {
        word: "test",
        purpose: "check everything: formatting, lints, types, rooms, documents, the real window",
        work: test::test,
    },
    Chore {
        word: "demo",
        purpose: "do a whole seminar through the real window and leave what it made in target/demo",
        work: demo::demo,
    },
    Chore {
        word: "bench",
        purpose: "measure searching, arrivals and imports beside the usual ways of doing them",
        work: bench::bench,
    },
    Chore {
        word: "bindings",
        purpose: "write ui/src/bindings.ts from the commands of the shell",
        work: generated::bindings,
    },
    Chore {
        word: "docs",
        purpose: "write the pages on checks, rules and open questions from the season pack",
        work: generated::docs,
    },
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [word] = words.as_slice() else {
        return explain();
    };
    let Some(chore) = CHORES.iter().find(|chore| chore.word == word) else {
        return explain();
    };
    match (chore.work)() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask {word} stopped: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn explain() -> ExitCode {
    eprintln!("Usage: cargo xtask CHORE, where CHORE is one of");
    for chore in CHORES {
        eprintln!("  {:<9} {}", chore.word, chore.purpose);
    }
    ExitCode::from(2)
}
