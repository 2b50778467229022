//! People out of rows.

use crate::cancelled::is_cancelled;
use crate::cells::clean;
use crate::phone::Country;
use crate::sheet::{Row, Sheet, narrow};
use crate::{consents, dates, email, names, phone, source};
use chrono::NaiveDateTime;
use kafedra_model::consent::{ConsentKind, Consents};
use kafedra_model::imports::{ImportProblem, ImportProblemCode, Mapping, PersonField};
use kafedra_model::registration::Person;
use std::collections::BTreeSet;

/// What a file gave.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Rows of data.
    pub read: u32,
    pub people: Vec<Incoming>,
    /// Rows that were left out, each with its reason.
    pub refused: Vec<ImportProblem>,
    /// Cells that are not as they should be in rows that were taken.
    pub warnings: Vec<ImportProblem>,
    /// People of those refused rows that say that the registration was cancelled: whoever is in the list may be
    /// cancelled by it.
    pub cancelled: Vec<Incoming>,
}

impl Outcome {
    /// Takes the people of these rows, who are not coming, as people of whom the file says something.
    pub fn take_cancelled(&mut self, rows: &BTreeSet<u32>) {
        if rows.is_empty() {
            return;
        }
        self.refused.retain(|problem| !rows.contains(&problem.row));
        let taken = self.cancelled.drain(..);
        self.people
            .extend(taken.filter(|one| rows.contains(&one.row)));
        self.people.sort_by_key(|one| one.row);
    }
}

/// A person of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// The row of the file, as the spreadsheet numbers it.
    pub row: u32,
    pub person: Person,
    pub registered: Option<NaiveDateTime>,
    /// By which the other program knows the ticket; empty if the file has none.
    pub ticket: String,
    pub consents: Consents,
}

/// Letters of a name; of anything else.
const MAX_NAME: usize = 150;
const MAX_TEXT: usize = 2_000;

/// Reads the people of a sheet by `mapping`. Good rows are kept, whatever the others are like.
///
/// A row is left out if it names nobody, if its e-mail is broken and there is no phone, or if it says itself
/// that the registration was cancelled.
#[must_use]
pub fn read(sheet: &Sheet, mapping: &Mapping) -> Outcome {
    let mut outcome = Outcome::default();
    let data = sheet.data(mapping.header);
    outcome.read = narrow(data.len());
    let report = |row: u32, column: Option<usize>, code, refused| {
        sheet.problem(mapping.header, row, column, code, refused)
    };
    for (row, code) in &sheet.problems {
        outcome.warnings.push(report(*row, None, *code, false));
    }
    let fields: Vec<(usize, PersonField)> = mapping
        .columns
        .iter()
        .enumerate()
        .filter_map(|(column, field)| Some((column, (*field)?)))
        .collect();
    if !fields.iter().any(|(_, field)| is_name(*field)) {
        let row = data.first().map_or(1, |row| row.number);
        outcome
            .refused
            .push(report(row, None, ImportProblemCode::NoNameColumn, true));
        return outcome;
    }
    let headings = sheet.heading_row(mapping.header);
    let titled = headings.and_then(|headings| titled_columns(headings, data, &fields));
    for row in data {
        if headings.is_some_and(|headings| headings.cells == row.cells) {
            // Exports put one after another repeat their headings.
            outcome.read -= 1;
            continue;
        }
        let mut reading = Reading::new(row, mapping, sheet);
        for (column, field) in &fields {
            reading.take(*column, *field);
        }
        if let Some(column) = titled.filter(|titled| row.cells.len() > *titled) {
            reading
                .warnings
                .push((column, ImportProblemCode::ExtraCells));
        }
        match reading.finish(&fields) {
            Ok(person) => outcome.people.push(person),
            Err((column, code)) => {
                if code == ImportProblemCode::NotComing {
                    outcome.cancelled.extend(reading.named());
                }
                outcome.refused.push(report(row.number, column, code, true));
                continue;
            }
        }
        let warnings = reading.warnings.iter();
        outcome
            .warnings
            .extend(warnings.map(|(column, code)| report(row.number, Some(*column), *code, false)));
    }
    outcome
}

