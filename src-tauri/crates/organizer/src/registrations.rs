//! Registrations: the table and single edits.

use crate::error::{Error, ErrorCode};
use crate::organizer::{Organizer, new_id};
use crate::undo::{PeopleUndo, Step};
use crate::view::Written;
use chrono::NaiveDateTime;
use kafedra_checkin::{Roster, RosterPerson};
use kafedra_imports::Sheet;
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::duplicates::changed_fields;
use kafedra_model::history::PersonChange;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::imports::ImportProblem;
use kafedra_model::listing::{PeoplePage, PeopleQuery, PeopleSort, PersonRow};
use kafedra_model::registration::{Person, Registration, RegistrationStatus};
use kafedra_words::Words;

/// Answers of a text search that a table can show.
const MOST_ANSWERS: usize = 2_000;

impl Organizer {
    /// A piece of the table; with a text, only those found by it, best match first.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn people_page(
        &mut self,
        id: SeminarId,
        text: &str,
        mut query: PeopleQuery,
    ) -> Result<PeoplePage, Error> {
        if text.trim().is_empty() {
            return Ok(self.store.read().people(id, &query)?);
        }
        let found = self.roster(id)?.search(text, MOST_ANSWERS);
        let mut ids: Vec<PersonId> = found.hits.into_iter().map(|hit| hit.id).collect();
        query.sort = PeopleSort::Given;
        if is_filtered(&query) {
            query.ids = Some(ids);
            return Ok(self.store.read().people(id, &query)?);
        }
        // Only those who are shown are looked up; the index has no one whom the table has not.
        let total = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        if query.descending {
            ids.reverse();
            query.descending = false;
        }
        let shown = ids.into_iter().skip(query.offset as usize);
        query.ids = Some(shown.take(query.limit as usize).collect());
        query.offset = 0;
        let rows = self.store.read().people(id, &query)?.rows;
        Ok(PeoplePage { rows, total })
    }

    /// Best matches first: by any part of the name, phone digits or company.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn search(
        &mut self,
        id: SeminarId,
        text: &str,
        limit: u32,
    ) -> Result<Vec<PersonRow>, Error> {
        if text.trim().is_empty() {
            return Ok(Vec::new());
        }
        let found = self.roster(id)?.search(text, limit as usize);
        let query = PeopleQuery {
            limit,
            ids: Some(found.hits.into_iter().map(|hit| hit.id).collect()),
            sort: PeopleSort::Given,
            ..PeopleQuery::default()
        };
        Ok(self.store.read().people(id, &query)?.rows)
    }

    /// The one person that a search finds.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`], or [`ErrorCode::PersonAmbiguous`] with the count.
    pub fn only_person(&mut self, id: SeminarId, text: &str) -> Result<PersonId, Error> {
        let found = self.search(id, text, 2)?;
        match found.as_slice() {
            [] => Err(Error::new(ErrorCode::NoSuchPerson)),
            [one] => Ok(one.registration.id),
            several => Err(Error::new(ErrorCode::PersonAmbiguous).with("count", several.len())),
        }
    }

    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn add_person(&mut self, id: SeminarId, person: Person) -> Result<PersonRow, Error> {
        let registration = received(tidy(person), self.now());
        let person = registration.id;
        self.store
            .write(|w| w.insert_registrations(id, std::slice::from_ref(&registration)))?;
        self.index(id, &registration);
        self.person(id, person)
    }

    /// # Errors
    /// [`ErrorCode::NoSuchPerson`].
    pub fn save_person(
        &mut self,
        id: SeminarId,
        person: PersonId,
        edited: Person,
    ) -> Result<PersonRow, Error> {
        let before = self.person(id, person)?.registration;
        let after = Registration {
            person: tidy(edited),
            ..before.clone()
        };
        let fields = changed_fields(&before.person, &after.person);
        let change = (!fields.is_empty()).then_some(PersonChange::Edited { fields });
        self.update(id, "person", before, after, change)
    }

    /// Confirms, refuses or cancels a registration, with the time of it.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`]; as [`Organizer::refuse_people`] when nobody may refuse this one any more.
    pub fn set_status(
        &mut self,
        id: SeminarId,
        person: PersonId,
        status: RegistrationStatus,
        reason: &str,
    ) -> Result<PersonRow, Error> {
        let before = self.person(id, person)?.registration;
        let mut registration = before.clone();
        let now = self.now();
        let change = match (registration.status, status) {
            (before, after) if before == after => None,
            (_, RegistrationStatus::Cancelled) => Some(PersonChange::Cancelled),
            (_, RegistrationStatus::Received) => Some(PersonChange::Reopened),
            (_, RegistrationStatus::Confirmed | RegistrationStatus::Refused) => None,
        };
        match status {
            RegistrationStatus::Confirmed => registration.confirmed = Some(now),
            RegistrationStatus::Refused => self.refuse(id, &mut registration, reason, now)?,
            RegistrationStatus::Received | RegistrationStatus::Cancelled => {}
        }
        registration.status = status;
        let noun = match status {
            RegistrationStatus::Confirmed => "confirmation",
            RegistrationStatus::Refused => "refusal",
            RegistrationStatus::Cancelled => "cancellation",
            RegistrationStatus::Received => "reopening",
        };
        self.update(id, noun, before, registration, change)
    }

    /// The workbook for the report: contacts and an attended column (RPT-05).
    ///
    /// # Errors
    /// As [`Organizer::print_to_output`].
    pub fn export_people(&mut self, id: SeminarId) -> Result<Written, Error> {
        self.print_to_output(id, DocumentKind::Registrations, Format::Xlsx)
    }

    /// A person by their id, or by that of a record that was put into theirs.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`].
    pub fn person(&self, id: SeminarId, person: PersonId) -> Result<PersonRow, Error> {
        let read = self.store.read();
        let mut row = read.person_row(id, person)?;
        if row.is_none()
            && let Some(kept) = read.merged_into(id, person)?
        {
            row = read.person_row(id, kept)?;
        }
        row.ok_or_else(|| Error::new(ErrorCode::NoSuchPerson))
    }

    /// The search index of a seminar's people, built when first asked for.
    pub(crate) fn roster(&mut self, id: SeminarId) -> Result<&mut Roster, Error> {
        if !self.rosters.contains_key(&id) {
            let registrations = self.store.read().registrations(id)?;
            let people = registrations
                .iter()
                .filter(|r| !r.person.is_erased())
                .map(|r| RosterPerson::from((r.id, &r.person)));
            self.rosters.insert(id, Roster::new(people));
        }
        Ok(self.rosters.entry(id).or_insert_with(|| Roster::new([])))
    }

    /// Keeps an index that exists in step with the database.
    pub(crate) fn index(&mut self, id: SeminarId, registration: &Registration) {
        if let Some(roster) = self.rosters.get_mut(&id) {
            roster.put(RosterPerson::from((registration.id, &registration.person)));
        }
    }

    fn update(
        &mut self,
        id: SeminarId,
        noun: &'static str,
        before: Registration,
        after: Registration,
        change: Option<PersonChange>,
    ) -> Result<PersonRow, Error> {
        if before == after {
            return self.person(id, before.id);
        }
        let pen = self.pen(id)?;
        let lines: Vec<_> = change
            .map(|change| pen.line(after.id, change))
            .into_iter()
            .collect();
        self.store.write(|w| {
            w.update_registrations(id, std::slice::from_ref(&after))?;
            w.insert_changes(id, &lines)
        })?;
        self.index(id, &after);
        let person = after.id;
        let undo = PeopleUndo {
            noun,
            before: vec![before],
            after: vec![after],
            lines: lines.iter().map(|line| line.id).collect(),
        };
        self.undo.push(id, Step::People(Box::new(undo)));
        self.person(id, person)
    }

    /// Takes back what was done to people by hand, as far as nobody has changed it since.
    pub(crate) fn undo_people(&mut self, id: SeminarId, undo: &PeopleUndo) -> Result<(), Error> {
        let restored = self.restored(id, &undo.before, &undo.after)?;
        self.store.write(|w| {
            w.update_registrations(id, &restored)?;
            w.delete_changes(id, &undo.lines)
        })?;
        for registration in &restored {
            self.index(id, registration);
        }
        Ok(())
    }
}

