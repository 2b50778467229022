//! Records that may be of one person: shown side by side, put into one, or kept apart for good.

use crate::desk::Entry;
use crate::error::{Error, ErrorCode};
use crate::organizer::Organizer;
use crate::registrations::tidy;
use crate::undo::Step;
use crate::united::{Parts, stricter, united};
use kafedra_checkin::clash;
use kafedra_model::checkin::ArrivalKind;
use kafedra_model::duplicates::{
    BeforeMerge, DifferentPeople, DuplicatePair, DuplicatesView, MergedPerson, Moved,
    changed_fields, fields,
};
use kafedra_model::history::PersonChange;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::listing::PersonRow;
use kafedra_model::registration::Person;
use std::collections::BTreeSet;

/// Pairs that are shown at once.
const SHOWN: usize = 100;

impl Organizer {
    /// Pairs of records that may be of one person and of which nobody has said that they are not.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn duplicates(&self, id: SeminarId) -> Result<DuplicatesView, Error> {
        let read = self.store.read();
        read.plan(id)?;
        let registrations = read.registrations(id)?;
        let people: Vec<(PersonId, &Person)> = registrations
            .iter()
            .filter(|one| !one.person.is_erased())
            .map(|one| (one.id, &one.person))
            .collect();
        let apart = self.told_apart(id)?;
        let mut pairs = kafedra_imports::pairs(&people);
        pairs.retain(|pair| !apart.contains(&different(pair.first, pair.second)));
        let mut shown = Vec::new();
        for pair in pairs.iter().take(SHOWN) {
            let (first, second) = (self.person(id, pair.first)?, self.person(id, pair.second)?);
            let of = |row: &PersonRow| row.registration.person.clone();
            let (one, other) = (of(&first), of(&second));
            let differing = fields(&one).into_iter().zip(fields(&other));
            let differing = differing
                .filter(|((_, a), (_, b))| a != b && !a.is_empty() && !b.is_empty())
                .map(|((field, _), _)| field);
            shown.push(DuplicatePair {
                differing: differing.collect(),
                likeness: pair.likeness.clone(),
                first,
                second,
            });
        }
        Ok(DuplicatesView {
            pairs: shown,
            total: u32::try_from(pairs.len()).unwrap_or(u32::MAX),
        })
    }

    /// Puts the record of `person` into that of `kept`, whose data become `result`. Arrivals, calls, letters,
    /// questionnaires, the lead and the history of both are of one person from now on; marks that other desks have made
    /// for either record count for that one.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`] for one who is not in the list; [`ErrorCode::NoSuchThing`] for one and the same.
    pub fn merge_people(
        &mut self,
        id: SeminarId,
        kept: PersonId,
        person: PersonId,
        result: Person,
    ) -> Result<PersonRow, Error> {
        let (kept, gone) = self.unite(id, kept, person, result)?;
        self.undo.push(id, Step::Merge(gone));
        self.person(id, kept)
    }

    /// As [`Organizer::merge_people`]; gives the ids of the record that stayed and of the one that went.
    pub(crate) fn unite(
        &mut self,
        id: SeminarId,
        kept: PersonId,
        person: PersonId,
        result: Person,
    ) -> Result<(PersonId, PersonId), Error> {
        let (kept, gone) = (self.person(id, kept)?, self.person(id, person)?);
        let (kept, kept_consents) = (kept.registration, kept.consents);
        let (gone, gone_consents) = (gone.registration, gone.consents);
        if kept.id == gone.id {
            return Err(Error::new(ErrorCode::NoSuchThing).with("thing", "duplicate"));
        }
        let pen = self.pen(id)?;
        let now = pen.at;
        let united = united(&kept, &gone, tidy(result));
        let consents = stricter(&kept_consents, &gone_consents);
        let event = self.next_event(
            id,
            Entry::of(ArrivalKind::SamePersonAs { other: kept.id }, gone.id),
            now,
        )?;
        let told = PersonChange::Merged {
            name: gone.person.full_name(),
            fields: changed_fields(&kept.person, &united.person),
        };
        let told = pen.line(kept.id, told);
        let plan = self.store.read().plan(id)?;
        let parts = Parts::of(&plan, gone.id, kept.id);
        let mut before = BeforeMerge {
            result: united.person.clone(),
            registration: gone.clone(),
            consents: gone_consents,
            kept: kept.clone(),
            kept_consents,
            event: event.id,
            moved: Moved::default(),
            sheets: parts.sheets,
            lead: parts.lead,
            kept_lead: parts.kept_lead,
            change: told.id,
        };
        self.store.write(|w| {
            w.append_arrivals(id, vec![event])?;
            before.moved = w.move_rows(id, gone.id, kept.id)?;
            let merged = MergedPerson {
                person: gone.id,
                into: kept.id,
                at: now,
                before: Some(Box::new(before)),
            };
            w.insert_merged(id, std::slice::from_ref(&merged))?;
            w.delete_registration(id, gone.id)?;
            w.update_registrations(id, std::slice::from_ref(&united))?;
            w.set_consents(id, kept.id, &consents)?;
            w.insert_changes(id, std::slice::from_ref(&told))?;
            for part in &parts.changed {
                w.save_part(id, part)?;
            }
            w.refresh_person(id, kept.id)
        })?;
        self.rosters.remove(&id);
        Ok((kept.id, gone.id))
    }

    /// Remembers that two records are of two people; they are not asked about again.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`].
    pub fn keep_apart(
        &mut self,
        id: SeminarId,
        first: PersonId,
        second: PersonId,
    ) -> Result<DuplicatesView, Error> {
        let (first, second) = (self.person(id, first)?, self.person(id, second)?);
        let pair = different(first.registration.id, second.registration.id);
        if pair.first == pair.second {
            return Err(Error::new(ErrorCode::NoSuchThing).with("thing", "duplicate"));
        }
        self.store
            .write(|w| w.insert_different(id, std::slice::from_ref(&pair)))?;
        self.undo.push(id, Step::Apart(pair));
        self.duplicates(id)
    }

    pub(crate) fn forget_apart(
        &mut self,
        id: SeminarId,
        pair: DifferentPeople,
    ) -> Result<(), Error> {
        Ok(self.store.write(|w| w.delete_different(id, pair))?)
    }

    /// Pairs that somebody has told apart, here or at a desk.
    fn told_apart(&self, id: SeminarId) -> Result<BTreeSet<DifferentPeople>, Error> {
        let read = self.store.read();
        let mut apart: BTreeSet<DifferentPeople> = read.different_people(id)?.into_iter().collect();
        let events = read.arrivals(id)?;
        apart.extend(clash::told_apart(&events).map(|(one, other)| different(one, other)));
        Ok(apart)
    }
}

fn different(one: PersonId, other: PersonId) -> DifferentPeople {
    DifferentPeople {
        first: one.min(other),
        second: one.max(other),
    }
}
