//! Records that may be of one person, and what was said of them.

use crate::consent::Consents;
use crate::history::FieldChange;
use crate::ids::{AnswerSheetId, ChangeId, ContactId, EventId, MailingId, PersonId};
use crate::imports::PersonField;
use crate::leads::Lead;
use crate::listing::PersonRow;
use crate::registration::{Person, Registration};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// What two records have in common.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    Email,
    Phone,
    /// The same name, or nearly, in the same company.
    NameAndCompany,
    /// The same name, and nothing that speaks against it.
    Name,
}

/// Two records for a person to look at, side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct DuplicatePair {
    /// The record that was there first; it stays unless somebody says otherwise.
    pub first: PersonRow,
    pub second: PersonRow,
    /// At least one.
    pub likeness: Vec<Likeness>,
    /// Fields filled in both that say different things.
    pub differing: Vec<PersonField>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct DuplicatesView {
    /// The likeliest first, at most a hundred.
    pub pairs: Vec<DuplicatePair>,
    pub total: u32,
}

/// Two people who were said to be different; `first` has the smaller id.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(deny_unknown_fields)]
pub struct DifferentPeople {
    pub first: PersonId,
    pub second: PersonId,
}

/// A record that was put into another one. Its id still names the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct MergedPerson {
    pub person: PersonId,
    pub into: PersonId,
    pub at: NaiveDateTime,
    /// How to take it apart again; `None` after the person's data were erased.
    pub before: Option<Box<BeforeMerge>>,
}

/// What a merge moved and overwrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct BeforeMerge {
    /// The record that went.
    pub registration: Registration,
    pub consents: Consents,
    /// The record that stayed, as it was before and as the merge left it.
    pub kept: Registration,
    pub kept_consents: Consents,
    pub result: Person,
    /// Says in the log of arrivals that both are one person.
    pub event: EventId,
    pub moved: Moved,
    /// Questionnaires that named the record that went.
    pub sheets: Vec<AnswerSheetId>,
    pub lead: Option<Lead>,
    pub kept_lead: Option<Lead>,
    /// The line of the history that tells of the merge.
    pub change: ChangeId,
}

/// The rows that went from one person to another.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Moved {
    pub contacts: Vec<ContactId>,
    pub mailings: Vec<MailingId>,
    /// Mailings that both had got.
    pub shared: Vec<MailingId>,
    pub changes: Vec<ChangeId>,
    pub tickets: Vec<String>,
    /// People who had been put into the one that went.
    pub inner: Vec<PersonId>,
}

/// What comes back when a record is taken out of the one that it was put into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct SplitOffer {
    /// The record that comes back.
    pub person: Registration,
    /// When it was put into the other.
    pub at: NaiveDateTime,
    pub calls: u32,
    pub letters: u32,
    pub sheets: u32,
    pub lead: bool,
    pub arrived: bool,
    /// Fields of the record that stays, as they are now and as they are without the merge.
    pub fields: Vec<FieldChange>,
    /// The record that stays was corrected since: its fields stay as they are.
    pub edited: bool,
}

/// The same person in another seminar of the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Occurrence {
    pub seminar: crate::ids::SeminarId,
    pub city: String,
    pub date: chrono::NaiveDate,
    pub person: PersonId,
    pub name: String,
    pub company: String,
    pub likeness: Vec<Likeness>,
}

/// Fields of a person one by one, in the order of the form.
#[must_use]
pub fn fields(person: &Person) -> [(PersonField, &String); 9] {
    [
        (PersonField::LastName, &person.last_name),
        (PersonField::FirstName, &person.first_name),
        (PersonField::MiddleName, &person.middle_name),
        (PersonField::Company, &person.company),
        (PersonField::Position, &person.position),
        (PersonField::Phone, &person.phone),
        (PersonField::Email, &person.email),
        (PersonField::HeardFrom, &person.heard_from),
        (PersonField::Note, &person.note),
    ]
}

/// The field of a person, if it is one that a person has.
pub fn field_mut(person: &mut Person, field: PersonField) -> Option<&mut String> {
    Some(match field {
        PersonField::LastName => &mut person.last_name,
        PersonField::FirstName => &mut person.first_name,
        PersonField::MiddleName => &mut person.middle_name,
        PersonField::Company => &mut person.company,
        PersonField::Position => &mut person.position,
        PersonField::Phone => &mut person.phone,
        PersonField::Email => &mut person.email,
        PersonField::HeardFrom => &mut person.heard_from,
        PersonField::Note => &mut person.note,
        PersonField::FullName
        | PersonField::Registered
        | PersonField::Status
        | PersonField::Consent
        | PersonField::MailingConsent
        | PersonField::Ticket => return None,
    })
}

/// Where `new` says something else than `old`, letter by letter.
#[must_use]
pub fn changed_fields(old: &Person, new: &Person) -> Vec<FieldChange> {
    let pairs = fields(old).into_iter().zip(fields(new));
    pairs
        .filter(|((_, old), (_, new))| old != new)
        .map(|((field, old), (_, new))| FieldChange {
            field,
            old: old.clone(),
            new: new.clone(),
        })
        .collect()
}