/// How many columns have headings, if cells behind these are a fault of their rows: when they are few, and nobody
/// says that they are to be read.
fn titled_columns(headings: &Row, data: &[Row], fields: &[(usize, PersonField)]) -> Option<usize> {
    let titled = headings.cells.len();
    let longer = data.iter().filter(|row| row.cells.len() > titled).count();
    let read = fields.iter().any(|(column, _)| *column >= titled);
    (!read && longer * 5 <= data.len()).then_some(titled)
}

fn is_name(field: PersonField) -> bool {
    matches!(
        field,
        PersonField::LastName
            | PersonField::FirstName
            | PersonField::MiddleName
            | PersonField::FullName
    )
}

type Fault = (Option<usize>, ImportProblemCode);

/// One row on its way to a person.
struct Reading<'a> {
    row: &'a Row,
    mapping: &'a Mapping,
    country: Country,
    headings: Option<&'a Row>,
    zero_is_empty: bool,
    person: Person,
    registered: Option<NaiveDateTime>,
    ticket: String,
    consents: Consents,
    broken_email: Option<usize>,
    refused: Option<Fault>,
    warnings: Vec<(usize, ImportProblemCode)>,
}

impl<'a> Reading<'a> {
    fn new(row: &'a Row, mapping: &'a Mapping, sheet: &'a Sheet) -> Self {
        Self {
            row,
            mapping,
            country: sheet.country,
            headings: sheet.heading_row(mapping.header),
            zero_is_empty: source::zero_is_empty(sheet.source),
            person: Person::default(),
            registered: None,
            ticket: String::new(),
            consents: Consents::default(),
            broken_email: None,
            refused: None,
            warnings: Vec::new(),
        }
    }

    fn take(&mut self, column: usize, field: PersonField) {
        let cell = clean(self.row.cell(column));
        if cell.is_empty() || (self.zero_is_empty && cell == "0") {
            return;
        }
        if cell.contains('\u{fffd}') {
            self.warnings
                .push((column, ImportProblemCode::BadCharacters));
        }
        let most = if is_name(field) { MAX_NAME } else { MAX_TEXT };
        let long = cell.len() > most && cell.chars().count() > most;
        if long && is_name(field) {
            self.refuse(Some(column), ImportProblemCode::TooLong);
            return;
        }
        if long {
            self.warnings.push((column, ImportProblemCode::TooLong));
        }
        let end = cell
            .char_indices()
            .nth(most)
            .map_or(cell.len(), |(end, _)| end);
        self.put(column, field, &cell[..end]);
    }

    fn put(&mut self, column: usize, field: PersonField, text: &str) {
        let person = &mut self.person;
        match field {
            PersonField::LastName => fill(&mut person.last_name, text),
            PersonField::FirstName => fill(&mut person.first_name, text),
            PersonField::MiddleName => fill(&mut person.middle_name, text),
            PersonField::FullName => {
                let name = names::split(text, self.mapping.name_order);
                fill(&mut person.last_name, &name.last);
                fill(&mut person.first_name, &name.first);
                fill(&mut person.middle_name, &name.middle);
            }
            PersonField::Company => fill(&mut person.company, text),
            PersonField::Position => fill(&mut person.position, text),
            PersonField::HeardFrom => fill(&mut person.heard_from, text),
            PersonField::Note => note(person, text),
            PersonField::Email => self.put_email(column, text),
            PersonField::Phone => self.put_phone(column, text),
            PersonField::Registered => match dates::parse(text) {
                Some(moment) => self.registered = self.registered.or(Some(moment)),
                None => self.warnings.push((column, ImportProblemCode::BrokenDate)),
            },
            PersonField::Status if is_cancelled(text) => {
                self.refuse(Some(column), ImportProblemCode::NotComing);
            }
            PersonField::Status => {}
            PersonField::Consent => self.put_consent(column, ConsentKind::Data, text),
            PersonField::MailingConsent => self.put_consent(column, ConsentKind::Mailing, text),
            PersonField::Ticket => fill(&mut self.ticket, text),
        }
    }

    /// What was agreed to stands in the heading; of several columns a refusal counts before anything else.
    fn put_consent(&mut self, column: usize, kind: ConsentKind, text: &str) {
        let heading = self.headings.map_or("", |row| row.cell(column).trim());
        let refused = self.consents.get(kind).is_some_and(|known| !known.given);
        if !refused {
            let consent = consents::read(heading, text);
            self.consents.set(kind, Some(consent));
        }
    }

