//! A file beside the people who are in the list already: what is known of them, what is written, and how to take it
//! back.

use crate::error::Error;
use crate::organizer::{Organizer, new_id};
use crate::registrations::received;
use crate::undo::{ImportUndo, Step};
use chrono::NaiveDateTime;
use kafedra_imports::{About, Action, Known, Sheet, Taken};
use kafedra_model::checkin::ArrivalKind;
use kafedra_model::consent::{ConsentKind, Consents};
use kafedra_model::dump::PersonTicket;
use kafedra_model::duplicates::{MergedPerson, field_mut};
use kafedra_model::history::{FieldChange, ImportRecord, PersonChange, PersonChangeRecord};
use kafedra_model::ids::{EventId, ImportId, PersonId, SeminarId};
use kafedra_model::imports::{FieldOfPerson, PersonField};
use kafedra_model::registration::{Registration, RegistrationStatus};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that a file is compared with; read at once, whatever the file holds.
pub(crate) struct ListBeside {
    registrations: Vec<Registration>,
    tickets: BTreeMap<PersonId, Vec<String>>,
    consents: BTreeMap<PersonId, Consents>,
    merged: Vec<MergedPerson>,
    pub(crate) by_hand: BTreeSet<FieldOfPerson>,
}

impl ListBeside {
    pub(crate) fn is_empty(&self) -> bool {
        self.registrations.is_empty()
    }

    /// People as they stand, and as they stood in records that were put into theirs: a file may still know these.
    pub(crate) fn known(&self) -> Vec<Known<'_>> {
        let standing = self.registrations.iter().map(|registration| Known {
            id: registration.id,
            person: &registration.person,
            status: registration.status,
            tickets: self
                .tickets
                .get(&registration.id)
                .map_or(&[], Vec::as_slice),
            consents: self.consents.get(&registration.id),
            merged: false,
        });
        let merged = self.merged.iter().filter_map(|one| {
            let before = one.before.as_ref()?;
            Some(Known {
                id: one.into,
                person: &before.registration.person,
                status: before.registration.status,
                tickets: &[],
                consents: None,
                merged: true,
            })
        });
        standing.chain(merged).collect()
    }
}

impl Organizer {
    pub(crate) fn list_beside(&self, id: SeminarId) -> Result<ListBeside, Error> {
        let read = self.store.read();
        let mut registrations = read.registrations(id)?;
        registrations.retain(|registration| !registration.person.is_erased());
        let mut tickets: BTreeMap<PersonId, Vec<String>> = BTreeMap::new();
        for ticket in read.tickets(id)? {
            tickets.entry(ticket.person).or_default().push(ticket.code);
        }
        let consents = read.consents(id)?.into_iter();
        let mut by_hand = by_hand(&read.changes(id)?);
        // Whoever has come is not made absent by a list, unless somebody says so.
        let came = read.arrivals(id)?.into_iter().map(|event| FieldOfPerson {
            person: event.person,
            field: PersonField::Status,
        });
        by_hand.extend(came);
        Ok(ListBeside {
            registrations,
            tickets,
            consents: consents.map(|one| (one.person, one.consents)).collect(),
            merged: read.merged(id)?,
            by_hand,
        })
    }

    pub(crate) fn carry_out(
        &mut self,
        id: SeminarId,
        sheet: &Sheet,
        list: ListBeside,
        actions: &[Action],
        taken: &Taken,
    ) -> Result<(), Error> {
        let pen = self.pen(id)?;
        let now = pen.at;
        let mut writing = Writing::default();
        let mut about: BTreeMap<PersonId, &About> = BTreeMap::new();
        for action in actions {
            match action {
                Action::Add {
                    person,
                    registered,
                    about: said,
                    ..
                } => {
                    let new = received(person.clone(), registered.unwrap_or(now));
                    writing.take_about(new.id, said, new.registered, &Consents::default());
                    writing.added.push(new);
                }
                Action::Known {
                    id, about: said, ..
                } => {
                    about.insert(*id, said);
                    if !said.ticket.is_empty() {
                        writing.ticket(*id, &said.ticket);
                    }
                }
                Action::Repeat { .. } => {}
            }
        }
        let mut standing: BTreeMap<PersonId, Registration> =
            list.registrations.into_iter().map(|r| (r.id, r)).collect();
        let none = Consents::default();
        for (person, changes) in &taken.changes {
            let Some(registration) = standing.remove(person) else {
                continue;
            };
            let consents = list.consents.get(person).unwrap_or(&none);
            let said = about.get(person).map(|said| &said.consents);
            writing.update(registration, changes, (consents, said), now);
            let fields = changes.clone();
            let file = sheet.file().to_owned();
            let change = PersonChange::Imported { file, fields };
            writing.lines.push(pen.line(*person, change));
        }
        if writing.is_empty() {
            return Ok(());
        }
        let ids = || writing.added.iter().map(|registration| registration.id);
        let record = ImportRecord {
            id: ImportId(new_id()),
            at: now,
            file: sheet.file().to_owned(),
            source: sheet.source(),
            added: count(writing.added.len()),
            updated: count(writing.after.len()),
            first: ids().min(),
            last: ids().max(),
        };
        self.store.write(|w| {
            w.insert_registrations(id, &writing.added)?;
            w.update_registrations(id, &writing.after)?;
            for (person, consents) in &writing.consents {
                w.set_consents(id, *person, consents)?;
            }
            w.insert_tickets(id, &writing.tickets)?;
            w.insert_changes(id, &writing.lines)?;
            w.insert_imports(id, std::slice::from_ref(&record))
        })?;
        self.rosters.remove(&id);
        self.undo
            .push(id, Step::Import(Box::new(writing.undo(record.id))));
        Ok(())
    }

