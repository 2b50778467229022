//! Appending to the arrival log.

use crate::columns::{Time, signed};
use crate::{CountChange, StoreError, Writer};
use chrono::NaiveDateTime;
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use rusqlite::{OptionalExtension, Statement, params};
use std::collections::BTreeSet;

pub(crate) const INSERT: &str = "INSERT INTO arrival_event (
        seminar_id, id, desk, sequence, kind, person, clock, at, operator, refers_to, other, note)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";

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
        self.append_event(seminar, &numbered)?;
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
            self.append_event(seminar, &numbered)?;
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

    /// Whose presence may be another one after this event.
    pub(crate) fn touched(
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
            "SELECT sequence + 1 FROM desk_number WHERE seminar_id = ?1 AND desk = ?2",
        )?;
        let next = statement.query_row(params![seminar.0, desk], |row| row.get(0));
        Ok(next.optional()?.unwrap_or(1))
    }

    pub(crate) fn remember_number(
        &self,
        seminar: SeminarId,
        desk: &str,
        sequence: u32,
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO desk_number (seminar_id, desk, sequence) VALUES (?1, ?2, ?3)
             ON CONFLICT (seminar_id, desk) DO UPDATE SET
                 sequence = max(sequence, excluded.sequence)",
        )?;
        statement.execute(params![seminar.0, desk, sequence])?;
        Ok(())
    }

    /// Finds the highest number of every desk in the logs.
    pub(crate) fn count_desks(&self) -> Result<(), StoreError> {
        self.transaction.execute_batch(
            "INSERT INTO desk_number (seminar_id, desk, sequence)
             SELECT seminar_id, desk, max(sequence) FROM arrival_event GROUP BY seminar_id, desk",
        )?;
        Ok(())
    }

    fn append_event(&self, seminar: SeminarId, event: &ArrivalEvent) -> Result<(), StoreError> {
        let mut insert = self.transaction.prepare_cached(INSERT)?;
        execute(&mut insert, seminar, event)?;
        self.remember_number(seminar, &event.desk, event.sequence)
    }
}

/// Whether the event was put in.
pub(crate) fn execute(
    insert: &mut Statement<'_>,
    seminar: SeminarId,
    event: &ArrivalEvent,
) -> Result<bool, StoreError> {
    let (kind, other, note) = kind_columns(&event.kind);
    let inserted = insert.execute(params![
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
