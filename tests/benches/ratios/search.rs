//! A keystroke at the desk against the usual `UPPER(name) LIKE '%…%'`.

use crate::people::{PEOPLE, id, person};
use crate::table::{percentile, quicker, timed, within};
use kafedra_checkin::{Roster, RosterPerson};
use rusqlite::Connection;
use std::hint::black_box;
use std::time::Duration;

/// What people type at a door: parts of names in both orders, companies, last digits.
pub(crate) const TYPED: [&str; 8] = [
    "белозерова",
    "иван пет",
    "алена сокол",
    "кузнец",
    "волгастрой 12",
    "0054321",
    "ская юлия",
    "ор",
];

pub(crate) fn measure() {
    let people = || (0..PEOPLE).map(|index| (id(index), person(index)));
    let roster = Roster::new(people().map(|(id, person)| RosterPerson::from((id, &person))));
    let connection = table();
    let mut ours = Vec::new();
    let mut plain = Vec::new();
    for _ in 0..5 {
        for typed in TYPED {
            for part in keystrokes(typed) {
                ours.push(timed(|| black_box(roster.search(&part, 12)).hits.len()));
                plain.push(timed(|| black_box(like(&connection, &part))));
            }
        }
    }
    let name = |percent: usize| format!("search in {PEOPLE} people, per keystroke, p{percent}");
    for percent in [50, 99] {
        let (ours, plain) = (
            percentile(&mut ours, percent),
            percentile(&mut plain, percent),
        );
        quicker(&name(percent), ours, plain, 25.0);
    }
    within(
        &name(99),
        percentile(&mut ours, 99),
        Duration::from_millis(5),
    );
}

/// The text as it grows, from the second letter on.
pub(crate) fn keystrokes(typed: &str) -> Vec<String> {
    let letters: Vec<char> = typed.chars().collect();
    (2..=letters.len())
        .map(|end| letters[..end].iter().collect())
        .collect()
}

fn table() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    connection
        .execute_batch("CREATE TABLE person (name TEXT, company TEXT, phone TEXT)")
        .unwrap();
    let mut insert = connection
        .prepare("INSERT INTO person VALUES (?1, ?2, ?3)")
        .unwrap();
    for index in 0..PEOPLE {
        let person = person(index);
        // Written in capitals already: SQLite's UPPER knows no Cyrillic.
        let name = person.full_name().to_uppercase();
        insert
            .execute((name, person.company.to_uppercase(), person.phone))
            .unwrap();
    }
    drop(insert);
    connection
}

fn like(connection: &Connection, typed: &str) -> usize {
    let mut query = connection
        .prepare_cached(
            "SELECT name FROM person WHERE UPPER(name) LIKE ?1 OR UPPER(company) LIKE ?1
             OR phone LIKE ?1 ORDER BY name LIMIT 12",
        )
        .unwrap();
    let pattern = format!("%{}%", typed.to_uppercase());
    query
        .query_map([pattern], |row| row.get::<_, String>(0))
        .unwrap()
        .count()
}