    /// Takes an import back: people whom it added and with whom nothing has happened since go, and fields that it
    /// changed and nobody else has changed since are as before.
    pub(crate) fn undo_import(&mut self, id: SeminarId, undo: &ImportUndo) -> Result<(), Error> {
        let touched = self.touched_people(id)?;
        let gone: Vec<PersonId> = undo
            .added
            .iter()
            .copied()
            .filter(|person| !touched.contains(person))
            .collect();
        let restored = self.restored(id, &undo.before, &undo.after)?;
        let is_restored = |person: &PersonId| restored.iter().any(|one| one.id == *person);
        self.store.write(|w| {
            w.delete_registrations(id, &gone)?;
            w.update_registrations(id, &restored)?;
            for (person, consents) in undo
                .consents
                .iter()
                .filter(|(person, _)| is_restored(person))
            {
                w.set_consents(id, *person, consents)?;
            }
            w.delete_tickets(id, &undo.tickets)?;
            w.delete_changes(id, &undo.lines)?;
            w.delete_import(id, undo.import)
        })?;
        self.rosters.remove(&id);
        Ok(())
    }

    /// Those of `before` who are still there, without what `after` made of them; what was changed since stays.
    pub(crate) fn restored(
        &self,
        id: SeminarId,
        before: &[Registration],
        after: &[Registration],
    ) -> Result<Vec<Registration>, Error> {
        let mut restored = Vec::new();
        for (before, after) in before.iter().zip(after) {
            if let Some(mut now) = self.store.read().registration(id, before.id)? {
                restore(&mut now, before, after);
                restored.push(now);
            }
        }
        Ok(restored)
    }

    /// Everyone with whom something happened after they came into the list, and still stands.
    fn touched_people(&self, id: SeminarId) -> Result<BTreeSet<PersonId>, Error> {
        let read = self.store.read();
        let mut touched: BTreeSet<PersonId> = BTreeSet::new();
        touched.extend(read.contacts(id)?.iter().map(|contact| contact.person));
        touched.extend(read.receipts(id)?.iter().map(|receipt| receipt.person));
        let log = read.arrivals(id)?;
        let undos = log.iter().filter(|event| event.kind == ArrivalKind::Undone);
        let undone: BTreeSet<EventId> = undos.filter_map(|undo| undo.refers_to).collect();
        let standing = log
            .iter()
            .filter(|event| event.kind != ArrivalKind::Undone && !undone.contains(&event.id));
        touched.extend(standing.map(|event| event.person));
        touched.extend(read.changes(id)?.iter().map(|change| change.person));
        let answered = read.registrations(id)?.into_iter();
        let answered =
            answered.filter(|one| one.status != RegistrationStatus::Received || one.staff);
        touched.extend(answered.map(|registration| registration.id));
        Ok(touched)
    }
}

/// What one import writes.
#[derive(Default)]
struct Writing {
    added: Vec<Registration>,
    before: Vec<Registration>,
    after: Vec<Registration>,
    consents: Vec<(PersonId, Consents)>,
    consents_before: Vec<(PersonId, Consents)>,
    tickets: Vec<PersonTicket>,
    lines: Vec<PersonChangeRecord>,
}

