//! The report package: files in, one ZIP out that anyone can check, and the check itself.
//!
//! The package is a BagIt 1.0 bag (RFC 8493) inside a ZIP: the files lie under `data/`, beside
//! them a manifest with the SHA-256 of each. The same files give the same bytes on every machine,
//! because nothing in the package depends on order of input, clock, system or compressor.
//!
//! A manifest inside a package proves that nothing was altered by accident or carelessness. Whoever
//! alters it with intent can write a new manifest, so the [`fingerprint`] of the whole package
//! belongs on paper or in the letter that goes with it.

mod archive;
mod bag;
mod directory;
mod hash;
mod names;
mod pack;
mod problem;
mod verify;

pub use hash::fingerprint;
pub use names::{LONGEST_PATH, NameFault, NameProblem, check_paths, legal_name};
pub use pack::{Bag, BundleFile, Content, PackError, Packed, pack};
pub use problem::BundleProblem;
pub use verify::{Limits, Verification, verify, verify_within};
