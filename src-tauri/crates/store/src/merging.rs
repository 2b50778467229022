//! Merging the log of another desk into this one.

use crate::appending::{INSERT, execute};
use crate::group::Member;
use crate::{StoreError, Writer};
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use std::collections::{BTreeMap, BTreeSet};

/// What came of a merge, in events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Merged {
    pub added: u32,
    /// Already here, and the same.
    pub known: u32,
    /// Already here with other contents; the one that was here stays.
    pub contradicting: u32,
}

/// What a merge met.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Met {
    pub counts: Merged,
    /// For each event that came, whether it was new.
    pub new: Vec<bool>,
    /// Those whom new events concern and of whom the log knew something before, and who were undone or tied to others.
    pub people: BTreeSet<PersonId>,
}

impl Writer<'_> {
    /// Adds events of other desks as they are; those that are here already make no difference.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSeminar`]; [`StoreError::TooLarge`] for an impossible clock.
    pub fn merge_arrivals(
        &self,
        seminar: SeminarId,
        events: &[ArrivalEvent],
    ) -> Result<Met, StoreError> {
        self.require_seminar(seminar)?;
        let (counts, new) = self.insert_new(seminar, events)?;
        let pairs = events.iter().zip(&new);
        let added: Vec<&ArrivalEvent> = pairs.filter(|(_, new)| **new).map(|(e, _)| e).collect();
        let people = self.fold_strangers(seminar, &added)?;
        self.refold(seminar, &people)?;
        Ok(Met {
            counts,
            new,
            people,
        })
    }

    fn insert_new(
        &self,
        seminar: SeminarId,
        events: &[ArrivalEvent],
    ) -> Result<(Merged, Vec<bool>), StoreError> {
        let mut counts = Merged::default();
        let mut new = Vec::with_capacity(events.len());
        let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
        let sql = format!("{INSERT} ON CONFLICT DO NOTHING");
        let mut insert = self.transaction.prepare_cached(&sql)?;
        for event in events {
            let inserted = execute(&mut insert, seminar, event)?;
            new.push(inserted);
            if inserted {
                let last = numbers.entry(&event.desk).or_default();
                *last = event.sequence.max(*last);
                counts.added += 1;
            } else if self.read().arrival(seminar, event.id)?.as_ref() == Some(event) {
                counts.known += 1;
            } else {
                counts.contradicting += 1;
            }
        }
        for (desk, last) in numbers {
            self.remember_number(seminar, desk, last)?;
        }
        Ok((counts, new))
    }

    /// Folds those of whom the log said nothing before and of whom only arrivals and kits have come: their own events
    /// tell everything. Gives back the others.
    fn fold_strangers(
        &self,
        seminar: SeminarId,
        added: &[&ArrivalEvent],
    ) -> Result<BTreeSet<PersonId>, StoreError> {
        let undone = self.undone(seminar)?;
        let unusual = self.staff_and_walk_ins(seminar)?;
        let mut others = BTreeSet::new();
        let mut marks: Vec<&ArrivalEvent> = Vec::new();
        for event in added {
            match event.kind {
                ArrivalKind::Arrived | ArrivalKind::WalkIn | ArrivalKind::KitHanded => {
                    if !undone.contains(&event.id) {
                        marks.push(event);
                    }
                }
                ArrivalKind::Undone
                | ArrivalKind::SamePersonAs { .. }
                | ArrivalKind::Noted { .. } => others.extend(self.touched(seminar, event)?),
            }
        }
        marks.sort_by_key(|e| (e.person, e.clock, e.desk.as_str(), e.sequence, e.id));
        for of_one in marks.chunk_by(|a, b| a.person == b.person) {
            let person = of_one[0].person;
            if others.contains(&person) {
                continue;
            }
            let registered = match unusual.get(&person) {
                Some(registered) => Some(*registered),
                // Only of somebody who was taken for a walk-in does a usual registration say more than the mark.
                None if of_one.iter().any(|event| event.kind == ArrivalKind::WalkIn) => {
                    self.registered(seminar, person)?
                }
                None => None,
            };
            let member = Member::marked(person, registered, of_one);
            if !self.remember_stranger(seminar, &member)? {
                others.insert(person);
            }
        }
        Ok(others)
    }

    /// All events that an undo of the log refers to, be they here or not yet.
    fn undone(&self, seminar: SeminarId) -> Result<BTreeSet<EventId>, StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "SELECT refers_to FROM arrival_event
             WHERE seminar_id = ?1 AND refers_to IS NOT NULL AND kind = 'undone'",
        )?;
        let rows = statement.query_map([seminar.0], |row| row.get(0).map(EventId))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
