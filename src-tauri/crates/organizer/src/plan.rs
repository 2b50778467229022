//! The dates of a seminar as a file for other calendars.

use crate::error::{Error, ErrorCode};
use crate::organizer::{Organizer, write};
use crate::speech;
use crate::view::Written;
use kafedra_documents::CalendarInput;
use kafedra_model::ids::SeminarId;
use std::path::Path;

impl Organizer {
    /// The calendar; the same seminar and date give the same bytes.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn calendar(&self, id: SeminarId) -> Result<Vec<u8>, Error> {
        let (seminar, pack, words) = self.with_season(id)?;
        let today = self.today();
        let mut entries = kafedra_rules::timeline(&pack, &seminar, today);
        speech::timeline(&mut entries, &words);
        let input = CalendarInput {
            words: &words,
            seminar: &seminar,
            entries: &entries,
            zone: kafedra_rules::time_zone(&pack, &seminar.plan.card),
            today,
        };
        kafedra_documents::calendar(&input)
            .map_err(|e| Error::new(ErrorCode::DocumentFailed).with("reason", e.to_string()))
    }

    /// # Errors
    /// As [`Organizer::calendar`], or when the file can't be written.
    pub fn calendar_to(&self, id: SeminarId, path: &Path) -> Result<Written, Error> {
        write(path, &self.calendar(id)?)
    }

    /// Puts the calendar below `output`.
    ///
    /// # Errors
    /// As [`Organizer::calendar_to`].
    pub fn plan_calendar(&self, id: SeminarId) -> Result<Written, Error> {
        let (seminar, _, words) = self.with_season(id)?;
        let name = kafedra_documents::calendar_name(&seminar, &words);
        self.write_output(&self.output_folder(id)?, &name, &self.calendar(id)?)
    }
}
