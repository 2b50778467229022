//! From a fresh clone to a tree in which the programs can be compiled.

use crate::packages::Purpose;
use crate::step::{Outcome, announce};
use crate::{node, packages};

/// Checks the system's packages, and installs and builds the window's pages.
pub(crate) fn setup(purpose: Purpose) -> Outcome {
    announce("Checking what this machine has");
    packages::ensure(purpose)?;
    node::build_pages()
}
