//! Where people came from, and what was done to their records.

use crate::columns::{Time, Word, signed};
use crate::{Reader, StoreError, Writer};
use kafedra_model::dump::PersonTicket;
use kafedra_model::history::{ImportRecord, PersonChange, PersonChangeRecord};
use kafedra_model::ids::{ChangeId, ImportId, MailingId, PersonId, SeminarId};
use rusqlite::{OptionalExtension, Row, params};

const IMPORT: &str = "id, at, file, source, added, updated, first, last";
const CHANGE: &str = "id, person, at, body, desk, operator, clock";

impl Reader<'_> {
    /// The lists that were taken in, the earliest first.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn imports(&self, seminar: SeminarId) -> Result<Vec<ImportRecord>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {IMPORT} FROM import WHERE seminar_id = ?1 ORDER BY id"
        ))?;
        let rows = statement.query_map([seminar.0], read_import)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The list that added a person, if one did.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn import_of(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Option<ImportRecord>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {IMPORT} FROM import WHERE seminar_id = ?1 AND ?2 BETWEEN first AND last"
        ))?;
        let found = statement.query_row([seminar.0, person.0], read_import);
        Ok(found.optional()?)
    }

    /// All lines of all histories, by id.
    ///
    /// # Errors
    /// The database cannot be read, or holds a line of a newer program.
    pub fn changes(&self, seminar: SeminarId) -> Result<Vec<PersonChangeRecord>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {CHANGE} FROM person_change WHERE seminar_id = ?1 ORDER BY id"
        ))?;
        let rows = statement.query_map([seminar.0], read_change)?;
        rows.map(|row| decode(row?)).collect()
    }

    /// One person's lines, by id.
    ///
    /// # Errors
    /// As [`Reader::changes`].
    pub fn changes_of(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Vec<PersonChangeRecord>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {CHANGE} FROM person_change WHERE seminar_id = ?1 AND person = ?2 ORDER BY id"
        ))?;
        let rows = statement.query_map([seminar.0, person.0], read_change)?;
        rows.map(|row| decode(row?)).collect()
    }

    /// The highest clock of all lines, 0 when there is none.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn latest_change(&self, seminar: SeminarId) -> Result<u64, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(max(clock), 0) FROM person_change WHERE seminar_id = ?1",
        )?;
        let clock: i64 = statement.query_row([seminar.0], |row| row.get(0))?;
        Ok(clock.unsigned_abs())
    }

    /// The mailings that a person got.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn receipts_of(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Vec<MailingId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT mailing FROM mailing_receipt WHERE seminar_id = ?1 AND person = ?2 ORDER BY mailing",
        )?;
        let rows = statement.query_map([seminar.0, person.0], |row| row.get(0).map(MailingId))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// By what other programs know the people of the seminar, by person.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn tickets(&self, seminar: SeminarId) -> Result<Vec<PersonTicket>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT code, person FROM ticket WHERE seminar_id = ?1 ORDER BY person, code",
        )?;
        let rows = statement.query_map([seminar.0], |row| {
            Ok(PersonTicket {
                code: row.get(0)?,
                person: PersonId(row.get(1)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// # Errors
    /// [`StoreError::NoSuchSeminar`].
    pub fn insert_imports(
        &self,
        seminar: SeminarId,
        imports: &[ImportRecord],
    ) -> Result<(), StoreError> {
        self.require_seminar(seminar)?;
        let mut statement = self.transaction.prepare_cached(&format!(
            "INSERT INTO import (seminar_id, {IMPORT}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
        ))?;
        for import in imports {
            statement.execute(params![
                seminar.0,
                import.id.0,
                Time(import.at),
                import.file,
                import.source.map(Word),
                import.added,
                import.updated,
                import.first.map(|id| id.0),
                import.last.map(|id| id.0),
            ])?;
        }
        Ok(())
    }

    /// # Errors
    /// The database cannot be written.
    pub fn delete_import(&self, seminar: SeminarId, import: ImportId) -> Result<(), StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("DELETE FROM import WHERE seminar_id = ?1 AND id = ?2")?;
        statement.execute([seminar.0, import.0])?;
        Ok(())
    }

    /// # Errors
    /// [`StoreError::NoSuchPerson`] for one who is not in the seminar.
    pub fn insert_changes(
        &self,
        seminar: SeminarId,
        changes: &[PersonChangeRecord],
    ) -> Result<(), StoreError> {
        self.write_changes(seminar, changes, "")
    }

    /// As [`Writer::insert_changes`]; a line that is known already stays as it is.
    ///
    /// # Errors
    /// As [`Writer::insert_changes`].
    pub fn merge_changes(
        &self,
        seminar: SeminarId,
        changes: &[PersonChangeRecord],
    ) -> Result<(), StoreError> {
        self.write_changes(seminar, changes, "ON CONFLICT DO NOTHING")
    }

    fn write_changes(
        &self,
        seminar: SeminarId,
        changes: &[PersonChangeRecord],
        known: &str,
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(&format!(
            "INSERT INTO person_change (seminar_id, {CHANGE})
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) {known}"
        ))?;
        for record in changes {
            let body =
                serde_json::to_string(&record.change).map_err(|_| StoreError::Unreadable {
                    what: "person_change",
                })?;
            let inserted = statement.execute(params![
                seminar.0,
                record.id.0,
                record.person.0,
                Time(record.at),
                body,
                record.desk,
                record.operator,
                signed(record.clock, "person_change.clock")?,
            ]);
            inserted.map_err(|error| match StoreError::from(error) {
                error if error.is_dangling() => StoreError::NoSuchPerson(record.person),
                error => error,
            })?;
        }
        Ok(())
    }

    /// # Errors
    /// The database cannot be written.
    pub fn delete_changes(
        &self,
        seminar: SeminarId,
        changes: &[ChangeId],
    ) -> Result<(), StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("DELETE FROM person_change WHERE seminar_id = ?1 AND id = ?2")?;
        for change in changes {
            statement.execute([seminar.0, change.0])?;
        }
        Ok(())
    }

    /// A ticket that is known already stays as it is.
    ///
    /// # Errors
    /// [`StoreError::NoSuchPerson`] for one who is not in the seminar.
    pub fn insert_tickets(
        &self,
        seminar: SeminarId,
        tickets: &[PersonTicket],
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO ticket (seminar_id, person, code) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?;
        for ticket in tickets {
            let inserted = statement.execute(params![seminar.0, ticket.person.0, ticket.code]);
            inserted.map_err(|error| match StoreError::from(error) {
                error if error.is_dangling() => StoreError::NoSuchPerson(ticket.person),
                error => error,
            })?;
        }
        Ok(())
    }

    /// # Errors
    /// The database cannot be written.
    pub fn delete_tickets(
        &self,
        seminar: SeminarId,
        tickets: &[PersonTicket],
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "DELETE FROM ticket WHERE seminar_id = ?1 AND person = ?2 AND code = ?3",
        )?;
        for ticket in tickets {
            statement.execute(params![seminar.0, ticket.person.0, ticket.code])?;
        }
        Ok(())
    }
}

