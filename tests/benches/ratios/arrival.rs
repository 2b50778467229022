//! A durable arrival against one bare insert with `synchronous=FULL` on the same disk.
//!
//! Both write in turns to files in one folder, with the same SQLite, pages of the same size and a write-ahead log that
//! is synchronised at each commit. The bare row is shorter than ours (an id and a time beside a whole event of the log),
//! and as ours it lies in two B-trees: the table and the index of its key. What ours does besides is in its time: the
//! person is read, judged and answered, and the event is numbered and folded.

use crate::table::{at_most, percentile};
use crate::workspace::example;
use kafedra_model::ids::PersonId;
use kafedra_organizer::Example;
use rusqlite::Connection;
use std::path::Path;
use std::time::{Duration, Instant};

const ARRIVALS: usize = 45;

pub(crate) fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let (mut ours, mut plain) = (Vec::new(), Vec::new());
    let (mut organizer, id) = example(&folder.path().join("workspace"), Example::Moscow);
    let rows = organizer
        .people_page(id, "", Default::default())
        .unwrap()
        .rows;
    let absent: Vec<PersonId> = rows
        .into_iter()
        .filter(|row| row.presence.arrival.is_none())
        .map(|row| row.registration.id)
        .collect();
    let bare = bare(&folder.path().join("bare.db"));
    for person in absent.into_iter().take(ARRIVALS) {
        let start = Instant::now();
        organizer.arrive(id, person, false).unwrap();
        ours.push(start.elapsed());
        plain.push(insert(&bare, person));
    }
    for percent in [50, 99] {
        at_most(
            &format!("durable arrival, p{percent}"),
            percentile(&mut ours, percent),
            percentile(&mut plain, percent),
            1.2,
        );
    }
}

fn bare(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE arrival (person BLOB PRIMARY KEY, at TEXT)",
        )
        .unwrap();
    connection
}

fn insert(connection: &Connection, person: PersonId) -> Duration {
    let start = Instant::now();
    connection
        .execute(
            "INSERT INTO arrival VALUES (?1, '10:00')",
            [person.0.as_bytes().as_slice()],
        )
        .unwrap();
    start.elapsed()
}
