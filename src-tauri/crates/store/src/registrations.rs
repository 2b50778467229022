//! Registrations: one row per person.

use crate::columns::{Time, Word, sort_key, time};
use crate::{Reader, StoreError, Writer};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::registration::{Person, Registration};
use rusqlite::{OptionalExtension, Row, params};

/// The columns of a registration, in the order in which [`read_registration`] takes them.
pub(crate) const COLUMNS: &str = "registration.id, last_name, first_name, middle_name, company,
    position, email, phone, heard_from, note, registered, status, confirmed, refused,
    refusal_reason, staff, walk_in";

/// How many columns [`read_registration`] takes.
pub(crate) const COLUMN_COUNT: usize = 17;

const INSERT: &str = "INSERT INTO registration (
        seminar_id, id, last_name, first_name, middle_name, company, position, email, phone,
        heard_from, note, registered, status, confirmed, refused, refusal_reason, staff, walk_in,
        name_key, company_key)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
        ?20)";

const UPDATE: &str = "UPDATE registration SET
        last_name = ?3, first_name = ?4, middle_name = ?5, company = ?6, position = ?7,
        email = ?8, phone = ?9, heard_from = ?10, note = ?11, registered = ?12, status = ?13,
        confirmed = ?14, refused = ?15, refusal_reason = ?16, staff = ?17, walk_in = ?18,
        name_key = ?19, company_key = ?20
    WHERE seminar_id = ?1 AND id = ?2";

impl Reader<'_> {
    /// All registrations of the seminar, by id.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn registrations(&self, seminar: SeminarId) -> Result<Vec<Registration>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM registration WHERE seminar_id = ?1 ORDER BY id"
        ))?;
        let rows = statement.query_map([seminar.0], read_registration)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// # Errors
    /// The database cannot be read.
    pub fn registration(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Option<Registration>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM registration WHERE seminar_id = ?1 AND id = ?2"
        ))?;
        let found = statement.query_row([seminar.0, person.0], read_registration);
        Ok(found.optional()?)
    }
}

impl Writer<'_> {
    /// # Errors
    /// [`StoreError::NoSuchSeminar`]; [`StoreError::IdTaken`] when a person is there already.
    pub fn insert_registrations(
        &self,
        seminar: SeminarId,
        registrations: &[Registration],
    ) -> Result<(), StoreError> {
        self.require_seminar(seminar)?;
        let mut statement = self.transaction.prepare_cached(INSERT)?;
        for registration in registrations {
            execute(&mut statement, seminar, registration)?;
        }
        self.refresh_known(seminar, registrations)
    }

    /// # Errors
    /// [`StoreError::NoSuchPerson`] for one who is not in the seminar.
    pub fn update_registrations(
        &self,
        seminar: SeminarId,
        registrations: &[Registration],
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(UPDATE)?;
        for registration in registrations {
            if execute(&mut statement, seminar, registration)? == 0 {
                return Err(StoreError::NoSuchPerson(registration.id));
            }
        }
        self.refresh_known(seminar, registrations)
    }

    /// Erases a person's data and contact attempts; the arrival log keeps the bare id.
    ///
    /// # Errors
    /// [`StoreError::NoSuchPerson`].
    pub fn delete_registration(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Registration, StoreError> {
        let registration = self
            .read()
            .registration(seminar, person)?
            .ok_or(StoreError::NoSuchPerson(person))?;
        let mut statement = self
            .transaction
            .prepare_cached("DELETE FROM registration WHERE seminar_id = ?1 AND id = ?2")?;
        statement.execute([seminar.0, person.0])?;
        self.refresh_known(seminar, std::slice::from_ref(&registration))?;
        Ok(registration)
    }

    /// Deletes people of whom the arrival log knows nothing; those who are not there make no difference.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn delete_registrations(
        &self,
        seminar: SeminarId,
        people: &[PersonId],
    ) -> Result<(), StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("DELETE FROM registration WHERE seminar_id = ?1 AND id = ?2")?;
        for person in people {
            statement.execute([seminar.0, person.0])?;
        }
        Ok(())
    }

    /// Counts those anew whom the arrival log knows: staff is not counted, for instance.
    fn refresh_known(
        &self,
        seminar: SeminarId,
        registrations: &[Registration],
    ) -> Result<(), StoreError> {
        match registrations {
            [] => return Ok(()),
            [one] => {
                return match self.is_present(seminar, one.id)? {
                    true => self.refresh_presence(seminar, one.id).map(drop),
                    false => Ok(()),
                };
            }
            _ => {}
        }
        let present = self.present(seminar)?;
        let ids = registrations.iter().map(|registration| registration.id);
        self.refold(seminar, &ids.filter(|id| present.contains(id)).collect())
    }
}

pub(crate) fn read_registration(row: &Row<'_>) -> rusqlite::Result<Registration> {
    let person = Person {
        last_name: row.get(1)?,
        first_name: row.get(2)?,
        middle_name: row.get(3)?,
        company: row.get(4)?,
        position: row.get(5)?,
        email: row.get(6)?,
        phone: row.get(7)?,
        heard_from: row.get(8)?,
        note: row.get(9)?,
    };
    let Time(registered) = row.get(10)?;
    let Word(status) = row.get(11)?;
    let confirmed: Option<Time> = row.get(12)?;
    let refused: Option<Time> = row.get(13)?;
    Ok(Registration {
        id: PersonId(row.get(0)?),
        person,
        registered,
        status,
        confirmed: confirmed.map(|Time(at)| at),
        refused: refused.map(|Time(at)| at),
        refusal_reason: row.get(14)?,
        staff: row.get(15)?,
        walk_in: row.get(16)?,
    })
}

fn execute(
    statement: &mut rusqlite::Statement<'_>,
    seminar: SeminarId,
    registration: &Registration,
) -> Result<usize, StoreError> {
    let person = &registration.person;
    Ok(statement.execute(params![
        seminar.0,
        registration.id.0,
        person.last_name,
        person.first_name,
        person.middle_name,
        person.company,
        person.position,
        person.email,
        person.phone,
        person.heard_from,
        person.note,
        Time(registration.registered),
        Word(registration.status),
        time(registration.confirmed),
        time(registration.refused),
        registration.refusal_reason,
        registration.staff,
        registration.walk_in,
        sort_key(&person.full_name()),
        sort_key(&person.company),
    ])?)
}
