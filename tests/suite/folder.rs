//! A workspace in a folder of its own, three weeks after the seminars of the examples.

use kafedra_organizer::{Opening, Organizer};
use std::path::Path;

pub(crate) fn open(folder: &Path) -> Organizer {
    Organizer::open(opening(folder)).expect("the folder is the test's own")
}

pub(crate) fn opening(folder: &Path) -> Opening {
    Opening {
        folder: Some(folder.to_owned()),
        today: "2017-04-20".parse().ok(),
        ..Opening::default()
    }
}