impl Writing {
    fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.after.is_empty()
            && self.tickets.is_empty()
            && self.consents.is_empty()
    }

    fn take_about(&mut self, person: PersonId, said: &About, on: NaiveDateTime, before: &Consents) {
        if !said.ticket.is_empty() {
            self.ticket(person, &said.ticket);
        }
        let mut consents = before.clone();
        for kind in [ConsentKind::Data, ConsentKind::Mailing] {
            take_consent(&mut consents, kind, &said.consents, on);
        }
        if consents != *before {
            self.consents.push((person, consents));
        }
    }

    fn ticket(&mut self, person: PersonId, code: &str) {
        self.tickets.push(PersonTicket {
            code: code.to_owned(),
            person,
        });
    }

    fn update(
        &mut self,
        before: Registration,
        changes: &[FieldChange],
        (known, said): (&Consents, Option<&Consents>),
        now: NaiveDateTime,
    ) {
        let mut after = before.clone();
        let mut consents = known.clone();
        for change in changes {
            let kind = consent_kind(change.field);
            if let (Some(kind), Some(said)) = (kind, said) {
                take_consent(&mut consents, kind, said, now);
            } else if let Some(field) = field_mut(&mut after.person, change.field) {
                change.new.clone_into(field);
            } else if change.field == PersonField::Status {
                after.status = RegistrationStatus::Cancelled;
            }
        }
        if consents != *known {
            self.consents_before.push((before.id, known.clone()));
            self.consents.push((before.id, consents));
        }
        self.before.push(before);
        self.after.push(after);
    }

    fn undo(self, import: ImportId) -> ImportUndo {
        ImportUndo {
            import,
            added: self.added.iter().map(|one| one.id).collect(),
            before: self.before,
            after: self.after,
            consents: self.consents_before,
            tickets: self.tickets,
            lines: self.lines.iter().map(|line| line.id).collect(),
        }
    }
}

fn take_consent(known: &mut Consents, kind: ConsentKind, said: &Consents, on: NaiveDateTime) {
    if let Some(mut consent) = said.get(kind).cloned() {
        consent.on = consent.on.or(Some(on.date()));
        known.set(kind, Some(consent));
    }
}

fn consent_kind(field: PersonField) -> Option<ConsentKind> {
    let is = |kind, place| (field == place).then_some(kind);
    is(ConsentKind::Data, PersonField::Consent)
        .or(is(ConsentKind::Mailing, PersonField::MailingConsent))
}

fn restore(now: &mut Registration, before: &Registration, after: &Registration) {
    if answer(now) == answer(after) {
        (now.status, now.confirmed, now.refused) =
            (before.status, before.confirmed, before.refused);
        now.refusal_reason.clone_from(&before.refusal_reason);
    }
    let (mut old, mut imported) = (before.person.clone(), after.person.clone());
    for (field, _) in kafedra_model::duplicates::fields(&before.person) {
        let (Some(now), Some(old), Some(imported)) = (
            field_mut(&mut now.person, field),
            field_mut(&mut old, field),
            field_mut(&mut imported, field),
        ) else {
            continue;
        };
        if now == imported {
            now.clone_from(old);
        }
    }
}

/// How a registration was answered.
fn answer(
    one: &Registration,
) -> (
    RegistrationStatus,
    Option<NaiveDateTime>,
    Option<NaiveDateTime>,
    &str,
) {
    (one.status, one.confirmed, one.refused, &one.refusal_reason)
}

/// Fields that somebody has corrected since an import last wrote them.
fn by_hand(changes: &[PersonChangeRecord]) -> BTreeSet<FieldOfPerson> {
    let mut by_hand = BTreeSet::new();
    for record in changes {
        let place = |field| FieldOfPerson {
            person: record.person,
            field,
        };
        match &record.change {
            PersonChange::Edited { fields } | PersonChange::Merged { fields, .. } => {
                by_hand.extend(fields.iter().map(|change| place(change.field)));
            }
            PersonChange::Imported { fields, .. } => {
                for change in fields {
                    by_hand.remove(&place(change.field));
                }
            }
            PersonChange::Consent { consent, .. } => {
                by_hand.insert(place(match consent {
                    ConsentKind::Data => PersonField::Consent,
                    ConsentKind::Mailing => PersonField::MailingConsent,
                }));
            }
            PersonChange::Chosen { field, .. } => {
                by_hand.insert(place(*field));
            }
            PersonChange::Reopened => {
                by_hand.insert(place(PersonField::Status));
            }
            PersonChange::Cancelled | PersonChange::Invited { .. } | PersonChange::Told { .. } => {}
        }
    }
    by_hand
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
