//! What happened to a person, from every row that tells of it.

use crate::clock;
use crate::error::Error;
use crate::organizer::{Organizer, new_id};
use chrono::{NaiveDateTime, NaiveTime};
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::history::{HistoryEntry, HistoryEvent, PersonChange, PersonChangeRecord};
use kafedra_model::ids::{ChangeId, PersonId, SeminarId};
use kafedra_model::registration::Registration;

/// Whoever writes lines of histories now, and the place of these lines among those of other desks.
pub(crate) struct Pen {
    pub(crate) at: NaiveDateTime,
    desk: String,
    operator: String,
    clock: u64,
}

impl Pen {
    /// A new line of the history.
    pub(crate) fn line(&self, person: PersonId, change: PersonChange) -> PersonChangeRecord {
        PersonChangeRecord {
            id: ChangeId(new_id()),
            person,
            at: self.at,
            change,
            desk: self.desk.clone(),
            operator: self.operator.clone(),
            clock: self.clock,
        }
    }
}

impl Organizer {
    pub(crate) fn pen(&self, id: SeminarId) -> Result<Pen, Error> {
        let latest = self.store.read().latest_change(id)?;
        let settings = self.settings();
        Ok(Pen {
            at: self.now(),
            desk: settings.desk.clone(),
            operator: settings.operator.clone(),
            clock: kafedra_checkin::clock::next(latest, clock::millis()),
        })
    }

    /// Everything that is known to have happened to a person, the earliest first.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchPerson`].
    pub fn person_history(
        &self,
        id: SeminarId,
        person: PersonId,
    ) -> Result<Vec<HistoryEntry>, Error> {
        let row = self.person(id, person)?;
        let person = row.registration.id;
        let read = self.store.read();
        let mut entries = of_registration(&row.registration);
        if let Some(import) = read.import_of(id, person)? {
            entries.push(entry(
                import.at,
                HistoryEvent::AddedBy { file: import.file },
            ));
        }
        let splittable = self.splittable(id, person)?;
        let mut lines = read.changes_of(id, person)?;
        // Nobody knows when that was.
        lines.retain(|line| !matches!(line.change, PersonChange::Told { .. }));
        for record in lines {
            let change = record.change;
            entries.push(HistoryEntry {
                operator: record.operator,
                merged: splittable
                    .filter(|(line, _)| *line == record.id)
                    .map(|(_, merged)| merged),
                ..entry(record.at, HistoryEvent::Changed { change })
            });
        }
        for contact in read.contacts_of(id, person)? {
            let event = HistoryEvent::Contacted {
                contact: contact.kind,
                outcome: contact.outcome,
            };
            entries.push(entry(contact.at, event));
        }
        entries.extend(self.mails(id, person)?);
        let mut marks = Vec::new();
        for one in read.group(id, person)? {
            marks.extend(read.arrivals_of(id, one)?);
        }
        entries.extend(marks.iter().filter_map(of_mark));
        entries.sort_by_key(|entry| entry.at);
        Ok(entries)
    }

    fn mails(&self, id: SeminarId, person: PersonId) -> Result<Vec<HistoryEntry>, Error> {
        let read = self.store.read();
        let got = read.receipts_of(id, person)?;
        let mailings = read.plan(id)?.reminders.mailings;
        let got = mailings.iter().filter(|mailing| got.contains(&mailing.id));
        let entries = got.map(|mailing| HistoryEntry {
            day_only: mailing.at.is_none(),
            ..entry(
                mailing.sent.and_time(mailing.at.unwrap_or(NaiveTime::MIN)),
                HistoryEvent::Mailed {
                    mailing: mailing.kind,
                },
            )
        });
        Ok(entries.collect())
    }
}

fn entry(at: NaiveDateTime, event: HistoryEvent) -> HistoryEntry {
    HistoryEntry {
        at,
        day_only: false,
        event,
        operator: String::new(),
        merged: None,
    }
}

fn of_registration(registration: &Registration) -> Vec<HistoryEntry> {
    let walk_in = registration.walk_in;
    let mut entries = vec![HistoryEntry {
        // A list that names only the day means no midnight.
        day_only: registration.registered.time() == NaiveTime::MIN,
        ..entry(
            registration.registered,
            HistoryEvent::Registered { walk_in },
        )
    }];
    let confirmed = registration
        .confirmed
        .map(|at| entry(at, HistoryEvent::Confirmed));
    let reason = registration.refusal_reason.clone();
    let refused = registration
        .refused
        .map(|at| entry(at, HistoryEvent::Refused { reason }));
    entries.extend(confirmed.into_iter().chain(refused));
    entries
}

fn of_mark(event: &ArrivalEvent) -> Option<HistoryEntry> {
    let desk = event.desk.clone();
    let told = match &event.kind {
        ArrivalKind::Arrived | ArrivalKind::WalkIn => HistoryEvent::Arrived { desk },
        ArrivalKind::KitHanded => HistoryEvent::KitHanded { desk },
        ArrivalKind::Undone => HistoryEvent::Undone { desk },
        // Notes that the program writes for itself are no words about a person.
        ArrivalKind::Noted { note } if kafedra_checkin::clash::is_own(note) => return None,
        ArrivalKind::Noted { note } if note.is_empty() => return None,
        ArrivalKind::Noted { note } => HistoryEvent::Noted { note: note.clone() },
        ArrivalKind::SamePersonAs { .. } => return None,
    };
    Some(HistoryEntry {
        operator: event.operator.clone(),
        ..entry(event.at, told)
    })
}
