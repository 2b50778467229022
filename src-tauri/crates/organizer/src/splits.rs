//! Records that were put into one, taken apart again.

use crate::desk::Entry;
use crate::error::{Error, ErrorCode};
use crate::organizer::Organizer;
use crate::undo::{Rejoin, Step};
use crate::united::Parts;
use kafedra_model::duplicates::{BeforeMerge, MergedPerson, SplitOffer, changed_fields};
use kafedra_model::history::{PersonChange, PersonChangeRecord};
use kafedra_model::ids::{ChangeId, PersonId, SeminarId};
use kafedra_model::listing::PersonRow;

impl Organizer {
    /// What would come back if the record of `person` were taken out of the one that it was put into.
    ///
    /// # Errors
    /// As [`Organizer::split_people`].
    pub fn split_offer(&self, id: SeminarId, person: PersonId) -> Result<SplitOffer, Error> {
        let (merged, before) = self.last_merge(id, person)?;
        let read = self.store.read();
        let now = self.person(id, merged.into)?.registration.person;
        let marks = kafedra_checkin::fold(&read.arrivals_of(id, person)?);
        let state = marks.people.get(&person);
        Ok(SplitOffer {
            at: merged.at,
            calls: crate::desks::count(before.moved.contacts.len()),
            letters: crate::desks::count(before.moved.mailings.len() + before.moved.shared.len()),
            sheets: crate::desks::count(before.sheets.len()),
            lead: before.lead.is_some(),
            arrived: state.is_some_and(|state| state.arrival.is_some()),
            edited: now != before.result,
            fields: if now == before.result {
                changed_fields(&now, &before.kept.person)
            } else {
                Vec::new()
            },
            person: before.registration,
        })
    }

    /// Takes a merge apart: the record that went is back as it was, with everything that was its own, and fields that
    /// nobody has changed since are as before. Gives the one that stayed.
    ///
    /// # Errors
    /// [`ErrorCode::NothingToUndo`] when there is no such merge, or the person was erased since;
    /// [`ErrorCode::MergedSince`] while another record that was put there later is still in it.
    pub fn split_people(&mut self, id: SeminarId, person: PersonId) -> Result<PersonRow, Error> {
        let rejoin = self.take_apart(id, person)?;
        let kept = rejoin.kept;
        self.undo.push(id, Step::Split(Box::new(rejoin)));
        self.person(id, kept)
    }

    pub(crate) fn take_apart(&mut self, id: SeminarId, person: PersonId) -> Result<Rejoin, Error> {
        let nothing = || Error::new(ErrorCode::NothingToUndo);
        let (merged, before) = self.last_merge(id, person)?;
        let read = self.store.read();
        let kept = merged.into;
        let mut now = read.registration(id, kept)?.ok_or_else(nothing)?;
        let rejoin = Rejoin {
            kept,
            person,
            result: now.person.clone(),
        };
        let corrected = if now.person == before.result {
            now.person = before.kept.person.clone();
            None
        } else {
            correction(read.changes_of(id, kept)?, before.change)
        };
        (now.registered, now.status) = (before.kept.registered, before.kept.status);
        (now.confirmed, now.refused) = (before.kept.confirmed, before.kept.refused);
        now.walk_in = before.kept.walk_in;
        now.staff = before.kept.staff;
        let parts = Parts::back(&read.plan(id)?, &before, kept);
        let event = self.next_event(id, Entry::undo(before.event, person), self.now())?;
        self.store.write(|w| {
            w.delete_merged(id, person)?;
            w.insert_registrations(id, std::slice::from_ref(&before.registration))?;
            w.update_registrations(id, std::slice::from_ref(&now))?;
            w.set_consents(id, person, &before.consents)?;
            w.set_consents(id, kept, &before.kept_consents)?;
            w.delete_changes(id, &[before.change])?;
            w.insert_changes(id, corrected.as_slice())?;
            w.move_rows_back(id, person, kept, &before.moved)?;
            for part in &parts {
                w.save_part(id, part)?;
            }
            w.append_arrivals(id, vec![event])?;
            w.refresh_person(id, person)?;
            w.refresh_person(id, kept)
        })?;
        self.rosters.remove(&id);
        Ok(rejoin)
    }

    pub(crate) fn rejoin(&mut self, id: SeminarId, rejoin: &Rejoin) -> Result<(), Error> {
        let result = rejoin.result.clone();
        self.unite(id, rejoin.kept, rejoin.person, result).map(drop)
    }

    /// The record that can be taken out of that of `person`, and the line of the history that tells of it: always the
    /// one that was put there last, because what a merge overwrote is known as it was at that time.
    pub(crate) fn splittable(
        &self,
        id: SeminarId,
        person: PersonId,
    ) -> Result<Option<(ChangeId, PersonId)>, Error> {
        let merged = self.store.read().merged(id)?.into_iter();
        let inside = merged.filter(|one| one.into == person);
        let own = inside.filter_map(|one| {
            let before = one.before.filter(|before| before.kept.id == person)?;
            Some((before.change, one.person))
        });
        Ok(own.max())
    }

    fn last_merge(
        &self,
        id: SeminarId,
        person: PersonId,
    ) -> Result<(MergedPerson, BeforeMerge), Error> {
        let nothing = || Error::new(ErrorCode::NothingToUndo);
        let mut merged = self
            .store
            .read()
            .merged_person(id, person)?
            .ok_or_else(nothing)?;
        let before = *merged.before.take().ok_or_else(nothing)?;
        let last = self.splittable(id, merged.into)?;
        if last.is_none_or(|(_, last)| last != person) {
            return Err(Error::new(ErrorCode::MergedSince));
        }
        Ok((merged, before))
    }
}

/// The line of a merge as that of a correction, when what the merge wrote stays.
fn correction(lines: Vec<PersonChangeRecord>, merge: ChangeId) -> Option<PersonChangeRecord> {
    let mut line = lines.into_iter().find(|line| line.id == merge)?;
    let PersonChange::Merged { fields, .. } = line.change else {
        return None;
    };
    line.change = PersonChange::Edited { fields };
    Some(line)
}
