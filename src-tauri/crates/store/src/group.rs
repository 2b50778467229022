//! One person of the log under all the names that were registered for them.

use crate::columns::Time;
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDateTime;
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use rusqlite::{OptionalExtension, Row};
use std::collections::{BTreeMap, BTreeSet};

/// What stands of one person, in the order of the fold.
const STANDING: &str = "SELECT id, kind, at, other, clock, desk, sequence FROM standing_event
    WHERE seminar_id = ?1 AND person = ?2
    ORDER BY clock, desk, sequence, id";

/// Who was said to be the same person as this one.
const SAID_OF: &str = "SELECT person FROM standing_event WHERE seminar_id = ?1 AND other = ?2";

/// One of those who are the same person.
#[derive(Default)]
pub(crate) struct Member {
    pub(crate) person: PersonId,
    pub(crate) arrival: Option<Arrival>,
    pub(crate) kit: Option<Kit>,
    /// None for one who has no registration here.
    registered: Option<Registered>,
    /// Whose record this one was put into.
    pub(crate) merged_into: Option<PersonId>,
}

#[derive(Clone)]
pub(crate) struct Arrival {
    pub(crate) event: EventId,
    pub(crate) at: NaiveDateTime,
    as_walk_in: bool,
    place: Place,
}

#[derive(Clone)]
pub(crate) struct Kit {
    pub(crate) event: EventId,
    place: Place,
}

/// Clock, desk, sequence and id: the order of the fold.
type Place = (i64, String, u32, EventId);

#[derive(Clone, Copy)]
pub(crate) struct Registered {
    staff: bool,
    walk_in: bool,
}

/// What a group counts for; only its leader's row carries it.
#[derive(Default)]
pub(crate) struct Counted {
    pub(crate) attended: bool,
    pub(crate) walked_in: bool,
    pub(crate) has_kit: bool,
}

