//! Who of a file is already known, and what becomes of each.
//!
//! The number of a ticket tells first, then what [`crate::sameness`] compares.

use crate::index::Index;
use crate::read::Incoming;
use crate::sameness::{Folded, company, compare, digits, names_agree};
use chrono::NaiveDateTime;
use kafedra_model::consent::{Consent, ConsentKind, Consents};
use kafedra_model::duplicates::fields;
use kafedra_model::folding::fold;
use kafedra_model::history::FieldChange;
use kafedra_model::ids::PersonId;
use kafedra_model::imports::PersonField;
use kafedra_model::registration::{Person, RegistrationStatus};
use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Somebody who is registered.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    pub id: PersonId,
    pub person: &'a Person,
    pub status: RegistrationStatus,
    /// By which other programs know them.
    pub tickets: &'a [String],
    pub consents: Option<&'a Consents>,
    /// A record that was put into that of `id`: it tells who it is, and not what they are like now.
    pub merged: bool,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nobody in the list: `person` with everything that this and later rows say.
    Add {
        row: u32,
        person: Person,
        registered: Option<NaiveDateTime>,
        about: About,
    },
    /// Somebody in the list. No change is one to nothing: empty cells say nothing.
    Known {
        row: u32,
        id: PersonId,
        changes: Vec<FieldChange>,
        about: About,
    },
    /// The row repeats an earlier one of the file; what it adds was put into the action of that one.
    Repeat {
        row: u32,
        of: u32,
        differing: Vec<PersonField>,
    },
}

impl Action {
    /// As the spreadsheet numbers it.
    pub(crate) fn row(&self) -> u32 {
        match self {
            Self::Add { row, .. } | Self::Known { row, .. } | Self::Repeat { row, .. } => *row,
        }
    }
}

/// What a file says beside a person's data.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct About {
    pub ticket: String,
    pub consents: Consents,
}

/// What becomes of every person of a file, in the order of its rows: one action each.
#[must_use]
pub fn plan_import(existing: &[Known<'_>], incoming: &[Incoming]) -> Vec<Action> {
    let mut index = Index::default();
    let mut people: Vec<Standing<'_>> = Vec::with_capacity(existing.len() + incoming.len());
    for known in existing {
        let folded = Folded::of(known.person);
        index.add(people.len(), &folded.keys());
        for ticket in known.tickets {
            index.add(people.len(), &[ticket_key(ticket)]);
        }
        people.push(Standing {
            folded,
            person: Cow::Borrowed(known.person),
            known: Some(known),
            first: None,
            said: Cow::Owned(Person::default()),
            about: About::default(),
        });
    }
    let shared = shared_tickets(incoming);
    let mut plan = Vec::with_capacity(incoming.len());
    for row in incoming {
        let folded = Folded::of(&row.person);
        let ticket = row.ticket.as_str();
        let own = !ticket.is_empty() && !shared.contains(ticket);
        let by_ticket = own.then(|| ticket_key(ticket)).and_then(|key| {
            index.find(&[key], |place| {
                !people[place].folded.has_nothing_of(&folded)
            })
        });
        let found = by_ticket.or_else(|| {
            let is_same = |place: usize| people[place].folded.is_same(&folded);
            index.find(&folded.sought(), is_same)
        });
        if let Some(place) = found {
            if let Some(new_keys) = people[place].tell(&mut plan, row, own) {
                index.add(place, &new_keys);
            }
            continue;
        }
        index.add(people.len(), &folded.keys());
        if own {
            index.add(people.len(), &[ticket_key(ticket)]);
        }
        people.push(Standing {
            folded,
            person: Cow::Borrowed(&row.person),
            known: None,
            first: Some((plan.len(), row.row)),
            said: Cow::Borrowed(&row.person),
            about: About::of(row, own),
        });
        plan.push(Action::Add {
            row: row.row,
            person: Person::default(),
            registered: row.registered,
            about: About::default(),
        });
    }
    for standing in people {
        standing.settle(&mut plan);
    }
    plan
}

/// What the file says of a person otherwise than the list, field by field.
fn changes(known: &Person, said: &Person) -> Vec<FieldChange> {
    let mut pairs = fields(known).into_iter().zip(fields(said));
    if pairs.all(|((_, old), (_, new))| new.is_empty() || old == new) {
        return Vec::new();
    }
    let (as_known, as_said) = (Folded::of(known), Folded::of(said));
    // The same words in another order, or initials for them, are the same name.
    let names = as_said.names().concat().len() > as_known.names().concat().len()
        || !names_agree(&as_known, &as_said);
    let pairs = fields(known).into_iter().zip(fields(said));
    pairs
        .filter(|((field, old), (_, new))| !new.is_empty() && differs(*field, old, new, names))
        .map(|((field, old), (_, new))| FieldChange {
            field,
            old: old.clone(),
            new: new.clone(),
        })
        .collect()
}

/// Answers as «yes» and «no», because their source is told elsewhere.
fn consent_changes(known: Option<&Consents>, said: &Consents) -> Vec<FieldChange> {
    let word = |consent: Option<&Consent>| {
        let word = consent.map_or("", |one| if one.given { "yes" } else { "no" });
        word.to_owned()
    };
    let kinds = [
        (PersonField::Consent, ConsentKind::Data),
        (PersonField::MailingConsent, ConsentKind::Mailing),
    ];
    let change = |(field, kind)| FieldChange {
        field,
        old: word(known.and_then(|known| known.get(kind))),
        new: word(said.get(kind)),
    };
    let all = kinds.into_iter().map(change);
    all.filter(|change| !change.new.is_empty() && change.new != change.old)
        .collect()
}

fn differs(field: PersonField, old: &str, new: &str, names: bool) -> bool {
    match field {
        PersonField::LastName | PersonField::FirstName | PersonField::MiddleName => {
            let (old, new) = (fold(old), fold(new));
            let initial = new.chars().count() == 1 && old.starts_with(&new);
            names && old != new && !initial
        }
        PersonField::Company => company(old) != company(new),
        PersonField::Phone => digits(old) != digits(new),
        PersonField::Email => old.to_lowercase() != new.to_lowercase(),
        PersonField::Note => !old.contains(new),
        PersonField::Position
        | PersonField::HeardFrom
        | PersonField::FullName
        | PersonField::Registered
        | PersonField::Status
        | PersonField::Consent
        | PersonField::MailingConsent
        | PersonField::Ticket => fold(old) != fold(new),
    }
}

/// A person of the file or from before, as they are after the rows so far.
struct Standing<'a> {
    /// With gaps filled, for finding them again.
    person: Cow<'a, Person>,
    /// The same as they are compared.
    folded: Folded,
    known: Option<&'a Known<'a>>,
    /// The action that will carry what the file says about them, and its row.
    first: Option<(usize, u32)>,
    /// What the rows so far say: of two answers the first.
    said: Cow<'a, Person>,
    about: About,
}

