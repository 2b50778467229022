//! The fold of the arrival log: who is here, who has a kit, who is the same person.

use crate::columns::Time;
use crate::group::{Counted, Member};
use crate::{Reader, StoreError, Writer};
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use kafedra_model::listing::Presence;
use rusqlite::{OptionalExtension, params};

/// The same fold for everyone at once, as long as nobody is the same person as another.
const FOLD_ALL: &str = "WITH
    standing AS MATERIALIZED (
        SELECT *, row_number() OVER (
            PARTITION BY person, kind = 'kit_handed' ORDER BY clock, desk, sequence, id
        ) AS place
        FROM standing_event
        WHERE seminar_id = ?1 AND kind IN ('arrived', 'walk_in', 'kit_handed')),
    folded AS (
        SELECT person,
            max(id) FILTER (WHERE kind <> 'kit_handed') AS arrival,
            max(at) FILTER (WHERE kind <> 'kit_handed') AS arrived,
            max(kind = 'walk_in') FILTER (WHERE kind <> 'kit_handed') AS unregistered,
            max(id) FILTER (WHERE kind = 'kit_handed') AS kit
        FROM standing WHERE place = 1 GROUP BY person),
    judged AS (
        SELECT folded.*, arrival IS NOT NULL AND coalesce(staff, 0) = 0 AS attended,
            coalesce(walk_in, unregistered) AS walked_in
        FROM folded LEFT JOIN registration
            ON registration.seminar_id = ?1 AND registration.id = folded.person)
    INSERT INTO presence (
        seminar_id, person, arrival, arrived, kit, leader, attended, walked_in, has_kit)
    SELECT ?1, person, arrival, arrived, kit, person, attended,
        attended AND walked_in, attended AND kit IS NOT NULL
    FROM judged";

impl Reader<'_> {
    /// What the log says about a person; nothing for one whom it does not know.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn presence(&self, seminar: SeminarId, person: PersonId) -> Result<Presence, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT arrival, arrived, kit, nullif(leader, person) FROM presence
             WHERE seminar_id = ?1 AND person = ?2",
        )?;
        let found = statement.query_row([seminar.0, person.0], |row| {
            let arrived: Option<Time> = row.get(1)?;
            Ok(Presence {
                arrival: row.get::<_, Option<_>>(0)?.map(EventId),
                arrived: arrived.map(|Time(at)| at),
                kit: row.get::<_, Option<_>>(2)?.map(EventId),
                same_as: row.get::<_, Option<_>>(3)?.map(PersonId),
            })
        });
        Ok(found.optional()?.unwrap_or_default())
    }
}

impl Writer<'_> {
    /// Folds the whole log of the seminar anew.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn rebuild_presence(&self, seminar: SeminarId) -> Result<(), StoreError> {
        let mut delete = self
            .transaction
            .prepare_cached("DELETE FROM presence WHERE seminar_id = ?1")?;
        delete.execute([seminar.0])?;
        self.transaction
            .prepare_cached(FOLD_ALL)?
            .execute([seminar.0])?;
        for person in self.said_to_be_same(seminar)? {
            self.refresh_presence(seminar, person)?;
        }
        Ok(())
    }

    /// Folds the log anew for one person and all who are the same person.
    pub(crate) fn refresh_presence(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<(), StoreError> {
        let members = self.members(seminar, person)?;
        let Some(leader) = members.first().map(|member| member.person) else {
            return Ok(());
        };
        for member in &members {
            let counted = if member.person == leader {
                Counted::of(&members)
            } else {
                Counted::default()
            };
            if members.len() == 1 && member.arrival.is_none() && member.kit.is_none() {
                self.forget(seminar, member.person)?;
            } else {
                self.remember(seminar, member, leader, &counted)?;
            }
        }
        Ok(())
    }

    pub(crate) fn has_presence(&self, seminar: SeminarId) -> Result<bool, StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("SELECT 1 FROM presence WHERE seminar_id = ?1 LIMIT 1")?;
        Ok(statement.exists([seminar.0])?)
    }

    pub(crate) fn is_present(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<bool, StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("SELECT 1 FROM presence WHERE seminar_id = ?1 AND person = ?2")?;
        Ok(statement.exists([seminar.0, person.0])?)
    }

    fn said_to_be_same(&self, seminar: SeminarId) -> Result<Vec<PersonId>, StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "SELECT DISTINCT person FROM standing_event
             WHERE seminar_id = ?1 AND other IS NOT NULL ORDER BY person",
        )?;
        let rows = statement.query_map([seminar.0], |row| row.get(0).map(PersonId))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn forget(&self, seminar: SeminarId, person: PersonId) -> Result<(), StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("DELETE FROM presence WHERE seminar_id = ?1 AND person = ?2")?;
        statement.execute([seminar.0, person.0])?;
        Ok(())
    }

    fn remember(
        &self,
        seminar: SeminarId,
        member: &Member,
        leader: PersonId,
        counted: &Counted,
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO presence (
                 seminar_id, person, arrival, arrived, kit, leader, attended, walked_in, has_kit)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (seminar_id, person) DO UPDATE SET
                 arrival = excluded.arrival, arrived = excluded.arrived, kit = excluded.kit,
                 leader = excluded.leader, attended = excluded.attended,
                 walked_in = excluded.walked_in, has_kit = excluded.has_kit",
        )?;
        statement.execute(params![
            seminar.0,
            member.person.0,
            member.arrival.as_ref().map(|arrival| arrival.event.0),
            member.arrival.as_ref().map(|arrival| &arrival.at),
            member.kit.map(|kit| kit.0),
            leader.0,
            counted.attended,
            counted.walked_in,
            counted.has_kit,
        ])?;
        Ok(())
    }
}
