//! Reminders: who is due for what, calls one by one, and what was sent.

use crate::error::{Error, ErrorCode};
use crate::organizer::{Organizer, new_id};
use crate::undo::Edit;
use crate::view::Saved;
use chrono::NaiveDateTime;
use kafedra_model::ids::{ContactId, MailingId, PersonId, SeminarId};
use kafedra_model::registration::{
    ContactAttempt, ContactKind, ContactOutcome, Registration, RegistrationStatus,
};
use kafedra_model::reminders::{
    CallEntered, CallPerson, CallQueue, Mailing, MailingKind, MailingReceipt, ReminderKind,
    ReminderPeople, ReminderPerson, ReminderState, Scope,
};
use kafedra_model::seminar::{Part, Seminar};
use kafedra_rules::Rulebook;
use kafedra_rules::reminders::People;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// People that a list on the screen shows.
const MOST_SHOWN: usize = 200;
/// People that the calling screen holds ready.
const NEXT_CALLS: usize = 20;

/// A seminar with everything that its people got, as of one moment.
pub(crate) struct Reached {
    pub(crate) seminar: Seminar,
    pub(crate) pack: Arc<Rulebook>,
    pub(crate) registrations: Vec<Registration>,
    contacts: Vec<ContactAttempt>,
    receipts: Vec<MailingReceipt>,
    /// Who wants no mailings.
    without_mailings: BTreeSet<PersonId>,
}

impl Reached {
    pub(crate) fn people(&self) -> People<'_> {
        People {
            registrations: &self.registrations,
            contacts: &self.contacts,
            receipts: &self.receipts,
            without_mailings: &self.without_mailings,
        }
    }

    pub(crate) fn audience(
        &self,
        kind: ReminderKind,
        scope: Scope,
        now: NaiveDateTime,
    ) -> Vec<PersonId> {
        let people = self.people();
        kafedra_rules::reminders::audience(
            &self.pack,
            &self.seminar,
            &people,
            kind,
            scope,
            now.date(),
        )
    }

    pub(crate) fn by_id(&self) -> BTreeMap<PersonId, &Registration> {
        let all = self.registrations.iter();
        all.map(|registration| (registration.id, registration))
            .collect()
    }
}

