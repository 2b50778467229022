//! The fold of the arrival log: who is here, who has a kit, who is the same person.
//!
//! It is kept in memory, so that a mark at the door waits for the log alone.

use crate::columns::{Time, id_list};
use crate::group::{Counted, Member};
use crate::{Reader, Store, StoreError, Writer};
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use kafedra_model::listing::Presence;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;

/// The fold of everyone's events, as long as nobody is the same person as another.
const EVERYONE: &str = "standing_event AS event WHERE event.seminar_id = ?1";

/// The same for the people of a list of ids.
const THOSE_GIVEN: &str = "json_each(?2) AS given CROSS JOIN standing_event AS event
    ON event.seminar_id = ?1 AND event.person = unhex(given.value) WHERE true";

const INSERT: &str = "INSERT INTO presence (
        seminar_id, person, arrival, arrived, kit, leader, attended, walked_in, has_kit)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

fn fold_of(events: &str) -> String {
    format!(
        "WITH
    standing AS MATERIALIZED (
        SELECT person, event.id, kind, at, row_number() OVER (
            PARTITION BY person, kind = 'kit_handed' ORDER BY clock, desk, sequence, event.id
        ) AS place
        FROM {events} AND kind IN ('arrived', 'walk_in', 'kit_handed')),
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
    FROM judged"
    )
}

/// By how much the counts of [`kafedra_model::registration::Attendance`] differ after a write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CountChange {
    pub attended: i32,
    pub walk_ins: i32,
    pub kits_handed: i32,
}

impl Store {
    /// Folds all logs if another process has written since they were folded.
    pub(crate) fn keep_up(&self) -> Result<(), StoreError> {
        if self.folded.get() == Some(state(&self.connection)?) {
            return Ok(());
        }
        let transaction = self.connection.unchecked_transaction()?;
        let writer = Writer { transaction };
        let folded = writer.fold_again_after(self.folded.get())?;
        writer.transaction.commit()?;
        self.folded.set(Some(folded));
        Ok(())
    }
}

