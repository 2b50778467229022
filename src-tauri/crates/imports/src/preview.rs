//! What an import would do, shown before it is done, and what it has done.

use crate::cells::clean;
use crate::duplicates::{Action, DuplicateOf};
use crate::guess;
use crate::read::{Outcome, read};
use crate::sheet::{Row, Sheet, letter, narrow};
use kafedra_model::imports::{
    ImportColumn, ImportPreview, ImportProblem, ImportProblemCode, ImportRow, ImportSummary,
    Mapping, PersonField,
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
            person: outcome
                .people
                .binary_search_by_key(&row.number, |incoming| incoming.row)
                .ok()
                .map(|at| outcome.people[at].person.clone()),
        })
        .collect();
    let refused = refused_rows(&outcome);
    let accepted = narrow(outcome.people.len());
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
        source: sheet.source,
        remembered: false,
        names: guess::name_votes(sheet, mapping),
        columns: columns.collect(),
        mapping: mapping.clone(),
        rows,
        total: outcome.read,
        accepted,
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
    let mut warnings = outcome.warnings;
    warnings.extend(plan.iter().flat_map(|action| kept(sheet, mapping, action)));
    let count =
        |wanted: fn(&Action) -> bool| narrow(plan.iter().filter(|action| wanted(action)).count());
    ImportSummary {
        read: outcome.read,
        added: count(|action| matches!(action, Action::Add { .. })),
        updated: count(|action| matches!(action, Action::Update { .. })),
        duplicates: count(|action| matches!(action, Action::Duplicate { .. })),
        refused: outcome.refused,
        warnings,
        encoding: sheet.encoding.clone(),
        source: sheet.source,
        mapping: mapping.clone(),
        limit: None,
        over: 0,
    }
}

/// What was left as it was although the file says something else: it may have been corrected by hand.
fn kept(sheet: &Sheet, mapping: &Mapping, action: &Action) -> Vec<ImportProblem> {
    let (row, differing) = match action {
        Action::Update { row, differing, .. }
        | Action::Duplicate {
            row,
            of: DuplicateOf::Existing(_),
            differing,
        } => (*row, differing),
        Action::Add { .. } | Action::Duplicate { .. } => return Vec::new(),
    };
    let problem = |field: &PersonField| {
        let named = |column: &Option<PersonField>| *column == Some(*field);
        let column = mapping.columns.iter().position(named).or_else(|| {
            let full = |column: &Option<PersonField>| *column == Some(PersonField::FullName);
            mapping.columns.iter().position(full)
        });
        sheet.problem(mapping.header, row, column, ImportProblemCode::Kept, false)
    };
    differing.iter().map(problem).collect()
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
