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

/// What else tells of people. That somebody was put into somebody else stays, so that arrivals still count for one.
const FORGET: [&str; 5] = [
    "DELETE FROM consent WHERE seminar_id = ?1 AND (?2 IS NULL OR person = ?2)",
    "DELETE FROM ticket WHERE seminar_id = ?1 AND (?2 IS NULL OR person = ?2)",
    "DELETE FROM person_change WHERE seminar_id = ?1 AND (?2 IS NULL OR person = ?2)",
    "UPDATE merged_person SET before = NULL WHERE seminar_id = ?1 AND (?2 IS NULL OR kept = ?2)",
    "UPDATE arrival_event SET note = '' WHERE seminar_id = ?1 AND note IS NOT NULL AND ?2 IS NOT NULL
         AND person IN (SELECT person FROM merged_person WHERE seminar_id = ?1 AND kept = ?2)",
];

/// The same of people who are erased already: a desk that did not know it may have written a note.
const BLANK_LATE_NOTES: &str = "UPDATE arrival_event SET note = ''
    WHERE seminar_id = ?1 AND note IS NOT NULL AND note <> '' AND person IN (
        SELECT coalesce(merged_person.person, registration.id) FROM registration
        LEFT JOIN merged_person ON merged_person.seminar_id = ?1 AND merged_person.kept = registration.id
        WHERE registration.seminar_id = ?1 AND name_key = '' AND phone = '' AND email = '' AND note = ''
            AND company = ''
        UNION
        SELECT id FROM registration WHERE seminar_id = ?1 AND name_key = '' AND phone = '' AND email = ''
            AND registration.note = '' AND company = '')";

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
        for sql in FORGET {
            let mut statement = self.transaction.prepare_cached(sql)?;
            statement.execute(rusqlite::params![seminar.0, id])?;
        }
        Ok(erased)
    }

    /// Takes away what other desks have noted about people who were erased here.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn erase_late_notes(&self, seminar: SeminarId) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(BLANK_LATE_NOTES)?;
        statement.execute([seminar.0])?;
        Ok(())
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
