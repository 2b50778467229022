//! Erasing people: who it was goes, that somebody was there stays.

use crate::{Reader, Store, StoreError, Writer};
use kafedra_model::ids::{PersonId, SeminarId};

const BLANK: &str = "UPDATE registration SET
        last_name = '', first_name = '', middle_name = '', company = '', position = '', email = '',
        phone = '', heard_from = '', note = '', refusal_reason = '', name_key = '', company_key = ''
    WHERE seminar_id = ?1 AND (?2 IS NULL OR id = ?2)";

/// Notes made at the desk are words about a person; the marks themselves name nobody.
const BLANK_NOTES: &str = "UPDATE arrival_event SET note = ''
    WHERE seminar_id = ?1 AND note IS NOT NULL AND (?2 IS NULL OR person = ?2)";

impl Reader<'_> {
    /// How many people of the seminar still have a name, a phone or an address here.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn named(&self, seminar: SeminarId) -> Result<u32, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT count(*) FROM registration
             WHERE seminar_id = ?1 AND (name_key <> '' OR phone <> '' OR email <> '')",
        )?;
        Ok(statement.query_row([seminar.0], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// Takes a person's data away, or everyone's. What is counted stays: when the registration came, how it was
    /// answered, calls and arrivals, all without a name. [`Store::scrub`] then clears the bytes from the files.
    ///
    /// # Errors
    /// [`StoreError::NoSuchPerson`].
    pub fn erase(&self, seminar: SeminarId, person: Option<PersonId>) -> Result<usize, StoreError> {
        let id = person.map(|person| person.0);
        let mut statement = self.transaction.prepare_cached(BLANK)?;
        let erased = statement.execute(rusqlite::params![seminar.0, id])?;
        if let (0, Some(person)) = (erased, person) {
            return Err(StoreError::NoSuchPerson(person));
        }
        let mut statement = self.transaction.prepare_cached(BLANK_NOTES)?;
        statement.execute(rusqlite::params![seminar.0, id])?;
        Ok(erased)
    }
}

impl Store {
    /// Builds the file anew from what is still in it, and empties the journal beside it, so that nothing that was
    /// erased or overwritten is left in their bytes. False if another program was reading and the journal could
    /// not be emptied; it is then emptied the next time that this database is closed.
    ///
    /// # Errors
    /// [`StoreError::Locked`] while another copy is writing; [`StoreError::DiskFull`] when there is no room for
    /// a second file.
    pub fn scrub(&mut self) -> Result<bool, StoreError> {
        self.connection.execute_batch("VACUUM")?;
        let busy: i64 =
            self.connection
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        Ok(busy == 0)
    }
}
