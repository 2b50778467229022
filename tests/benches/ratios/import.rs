//! Import of a CSV, checked and without doubles, against `sqlite3 .import` into a bare table.

use crate::people::{PEOPLE, csv};
use crate::row;
use kafedra_organizer::{Example, Opening, Organizer};
use std::process::{Command, Stdio};
use std::time::Instant;

pub(crate) fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("people.csv");
    std::fs::write(&file, csv()).unwrap();
    let opening = Opening {
        folder: Some(folder.path().join("workspace")),
        ..Opening::default()
    };
    let mut organizer = Organizer::open(opening).unwrap();
    let id = organizer.example(Example::Moscow).unwrap();
    let start = Instant::now();
    let summary = organizer.import_people_file(id, &file, false).unwrap();
    let ours = start.elapsed();
    assert_eq!(summary.added as usize, PEOPLE, "every row is taken over");

    let start = Instant::now();
    let status = Command::new("sqlite3")
        .arg(folder.path().join("bare.db"))
        .args(["-cmd", "PRAGMA synchronous = FULL", "-cmd", ".separator ;"])
        .arg(format!(".import \"{}\" people", file.display()))
        .stdout(Stdio::null())
        .status()
        .expect("sqlite3 is installed: `cargo xtask bench` sees to it");
    let plain = start.elapsed();
    assert!(status.success());
    row(&format!("import of {PEOPLE} CSV rows"), ours, plain);
}
