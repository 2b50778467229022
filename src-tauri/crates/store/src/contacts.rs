//! Attempts to reach people.

use crate::columns::{Time, Word};
use crate::{Reader, StoreError, Writer};
use kafedra_model::ids::{ContactId, PersonId, SeminarId};
use kafedra_model::registration::ContactAttempt;
use rusqlite::{OptionalExtension, Row, params};

/// The columns of a contact attempt, in the order in which [`read_contact`] takes them.
const COLUMNS: &str = "id, person, kind, at, outcome";

impl Reader<'_> {
    /// All contact attempts of the seminar, by id.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn contacts(&self, seminar: SeminarId) -> Result<Vec<ContactAttempt>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM contact_attempt WHERE seminar_id = ?1 ORDER BY id"
        ))?;
        let rows = statement.query_map([seminar.0], read_contact)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The attempts to reach one person, by time.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn contacts_of(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Vec<ContactAttempt>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM contact_attempt WHERE seminar_id = ?1 AND person = ?2
             ORDER BY at, id"
        ))?;
        let rows = statement.query_map([seminar.0, person.0], read_contact)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn last_contact(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Option<ContactAttempt>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM contact_attempt WHERE seminar_id = ?1 AND person = ?2
             ORDER BY at DESC, id DESC LIMIT 1"
        ))?;
        let found = statement.query_row([seminar.0, person.0], read_contact);
        Ok(found.optional()?)
    }
}

impl Writer<'_> {
    /// # Errors
    /// [`StoreError::NoSuchPerson`] for one who is not in the seminar.
    pub fn insert_contacts(
        &self,
        seminar: SeminarId,
        contacts: &[ContactAttempt],
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO contact_attempt (seminar_id, id, person, kind, at, outcome)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        for contact in contacts {
            let inserted = statement.execute(params![
                seminar.0,
                contact.id.0,
                contact.person.0,
                Word(contact.kind),
                Time(contact.at),
                Word(contact.outcome),
            ]);
            inserted.map_err(|error| match StoreError::from(error) {
                error if error.is_dangling() => StoreError::NoSuchPerson(contact.person),
                error => error,
            })?;
            self.count_calls(seminar, contact.person)?;
        }
        Ok(())
    }

    /// # Errors
    /// [`StoreError::NoSuchRow`].
    pub fn delete_contact(
        &self,
        seminar: SeminarId,
        contact: ContactId,
    ) -> Result<ContactAttempt, StoreError> {
        let mut statement = self.transaction.prepare_cached(&format!(
            "DELETE FROM contact_attempt WHERE seminar_id = ?1 AND id = ?2 RETURNING {COLUMNS}"
        ))?;
        let deleted = statement
            .query_row([seminar.0, contact.0], read_contact)
            .optional()?
            .ok_or(StoreError::NoSuchRow {
                table: "contact_attempt",
            })?;
        self.count_calls(seminar, deleted.person)?;
        Ok(deleted)
    }

    pub(crate) fn count_calls(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "UPDATE registration SET calls = (
                 SELECT count(*) FROM contact_attempt
                 WHERE seminar_id = ?1 AND person = ?2 AND kind = 'call')
             WHERE seminar_id = ?1 AND id = ?2",
        )?;
        statement.execute([seminar.0, person.0])?;
        Ok(())
    }
}

fn read_contact(row: &Row<'_>) -> rusqlite::Result<ContactAttempt> {
    let Word(kind) = row.get(2)?;
    let Time(at) = row.get(3)?;
    let Word(outcome) = row.get(4)?;
    Ok(ContactAttempt {
        id: ContactId(row.get(0)?),
        person: PersonId(row.get(1)?),
        kind,
        at,
        outcome,
    })
}