impl Standing<'_> {
    /// Takes in what a row says about this person. Gives back what they are found by now, if that is more.
    fn tell(
        &mut self,
        plan: &mut Vec<Action>,
        row: &Incoming,
        own_ticket: bool,
    ) -> Option<Vec<u64>> {
        let differing = differing(&self.said, &row.person);
        let about = About::of(row, own_ticket);
        let found_by = own_ticket.then(|| ticket_key(&row.ticket));
        self.about.fill(about);
        if has_more(&self.said, &row.person) {
            fill(self.said.to_mut(), &row.person);
        }
        let adds = has_more(&self.person, &row.person);
        if adds {
            fill(self.person.to_mut(), &row.person);
        }
        match (self.first, self.known) {
            (None, Some(known)) => {
                self.first = Some((plan.len(), row.row));
                plan.push(Action::Known {
                    row: row.row,
                    id: known.id,
                    changes: Vec::new(),
                    about: About::default(),
                });
            }
            (first, _) => plan.push(Action::Repeat {
                row: row.row,
                of: first.map_or(row.row, |(_, first)| first),
                differing,
            }),
        }
        if adds {
            self.folded = Folded::of(&self.person);
            return Some(self.folded.keys().into_iter().chain(found_by).collect());
        }
        found_by.map(|key| vec![key])
    }

    /// Puts the person, now complete, into their action.
    fn settle(self, plan: &mut [Action]) {
        match self.first.and_then(|(at, _)| plan.get_mut(at)) {
            Some(Action::Add { person, about, .. }) => {
                *person = self.said.into_owned();
                *about = self.about;
            }
            Some(Action::Known {
                changes: found,
                about,
                ..
            }) => {
                if let Some(known) = self.known.filter(|known| !known.merged) {
                    *found = changes(known.person, &self.said);
                    found.extend(consent_changes(known.consents, &self.about.consents));
                }
                *about = self.about;
            }
            Some(Action::Repeat { .. }) | None => {}
        }
    }
}

impl About {
    fn of(row: &Incoming, own_ticket: bool) -> Self {
        Self {
            ticket: if own_ticket {
                row.ticket.clone()
            } else {
                String::new()
            },
            consents: row.consents.clone(),
        }
    }

    fn fill(&mut self, later: Self) {
        if self.ticket.is_empty() {
            self.ticket = later.ticket;
        }
        let consents = &mut self.consents;
        consents.data = consents.data.take().or(later.consents.data);
        consents.mailing = consents.mailing.take().or(later.consents.mailing);
    }
}

/// Numbers that stand in several rows: of an order, not of one person.
fn shared_tickets(incoming: &[Incoming]) -> HashSet<&str> {
    let (mut seen, mut shared) = (HashSet::new(), HashSet::new());
    for row in incoming.iter().filter(|row| !row.ticket.is_empty()) {
        if !seen.insert(row.ticket.as_str()) {
            shared.insert(row.ticket.as_str());
        }
    }
    shared
}

fn ticket_key(ticket: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    ("ticket", ticket).hash(&mut hasher);
    hasher.finish()
}

/// Fields filled in both in which the new person says something else; notes are kept out of it.
fn differing(known: &Person, new: &Person) -> Vec<PersonField> {
    let pairs = fields(known).into_iter().zip(fields(new));
    let differs = |(known, new): ((PersonField, &String), (PersonField, &String))| {
        if known.0 == PersonField::Note {
            return None;
        }
        let as_compared: fn(&str) -> String = if known.0 == PersonField::Phone {
            digits
        } else {
            fold
        };
        let same = compare(&as_compared(known.1), &as_compared(new.1));
        (same == Some(false)).then_some(known.0)
    };
    pairs.filter_map(differs).collect()
}

/// Whether `new` fills a field that is empty in `known`.
fn has_more(known: &Person, new: &Person) -> bool {
    let mut pairs = fields(known).into_iter().zip(fields(new));
    pairs.any(|((_, known), (_, new))| known.is_empty() && !new.is_empty())
}

/// Fills the empty fields of `known`.
fn fill(known: &mut Person, new: &Person) {
    for (known, new) in [
        (&mut known.last_name, &new.last_name),
        (&mut known.first_name, &new.first_name),
        (&mut known.middle_name, &new.middle_name),
        (&mut known.company, &new.company),
        (&mut known.position, &new.position),
        (&mut known.email, &new.email),
        (&mut known.phone, &new.phone),
        (&mut known.heard_from, &new.heard_from),
        (&mut known.note, &new.note),
    ] {
        if known.is_empty() {
            known.clone_from(new);
        }
    }
}