    /// The first address counts; others, and what is no address, are kept in the note.
    fn put_email(&mut self, column: usize, text: &str) {
        let mut broken = false;
        for part in parts(text) {
            match email::normalise(part) {
                Some(address) if self.person.email.is_empty() => self.person.email = address,
                Some(address) if address == self.person.email => {}
                Some(address) => note(&mut self.person, &address),
                None => {
                    broken = true;
                    note(&mut self.person, part);
                }
            }
        }
        if broken && self.person.email.is_empty() {
            self.broken_email = self.broken_email.or(Some(column));
        }
    }

    /// The first number counts. What is no number stays as written: somebody may still read it.
    fn put_phone(&mut self, column: usize, text: &str) {
        for (part, normal) in numbers(text, self.country) {
            let (_, extension) = phone::split_extension(part);
            if normal.is_none() && self.person.phone.is_empty() {
                self.warnings.push((column, ImportProblemCode::BrokenPhone));
            }
            match normal {
                Some(number) if self.person.phone.is_empty() => {
                    self.person.phone = number;
                    if !extension.is_empty() {
                        note(&mut self.person, extension);
                    }
                }
                Some(number) if number == self.person.phone => {}
                None if self.person.phone.is_empty() && phone::is_plausible(part) => {
                    part.clone_into(&mut self.person.phone);
                }
                Some(_) | None => note(&mut self.person, part),
            }
        }
    }

    fn refuse(&mut self, column: Option<usize>, code: ImportProblemCode) {
        self.refused = self.refused.or(Some((column, code)));
    }

    fn finish(&mut self, fields: &[(usize, PersonField)]) -> Result<Incoming, Fault> {
        if let Some(fault) = self.refused {
            return Err(fault);
        }
        let person = &self.person;
        let column_of = |wanted: fn(PersonField) -> bool| {
            fields
                .iter()
                .find(|(_, field)| wanted(*field))
                .map(|(column, _)| *column)
        };
        let names = [&person.last_name, &person.first_name, &person.middle_name];
        if !names
            .iter()
            .any(|name| name.contains(char::is_alphanumeric))
        {
            return Err((column_of(is_name), ImportProblemCode::NoName));
        }
        if person.phone.is_empty() && person.email.is_empty() {
            if let Some(column) = self.broken_email {
                return Err((Some(column), ImportProblemCode::Unreachable));
            }
            let reachable = |field| matches!(field, PersonField::Email | PersonField::Phone);
            if let Some(column) = column_of(reachable) {
                self.warnings.push((column, ImportProblemCode::NoContact));
            }
        } else if let Some(column) = self.broken_email.filter(|_| person.email.is_empty()) {
            self.warnings.push((column, ImportProblemCode::BrokenEmail));
        }
        Ok(self.incoming())
    }

    /// The person of a row that was left out, if it names one.
    fn named(&mut self) -> Option<Incoming> {
        let name = self.person.full_name();
        name.contains(char::is_alphanumeric)
            .then(|| self.incoming())
    }

    fn incoming(&mut self) -> Incoming {
        Incoming {
            row: self.row.number,
            person: std::mem::take(&mut self.person),
            registered: self.registered,
            ticket: std::mem::take(&mut self.ticket),
            consents: std::mem::take(&mut self.consents),
        }
    }
}

fn fill(field: &mut String, text: &str) {
    if field.is_empty() {
        text.clone_into(field);
    }
}

fn note(person: &mut Person, text: &str) {
    if !person.note.is_empty() {
        person.note.push_str("; ");
    }
    person.note.push_str(text);
}

/// The numbers of a cell, each with its normal form: one, unless each of the parts is one.
fn numbers(text: &str, country: Country) -> Vec<(&str, Option<String>)> {
    let whole = phone::normalise_in(text, country);
    let several: Vec<&str> = parts(text).collect();
    if whole.is_some() || several.len() < 2 || !several.iter().all(|part| phone::is_plausible(part))
    {
        return vec![(text, whole)];
    }
    several
        .into_iter()
        .map(|part| (part, phone::normalise_in(part, country)))
        .collect()
}

/// What stands in one cell side by side.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '/'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
}
