//! Whom to call before the seminar, by letter, with a box for each answer (REG-09, REG-10).
//!
//! Those who have answered already are left out: they are called once. A sheet that is printed again the next morning
//! is the list of those who are still missing.

use super::names::{initial, person_key, phone};
use super::{document as page, joined};
use crate::Input;
use crate::page::{Align, Block, Column, Document, Paper, Row, Style, Table, Width, cell};
use kafedra_model::ids::PersonId;
use kafedra_model::listing::PersonRow;
use kafedra_model::registration::{
    ContactAttempt, ContactKind, ContactOutcome, RegistrationStatus,
};
use std::collections::BTreeMap;

/// Earlier calls that are told of one person, the last ones.
const TOLD: usize = 4;
/// Room for a word by hand, in millimetres.
const ROW_HEIGHT: f32 = 8.5;

pub(crate) fn document(input: &Input<'_>) -> Document {
    let words = input.words;
    let calls = calls(input);
    let people = to_call(input, &calls);
    let count = words.text("call-sheet-count", &[("people", people.len().into())]);
    let mut blocks = vec![Block::text(Style::Body, count)];
    if !people.is_empty() {
        blocks.extend([
            Block::Gap(1.5),
            Block::text(Style::Quiet, words.word("call-sheet-how")),
            Block::Gap(4.0),
            Block::Table(Table {
                columns: columns(input),
                rows: rows(input, &people, &calls),
                head: true,
                row_height: ROW_HEIGHT,
            }),
        ]);
    }
    page(input, "call-sheet", Paper::PortraitWide, blocks)
}

/// The calls to each person, by time.
type Calls<'a> = BTreeMap<PersonId, Vec<&'a ContactAttempt>>;

fn calls<'a>(input: &Input<'a>) -> Calls<'a> {
    let mut calls = Calls::new();
    for contact in input.contacts {
        if contact.kind == ContactKind::Call {
            calls.entry(contact.person).or_default().push(contact);
        }
    }
    for attempts in calls.values_mut() {
        attempts.sort_by_key(|attempt| (attempt.at, attempt.id));
    }
    calls
}

/// Listeners whose registration stands and who have given no answer on the phone, by name.
fn to_call<'a>(input: &Input<'a>, calls: &Calls<'_>) -> Vec<&'a PersonRow> {
    let standing = [RegistrationStatus::Received, RegistrationStatus::Confirmed];
    let mut people: Vec<&PersonRow> = input
        .registrations
        .iter()
        .filter(|row| row.presence.same_as.is_none())
        .filter(|row| !row.registration.staff && !row.registration.walk_in)
        .filter(|row| standing.contains(&row.registration.status))
        .filter(|row| !answered(calls.get(&row.registration.id)))
        .collect();
    people.sort_by_cached_key(|row| (person_key(&row.registration.person), row.registration.id));
    people
}

/// An answer stays one, even when a later call reached nobody.
fn answered(calls: Option<&Vec<&ContactAttempt>>) -> bool {
    let mut calls = calls.into_iter().flatten();
    calls.any(|call| call.outcome != ContactOutcome::NotReached)
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

fn rows(input: &Input<'_>, people: &[&PersonRow], calls: &Calls<'_>) -> Vec<Row> {
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
        let tried = calls.get(&row.registration.id);
        name.extend(history(input, tried.map_or(&[], Vec::as_slice)));
        let mut cells = vec![name, cell(Style::Body, phone(&person.phone))];
        cells.extend((0..4).map(|_| vec![Block::Tick]));
        rows.push(Row::plain(cells));
    }
    rows
}

/// How often and when it was tried; of many calls the last ones.
fn history(input: &Input<'_>, calls: &[&ContactAttempt]) -> Vec<Block> {
    if calls.is_empty() {
        return Vec::new();
    }
    let last = calls.iter().skip(calls.len().saturating_sub(TOLD));
    let told: Vec<String> = last
        .map(|call| {
            let date = input.words.day_month(call.at.date());
            format!("{date}, {}", input.words.time(call.at.time()))
        })
        .collect();
    let facts = [
        ("count", calls.len().into()),
        ("when", told.join("; ").into()),
    ];
    cell(Style::Small, input.words.text("call-sheet-tried", &facts))
}
