//! The registration desk: search, mark, undo, walk-in, counters.

use crate::clock;
use crate::error::{Error, ErrorCode};
use crate::files;
use crate::organizer::{Organizer, new_id, write};
use crate::registrations::{received, tidy};
use crate::view::{DeskAnswer, WalkIn, Written};
use kafedra_checkin::Standing;
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind, DeskCounters, Verdict};
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use kafedra_model::listing::PersonRow;
use kafedra_model::registration::{Person, RegistrationStatus};
use kafedra_store::{Merged, NewArrival};
use std::path::Path;

/// Rows that a desk can take in at a glance.
const ANSWERS: u32 = 12;

impl Organizer {
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn desk_search(&mut self, id: SeminarId, text: &str) -> Result<Vec<PersonRow>, Error> {
        self.search(id, text, ANSWERS)
    }

    /// Marks an arrival, and the kit with it; durable before it is answered. Somebody who is
    /// already here, refused or cancelled is told so: a refused person is not marked, since only a
    /// decision of a person can let them in.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`].
    pub fn arrive(
        &mut self,
        id: SeminarId,
        person: PersonId,
        kit: bool,
    ) -> Result<DeskAnswer, Error> {
        let verdict = self.verdict(id, person)?;
        if let Verdict::Welcome { kit_handed, .. } = &verdict {
            let with_kit = kit && !kit_handed;
            self.mark(id, person, ArrivalKind::Arrived, with_kit)?;
        }
        self.answer(id, person, verdict)
    }

    /// Hands a kit to somebody who is here already; a second one is not marked.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`].
    pub fn hand_kit(&mut self, id: SeminarId, person: PersonId) -> Result<DeskAnswer, Error> {
        if self.person(id, person)?.presence.kit.is_none() {
            let event = self.event(id, person, ArrivalKind::KitHanded, None)?;
            self.store.write(|w| w.append_arrival(id, event))?;
        }
        let verdict = self.verdict(id, person)?;
        self.answer(id, person, verdict)
    }

    /// Takes a mistaken arrival back, and the kit with it, by events of its own.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`], [`ErrorCode::NothingToUndo`] for somebody who has not come.
    pub fn undo_arrival(&mut self, id: SeminarId, person: PersonId) -> Result<DeskAnswer, Error> {
        let presence = self.person(id, person)?.presence;
        let arrival = presence
            .arrival
            .ok_or_else(|| Error::new(ErrorCode::NothingToUndo))?;
        let undone: Vec<EventId> = [Some(arrival), presence.kit]
            .into_iter()
            .flatten()
            .collect();
        let mut events = Vec::new();
        for event in undone {
            events.push(self.event(id, person, ArrivalKind::Undone, Some(event))?);
        }
        self.append(id, events)?;
        let verdict = self.verdict(id, person)?;
        self.answer(id, person, verdict)
    }

    /// Registers and marks somebody who is not in the list.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn walk_in(&mut self, id: SeminarId, walk_in: WalkIn) -> Result<DeskAnswer, Error> {
        let person = tidy(Person {
            last_name: walk_in.last_name,
            first_name: walk_in.first_name,
            company: walk_in.company,
            phone: walk_in.phone,
            ..Person::default()
        });
        let mut registration = received(person, clock::now());
        registration.walk_in = true;
        registration.status = RegistrationStatus::Confirmed;
        let person = registration.id;
        let mut events = vec![self.event(id, person, ArrivalKind::WalkIn, None)?];
        if walk_in.kit {
            events.push(self.event(id, person, ArrivalKind::KitHanded, None)?);
        }
        let counters = self.counters(id)?;
        self.store.write(|w| {
            w.insert_registrations(id, std::slice::from_ref(&registration))?;
            for event in events {
                w.append_arrival(id, event)?;
            }
            Ok::<_, Error>(())
        })?;
        self.index(id, &registration);
        let verdict =
            kafedra_checkin::verdict(Some(&Standing::from(&registration)), None, &counters);
        self.answer(id, person, verdict)
    }

    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn counters(&self, id: SeminarId) -> Result<DeskCounters, Error> {
        let plan = self.store.read().plan(id)?;
        let attendance = self.store.read().attendance(id)?;
        let known = |count: u32| (count > 0).then_some(count);
        Ok(DeskCounters {
            registered: attendance.registered,
            arrived: attendance.attended,
            walk_ins: attendance.walk_ins,
            kits_handed: attendance.kits_handed,
            seats: known(plan.hall.seats()),
            kits: known(plan.kit.packed),
        })
    }

    /// The arrival log as a file for another copy of the seminar.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`], or when the file can't be written.
    pub fn export_arrivals(&self, id: SeminarId, path: &Path) -> Result<Written, Error> {
        let events = self.store.read().arrivals(id)?;
        let mut json = serde_json::to_vec_pretty(&events).map_err(|e| Error::trouble(&e))?;
        json.push(b'\n');
        write(path, &json)
    }

    /// Takes over another copy's log; any order and any number of times gives the same state.
    ///
    /// # Errors
    /// [`ErrorCode::SeminarFileBroken`] with line and column.
    pub fn merge_arrivals(&mut self, id: SeminarId, path: &Path) -> Result<Merged, Error> {
        let bytes = files::read(path)?;
        let events: Vec<ArrivalEvent> = serde_json::from_slice(&bytes).map_err(|e| {
            Error::new(ErrorCode::SeminarFileBroken)
                .with("file", path.display().to_string())
                .with("line", e.line())
                .with("column", e.column())
        })?;
        Ok(self.store.write(|w| w.merge_arrivals(id, &events))?)
    }

    fn verdict(&self, id: SeminarId, person: PersonId) -> Result<Verdict, Error> {
        let row = self.person(id, person)?;
        let events = self.store.read().arrivals_of(id, person)?;
        let door = kafedra_checkin::fold(&events);
        let standing = Standing::from(&row.registration);
        let counters = self.counters(id)?;
        Ok(kafedra_checkin::verdict(
            Some(&standing),
            door.people.get(&person),
            &counters,
        ))
    }

    fn answer(
        &self,
        id: SeminarId,
        person: PersonId,
        verdict: Verdict,
    ) -> Result<DeskAnswer, Error> {
        let (person, counters) = (self.person(id, person)?, self.counters(id)?);
        Ok(DeskAnswer {
            verdict,
            person,
            counters,
        })
    }

    fn mark(
        &mut self,
        id: SeminarId,
        person: PersonId,
        kind: ArrivalKind,
        with_kit: bool,
    ) -> Result<(), Error> {
        let mut events = vec![self.event(id, person, kind, None)?];
        if with_kit {
            events.push(self.event(id, person, ArrivalKind::KitHanded, None)?);
        }
        self.append(id, events)
    }

    fn append(&mut self, id: SeminarId, events: Vec<NewArrival>) -> Result<(), Error> {
        self.store.write(|w| {
            for event in events {
                w.append_arrival(id, event)?;
            }
            Ok(())
        })
    }

    fn event(
        &self,
        id: SeminarId,
        person: PersonId,
        kind: ArrivalKind,
        refers_to: Option<EventId>,
    ) -> Result<NewArrival, Error> {
        let settings = self.settings();
        let latest = self.store.read().latest_clock(id)?;
        Ok(NewArrival {
            id: EventId(new_id()),
            desk: settings.desk.clone(),
            kind,
            person,
            clock: kafedra_checkin::clock::next(latest, clock::millis()),
            at: clock::now(),
            operator: settings.operator.clone(),
            refers_to,
        })
    }
}
