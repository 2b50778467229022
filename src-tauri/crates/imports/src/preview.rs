//! What an import would do, shown before it is done, and what it has done.

use crate::cells::clean;
use crate::duplicates::Action;
use crate::read::{Outcome, read};
use crate::sheet::{Row, Sheet, letter, narrow};
use kafedra_model::imports::{
    ImportColumn, ImportPreview, ImportProblemCode, ImportRow, ImportSummary, Mapping,
};

const ROWS: usize = 20;
const PROBLEMS: usize = 200;
/// Letters of a cell that are shown.
const CELL: usize = 200;

/// Shows the first rows of a sheet, and how many would be taken with this mapping.
#[must_use]
pub fn preview(sheet: &Sheet, mapping: &Mapping) -> ImportPreview {
    let outcome = read(sheet, mapping);
    let headings = sheet.heading_row(mapping.header);
    let columns = (0..sheet.width().max(mapping.columns.len())).map(|column| ImportColumn {
        number: narrow(column + 1),
        letter: letter(column),
        title: headings.map_or_else(String::new, |row| shown(row.cell(column))),
    });
    let rows = sheet
        .data(mapping.header)
        .iter()
        .take(ROWS)
        .map(|row: &Row| ImportRow {
            row: row.number,
            cells: row.cells.iter().map(shown).collect(),
        });
    let refused = refused_rows(&outcome);
    let mut problems = outcome.refused;
    problems.extend(outcome.warnings);
    problems.sort_by_key(|problem| problem.row);
    problems.truncate(PROBLEMS);
    ImportPreview {
        file: sheet.file.clone(),
        format: sheet.format,
        encoding: sheet.encoding.clone(),
        delimiter: sheet.delimiter.map(String::from),
        sheet: sheet.name.clone(),
        columns: columns.collect(),
        mapping: mapping.clone(),
        rows: rows.collect(),
        total: outcome.read,
        accepted: narrow(outcome.people.len()),
        refused,
        problems,
    }
}

/// What was done with the rows of a file, after its plan was carried out.
#[must_use]
pub fn summarise(
    sheet: &Sheet,
    mapping: &Mapping,
    outcome: Outcome,
    plan: &[Action],
) -> ImportSummary {
    let count =
        |wanted: fn(&Action) -> bool| narrow(plan.iter().filter(|action| wanted(action)).count());
    ImportSummary {
        read: outcome.read,
        added: count(|action| matches!(action, Action::Add { .. })),
        updated: count(|action| matches!(action, Action::Update { .. })),
        duplicates: count(|action| matches!(action, Action::Duplicate { .. })),
        refused: outcome.refused,
        warnings: outcome.warnings,
        encoding: sheet.encoding.clone(),
        mapping: mapping.clone(),
    }
}

/// A mapping without names refuses all rows with one problem.
fn refused_rows(outcome: &Outcome) -> u32 {
    let all = outcome
        .refused
        .iter()
        .any(|problem| problem.code == ImportProblemCode::NoNameColumn);
    if all {
        outcome.read
    } else {
        narrow(outcome.refused.len())
    }
}

fn shown(cell: &str) -> String {
    let cell = clean(cell);
    match cell.char_indices().nth(CELL) {
        Some((end, _)) => format!("{}…", &cell[..end]),
        None => cell.into_owned(),
    }
}
