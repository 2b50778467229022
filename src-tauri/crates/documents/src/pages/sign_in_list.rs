//! The list at the registration desk, by last name, with room for people nobody expected (DAY-14).

use super::names::{initial, person_key, phone};
use super::{document as page, joined};
use crate::Input;
use crate::page::{Align, Block, Column, Document, Paper, Row, Style, Table, Width, cell};
use kafedra_model::listing::PersonRow;
use kafedra_model::registration::{Registration, RegistrationStatus};

/// Empty rows for walk-ins.
const WALK_INS: usize = 14;

/// Room for a signature, in millimetres.
const ROW_HEIGHT: f32 = 7.8;

/// Two lines of a company's name tell it from others; letters.
const COMPANY_LENGTH: usize = 46;

pub(crate) fn document(input: &Input<'_>) -> Document {
    let rows_of_people = sign_in_rows(input.registrations);
    let people: Vec<&Registration> = rows_of_people.iter().map(|row| &row.registration).collect();
    let mark = sign_in_mark(input.registrations);
    let count = [("people", people.len().into()), ("mark", mark.into())];
    let mut blocks = vec![
        Block::text(Style::Body, input.words.text("sign-in-list-count", &count)),
        Block::Gap(4.0),
    ];
    if !people.is_empty() {
        blocks.push(Block::Table(Table {
            columns: columns(input),
            rows: rows(&people),
            head: true,
            row_height: ROW_HEIGHT,
        }));
    }
    blocks.extend([
        Block::Gap(7.0),
        Block::text(Style::Heading, input.words.word("sign-in-list-walk-ins")),
        Block::Gap(2.0),
        Block::Table(Table {
            columns: columns(input),
            rows: empty_rows(),
            head: true,
            row_height: ROW_HEIGHT + 1.0,
        }),
    ]);
    page(input, "sign-in-list", Paper::PortraitWide, blocks)
}

/// Listeners whose registration stands, in the order of the list; walk-ins are already here, staff do not sign.
#[must_use]
pub fn sign_in_rows(rows: &[PersonRow]) -> Vec<&PersonRow> {
    let mut people: Vec<&PersonRow> = rows
        .iter()
        .filter(|row| row.presence.same_as.is_none())
        .filter(|row| !row.registration.staff && !row.registration.walk_in)
        .filter(|row| {
            matches!(
                row.registration.status,
                RegistrationStatus::Received | RegistrationStatus::Confirmed
            )
        })
        .collect();
    people.sort_by_cached_key(|row| (person_key(&row.registration.person), row.registration.id));
    people
}

/// Four digits that change when anybody's number does: they tell whether paper and screen have the same list.
#[must_use]
pub fn sign_in_mark(rows: &[PersonRow]) -> String {
    let people = sign_in_rows(rows);
    // A polynomial over the ids, so that the order counts.
    let mark = people.iter().fold(0_u64, |mark, row| {
        let (high, low) = row.registration.id.0.as_u64_pair();
        mark.wrapping_mul(1_000_003).wrapping_add(high ^ low)
    });
    format!("{:04}", mark % 9_973)
}

fn columns(input: &Input<'_>) -> Vec<Column> {
    let title = |key: &str| input.words.word(&format!("sign-in-list-{key}"));
    vec![
        Column::new(title("number"), Width::Fixed(11.0), Align::Right),
        Column::new(title("name"), Width::Share(1.0), Align::Left),
        Column::new(title("company"), Width::Share(1.0), Align::Left),
        Column::new(title("phone"), Width::Fixed(32.0), Align::Left),
        Column::new(title("came"), Width::Fixed(15.0), Align::Centre),
        Column::new(title("kit"), Width::Fixed(15.0), Align::Centre),
        Column::new(title("signature"), Width::Fixed(25.0), Align::Left),
    ]
}

fn rows(people: &[&Registration]) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut letter = String::new();
    for (number, registration) in (1_usize..).zip(people) {
        let person = &registration.person;
        let first = initial(if person.last_name.trim().is_empty() {
            &person.first_name
        } else {
            &person.last_name
        });
        if first != letter {
            rows.push(Row::group(first.clone()));
            letter = first;
        }
        rows.push(Row::plain(vec![
            cell(Style::Small, number.to_string()),
            cell(Style::Name, name(people, number - 1)),
            cell(
                Style::Small,
                shortened(person.company.trim(), COMPANY_LENGTH),
            ),
            cell(Style::Small, phone(&person.phone)),
            vec![Block::Tick],
            vec![Block::Tick],
        ]));
    }
    rows
}

/// Last and first name; the middle name only where it tells namesakes apart.
fn name(people: &[&Registration], place: usize) -> String {
    let short = |registration: &Registration| {
        let person = &registration.person;
        joined(&[&person.last_name, &person.first_name], " ")
    };
    let name = short(people[place]);
    let before = place.checked_sub(1).and_then(|place| people.get(place));
    let namesake = |other: Option<&&Registration>| other.is_some_and(|other| short(other) == name);
    if namesake(before) || namesake(people.get(place + 1)) {
        people[place].person.full_name()
    } else {
        name
    }
}

fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most).collect();
    let whole_words = kept.rfind(' ').map_or(kept.as_str(), |end| &kept[..end]);
    format!("{}…", whole_words.trim_end_matches([' ', ',', '«', '-']))
}

fn empty_rows() -> Vec<Row> {
    let row = |number: usize| {
        let number = cell(Style::Small, number.to_string());
        Row::plain(vec![
            number,
            Vec::new(),
            Vec::new(),
            Vec::new(),
            vec![Block::Tick],
            vec![Block::Tick],
        ])
    };
    (1..=WALK_INS).map(row).collect()
}
