//! The log of the door as a person reads it: who was marked last, where, by whom, and what was taken back.

use crate::error::Error;
use crate::organizer::Organizer;
use chrono::NaiveDateTime;
use kafedra_checkin::clash::FROM_PAPER;
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use kafedra_model::listing::PersonRow;
use serde::Serialize;

/// One arrival of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct LoggedMark {
    pub event: EventId,
    pub person: PersonId,
    /// None for somebody whose registration is not here.
    pub row: Option<PersonRow>,
    /// Local time of the arrival, on paper or at the desk.
    pub at: NaiveDateTime,
    pub desk: String,
    pub operator: String,
    /// Entered afterwards from the paper list.
    pub from_paper: bool,
    /// It was taken back.
    pub undone: bool,
    /// It is the one that counts; others are repeats.
    pub counts: bool,
}

impl Organizer {
    /// The latest marks of all desks as they were written, the latest first.
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn desk_log(&self, id: SeminarId, limit: u32) -> Result<Vec<LoggedMark>, Error> {
        let read = self.store.read();
        let mut marks = Vec::new();
        for logged in read.latest_arrivals(id, FROM_PAPER, limit)? {
            let event = logged.event;
            marks.push(LoggedMark {
                event: event.id,
                person: event.person,
                row: read.person_row(id, event.person)?,
                at: event.at,
                desk: event.desk,
                operator: event.operator,
                from_paper: logged.noted,
                undone: logged.undone,
                counts: read.presence(id, event.person)?.arrival == Some(event.id),
            });
        }
        Ok(marks)
    }
}
