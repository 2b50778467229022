//! The arrival log: events are appended, never edited.

use crate::columns::{Time, signed};
use crate::{CountChange, Reader, StoreError, Writer};
use chrono::NaiveDateTime;
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use rusqlite::{OptionalExtension, Row, params};
use std::collections::BTreeSet;

const COLUMNS: &str =
    "id, desk, sequence, kind, person, clock, at, operator, refers_to, other, note";

/// An event before the log has given it its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewArrival {
    pub id: EventId,
    pub desk: String,
    pub kind: ArrivalKind,
    pub person: PersonId,
    /// Hybrid logical clock, as in [`ArrivalEvent`].
    pub clock: u64,
    pub at: NaiveDateTime,
    pub operator: String,
    pub refers_to: Option<EventId>,
}

/// Events that now stand in the log, and what came of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Appended {
    pub events: Vec<ArrivalEvent>,
    pub change: CountChange,
}

/// What came of a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Merged {
    pub added: u32,
    /// Already here, and the same.
    pub known: u32,
    /// Already here with other contents; the one that was here stays.
    pub contradicting: u32,
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
            "SELECT {COLUMNS} FROM arrival_event WHERE seminar_id = ?1
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
            "SELECT {COLUMNS} FROM arrival_event WHERE seminar_id = ?1 AND person = ?2
             ORDER BY clock, desk, sequence, id"
        ))?;
        let rows = statement.query_map([seminar.0, person.0], read_event)?;
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
            "SELECT {COLUMNS} FROM arrival_event WHERE seminar_id = ?1 AND id = ?2"
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

impl Writer<'_> {
    /// Appends an event with the next number of its desk.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSeminar`], [`StoreError::IdTaken`].
    pub fn append_arrival(
        &self,
        seminar: SeminarId,
        event: NewArrival,
    ) -> Result<ArrivalEvent, StoreError> {
        let numbered = self.number(seminar, event)?;
        self.insert_event(seminar, &numbered, "")?;
        for person in self.touched(seminar, &numbered)? {
            self.refresh_presence(seminar, person)?;
        }
        Ok(numbered)
    }

    /// Appends events that belong together, and tells what they change of the counts.
    ///
    /// # Errors
    /// As [`Writer::append_arrival`].
    pub fn append_arrivals(
        &self,
        seminar: SeminarId,
        events: Vec<NewArrival>,
    ) -> Result<Appended, StoreError> {
        let mut appended = Appended::default();
        let mut people = BTreeSet::new();
        for event in events {
            let numbered = self.number(seminar, event)?;
            self.insert_event(seminar, &numbered, "")?;
            people.extend(self.touched(seminar, &numbered)?);
            appended.events.push(numbered);
        }
        for person in people {
            let change = self.refresh_presence(seminar, person)?;
            appended.change = appended.change.plus(change);
        }
        Ok(appended)
    }

    fn number(&self, seminar: SeminarId, event: NewArrival) -> Result<ArrivalEvent, StoreError> {
        Ok(ArrivalEvent {
            sequence: self.next_sequence(seminar, &event.desk)?,
            id: event.id,
            desk: event.desk,
            kind: event.kind,
            person: event.person,
            clock: event.clock,
            at: event.at,
            operator: event.operator,
            refers_to: event.refers_to,
        })
    }

    /// Adds events of other desks as they are; those that are here already make no difference.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSeminar`]; [`StoreError::TooLarge`] for an impossible clock.
    pub fn merge_arrivals(
        &self,
        seminar: SeminarId,
        events: &[ArrivalEvent],
    ) -> Result<Merged, StoreError> {
        self.require_seminar(seminar)?;
        let mut merged = Merged::default();
        let mut added = Vec::new();
        for event in events {
            if self.insert_event(seminar, event, "ON CONFLICT DO NOTHING")? {
                added.push(event);
                merged.added += 1;
            } else if self.read().arrival(seminar, event.id)?.as_ref() == Some(event) {
                merged.known += 1;
            } else {
                merged.contradicting += 1;
            }
        }
        let mut people = BTreeSet::new();
        for event in added {
            people.extend(self.touched(seminar, event)?);
        }
        self.refold(seminar, &people)?;
        Ok(merged)
    }

    /// Whose presence may be another one after this event.
    fn touched(
        &self,
        seminar: SeminarId,
        event: &ArrivalEvent,
    ) -> Result<Vec<PersonId>, StoreError> {
        Ok(match (&event.kind, event.refers_to) {
            (ArrivalKind::Arrived | ArrivalKind::WalkIn | ArrivalKind::KitHanded, _) => {
                vec![event.person]
            }
            (ArrivalKind::SamePersonAs { other }, _) => vec![event.person, *other],
            (ArrivalKind::Undone, Some(target)) => match self.read().arrival(seminar, target)? {
                Some(undone) if undone.kind != ArrivalKind::Undone => {
                    self.touched(seminar, &undone)?
                }
                _ => Vec::new(),
            },
            (ArrivalKind::Undone | ArrivalKind::Noted { .. }, _) => Vec::new(),
        })
    }

    fn next_sequence(&self, seminar: SeminarId, desk: &str) -> Result<u32, StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "SELECT coalesce(max(sequence), 0) + 1 FROM arrival_event
             WHERE seminar_id = ?1 AND desk = ?2",
        )?;
        Ok(statement.query_row(params![seminar.0, desk], |row| row.get(0))?)
    }

    /// Whether the event was put in.
    fn insert_event(
        &self,
        seminar: SeminarId,
        event: &ArrivalEvent,
        on_conflict: &str,
    ) -> Result<bool, StoreError> {
        let mut statement = self.transaction.prepare_cached(&format!(
            "INSERT INTO arrival_event (seminar_id, {COLUMNS})
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
             {on_conflict}"
        ))?;
        let (kind, other, note) = kind_columns(&event.kind);
        let inserted = statement.execute(params![
            seminar.0,
            event.id.0,
            event.desk,
            event.sequence,
            kind,
            event.person.0,
            signed(event.clock, "arrival_event.clock")?,
            Time(event.at),
            event.operator,
            event.refers_to.map(|target| target.0),
            other.map(|person| person.0),
            note,
        ]);
        let inserted = inserted.map_err(|error| match StoreError::from(error) {
            error if error.is_dangling() => StoreError::NoSuchSeminar(seminar),
            error => error,
        })?;
        Ok(inserted > 0)
    }
}

fn kind_columns(kind: &ArrivalKind) -> (&'static str, Option<PersonId>, Option<&str>) {
    match kind {
        ArrivalKind::Arrived => ("arrived", None, None),
        ArrivalKind::KitHanded => ("kit_handed", None, None),
        ArrivalKind::WalkIn => ("walk_in", None, None),
        ArrivalKind::Undone => ("undone", None, None),
        ArrivalKind::SamePersonAs { other } => ("same_person_as", Some(*other), None),
        ArrivalKind::Noted { note } => ("noted", None, Some(note)),
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