impl Organizer {
    /// Everything about reminders at this hour.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn reminders(&self, id: SeminarId) -> Result<ReminderState, Error> {
        let reached = self.reached(id)?;
        let people = reached.people();
        Ok(kafedra_rules::reminders::state(
            &reached.pack,
            &reached.seminar,
            &people,
            self.now(),
        ))
    }

    /// Who is missing of a deed, by name.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn missing_people(
        &self,
        id: SeminarId,
        kind: ReminderKind,
    ) -> Result<ReminderPeople, Error> {
        let reached = self.reached(id)?;
        let missing = reached.audience(kind, Scope::Missing, self.now());
        let by_id = reached.by_id();
        let shown = missing.iter().take(MOST_SHOWN);
        Ok(ReminderPeople {
            total: u32::try_from(missing.len()).unwrap_or(u32::MAX),
            people: shown
                .filter_map(|person| by_id.get(person))
                .map(|registration| reminder_person(registration))
                .collect(),
        })
    }

    /// Records that a letter went out: the mailing in the plan and a row per person, in one transaction. Whoever got a
    /// confirmation is confirmed by it.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`] for a mailing to nobody, [`ErrorCode::NoSuchPerson`].
    pub fn record_mailing(
        &mut self,
        id: SeminarId,
        kind: MailingKind,
        people: &[PersonId],
    ) -> Result<Saved, Error> {
        let people: BTreeSet<PersonId> = people.iter().copied().collect();
        if people.is_empty() {
            return Err(Error::new(ErrorCode::NoSuchThing).with("thing", "recipients"));
        }
        let now = self.now();
        let mailing = Mailing {
            id: MailingId(new_id()),
            kind,
            sent: now.date(),
            at: Some(now.time()),
            recipients: u32::try_from(people.len()).unwrap_or(u32::MAX),
            named: true,
        };
        let receipts: Vec<MailingReceipt> = people
            .iter()
            .map(|person| MailingReceipt {
                mailing: mailing.id,
                person: *person,
            })
            .collect();
        let waiting = match kind {
            MailingKind::Confirmation => self.waiting_among(id, &people)?,
            MailingKind::Weekly
            | MailingKind::Final
            | MailingKind::VenueChange
            | MailingKind::Presentations
            | MailingKind::Sms
            | MailingKind::Refusal => Vec::new(),
        };
        let mut plan = self.store.read().plan(id)?;
        let mut reminders = plan.reminders.clone();
        reminders.mailings.push(mailing);
        reminders
            .mailings
            .sort_by_key(|mailing| (mailing.sent, mailing.id));
        let part = Part::Reminders(reminders);
        let confirmed = confirmed(&waiting, now);
        self.store.write(|w| {
            w.save_part(id, &part)?;
            w.insert_receipts(id, &receipts)?;
            w.update_registrations(id, &confirmed)
        })?;
        let edit = Edit::new(plan.replace(part.clone()), part);
        self.undo.push(id, edit.confirming(&waiting, now));
        self.saved(id)
    }

    /// Who is called next; `first` comes before all others, if they are in the seminar.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn call_queue(&self, id: SeminarId, first: Option<PersonId>) -> Result<CallQueue, Error> {
        let reached = self.reached(id)?;
        let (progress, queue) =
            kafedra_rules::reminders::call_queue(&reached.seminar, &reached.people());
        let by_id = reached.by_id();
        let others = queue.iter().filter(|person| Some(**person) != first);
        let next = first.iter().chain(others).take(NEXT_CALLS);
        Ok(CallQueue {
            progress,
            people: next
                .filter_map(|person| by_id.get(person))
                .map(|registration| call_person(registration, &reached.contacts))
                .collect(),
            waiting: u32::try_from(queue.len()).unwrap_or(u32::MAX),
        })
    }

    /// Enters what came of a call; durable before it is answered.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`].
    pub fn record_call(
        &mut self,
        id: SeminarId,
        person: PersonId,
        outcome: ContactOutcome,
    ) -> Result<CallEntered, Error> {
        let contact = ContactAttempt {
            id: ContactId(new_id()),
            person,
            kind: ContactKind::Call,
            at: self.now(),
            outcome,
        };
        self.store
            .write(|w| w.insert_contacts(id, std::slice::from_ref(&contact)))?;
        Ok(CallEntered {
            contact: contact.id,
            outcome,
            queue: self.call_queue(id, None)?,
        })
    }

    /// Takes a call that was entered by mistake back; its person comes first again.
    ///
    /// # Errors
    /// When there is no such call.
    pub fn undo_call(&mut self, id: SeminarId, contact: ContactId) -> Result<CallQueue, Error> {
        let deleted = self.store.write(|w| w.delete_contact(id, contact))?;
        self.call_queue(id, Some(deleted.person))
    }

    pub(crate) fn reached(&self, id: SeminarId) -> Result<Reached, Error> {
        let (seminar, pack, _) = self.with_season(id)?;
        let reader = self.store.read();
        Ok(Reached {
            seminar,
            pack,
            registrations: reader.registrations(id)?,
            contacts: reader.contacts(id)?,
            receipts: reader.receipts(id)?,
            without_mailings: reader.without_mailings(id)?,
        })
    }

    /// Those of `people` who wait for an answer.
    fn waiting_among(
        &self,
        id: SeminarId,
        people: &BTreeSet<PersonId>,
    ) -> Result<Vec<Registration>, Error> {
        let mut registrations = self.store.read().registrations(id)?;
        registrations
            .retain(|one| one.status == RegistrationStatus::Received && people.contains(&one.id));
        Ok(registrations)
    }
}

fn confirmed(waiting: &[Registration], now: NaiveDateTime) -> Vec<Registration> {
    let mut confirmed = waiting.to_vec();
    for registration in &mut confirmed {
        registration.status = RegistrationStatus::Confirmed;
        registration.confirmed = Some(now);
    }
    confirmed
}

fn reminder_person(registration: &Registration) -> ReminderPerson {
    let person = &registration.person;
    ReminderPerson {
        id: registration.id,
        name: person.full_name(),
        company: person.company.clone(),
        email: person.email.clone(),
        phone: kafedra_documents::phone(&person.phone),
        registered: registration.registered.date(),
    }
}

fn call_person(registration: &Registration, contacts: &[ContactAttempt]) -> CallPerson {
    let person = &registration.person;
    let own = contacts
        .iter()
        .filter(|contact| contact.person == registration.id && contact.kind == ContactKind::Call);
    let mut attempts: Vec<ContactAttempt> = own.cloned().collect();
    attempts.sort_by_key(|contact| (contact.at, contact.id));
    CallPerson {
        id: registration.id,
        name: person.full_name(),
        company: person.company.clone(),
        position: person.position.clone(),
        phone: kafedra_documents::phone(&person.phone),
        note: person.note.clone(),
        attempts,
    }
}