/// Whether the query lets only some of those through whom it names.
fn is_filtered(query: &PeopleQuery) -> bool {
    query.ids.is_some()
        || query.status.is_some()
        || query.staff.is_some()
        || query.walk_in.is_some()
        || query.arrived.is_some()
        || query.consent.is_some()
}

/// A new registration that waits for an answer.
pub(crate) fn received(person: Person, registered: NaiveDateTime) -> Registration {
    Registration {
        id: PersonId(new_id()),
        person,
        registered,
        status: RegistrationStatus::Received,
        confirmed: None,
        refused: None,
        refusal_reason: String::new(),
        staff: false,
        walk_in: false,
    }
}

/// Trims what was typed; brings phone and e-mail into their usual form where they have one.
pub(crate) fn tidy(mut person: Person) -> Person {
    for field in [
        &mut person.last_name,
        &mut person.first_name,
        &mut person.middle_name,
        &mut person.company,
        &mut person.position,
        &mut person.email,
        &mut person.phone,
        &mut person.heard_from,
        &mut person.note,
    ] {
        *field = field.trim().to_owned();
    }
    if let Some(phone) = kafedra_imports::phone::normalise(&person.phone) {
        person.phone = phone;
    }
    if let Some(email) = kafedra_imports::email::normalise(&person.email) {
        person.email = email;
    }
    person
}

pub(crate) fn open_sheet(name: &str, bytes: &[u8], words: &Words) -> Result<Sheet, Error> {
    kafedra_imports::open(name, bytes).map_err(|refusal| {
        let mut facts = std::collections::BTreeMap::from([("file".to_owned(), name.into())]);
        for (fact, value) in refusal.facts() {
            facts.insert(fact.to_owned(), value);
        }
        let problem = words.say(&format!("import-refusal-{}", refusal.code()), &facts);
        Error::new(ErrorCode::ImportRefused)
            .with("file", name)
            .with("problem", problem)
    })
}

pub(crate) fn put_into_words(problems: &mut [ImportProblem], words: &Words) {
    for problem in problems {
        problem.problem = Some(words.text(
            &format!("import-problem-{}", problem.code.code()),
            &[
                ("row", problem.row.into()),
                ("heading", problem.heading.as_str().into()),
            ],
        ));
    }
}
