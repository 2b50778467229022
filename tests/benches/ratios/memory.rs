//! The most memory that an import takes: a process of its own does nothing else, and the system says what it took.

use crate::people::PEOPLE;
use crate::table::{absent, memory};
use crate::workspace::{example, open};
use kafedra_model::ids::SeminarId;
use kafedra_organizer::Example;
use std::path::Path;
use std::process::Command;

/// First word of a call that is such a process.
pub(crate) const CHILD: &str = "import-alone";

const LIMIT: u64 = 300_000_000;

pub(crate) fn measure(name: &str, file: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("workspace");
    let (organizer, id) = example(&workspace, Example::Moscow);
    drop(organizer);
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.arg(CHILD).args([&workspace, file]);
    let answer = child.arg(id.0.to_string()).output().unwrap();
    assert!(answer.status.success(), "{answer:?}");
    let printed = String::from_utf8_lossy(&answer.stdout);
    match printed.trim().parse() {
        Ok(bytes) => memory(name, bytes, LIMIT),
        Err(_) => absent(name, "only Linux tells"),
    }
}

/// Imports the file into the workspace and prints the most memory that this took, in bytes.
pub(crate) fn child(words: &[String]) {
    let [workspace, file, id] = words else {
        unreachable!("called by `measure` only");
    };
    let mut organizer = open(Path::new(workspace));
    let id = SeminarId(id.parse().unwrap());
    let summary = organizer.import_people_file(id, Path::new(file), false);
    assert_eq!(summary.unwrap().added as usize, PEOPLE);
    println!(
        "{}",
        most_memory().map_or_else(String::new, |bytes| bytes.to_string())
    );
}

/// The peak of this process, where the system keeps it in a file.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024)
}
