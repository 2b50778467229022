//! Import of a workbook, against openpyxl that only reads the cells.

use crate::memory;
use crate::people::{HEADINGS, PEOPLE, cells};
use crate::table::{absent, beside, quicker, timed};
use crate::workspace::example;
use kafedra_organizer::Example;
use rust_xlsxwriter::Workbook;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const LEAST: f64 = 8.0;

/// Prints how many seconds it took, without the start of Python itself.
const OPENPYXL: &str = "
import sys, time, openpyxl
start = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
rows = sum(1 for row in book.active.iter_rows(values_only=True))
assert rows == int(sys.argv[2])
print(time.perf_counter() - start)
";

pub(crate) fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("people.xlsx");
    write(&file);
    let bytes = std::fs::read(&file).unwrap();
    let reading = timed(|| {
        let sheet = kafedra_imports::open("people.xlsx", &bytes).unwrap();
        let mapping = kafedra_imports::guess_mapping(&sheet);
        let outcome = kafedra_imports::read(&sheet, &mapping);
        assert_eq!(outcome.people.len(), PEOPLE, "every row is read");
    });
    let (mut organizer, id) = example(&folder.path().join("workspace"), Example::Moscow);
    let whole = timed(|| organizer.import_people_file(id, &file, false).unwrap());
    let name = format!("{PEOPLE} XLSX rows read and normalised");
    match plain(&file) {
        Some(plain) => {
            quicker(&name, reading, plain, LEAST);
            // openpyxl has the cells then, Kafedra has everybody checked, without doubles and on the disk.
            beside(&format!("import of {PEOPLE} XLSX rows"), whole, plain);
        }
        None => absent(&name, "openpyxl is not installed"),
    }
    memory::measure(&format!("memory of an import of {PEOPLE} XLSX rows"), &file);
}

fn write(file: &Path) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, HEADINGS).unwrap();
    for index in 0..PEOPLE {
        let row = u32::try_from(index + 1).unwrap();
        sheet.write_row(row, 0, cells(index)).unwrap();
    }
    book.save(file).unwrap();
}

fn plain(file: &Path) -> Option<Duration> {
    // The second is where the system's package lies when another Python stands before it on the path.
    ["python3", "/usr/bin/python3"]
        .into_iter()
        .find_map(|python| {
            let mut call = Command::new(python);
            call.args(["-c", OPENPYXL]).arg(file);
            let answer = call.arg((PEOPLE + 1).to_string()).output().ok()?;
            let printed = String::from_utf8_lossy(&answer.stdout);
            Some(Duration::from_secs_f64(printed.trim().parse().ok()?))
        })
}