/// Changes when another connection has written to the file.
fn state(connection: &Connection) -> Result<i64, StoreError> {
    let mut statement = connection.prepare_cached("PRAGMA data_version")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

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
    /// Folds all logs unless that was done of this state of the file; gives the state.
    pub(crate) fn fold_again_after(&self, folded: Option<i64>) -> Result<i64, StoreError> {
        let state = state(&self.transaction)?;
        if folded == Some(state) {
            return Ok(state);
        }
        self.transaction
            .execute_batch("DELETE FROM presence; DELETE FROM desk_number")?;
        let seminars = {
            let mut statement = self.transaction.prepare_cached("SELECT id FROM seminar")?;
            let rows = statement.query_map([], |row| row.get(0).map(SeminarId))?;
            rows.collect::<Result<Vec<_>, _>>()?
        };
        for seminar in seminars {
            self.rebuild_presence(seminar)?;
        }
        self.count_desks()?;
        Ok(state)
    }

    /// Folds the whole log of the seminar anew.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn rebuild_presence(&self, seminar: SeminarId) -> Result<(), StoreError> {
        let mut delete = self
            .transaction
            .prepare_cached("DELETE FROM presence WHERE seminar_id = ?1")?;
        delete.execute([seminar.0])?;
        let mut fold = self.transaction.prepare_cached(&fold_of(EVERYONE))?;
        fold.execute([seminar.0])?;
        for person in self.said_to_be_same(seminar)? {
            self.refresh_presence(seminar, person)?;
        }
        Ok(())
    }

    /// Forgets what followed from the log of a seminar that is gone.
    pub(crate) fn forget_log(&self, seminar: SeminarId) -> Result<(), StoreError> {
        for table in ["presence", "desk_number"] {
            let sql = format!("DELETE FROM {table} WHERE seminar_id = ?1");
            self.transaction
                .prepare_cached(&sql)?
                .execute([seminar.0])?;
        }
        Ok(())
    }

    /// Folds the log anew for these people at once, and for all who are the same person as one of them.
    pub(crate) fn refold(
        &self,
        seminar: SeminarId,
        people: &BTreeSet<PersonId>,
    ) -> Result<(), StoreError> {
        if people.is_empty() {
            return Ok(());
        }
        let given = id_list(people.iter().copied());
        let mut delete = self.transaction.prepare_cached(
            "DELETE FROM presence WHERE seminar_id = ?1
                 AND person IN (SELECT unhex(value) FROM json_each(?2))",
        )?;
        delete.execute(params![seminar.0, given])?;
        let mut fold = self.transaction.prepare_cached(&fold_of(THOSE_GIVEN))?;
        fold.execute(params![seminar.0, given])?;
        let same = self.said_to_be_same(seminar)?;
        for person in same.into_iter().filter(|person| people.contains(person)) {
            self.refresh_presence(seminar, person)?;
        }
        Ok(())
    }

    /// Folds the log anew for one person and all who are the same person.
    pub(crate) fn refresh_presence(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<CountChange, StoreError> {
        let members = self.members(seminar, person)?;
        let mut change = CountChange::default();
        let Some(leader) = members.first().map(|member| member.person) else {
            return Ok(change);
        };
        for member in &members {
            let counted = if member.person == leader {
                Counted::of(&members)
            } else {
                Counted::default()
            };
            let before = self.counted(seminar, member.person)?;
            change.add(before.as_ref(), &counted);
            if members.len() == 1 && member.arrival.is_none() && member.kit.is_none() {
                self.forget(seminar, member.person)?;
            } else {
                self.remember(seminar, member, leader, &counted)?;
            }
        }
        Ok(change)
    }

    /// What the person's row counts for so far.
    fn counted(&self, seminar: SeminarId, person: PersonId) -> Result<Option<Counted>, StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "SELECT attended, walked_in, has_kit FROM presence
             WHERE seminar_id = ?1 AND person = ?2",
        )?;
        let found = statement.query_row([seminar.0, person.0], |row| {
            Ok(Counted {
                attended: row.get(0)?,
                walked_in: row.get(1)?,
                has_kit: row.get(2)?,
            })
        });
        Ok(found.optional()?)
    }

    /// Everyone whom the log knows.
    pub(crate) fn present(&self, seminar: SeminarId) -> Result<BTreeSet<PersonId>, StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("SELECT person FROM presence WHERE seminar_id = ?1")?;
        let rows = statement.query_map([seminar.0], |row| row.get(0).map(PersonId))?;
        Ok(rows.collect::<Result<_, _>>()?)
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

    /// Both sides of every tie that stands.
    fn said_to_be_same(&self, seminar: SeminarId) -> Result<Vec<PersonId>, StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "SELECT person FROM standing_event WHERE seminar_id = ?1 AND other IS NOT NULL
             UNION
             SELECT other FROM standing_event WHERE seminar_id = ?1 AND other IS NOT NULL
             ORDER BY 1",
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
        let sql = format!(
            "{INSERT} ON CONFLICT (seminar_id, person) DO UPDATE SET
                 arrival = excluded.arrival, arrived = excluded.arrived, kit = excluded.kit,
                 leader = excluded.leader, attended = excluded.attended,
                 walked_in = excluded.walked_in, has_kit = excluded.has_kit"
        );
        self.insert(&sql, seminar, member, leader, counted)?;
        Ok(())
    }

    /// Remembers somebody who stands alone; false if something was known of them.
    pub(crate) fn remember_stranger(
        &self,
        seminar: SeminarId,
        member: &Member,
    ) -> Result<bool, StoreError> {
        let sql = format!("{INSERT} ON CONFLICT DO NOTHING");
        let counted = Counted::of(std::slice::from_ref(member));
        Ok(self.insert(&sql, seminar, member, member.person, &counted)? > 0)
    }

    fn insert(
        &self,
        sql: &str,
        seminar: SeminarId,
        member: &Member,
        leader: PersonId,
        counted: &Counted,
    ) -> Result<usize, StoreError> {
        let mut statement = self.transaction.prepare_cached(sql)?;
        Ok(statement.execute(params![
            seminar.0,
            member.person.0,
            member.arrival.as_ref().map(|arrival| arrival.event.0),
            member.arrival.as_ref().map(|arrival| Time(arrival.at)),
            member.kit.as_ref().map(|kit| kit.event.0),
            leader.0,
            counted.attended,
            counted.walked_in,
            counted.has_kit,
        ])?)
    }
}

impl CountChange {
    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            attended: self.attended + other.attended,
            walk_ins: self.walk_ins + other.walk_ins,
            kits_handed: self.kits_handed + other.kits_handed,
        }
    }

    fn add(&mut self, before: Option<&Counted>, after: &Counted) {
        let none = Counted::default();
        let before = before.unwrap_or(&none);
        let by = |before: bool, after: bool| i32::from(after) - i32::from(before);
        *self = self.plus(Self {
            attended: by(before.attended, after.attended),
            walk_ins: by(before.walked_in, after.walked_in),
            kits_handed: by(before.has_kit, after.has_kit),
        });
    }
}
