//! Records that may be of one person: shown side by side, put into one, taken apart again, or kept apart for good.

use crate::desk::Entry;
use crate::error::{Error, ErrorCode};
use crate::history::line;
use crate::organizer::Organizer;
use crate::registrations::tidy;
use crate::undo::Step;
use kafedra_checkin::clash;
use kafedra_model::checkin::ArrivalKind;
use kafedra_model::consent::{Consent, Consents};
use kafedra_model::duplicates::{
    BeforeMerge, DifferentPeople, DuplicatePair, DuplicatesView, MergedPerson, Moved,
    changed_fields, fields,
};
use kafedra_model::history::PersonChange;
use kafedra_model::ids::{AnswerSheetId, PersonId, SeminarId};
use kafedra_model::leads::Lead;
use kafedra_model::listing::PersonRow;
use kafedra_model::registration::{Person, Registration, RegistrationStatus};
use kafedra_model::seminar::{Part, Plan};
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
        let (kept, gone) = (self.person(id, kept)?, self.person(id, person)?);
        let (kept, kept_consents) = (kept.registration, kept.consents);
        let (gone, gone_consents) = (gone.registration, gone.consents);
        if kept.id == gone.id {
            return Err(Error::new(ErrorCode::NoSuchThing).with("thing", "duplicate"));
        }
        let now = self.now();
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
        let told = line(kept.id, now, told);
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
        self.undo.push(id, Step::Merge(gone.id));
        self.person(id, kept.id)
    }

    /// Takes a merge apart: the record that went is back as it was, with everything that was its own, and fields that
    /// nobody has changed since are as before.
    ///
    /// # Errors
    /// [`ErrorCode::NothingToUndo`] when there is no such merge, or the person was erased since.
    pub fn split_people(&mut self, id: SeminarId, person: PersonId) -> Result<(), Error> {
        let nothing = || Error::new(ErrorCode::NothingToUndo);
        let read = self.store.read();
        let merged = read.merged_person(id, person)?.ok_or_else(nothing)?;
        let kept = merged.into;
        let before = *merged.before.ok_or_else(nothing)?;
        let mut now = read.registration(id, kept)?.ok_or_else(nothing)?;
        if now.person == before.result {
            now.person = before.kept.person.clone();
        }
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
            w.move_rows_back(id, person, kept, &before.moved)?;
            for part in &parts {
                w.save_part(id, part)?;
            }
            w.append_arrivals(id, vec![event])?;
            w.refresh_person(id, person)?;
            w.refresh_person(id, kept)
        })?;
        self.rosters.remove(&id);
        Ok(())
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

/// The registration of both: the earlier one, and of two answers the one that keeps a seat.
fn united(kept: &Registration, gone: &Registration, person: Person) -> Registration {
    let earlier = kept.registered.min(gone.registered);
    let rank = |status| match status {
        RegistrationStatus::Confirmed => 0,
        RegistrationStatus::Received => 1,
        RegistrationStatus::Refused => 2,
        RegistrationStatus::Cancelled => 3,
    };
    let status = if rank(gone.status) < rank(kept.status) {
        gone.status
    } else {
        kept.status
    };
    let first = |one: Option<_>, other: Option<_>| one.into_iter().chain(other).min();
    Registration {
        id: kept.id,
        person,
        registered: earlier,
        status,
        confirmed: first(kept.confirmed, gone.confirmed),
        refused: first(kept.refused, gone.refused),
        refusal_reason: [&kept.refusal_reason, &gone.refusal_reason]
            .into_iter()
            .find(|reason| !reason.is_empty())
            .cloned()
            .unwrap_or_default(),
        staff: kept.staff || gone.staff,
        walk_in: kept.walk_in && gone.walk_in,
    }
}

/// Whoever has said no once has said no.
fn stricter(kept: &Consents, gone: &Consents) -> Consents {
    let of = |one: &Option<Consent>, other: &Option<Consent>| {
        let both = || one.iter().chain(other);
        both()
            .find(|consent| !consent.given)
            .or_else(|| both().next())
            .cloned()
    };
    Consents {
        data: of(&kept.data, &gone.data),
        mailing: of(&kept.mailing, &gone.mailing),
    }
}

/// What the plan says of two people, put together.
struct Parts {
    sheets: Vec<AnswerSheetId>,
    lead: Option<Lead>,
    kept_lead: Option<Lead>,
    changed: Vec<Part>,
}

impl Parts {
    fn of(plan: &Plan, gone: PersonId, kept: PersonId) -> Self {
        let mut answers = plan.answers.clone();
        let mut sheets = Vec::new();
        for sheet in answers
            .sheets
            .iter_mut()
            .filter(|one| one.person == Some(gone))
        {
            sheet.person = Some(kept);
            sheets.push(sheet.id);
        }
        let mut leads = plan.leads.clone();
        let lead_of = |person| plan.leads.leads.iter().find(|lead| lead.person == person);
        let (lead, kept_lead) = (lead_of(gone).cloned(), lead_of(kept).cloned());
        if let Some(lead) = &lead {
            leads
                .leads
                .retain(|one| one.person != gone && one.person != kept);
            leads.leads.push(one_lead(kept, lead, kept_lead.as_ref()));
        }
        let mut changed = Vec::new();
        if !sheets.is_empty() {
            changed.push(Part::Answers(answers));
        }
        if lead.is_some() {
            changed.push(Part::Leads(leads));
        }
        Self {
            sheets,
            lead,
            kept_lead,
            changed,
        }
    }

    /// The same taken apart.
    fn back(plan: &Plan, before: &BeforeMerge, kept: PersonId) -> Vec<Part> {
        let mut changed = Vec::new();
        if !before.sheets.is_empty() {
            let mut answers = plan.answers.clone();
            let own = |sheet: &&mut kafedra_model::questionnaire::AnswerSheet| {
                before.sheets.contains(&sheet.id) && sheet.person == Some(kept)
            };
            for sheet in answers.sheets.iter_mut().filter(own) {
                sheet.person = Some(before.registration.id);
            }
            changed.push(Part::Answers(answers));
        }
        if let Some(lead) = &before.lead {
            let mut leads = plan.leads.clone();
            let united = one_lead(kept, lead, before.kept_lead.as_ref());
            if let Some(place) = leads.leads.iter().position(|one| *one == united) {
                leads.leads.remove(place);
                leads.leads.extend(before.kept_lead.clone());
            }
            leads.leads.push(lead.clone());
            changed.push(Part::Leads(leads));
        }
        changed
    }
}

fn one_lead(kept: PersonId, lead: &Lead, kept_lead: Option<&Lead>) -> Lead {
    let Some(first) = kept_lead else {
        return Lead {
            person: kept,
            ..lead.clone()
        };
    };
    let either = |one: &String, other: &String| if one.is_empty() { other } else { one }.clone();
    let both =
        |one: &String, other: &String| match (one.is_empty(), other.is_empty() || one == other) {
            (false, false) => format!("{one}; {other}"),
            _ => either(one, other),
        };
    Lead {
        person: kept,
        owner: either(&first.owner, &lead.owner),
        hot: first.hot || lead.hot,
        next_step: both(&first.next_step, &lead.next_step),
        crm: both(&first.crm, &lead.crm),
        contracts: first
            .contracts
            .iter()
            .chain(&lead.contracts)
            .copied()
            .collect(),
        services: both(&first.services, &lead.services),
    }
}
