//! One registered person with everything that reached them.

use chrono::{NaiveDate, NaiveDateTime};
use kafedra_model::ids::{MailingId, PersonId};
use kafedra_model::registration::{
    ContactAttempt, ContactKind, ContactOutcome, Registration, RegistrationStatus,
};
use kafedra_model::reminders::{Mailing, MailingKind, MailingReceipt};
use kafedra_model::seminar::Seminar;
use std::collections::{BTreeMap, BTreeSet};

/// All that is known of the people of a seminar, in any order.
#[derive(Debug, Clone, Copy)]
pub struct People<'a> {
    pub registrations: &'a [Registration],
    pub contacts: &'a [ContactAttempt],
    pub receipts: &'a [MailingReceipt],
    /// Who has said that they want no mailings.
    pub without_mailings: &'a BTreeSet<PersonId>,
}

/// A person, and what reached them.
#[derive(Debug, Clone)]
pub struct Listener<'a> {
    pub registration: &'a Registration,
    /// What they said when they were last reached.
    pub answer: Option<ContactOutcome>,
    pub calls: u32,
    pub last_call: Option<NaiveDateTime>,
    /// Day of the last call about the change of venue.
    pub noticed: Option<NaiveDate>,
    /// Day of the last letter of each kind.
    pub mails: BTreeMap<MailingKind, NaiveDate>,
    /// Only letters about the own registration may go to this person.
    pub without_mailings: bool,
}

/// Everybody with what reached them, in the order of the registrations.
#[must_use]
pub fn listeners<'a>(seminar: &Seminar, people: &People<'a>) -> Vec<Listener<'a>> {
    let mut contacts: BTreeMap<PersonId, Vec<&ContactAttempt>> = BTreeMap::new();
    for contact in people.contacts {
        contacts.entry(contact.person).or_default().push(contact);
    }
    let mut receipts: BTreeMap<MailingId, BTreeSet<PersonId>> = BTreeMap::new();
    for receipt in people.receipts {
        receipts
            .entry(receipt.mailing)
            .or_default()
            .insert(receipt.person);
    }
    let mailings = &seminar.plan.reminders.mailings;
    let all = people.registrations.iter();
    all.map(|registration| {
        let contacts = contacts.remove(&registration.id).unwrap_or_default();
        let got = mailings.iter().filter(|mailing| {
            let named = receipts.get(&mailing.id);
            received(mailing, named, registration)
        });
        let mut listener = listener(registration, contacts, got);
        listener.without_mailings = people.without_mailings.contains(&registration.id);
        listener
    })
    .collect()
}

/// A mailing entered by its number alone went to all who had registered by that day.
fn received(
    mailing: &Mailing,
    named: Option<&BTreeSet<PersonId>>,
    registration: &Registration,
) -> bool {
    if mailing.named {
        return named.is_some_and(|people| people.contains(&registration.id));
    }
    registration.registered.date() <= mailing.sent
}

fn listener<'a, 'm>(
    registration: &'a Registration,
    mut contacts: Vec<&ContactAttempt>,
    got: impl Iterator<Item = &'m Mailing>,
) -> Listener<'a> {
    let mut listener = Listener {
        registration,
        answer: None,
        calls: 0,
        last_call: None,
        noticed: None,
        mails: BTreeMap::new(),
        without_mailings: false,
    };
    contacts.sort_by_key(|contact| (contact.at, contact.id));
    for contact in contacts {
        match contact.kind {
            ContactKind::Call => {
                listener.calls += 1;
                listener.last_call = Some(contact.at);
                if contact.outcome != ContactOutcome::NotReached {
                    listener.answer = Some(contact.outcome);
                }
            }
            ContactKind::VenueChangeNotice if contact.outcome != ContactOutcome::NotReached => {
                listener.noticed = Some(contact.at.date());
            }
            ContactKind::VenueChangeNotice => {}
        }
    }
    for mailing in got {
        let last = listener.mails.entry(mailing.kind).or_insert(mailing.sent);
        *last = mailing.sent.max(*last);
    }
    listener
}

impl Listener<'_> {
    pub(super) fn status(&self) -> RegistrationStatus {
        self.registration.status
    }

    /// Registered to listen, whatever became of it: no staff, nobody who just walked in.
    pub(super) fn is_listener(&self) -> bool {
        !self.registration.staff && !self.registration.walk_in
    }

    /// The registration stands; the same people are `registered` in the counts of the store.
    #[must_use]
    pub fn stands(&self) -> bool {
        let standing = [RegistrationStatus::Received, RegistrationStatus::Confirmed];
        self.is_listener() && standing.contains(&self.status())
    }

    /// The day of the last reminder, or of the registration.
    pub(super) fn last_reminder(&self) -> NaiveDate {
        let mails = [MailingKind::Weekly, MailingKind::Final];
        let last = mails.iter().filter_map(|kind| self.mails.get(kind)).max();
        let registered = self.registration.registered.date();
        last.map_or(registered, |last| registered.max(*last))
    }

    /// What lists are sorted by.
    pub(super) fn key(&self) -> String {
        self.registration
            .person
            .full_name()
            .to_lowercase()
            .replace('ё', "е")
    }
}
