//! The rows that were left out, as a file that can be corrected and imported again.

use crate::cells::clean;
use crate::sheet::{Row, Sheet, letter};
use kafedra_model::imports::{ImportProblem, ImportProblemCode, Mapping, PersonField};
use std::collections::BTreeMap;

/// The refused rows of a sheet as CSV with the same columns and one more, which says what is wrong: UTF-8 with
/// a byte order mark and semicolons, as Excel opens it by a double click. Cells that a spreadsheet would reckon
/// with are made text by an apostrophe, which is taken off when the file is read again.
///
/// `caption` names the columns of a file without headings, `heading` is that of the new column. `None` if no row
/// was refused.
#[must_use]
pub fn refused_file(
    sheet: &Sheet,
    mapping: &Mapping,
    refused: &[ImportProblem],
    heading: &str,
    caption: impl Fn(PersonField) -> String,
) -> Option<Vec<u8>> {
    let data = sheet.data(mapping.header);
    let all = refused
        .iter()
        .find(|problem| problem.code == ImportProblemCode::NoNameColumn);
    let mut wrong: BTreeMap<u32, String> = BTreeMap::new();
    if let Some(problem) = all {
        wrong.extend(data.iter().map(|row| (row.number, words(problem))));
    } else {
        for problem in refused {
            let text = wrong.entry(problem.row).or_default();
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&words(problem));
        }
    }
    let rows: Vec<&Row> = data
        .iter()
        .filter(|row| wrong.contains_key(&row.number))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let width = sheet.width().max(mapping.columns.len());
    let titles = sheet.heading_row(mapping.header);
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let title = |column: usize| {
        let field = mapping.columns.get(column).copied().flatten();
        match (titles, field) {
            (Some(titles), _) => neutral(titles.cell(column)),
            (None, Some(field)) => caption(field),
            (None, None) => letter(column),
        }
    };
    let heading = std::iter::once(heading.to_owned());
    writer
        .write_record((0..width).map(title).chain(heading))
        .ok()?;
    for row in rows {
        let cells = (0..width).map(|column| neutral(row.cell(column)));
        let problem = wrong.get(&row.number).cloned().unwrap_or_default();
        writer
            .write_record(cells.chain(std::iter::once(problem)))
            .ok()?;
    }
    writer.into_inner().ok()
}

fn words(problem: &ImportProblem) -> String {
    problem
        .problem
        .clone()
        .unwrap_or_else(|| problem.code.code().to_owned())
}

/// The cell on one line, as text whatever it begins with.
fn neutral(cell: &str) -> String {
    let cell = clean(cell);
    if cell.starts_with(['=', '+', '-', '@']) {
        format!("'{cell}")
    } else {
        cell.into_owned()
    }
}
