//! Import of a CSV, checked and without doubles, against `sqlite3 .import` into a bare table.

use crate::memory;
use crate::people::{PEOPLE, csv};
use crate::table::{absent, at_most, timed};
use crate::workspace::example;
use kafedra_organizer::Example;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

pub(crate) fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("people.csv");
    std::fs::write(&file, csv(PEOPLE)).unwrap();
    let (mut organizer, id) = example(&folder.path().join("workspace"), Example::Moscow);
    let ours = timed(|| {
        let summary = organizer.import_people_file(id, &file, false).unwrap();
        assert_eq!(summary.added as usize, PEOPLE, "every row is taken over");
    });
    let name = format!("import of {PEOPLE} CSV rows");
    match plain(folder.path(), &file) {
        Some(plain) => at_most(&name, ours, plain, 3.0),
        None => absent(&name, "sqlite3 is not installed"),
    }
    memory::measure(&format!("memory of an import of {PEOPLE} CSV rows"), &file);
}

fn plain(folder: &Path, file: &Path) -> Option<Duration> {
    let mut sqlite = Command::new("sqlite3");
    sqlite
        .arg(folder.join("bare.db"))
        .args(["-cmd", "PRAGMA synchronous = FULL", "-cmd", ".separator ;"])
        .arg(format!(".import \"{}\" people", file.display()))
        .stdout(Stdio::null());
    let mut done = None;
    let time = timed(|| done = sqlite.status().ok());
    done?.success().then_some(time)
}
