//! Whom to call before the seminar, by letter, with a box for each answer (REG-09, REG-10).
//!
//! Those who have answered already are left out: they are called once. A sheet that is printed again the next morning
//! is the list of those who are still missing.

use super::names::{initial, person_key, phone};
use super::{document as page, joined};
use crate::Input;
use crate::page::{Align, Block, Column, Document, Paper, Row, Style, Table, Width, cell};
use kafedra_model::listing::PersonRow;
use kafedra_model::registration::{ContactKind, ContactOutcome, RegistrationStatus};

/// Room for a word by hand, in millimetres.
const ROW_HEIGHT: f32 = 8.5;

pub(crate) fn document(input: &Input<'_>) -> Document {
    let words = input.words;
    let people = to_call(input);
    let count = words.text("call-sheet-count", &[("people", people.len().into())]);
    let mut blocks = vec![
        Block::text(Style::Body, count),
        Block::Gap(1.5),
        Block::text(Style::Quiet, words.word("call-sheet-how")),
        Block::Gap(4.0),
    ];
    if !people.is_empty() {
        blocks.push(Block::Table(Table {
            columns: columns(input),
            rows: rows(input, &people),
            head: true,
            row_height: ROW_HEIGHT,
        }));
    }
    page(input, "call-sheet", Paper::PortraitWide, blocks)
}

/// Listeners whose registration stands and who have given no answer on the phone, by name.
fn to_call<'a>(input: &Input<'a>) -> Vec<&'a PersonRow> {
    let standing = [RegistrationStatus::Received, RegistrationStatus::Confirmed];
    let mut people: Vec<&PersonRow> = input
        .registrations
        .iter()
        .filter(|row| row.presence.same_as.is_none())
        .filter(|row| !row.registration.staff && !row.registration.walk_in)
        .filter(|row| standing.contains(&row.registration.status))
        .filter(|row| !answered(row))
        .collect();
    people.sort_by_cached_key(|row| (person_key(&row.registration.person), row.registration.id));
    people
}

fn answered(row: &PersonRow) -> bool {
    let last = row.last_contact.as_ref();
    last.is_some_and(|last| {
        last.kind == ContactKind::Call && last.outcome != ContactOutcome::NotReached
    })
}

fn columns(input: &Input<'_>) -> Vec<Column> {
    let title = |key: &str| input.words.word(&format!("call-sheet-{key}"));
    let tick = |key: &str| Column::new(title(key), Width::Fixed(15.0), Align::Centre);
    vec![
        Column::new(title("name"), Width::Share(1.0), Align::Left),
        Column::new(title("phone"), Width::Fixed(34.0), Align::Left),
        tick("will-come"),
        tick("in-doubt"),
        tick("will-not-come"),
        tick("not-reached"),
        Column::new(title("note"), Width::Fixed(30.0), Align::Left),
    ]
}

fn rows(input: &Input<'_>, people: &[&PersonRow]) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut letter = String::new();
    for row in people {
        let person = &row.registration.person;
        let sorted_by = if person.last_name.trim().is_empty() {
            &person.first_name
        } else {
            &person.last_name
        };
        let first = initial(sorted_by);
        if first != letter {
            rows.push(Row::group(first.clone()));
            letter = first;
        }
        let mut name = cell(Style::Name, person.full_name());
        let work = joined(&[&person.company, &person.position], ", ");
        name.extend(cell(Style::Small, work));
        if row.calls > 0 {
            let tried = [("count", row.calls.into())];
            name.extend(cell(
                Style::Small,
                input.words.text("call-sheet-tried", &tried),
            ));
        }
        let mut cells = vec![name, cell(Style::Body, phone(&person.phone))];
        cells.extend((0..4).map(|_| vec![Block::Tick]));
        rows.push(Row::plain(cells));
    }
    rows
}
