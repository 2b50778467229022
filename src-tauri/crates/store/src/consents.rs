//! What people have agreed to.

use crate::columns::Word;
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDate;
use kafedra_model::consent::{Consent, ConsentKind, Consents, PersonConsents};
use kafedra_model::ids::{PersonId, SeminarId};
use rusqlite::{Row, params};
use std::collections::{BTreeMap, BTreeSet};

const KINDS: [ConsentKind; 2] = [ConsentKind::Data, ConsentKind::Mailing];

impl Reader<'_> {
    /// Everyone's answers, by person; who has said nothing is not in it.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn consents(&self, seminar: SeminarId) -> Result<Vec<PersonConsents>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT kind, given, stated, source, person FROM consent WHERE seminar_id = ?1",
        )?;
        let rows = statement.query_map([seminar.0], |row| {
            Ok((PersonId(row.get(4)?), read_consent(row)?))
        })?;
        let mut people: BTreeMap<PersonId, Consents> = BTreeMap::new();
        for row in rows {
            let (person, (kind, consent)) = row?;
            people.entry(person).or_default().set(kind, Some(consent));
        }
        let one = |(person, consents)| PersonConsents { person, consents };
        Ok(people.into_iter().map(one).collect())
    }

    /// # Errors
    /// The database cannot be read.
    pub fn consents_of(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Consents, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT kind, given, stated, source FROM consent WHERE seminar_id = ?1 AND person = ?2",
        )?;
        let rows = statement.query_map([seminar.0, person.0], read_consent)?;
        let mut consents = Consents::default();
        for row in rows {
            let (kind, consent) = row?;
            consents.set(kind, Some(consent));
        }
        Ok(consents)
    }

    /// Those who have said that they want no mailings.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn without_mailings(&self, seminar: SeminarId) -> Result<BTreeSet<PersonId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT person FROM consent WHERE seminar_id = ?1 AND kind = 'mailing' AND given = 0",
        )?;
        let rows = statement.query_map([seminar.0], |row| row.get(0).map(PersonId))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Puts a person's answers in the place of those before.
    ///
    /// # Errors
    /// [`StoreError::NoSuchPerson`] for one who is not in the seminar.
    pub fn set_consents(
        &self,
        seminar: SeminarId,
        person: PersonId,
        consents: &Consents,
    ) -> Result<(), StoreError> {
        let mut delete = self
            .transaction
            .prepare_cached("DELETE FROM consent WHERE seminar_id = ?1 AND person = ?2")?;
        delete.execute([seminar.0, person.0])?;
        let mut insert = self.transaction.prepare_cached(
            "INSERT INTO consent (seminar_id, person, kind, given, stated, source)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        for kind in KINDS {
            let Some(consent) = consents.get(kind) else {
                continue;
            };
            let inserted = insert.execute(params![
                seminar.0,
                person.0,
                Word(kind),
                consent.given,
                consent.on.map(|on| on.to_string()),
                consent.source,
            ]);
            inserted.map_err(|error| match StoreError::from(error) {
                error if error.is_dangling() => StoreError::NoSuchPerson(person),
                error => error,
            })?;
        }
        Ok(())
    }
}

fn read_consent(row: &Row<'_>) -> rusqlite::Result<(ConsentKind, Consent)> {
    let Word(kind) = row.get(0)?;
    let stated: Option<String> = row.get(2)?;
    let consent = Consent {
        given: row.get(1)?,
        on: stated.and_then(|day| day.parse::<NaiveDate>().ok()),
        source: row.get(3)?,
    };
    Ok((kind, consent))
}
