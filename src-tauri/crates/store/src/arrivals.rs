//! Reading the arrival log: events are never edited, see [`crate::appending`].

use crate::columns::{Time, id_list};
use crate::{Reader, StoreError};
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use rusqlite::{OptionalExtension, Row, params};
use std::collections::BTreeSet;

const COLUMNS: &str =
    "event.id, desk, sequence, kind, person, clock, at, operator, refers_to, other, note";

/// An arrival of the log, and what was said of it later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedArrival {
    pub event: ArrivalEvent,
    pub undone: bool,
    /// It has the note that was asked for.
    pub noted: bool,
}

/// Events of one desk that are not here, by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SequenceGap {
    pub desk: String,
    /// The first and the last missing number.
    pub first: u32,
    pub last: u32,
}

impl Reader<'_> {
    /// The whole log, in the order of the fold: by clock, desk, sequence and id.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn arrivals(&self, seminar: SeminarId) -> Result<Vec<ArrivalEvent>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM arrival_event AS event WHERE seminar_id = ?1
             ORDER BY clock, desk, sequence, id"
        ))?;
        let rows = statement.query_map([seminar.0], read_event)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What the log holds on one person, in the order of the fold.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn arrivals_of(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Vec<ArrivalEvent>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM arrival_event AS event WHERE seminar_id = ?1 AND person = ?2
             ORDER BY clock, desk, sequence, id"
        ))?;
        let rows = statement.query_map([seminar.0, person.0], read_event)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What the log holds on these people, in no particular order.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn arrivals_among(
        &self,
        seminar: SeminarId,
        people: &BTreeSet<PersonId>,
    ) -> Result<Vec<ArrivalEvent>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM json_each(?2) AS given CROSS JOIN arrival_event AS event
             ON seminar_id = ?1 AND person = unhex(given.value)"
        ))?;
        let given = id_list(people.iter().copied());
        let rows = statement.query_map(params![seminar.0, given], read_event)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The latest arrivals and walk-ins by the clocks of the desks, the latest first, undone or not; `note` is the one
    /// that is looked for on each.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn latest_arrivals(
        &self,
        seminar: SeminarId,
        note: &str,
        limit: u32,
    ) -> Result<Vec<LoggedArrival>, StoreError> {
        // An id begins with the time at which it was made.
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS},
                 EXISTS (SELECT 1 FROM arrival_event AS undo WHERE undo.seminar_id = ?1
                     AND undo.refers_to = event.id AND undo.kind = 'undone'),
                 EXISTS (SELECT 1 FROM arrival_event AS said WHERE said.seminar_id = ?1
                     AND said.refers_to = event.id AND said.note = ?2)
             FROM arrival_event AS event
             WHERE seminar_id = ?1 AND kind IN ('arrived', 'walk_in')
             ORDER BY event.id DESC LIMIT ?3"
        ))?;
        let rows = statement.query_map(params![seminar.0, note, limit], |row| {
            Ok(LoggedArrival {
                event: read_event(row)?,
                undone: row.get(11)?,
                noted: row.get(12)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// # Errors
    /// The database cannot be read.
    pub fn arrival(
        &self,
        seminar: SeminarId,
        event: EventId,
    ) -> Result<Option<ArrivalEvent>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM arrival_event AS event WHERE seminar_id = ?1 AND id = ?2"
        ))?;
        let found = statement.query_row([seminar.0, event.0], read_event);
        Ok(found.optional()?)
    }

    /// The highest clock in the log, 0 when it is empty.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn latest_clock(&self, seminar: SeminarId) -> Result<u64, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(max(clock), 0) FROM arrival_event WHERE seminar_id = ?1",
        )?;
        let clock: i64 = statement.query_row([seminar.0], |row| row.get(0))?;
        Ok(clock.unsigned_abs())
    }

    /// Whether anybody was ever said to be the same person as another, undone or not.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn has_same_people(&self, seminar: SeminarId) -> Result<bool, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT 1 FROM arrival_event WHERE seminar_id = ?1 AND other IS NOT NULL LIMIT 1",
        )?;
        Ok(statement.exists([seminar.0])?)
    }

    /// What is missing before the highest number of each desk, by desk and number.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn sequence_gaps(&self, seminar: SeminarId) -> Result<Vec<SequenceGap>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT desk, before + 1, sequence - 1 FROM (
                 SELECT desk, sequence,
                     lag(sequence, 1, 0) OVER (PARTITION BY desk ORDER BY sequence) AS before
                 FROM arrival_event WHERE seminar_id = ?1)
             WHERE sequence > before + 1 ORDER BY desk, sequence",
        )?;
        let rows = statement.query_map([seminar.0], |row| {
            Ok(SequenceGap {
                desk: row.get(0)?,
                first: row.get(1)?,
                last: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn read_event(row: &Row<'_>) -> rusqlite::Result<ArrivalEvent> {
    let word: String = row.get(3)?;
    let kind = match word.as_str() {
        "arrived" => ArrivalKind::Arrived,
        "kit_handed" => ArrivalKind::KitHanded,
        "walk_in" => ArrivalKind::WalkIn,
        "undone" => ArrivalKind::Undone,
        "same_person_as" => ArrivalKind::SamePersonAs {
            other: PersonId(row.get(9)?),
        },
        // The table allows no seventh word.
        _ => ArrivalKind::Noted { note: row.get(10)? },
    };
    let Time(at) = row.get(6)?;
    Ok(ArrivalEvent {
        id: EventId(row.get(0)?),
        desk: row.get(1)?,
        sequence: row.get(2)?,
        kind,
        person: PersonId(row.get(4)?),
        clock: row.get::<_, i64>(5)?.unsigned_abs(),
        at,
        operator: row.get(7)?,
        refers_to: row.get::<_, Option<_>>(8)?.map(EventId),
    })
}
