//! `cargo xtask bench`: measurements in the release profile, side by side in one run.

use crate::packages::Purpose;
use crate::step::{Outcome, announce, step};
use crate::{cargo, packages};

pub(crate) fn bench() -> Outcome {
    announce("Checking what this machine has");
    packages::ensure(Purpose::Measure)?;
    let mut call = cargo::cargo("bench");
    call.args(["--package", "kafedra-tests", "--benches"]);
    step(
        "Measuring (the first build with optimisation takes some minutes)",
        &mut call,
        "Mend what it names above.",
    )
}
