//! What an import would do, shown before it is done, and what it has done.

use crate::cells::clean;
use crate::duplicates::{Action, Known};
use crate::guess;
use crate::read::{Outcome, read};
use crate::sheet::{Row, Sheet, letter, narrow};
use kafedra_model::history::FieldChange;
use kafedra_model::ids::PersonId;
use kafedra_model::imports::{
    FieldOfPerson, ImportChange, ImportChoice, ImportColumn, ImportComparison, ImportPreview,
    ImportProblem, ImportProblemCode, ImportRow, ImportSummary, Mapping, OfferedChange,
    PersonField,
};
use kafedra_model::registration::Person;
use std::collections::{BTreeSet, HashMap};

const ROWS: usize = 20;
const PROBLEMS: usize = 200;
/// People whose changes are shown.
const CHANGES: usize = 500;
/// Letters of a cell that are shown.
const CELL: usize = 200;

/// Shows the first rows of a sheet, and how many would be taken with this mapping.
#[must_use]
pub fn preview(sheet: &Sheet, mapping: &Mapping) -> ImportPreview {
    preview_of(sheet, mapping, read(sheet, mapping))
}

/// As [`preview`], of what was read with the mapping already.
#[must_use]
pub fn preview_of(sheet: &Sheet, mapping: &Mapping, outcome: Outcome) -> ImportPreview {
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
        comparison: None,
    }
}

/// The plan beside the people in the list. `by_hand` says which fields somebody has corrected.
#[must_use]
pub fn compare(
    known: &[Known<'_>],
    plan: &[Action],
    by_hand: &BTreeSet<FieldOfPerson>,
) -> ImportComparison {
    let people: HashMap<PersonId, &Person> = known.iter().map(|one| (one.id, one.person)).collect();
    let mut comparison = ImportComparison::default();
    for action in plan {
        match action {
            Action::Add { .. } => comparison.new += 1,
            Action::Repeat { .. } => comparison.repeated += 1,
            Action::Known { changes, .. } if changes.is_empty() => comparison.same += 1,
            Action::Known {
                row, id, changes, ..
            } => {
                comparison.changing += 1;
                let Some(person) = people
                    .get(id)
                    .filter(|_| comparison.changes.len() < CHANGES)
                else {
                    continue;
                };
                let offered = |change: &FieldChange| OfferedChange {
                    by_hand: by_hand.contains(&FieldOfPerson {
                        person: *id,
                        field: change.field,
                    }),
                    change: change.clone(),
                };
                comparison.changes.push(ImportChange {
                    person: *id,
                    row: *row,
                    name: person.full_name(),
                    company: person.company.clone(),
                    fields: changes.iter().map(offered).collect(),
                });
            }
        }
    }
    comparison
}

/// What of a plan is taken.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Taken {
    /// Each person once, in the order of the file.
    pub changes: Vec<(PersonId, Vec<FieldChange>)>,
    /// Row and field of what the list keeps.
    pub kept: Vec<(u32, PersonField)>,
}

/// What of the changes in `plan` was chosen.
#[must_use]
pub fn taken(plan: &[Action], choice: &ImportChoice, by_hand: &BTreeSet<FieldOfPerson>) -> Taken {
    let exceptions: BTreeSet<&FieldOfPerson> = choice.exceptions.iter().collect();
    let mut taken = Taken::default();
    for action in plan {
        let Action::Known {
            row, id, changes, ..
        } = action
        else {
            continue;
        };
        let mut chosen = Vec::new();
        for change in changes {
            let place = FieldOfPerson {
                person: *id,
                field: change.field,
            };
            let usual = (choice.replace || change.old.is_empty()) && !by_hand.contains(&place);
            if usual != exceptions.contains(&place) {
                chosen.push(change.clone());
            } else {
                taken.kept.push((*row, change.field));
            }
        }
        if !chosen.is_empty() {
            taken.changes.push((*id, chosen));
        }
    }
    taken
}

/// What was done with the rows of a file, after its plan was carried out.
#[must_use]
pub fn summarise(
    sheet: &Sheet,
    mapping: &Mapping,
    outcome: Outcome,
    plan: &[Action],
    taken: &Taken,
) -> ImportSummary {
    let mut warnings = outcome.warnings;
    let kept = taken.kept.iter().take(PROBLEMS);
    warnings.extend(kept.map(|(row, field)| kept_problem(sheet, mapping, *row, *field)));
    let added = plan
        .iter()
        .filter(|action| matches!(action, Action::Add { .. }))
        .count();
    ImportSummary {
        read: outcome.read,
        added: narrow(added),
        updated: narrow(taken.changes.len()),
        duplicates: narrow(plan.len() - added - taken.changes.len()),
        kept: narrow(taken.kept.len()),
        refused: outcome.refused,
        warnings,
        encoding: sheet.encoding.clone(),
        source: sheet.source,
        mapping: mapping.clone(),
        limit: None,
        over: 0,
    }
}

/// What was left as it was although the file says something else.
fn kept_problem(sheet: &Sheet, mapping: &Mapping, row: u32, field: PersonField) -> ImportProblem {
    let named = |column: &Option<PersonField>| *column == Some(field);
    let column = mapping.columns.iter().position(named).or_else(|| {
        let full = |column: &Option<PersonField>| *column == Some(PersonField::FullName);
        mapping.columns.iter().position(full)
    });
    sheet.problem(mapping.header, row, column, ImportProblemCode::Kept, false)
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
