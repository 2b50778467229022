//! Marks made on paper while the computer was not there, entered afterwards.

use crate::error::Error;
use crate::organizer::Organizer;
use crate::view::DeskAnswer;
use chrono::NaiveTime;
use kafedra_checkin::clash::FROM_PAPER;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::listing::PersonRow;
use serde::Serialize;

/// The sign-in list as it would be printed now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct PaperList {
    /// Printed at the head of the list: the numbers hold only on paper with the same mark.
    pub mark: String,
    /// In the order of the numbers, from 1.
    pub rows: Vec<PersonRow>,
}

impl Organizer {
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn paper_list(&self, id: SeminarId) -> Result<PaperList, Error> {
        let rows = self.all_people(id)?;
        Ok(PaperList {
            mark: kafedra_documents::sign_in_mark(&rows),
            rows: kafedra_documents::sign_in_rows(&rows)
                .into_iter()
                .cloned()
                .collect(),
        })
    }

    /// Marks somebody as ticked on paper at `time` of the day of the seminar; the log says that it was entered later.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchPerson`].
    pub fn arrive_on_paper(
        &mut self,
        id: SeminarId,
        person: PersonId,
        time: NaiveTime,
        kit: bool,
    ) -> Result<DeskAnswer, Error> {
        let date = self.store.read().plan(id)?.card.date;
        self.arrive_at(id, person, kit, date.and_time(time), Some(FROM_PAPER))
    }
}
