//! Records that were put into one, and those that were said to be of different people.

use crate::columns::Time;
use crate::{Reader, StoreError, Writer};
use kafedra_model::duplicates::{BeforeMerge, DifferentPeople, MergedPerson, Moved};
use kafedra_model::ids::{ChangeId, ContactId, MailingId, PersonId, SeminarId};
use kafedra_model::reminders::MailingReceipt;
use rusqlite::types::{FromSql, ToSql};
use rusqlite::{OptionalExtension, Row, params};

const COLUMNS: &str = "person, kept, at, before";

impl Reader<'_> {
    /// Everyone who was put into somebody else, by id.
    ///
    /// # Errors
    /// The database cannot be read, or holds a merge of a newer program.
    pub fn merged(&self, seminar: SeminarId) -> Result<Vec<MergedPerson>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM merged_person WHERE seminar_id = ?1 ORDER BY person"
        ))?;
        let rows = statement.query_map([seminar.0], read_merged)?;
        rows.map(|row| decode(row?)).collect()
    }

    /// # Errors
    /// As [`Reader::merged`].
    pub fn merged_person(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Option<MergedPerson>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM merged_person WHERE seminar_id = ?1 AND person = ?2"
        ))?;
        let found = statement.query_row([seminar.0, person.0], read_merged);
        found.optional()?.map(decode).transpose()
    }

    /// Who stands for a person now; none for one who was not put into anybody.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn merged_into(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Option<PersonId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT kept FROM merged_person WHERE seminar_id = ?1 AND person = ?2",
        )?;
        let found = statement.query_row([seminar.0, person.0], |row| row.get(0).map(PersonId));
        Ok(found.optional()?)
    }

    /// Pairs that are not asked about again.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn different_people(&self, seminar: SeminarId) -> Result<Vec<DifferentPeople>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT first, second FROM different_people WHERE seminar_id = ?1 ORDER BY first, second",
        )?;
        let rows = statement.query_map([seminar.0], |row| {
            Ok(DifferentPeople {
                first: PersonId(row.get(0)?),
                second: PersonId(row.get(1)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Gives everything that belongs to `person` to `kept`; of what both have, `kept` keeps its own.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn move_rows(
        &self,
        seminar: SeminarId,
        person: PersonId,
        kept: PersonId,
    ) -> Result<Moved, StoreError> {
        let own = self.read().receipts_of(seminar, person)?;
        let ids = |table, key| self.given(table, key, seminar, person, kept);
        let contacts: Vec<_> = ids("contact_attempt", "id")?;
        let moved: Vec<_> = ids("mailing_receipt", "mailing")?;
        let changes: Vec<_> = ids("person_change", "id")?;
        let moved: Vec<MailingId> = moved.into_iter().map(MailingId).collect();
        let moved = Moved {
            contacts: contacts.into_iter().map(ContactId).collect(),
            shared: own
                .into_iter()
                .filter(|mailing| !moved.contains(mailing))
                .collect(),
            mailings: moved,
            changes: changes.into_iter().map(ChangeId).collect(),
            tickets: self.given("ticket", "code", seminar, person, kept)?,
            inner: self.lead_on(seminar, person, kept)?,
        };
        self.count_calls(seminar, kept)?;
        Ok(moved)
    }

    /// Gives back what [`Writer::move_rows`] took from `person`, as far as it is still there.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn move_rows_back(
        &self,
        seminar: SeminarId,
        person: PersonId,
        kept: PersonId,
        moved: &Moved,
    ) -> Result<(), StoreError> {
        let give = |place, value: &dyn ToSql| self.give(place, seminar, kept, person, value);
        for contact in &moved.contacts {
            give(("contact_attempt", "id"), &contact.0)?;
        }
        for mailing in &moved.mailings {
            give(("mailing_receipt", "mailing"), &mailing.0)?;
        }
        for change in &moved.changes {
            give(("person_change", "id"), &change.0)?;
        }
        for ticket in &moved.tickets {
            give(("ticket", "code"), ticket)?;
        }
        let shared = moved.shared.iter().map(|mailing| MailingReceipt {
            mailing: *mailing,
            person,
        });
        self.insert_receipts(seminar, &shared.collect::<Vec<_>>())?;
        let mut statement = self.transaction.prepare_cached(
            "UPDATE merged_person SET kept = ?3 WHERE seminar_id = ?1 AND kept = ?2 AND person = ?4",
        )?;
        for inner in &moved.inner {
            statement.execute([seminar.0, kept.0, person.0, inner.0])?;
        }
        self.count_calls(seminar, kept)?;
        self.count_calls(seminar, person)
    }

    /// # Errors
    /// [`StoreError::IdTaken`] for one who was put into somebody already.
    pub fn insert_merged(
        &self,
        seminar: SeminarId,
        merged: &[MergedPerson],
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(&format!(
            "INSERT INTO merged_person (seminar_id, {COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5)"
        ))?;
        for one in merged {
            let before = one.before.as_ref().map(serde_json::to_string).transpose();
            statement.execute(params![
                seminar.0,
                one.person.0,
                one.into.0,
                Time(one.at),
                before.map_err(|_| UNREADABLE)?,
            ])?;
        }
        Ok(())
    }

    /// # Errors
    /// The database cannot be written.
    pub fn delete_merged(&self, seminar: SeminarId, person: PersonId) -> Result<(), StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("DELETE FROM merged_person WHERE seminar_id = ?1 AND person = ?2")?;
        statement.execute([seminar.0, person.0])?;
        Ok(())
    }

    /// Remembers that two people are not one; twice is as once.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSeminar`].
    pub fn insert_different(
        &self,
        seminar: SeminarId,
        pairs: &[DifferentPeople],
    ) -> Result<(), StoreError> {
        self.require_seminar(seminar)?;
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO different_people (seminar_id, first, second) VALUES (?1, ?2, ?3)
             ON CONFLICT DO NOTHING",
        )?;
        for pair in pairs {
            statement.execute([seminar.0, pair.first.0, pair.second.0])?;
        }
        Ok(())
    }

    /// # Errors
    /// The database cannot be written.
    pub fn delete_different(
        &self,
        seminar: SeminarId,
        pair: DifferentPeople,
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "DELETE FROM different_people WHERE seminar_id = ?1 AND first = ?2 AND second = ?3",
        )?;
        statement.execute([seminar.0, pair.first.0, pair.second.0])?;
        Ok(())
    }

    /// Folds the arrivals of a person anew, with those of everyone who is the same.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn refresh_person(&self, seminar: SeminarId, person: PersonId) -> Result<(), StoreError> {
        self.refresh_presence(seminar, person).map(drop)
    }

    /// Everyone who had been put into `person` is put into `kept` now.
    fn lead_on(
        &self,
        seminar: SeminarId,
        person: PersonId,
        kept: PersonId,
    ) -> Result<Vec<PersonId>, StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "UPDATE merged_person SET kept = ?3 WHERE seminar_id = ?1 AND kept = ?2 RETURNING person",
        )?;
        let rows = statement.query_map([seminar.0, person.0, kept.0], |row| {
            row.get(0).map(PersonId)
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Gives rows of a table to another person, where that one has none like them; their keys. The names are those
    /// of this file.
    fn given<T: FromSql>(
        &self,
        table: &str,
        key: &str,
        seminar: SeminarId,
        from: PersonId,
        to: PersonId,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.transaction.prepare_cached(&format!(
            "UPDATE OR IGNORE {table} SET person = ?3 WHERE seminar_id = ?1 AND person = ?2
             RETURNING {key}"
        ))?;
        let rows = statement.query_map([seminar.0, from.0, to.0], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn give(
        &self,
        (table, key): (&str, &str),
        seminar: SeminarId,
        from: PersonId,
        to: PersonId,
        value: &dyn ToSql,
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(&format!(
            "UPDATE OR IGNORE {table} SET person = ?3
             WHERE seminar_id = ?1 AND person = ?2 AND {key} = ?4"
        ))?;
        statement.execute(params![seminar.0, from.0, to.0, value])?;
        Ok(())
    }
}

const UNREADABLE: StoreError = StoreError::Unreadable {
    what: "merged_person",
};

type Line = (PersonId, PersonId, Time, Option<String>);

fn read_merged(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok((
        PersonId(row.get(0)?),
        PersonId(row.get(1)?),
        row.get(2)?,
        row.get(3)?,
    ))
}

fn decode((person, into, Time(at), before): Line) -> Result<MergedPerson, StoreError> {
    let before: Option<BeforeMerge> = before
        .map(|json| serde_json::from_str(&json))
        .transpose()
        .map_err(|_| UNREADABLE)?;
    Ok(MergedPerson {
        person,
        into,
        at,
        before: before.map(Box::new),
    })
}