fn read_import(row: &Row<'_>) -> rusqlite::Result<ImportRecord> {
    let Time(at) = row.get(1)?;
    let source: Option<Word<_>> = row.get(3)?;
    Ok(ImportRecord {
        id: ImportId(row.get(0)?),
        at,
        file: row.get(2)?,
        source: source.map(|Word(source)| source),
        added: row.get(4)?,
        updated: row.get(5)?,
        first: row.get::<_, Option<_>>(6)?.map(PersonId),
        last: row.get::<_, Option<_>>(7)?.map(PersonId),
    })
}

/// A line, and what it says as it is stored. Until that is read it says something that costs nothing.
fn read_change(row: &Row<'_>) -> rusqlite::Result<(PersonChangeRecord, String)> {
    let Time(at) = row.get(2)?;
    let record = PersonChangeRecord {
        id: ChangeId(row.get(0)?),
        person: PersonId(row.get(1)?),
        at,
        change: PersonChange::Reopened,
        desk: row.get(4)?,
        operator: row.get(5)?,
        clock: row.get::<_, i64>(6)?.unsigned_abs(),
    };
    Ok((record, row.get(3)?))
}

fn decode(
    (mut record, body): (PersonChangeRecord, String),
) -> Result<PersonChangeRecord, StoreError> {
    record.change = serde_json::from_str(&body).map_err(|_| StoreError::Unreadable {
        what: "person_change",
    })?;
    Ok(record)
}
