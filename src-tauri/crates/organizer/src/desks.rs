//! Several desks: what all of them say together, and what clashes is shown to a person.

use crate::corrections::DifferingPerson;
use crate::desk::Entry;
use crate::error::{Error, ErrorCode};
use crate::organizer::Organizer;
use chrono::NaiveDateTime;
use kafedra_checkin::clash;
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind, Mark};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::listing::PersonRow;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the log says about all desks, and what a person has to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct DesksView {
    /// By name.
    pub desks: Vec<DeskSummary>,
    pub gaps: Vec<DeskGap>,
    /// Names that two computers have given their desk.
    pub reused: Vec<String>,
    pub clashes: Vec<ClashView>,
    /// Corrected at several desks, and not in the same way.
    pub differing: Vec<DifferingPerson>,
    pub twins: Vec<TwinView>,
    /// Arrivals of people of whom this copy has no registration.
    pub unnamed: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct DeskSummary {
    pub name: String,
    /// It is this computer's own.
    pub own: bool,
    pub events: u32,
    /// Local time of the last one.
    pub last: NaiveDateTime,
}

/// Events of a desk that have not come here: the first and the last missing number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct DeskGap {
    pub desk: String,
    pub first: u32,
    pub last: u32,
}

/// One person with all arrivals and all kits that stand, in their order; the first counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct ClashView {
    pub person: PersonId,
    pub row: Option<PersonRow>,
    pub arrivals: Vec<Mark>,
    pub kits: Vec<Mark>,
    pub seen: bool,
}

/// A walk-in, and somebody in the list who looks like the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct TwinView {
    pub walk_in: PersonRow,
    pub other: PersonRow,
}

/// What a person says to a clash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ClashAnswer {
    /// The same person, marked twice: both marks stay, the first counts.
    Keep,
    /// The later marks were meant for somebody else: they are taken back.
    Undo,
}

impl Organizer {
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn desks(&self, id: SeminarId) -> Result<DesksView, Error> {
        let events = self.store.read().arrivals(id)?;
        let people = self.store.read().registrations(id)?;
        let door = kafedra_checkin::fold(&events);
        let mut known: BTreeSet<PersonId> = people.iter().map(|r| r.id).collect();
        known.extend(self.store.read().merged(id)?.iter().map(|one| one.person));
        let nameless = |(person, state): &(&PersonId, &kafedra_model::checkin::PersonState)| {
            state.arrival.is_some() && !known.contains(person)
        };
        let mut clashes = Vec::new();
        for clash in clash::clashes(&door, &events) {
            clashes.push(self.clash_view(id, clash)?);
        }
        let mut twins = Vec::new();
        for twin in clash::twins(&door, &events, &people) {
            twins.push(TwinView {
                walk_in: self.person(id, twin.walk_in)?,
                other: self.person(id, twin.other)?,
            });
        }
        let reused: BTreeSet<String> = door.reused.iter().map(|(desk, _)| desk.clone()).collect();
        Ok(DesksView {
            desks: self.summaries(&events),
            gaps: gaps(&door),
            reused: reused.into_iter().collect(),
            clashes,
            differing: self.differing(id, &people)?,
            twins,
            unnamed: count(door.people.iter().filter(nameless).count()),
        })
    }

    /// What a person says to a clash, written to the log.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`] when there is none any more.
    pub fn settle_clash(
        &mut self,
        id: SeminarId,
        person: PersonId,
        answer: ClashAnswer,
    ) -> Result<DesksView, Error> {
        let events = self.store.read().arrivals(id)?;
        let door = kafedra_checkin::fold(&events);
        let state = door.people.get(&person);
        let entry = |event| match answer {
            ClashAnswer::Undo => Entry::undo(event, person),
            ClashAnswer::Keep => Entry::note(clash::SEEN, event, person),
        };
        let entries: Vec<Entry> = state
            .into_iter()
            .flat_map(clash::repeats)
            .map(entry)
            .collect();
        if entries.is_empty() {
            return Err(Error::new(ErrorCode::NoSuchThing).with("thing", "clash"));
        }
        self.record(id, None, entries, self.now())?;
        self.desks(id)
    }

    /// Says that two registrations are one person, or that they are not.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`].
    pub fn settle_twins(
        &mut self,
        id: SeminarId,
        walk_in: PersonId,
        other: PersonId,
        same: bool,
    ) -> Result<DesksView, Error> {
        for person in [walk_in, other] {
            self.person(id, person)?;
        }
        let kind = if same {
            ArrivalKind::SamePersonAs { other }
        } else {
            ArrivalKind::Noted {
                note: clash::another(other),
            }
        };
        self.record(id, None, vec![Entry::of(kind, walk_in)], self.now())?;
        self.desks(id)
    }

    fn clash_view(&self, id: SeminarId, clash: clash::Clash) -> Result<ClashView, Error> {
        let state = clash.state;
        Ok(ClashView {
            person: clash.person,
            row: self.person(id, clash.person).ok(),
            arrivals: state.arrival.into_iter().chain(state.repeats).collect(),
            kits: state.kit.into_iter().chain(state.kit_repeats).collect(),
            seen: clash.seen,
        })
    }

    fn summaries(&self, events: &[ArrivalEvent]) -> Vec<DeskSummary> {
        let mut desks: BTreeMap<&str, DeskSummary> = BTreeMap::new();
        for event in events {
            let desk = desks.entry(&event.desk).or_insert_with(|| DeskSummary {
                name: event.desk.clone(),
                own: event.desk == self.settings().desk,
                events: 0,
                last: event.at,
            });
            desk.events += 1;
            desk.last = desk.last.max(event.at);
        }
        desks.into_values().collect()
    }
}

fn gaps(door: &kafedra_checkin::Door) -> Vec<DeskGap> {
    let all = door.gaps.iter();
    all.flat_map(|(desk, gaps)| {
        gaps.iter().map(|gap| DeskGap {
            desk: desk.clone(),
            first: gap.first,
            last: gap.last,
        })
    })
    .collect()
}

pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