impl Reader<'_> {
    /// Everyone who is the same person as this one, and this one; by id.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn group(&self, seminar: SeminarId, person: PersonId) -> Result<Vec<PersonId>, StoreError> {
        let mut seen = BTreeSet::from([person]);
        let mut waiting = vec![person];
        while let Some(person) = waiting.pop() {
            for (sql, column) in [(STANDING, 3), (SAID_OF, 0)] {
                let mut statement = self.connection.prepare_cached(sql)?;
                let rows = statement.query_map([seminar.0, person.0], |row| {
                    row.get::<_, Option<_>>(column).map(|id| id.map(PersonId))
                })?;
                for fellow in rows {
                    waiting.extend(fellow?.filter(|fellow| seen.insert(*fellow)));
                }
            }
        }
        Ok(seen.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Everyone who is the same person as this one; by id, so that the first one leads.
    ///
    /// The walk is done here because SQLite would read the whole log for a recursive join.
    pub(crate) fn members(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Vec<Member>, StoreError> {
        let mut members = Vec::new();
        let mut seen = BTreeSet::from([person]);
        let mut waiting = vec![person];
        while let Some(person) = waiting.pop() {
            let (member, fellows) = self.member(seminar, person)?;
            members.push(member);
            waiting.extend(fellows.into_iter().filter(|fellow| seen.insert(*fellow)));
        }
        members.sort_by_key(|member| member.person);
        inherit(&mut members);
        Ok(members)
    }

    /// One person, and those to whom the log ties this one directly.
    fn member(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<(Member, Vec<PersonId>), StoreError> {
        let mut member = Member {
            person,
            registered: self.registered(seminar, person)?,
            ..Member::default()
        };
        if member.registered.is_none() {
            member.merged_into = self.read().merged_into(seminar, person)?;
        }
        let mut said_of = self.transaction.prepare_cached(SAID_OF)?;
        let rows = said_of.query_map([seminar.0, person.0], |row| row.get(0).map(PersonId))?;
        let mut fellows: Vec<PersonId> = rows.collect::<Result<_, _>>()?;
        let mut standing = self.transaction.prepare_cached(STANDING)?;
        let mut rows = standing.query([seminar.0, person.0])?;
        while let Some(row) = rows.next()? {
            match row.get_ref(1)?.as_str().unwrap_or_default() {
                kind @ ("arrived" | "walk_in") if member.arrival.is_none() => {
                    let Time(at) = row.get(2)?;
                    member.arrival = Some(Arrival {
                        event: EventId(row.get(0)?),
                        at,
                        as_walk_in: kind == "walk_in",
                        place: place(row)?,
                    });
                }
                "kit_handed" if member.kit.is_none() => {
                    member.kit = Some(Kit {
                        event: EventId(row.get(0)?),
                        place: place(row)?,
                    });
                }
                "same_person_as" => fellows.push(PersonId(row.get(3)?)),
                _ => {}
            }
        }
        Ok((member, fellows))
    }

    /// All who are staff or registered at a desk: few, and the only ones whose registration changes what an arrival
    /// counts for.
    pub(crate) fn staff_and_walk_ins(
        &self,
        seminar: SeminarId,
    ) -> Result<BTreeMap<PersonId, Registered>, StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "SELECT id, staff, walk_in FROM registration INDEXED BY registration_counted
             WHERE seminar_id = ?1 AND staff = 1
             UNION ALL
             SELECT id, staff, walk_in FROM registration INDEXED BY registration_counted
             WHERE seminar_id = ?1 AND staff = 0 AND walk_in = 1",
        )?;
        let rows = statement.query_map([seminar.0], |row| {
            let registered = Registered {
                staff: row.get(1)?,
                walk_in: row.get(2)?,
            };
            Ok((PersonId(row.get(0)?), registered))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn registered(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Option<Registered>, StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "SELECT staff, walk_in FROM registration WHERE seminar_id = ?1 AND id = ?2",
        )?;
        let found = statement.query_row([seminar.0, person.0], |row| {
            Ok(Registered {
                staff: row.get(0)?,
                walk_in: row.get(1)?,
            })
        });
        Ok(found.optional()?)
    }
}

fn place_of(event: &ArrivalEvent) -> Place {
    let clock = i64::try_from(event.clock).unwrap_or(i64::MAX);
    (clock, event.desk.clone(), event.sequence, event.id)
}

fn place(row: &Row<'_>) -> rusqlite::Result<Place> {
    Ok((row.get(4)?, row.get(5)?, row.get(6)?, EventId(row.get(0)?)))
}

/// What was marked for a record that was put into another one is marked for that one: the first mark counts.
fn inherit(members: &mut [Member]) {
    let given: Vec<(PersonId, Option<Arrival>, Option<Kit>)> = members
        .iter()
        .filter_map(|member| {
            let kept = member.merged_into?;
            Some((kept, member.arrival.clone(), member.kit.clone()))
        })
        .collect();
    for (kept, arrival, kit) in given {
        let Some(heir) = members.iter_mut().find(|member| member.person == kept) else {
            continue;
        };
        let arrivals = heir.arrival.take().into_iter().chain(arrival);
        heir.arrival = arrivals.min_by(|a, b| a.place.cmp(&b.place));
        let kits = heir.kit.take().into_iter().chain(kit);
        heir.kit = kits.min_by(|a, b| a.place.cmp(&b.place));
    }
}

impl Counted {
    /// A group counts once, with staff among it not at all, and as a walk-in only when none of
    /// them had registered.
    pub(crate) fn of(members: &[Member]) -> Self {
        let is_staff = |member: &Member| member.registered.as_ref().is_some_and(|r| r.staff);
        let attended =
            members.iter().any(|member| member.arrival.is_some()) && !members.iter().any(is_staff);
        Self {
            attended,
            walked_in: attended && members.iter().filter_map(Member::is_walk_in).all(|yes| yes),
            has_kit: attended && members.iter().any(|member| member.kit.is_some()),
        }
    }
}

impl Member {
    /// From all of this person's arrivals and kits that stand, in the order of the fold.
    pub(crate) fn marked(
        person: PersonId,
        registered: Option<Registered>,
        events: &[&ArrivalEvent],
    ) -> Self {
        let is_kit = |event: &&&ArrivalEvent| event.kind == ArrivalKind::KitHanded;
        let arrival = events.iter().find(|event| !is_kit(event));
        Self {
            person,
            arrival: arrival.map(|event| Arrival {
                event: event.id,
                at: event.at,
                as_walk_in: event.kind == ArrivalKind::WalkIn,
                place: place_of(event),
            }),
            kit: events.iter().find(is_kit).map(|event| Kit {
                event: event.id,
                place: place_of(event),
            }),
            registered,
            // One who was put into another record is known to the log by that, and so is no stranger.
            merged_into: None,
        }
    }

    /// None when neither a registration nor an arrival tells.
    fn is_walk_in(&self) -> Option<bool> {
        let by_registration = self.registered.as_ref().map(|r| r.walk_in);
        by_registration.or(self.arrival.as_ref().map(|arrival| arrival.as_walk_in))
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::*;
    use crate::Store;
    use rusqlite::StatementStatus;
    use uuid::Uuid;

    #[test]
    fn the_events_of_one_person_are_looked_up_and_not_searched_for() {
        let store = Store::in_memory().unwrap();
        for (sql, index) in [
            (STANDING, "arrival_by_person"),
            (SAID_OF, "arrival_by_other"),
        ] {
            let explained = format!("EXPLAIN QUERY PLAN {sql}");
            let mut statement = store.connection.prepare(&explained).unwrap();
            let nobody = PersonId::default().0;
            let first: String = statement
                .query_row([nobody, nobody], |row| row.get("detail"))
                .unwrap();
            assert!(first.contains(index), "{first}");
        }
    }

    #[test]
    fn another_person_is_no_reason_to_plan_a_statement_anew() {
        let store = Store::in_memory().unwrap();
        for person in [1, 2, 3] {
            let mut statement = store.connection.prepare_cached(STANDING).unwrap();
            let somebody = Uuid::from_u128(person);
            assert!(!statement.exists([somebody, somebody]).unwrap());
            assert_eq!(statement.get_status(StatementStatus::RePrepare), 0);
        }
    }
}
