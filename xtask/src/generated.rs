//! The committed files that are made from the code. The tests that compare them with the code
//! write them instead when they are asked to by an environment variable.

use crate::packages::Purpose;
use crate::step::{Outcome, step};
use crate::{cargo, setup};

/// `cargo xtask bindings`: the window's view of the shell's commands and of the nouns they carry.
pub(crate) fn bindings() -> Outcome {
    // The shell compiles only with the window's pages at hand.
    setup::setup(Purpose::Build)?;
    let mut call = cargo::cargo("test");
    call.args([
        "--package",
        "kafedra",
        "--features",
        "custom-protocol",
        "--lib",
        "bindings",
    ]);
    call.env("KAFEDRA_WRITE_BINDINGS", "1");
    step(
        "Writing ui/src/bindings.ts",
        &mut call,
        "Mend what it names above.",
    )
}

/// `cargo xtask docs`: the pages on checks, rules and open questions.
pub(crate) fn docs() -> Outcome {
    let mut call = cargo::cargo("test");
    call.args(["--package", "kafedra-tests", "--test", "docs"]);
    call.env("KAFEDRA_WRITE_DOCS", "1");
    step(
        "Writing docs/checks.md, docs/rules.md and docs/questions.md",
        &mut call,
        "Mend what it names above.",
    )
}
