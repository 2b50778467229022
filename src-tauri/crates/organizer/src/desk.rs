//! The registration desk: search, mark, undo, walk-in, counters.
//!
//! Before a mark the desk reads one row, and after it nothing: the counters are kept from mark to mark and are
//! read anew when anything else was written.

use crate::clock;
use crate::error::{Error, ErrorCode};
use crate::organizer::{Organizer, new_id};
use crate::registrations::{received, tidy};
use crate::view::{DeskAnswer, WalkIn};
use chrono::NaiveDateTime;
use kafedra_checkin::Standing;
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind, DeskCounters, PersonState, Verdict};
use kafedra_model::consent::Consents;
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use kafedra_model::listing::{PersonRow, Presence};
use kafedra_model::registration::{Person, Registration, RegistrationStatus};
use kafedra_store::{CountChange, NewArrival};

/// Rows that a desk can take in at a glance.
const ANSWERS: u32 = 12;

/// What a desk needs before each mark, valid as long as the store has the same revision.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DeskState {
    revision: u64,
    seminar: SeminarId,
    counters: DeskCounters,
    /// The highest clock in the log.
    clock: u64,
    /// Somebody was said to be the same person as another: then one row does not tell who is here.
    has_same_people: bool,
}

/// An event that is about to be written.
pub(crate) struct Entry {
    id: EventId,
    pub(crate) kind: ArrivalKind,
    pub(crate) person: PersonId,
    pub(crate) refers_to: Option<EventId>,
}

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
        self.arrive_at(id, person, kit, self.now(), None)
    }

    /// As [`Organizer::arrive`], at another time than now; `note` is kept with the mark.
    pub(crate) fn arrive_at(
        &mut self,
        id: SeminarId,
        person: PersonId,
        kit: bool,
        at: NaiveDateTime,
        note: Option<&str>,
    ) -> Result<DeskAnswer, Error> {
        let mut row = self.person(id, person)?;
        let person = row.registration.id;
        let verdict = self.verdict(id, &row)?;
        let Verdict::Welcome { kit_handed, .. } = &verdict else {
            return self.answer(id, verdict, row);
        };
        let arrival = Entry::of(ArrivalKind::Arrived, person);
        let note = note.map(|note| Entry::note(note, arrival.id, person));
        let mut entries = vec![arrival];
        if kit && !kit_handed {
            entries.push(Entry::of(ArrivalKind::KitHanded, person));
        }
        entries.extend(note);
        row.presence = self.record(id, None, entries, at)?;
        self.answer(id, verdict, row)
    }

    /// Hands a kit to somebody who is here already; a second one is not marked.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`].
    pub fn hand_kit(&mut self, id: SeminarId, person: PersonId) -> Result<DeskAnswer, Error> {
        let mut row = self.person(id, person)?;
        let person = row.registration.id;
        if self
            .state(id, &row)?
            .is_none_or(|state| state.kit.is_none())
        {
            let handed = vec![Entry::of(ArrivalKind::KitHanded, person)];
            row.presence = self.record(id, None, handed, self.now())?;
        }
        let verdict = self.verdict(id, &row)?;
        self.answer(id, verdict, row)
    }

    /// Takes a mistaken arrival back, and the kit with it, by events of its own.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`], [`ErrorCode::NothingToUndo`] for somebody who has not come.
    pub fn undo_arrival(&mut self, id: SeminarId, person: PersonId) -> Result<DeskAnswer, Error> {
        let mut row = self.person(id, person)?;
        let person = row.registration.id;
        let arrival = row
            .presence
            .arrival
            .ok_or_else(|| Error::new(ErrorCode::NothingToUndo))?;
        let undone = [Some(arrival), row.presence.kit].into_iter().flatten();
        let entries = undone.map(|event| Entry::undo(event, person)).collect();
        row.presence = self.record(id, None, entries, self.now())?;
        let verdict = self.verdict(id, &row)?;
        self.answer(id, verdict, row)
    }

    /// Registers and marks somebody who is not in the list.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn walk_in(&mut self, id: SeminarId, walk_in: WalkIn) -> Result<DeskAnswer, Error> {
        let at = self.now();
        let kit = walk_in.kit;
        let registration = unregistered(walk_in, at);
        let person = registration.id;
        let mut entries = vec![Entry::of(ArrivalKind::WalkIn, person)];
        if kit {
            entries.push(Entry::of(ArrivalKind::KitHanded, person));
        }
        let counters = self.counters(id)?;
        let presence = self.record(id, Some(&registration), entries, at)?;
        self.index(id, &registration);
        let standing = Standing::from(&registration);
        let verdict = kafedra_checkin::verdict(Some(&standing), None, &counters);
        let row = PersonRow {
            registration,
            presence,
            calls: 0,
            last_contact: None,
            consents: Consents::default(),
        };
        self.answer(id, verdict, row)
    }

    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn counters(&mut self, id: SeminarId) -> Result<DeskCounters, Error> {
        Ok(self.desk_state(id)?.counters)
    }

    /// Appends events in one transaction, with the registration of a newcomer; gives what the log now says
    /// about the person of the first.
    pub(crate) fn record(
        &mut self,
        id: SeminarId,
        newcomer: Option<&Registration>,
        entries: Vec<Entry>,
        at: NaiveDateTime,
    ) -> Result<Presence, Error> {
        let mut state = self.desk_state(id)?;
        let person = entries.first().map(|entry| entry.person);
        let mut events = Vec::new();
        for entry in entries {
            state.has_same_people |= matches!(entry.kind, ArrivalKind::SamePersonAs { .. });
            state.clock = kafedra_checkin::clock::next(state.clock, clock::millis());
            events.push(self.event(entry, state.clock, at));
        }
        let (change, presence) = self.store.write(|w| {
            if let Some(registration) = newcomer {
                w.insert_registrations(id, std::slice::from_ref(registration))?;
            }
            let change = w.append_arrivals(id, events)?.change;
            let presence = person.map(|person| w.read().presence(id, person));
            Ok::<_, Error>((change, presence.transpose()?))
        })?;
        state.take(change);
        state.revision = self.store.revision();
        self.desk_state = Some(state);
        Ok(presence.unwrap_or_default())
    }

    /// An event that is written together with something else, with its place in time.
    pub(crate) fn next_event(
        &mut self,
        id: SeminarId,
        entry: Entry,
        at: NaiveDateTime,
    ) -> Result<NewArrival, Error> {
        let latest = self.desk_state(id)?.clock;
        let clock = kafedra_checkin::clock::next(latest, clock::millis());
        Ok(self.event(entry, clock, at))
    }

    fn desk_state(&mut self, id: SeminarId) -> Result<DeskState, Error> {
        let revision = self.store.revision();
        let kept = self
            .desk_state
            .filter(|state| state.revision == revision && state.seminar == id);
        if let Some(state) = kept {
            return Ok(state);
        }
        let read = self.store.read();
        let plan = read.plan(id)?;
        let attendance = read.attendance(id)?;
        let known = |count: u32| (count > 0).then_some(count);
        let state = DeskState {
            revision,
            seminar: id,
            counters: DeskCounters {
                registered: attendance.registered,
                arrived: attendance.attended,
                walk_ins: attendance.walk_ins,
                kits_handed: attendance.kits_handed,
                seats: known(plan.hall.seats()),
                kits: known(plan.kit.packed),
            },
            clock: read.latest_clock(id)?,
            has_same_people: read.has_same_people(id)?,
        };
        self.desk_state = Some(state);
        Ok(state)
    }

    fn verdict(&mut self, id: SeminarId, row: &PersonRow) -> Result<Verdict, Error> {
        let counters = self.counters(id)?;
        let state = self.state(id, row)?;
        let standing = Standing::from(&row.registration);
        Ok(kafedra_checkin::verdict(
            Some(&standing),
            state.as_ref(),
            &counters,
        ))
    }

    /// What the log says about a person and those who are the same; nothing if it knows nothing that stands.
    fn state(&mut self, id: SeminarId, row: &PersonRow) -> Result<Option<PersonState>, Error> {
        let person = row.registration.id;
        let events = if self.desk_state(id)?.has_same_people {
            self.arrivals_of_all_records(id, person)?
        } else if row.presence == Presence::default() {
            return Ok(None);
        } else {
            self.store.read().arrivals_of(id, person)?
        };
        Ok(kafedra_checkin::fold(&events).people.remove(&person))
    }

    /// What stands in the log under all ids of one person.
    fn arrivals_of_all_records(
        &self,
        id: SeminarId,
        person: PersonId,
    ) -> Result<Vec<ArrivalEvent>, Error> {
        let read = self.store.read();
        let mut events = Vec::new();
        for one in read.group(id, person)? {
            events.extend(read.arrivals_of(id, one)?);
        }
        Ok(events)
    }

    fn answer(
        &mut self,
        id: SeminarId,
        verdict: Verdict,
        person: PersonRow,
    ) -> Result<DeskAnswer, Error> {
        Ok(DeskAnswer {
            verdict,
            person,
            counters: self.counters(id)?,
        })
    }

    fn event(&self, entry: Entry, clock: u64, at: NaiveDateTime) -> NewArrival {
        let settings = self.settings();
        NewArrival {
            id: entry.id,
            desk: settings.desk.clone(),
            kind: entry.kind,
            person: entry.person,
            clock,
            at,
            operator: settings.operator.clone(),
            refers_to: entry.refers_to,
        }
    }
}

impl Entry {
    pub(crate) fn of(kind: ArrivalKind, person: PersonId) -> Self {
        Self {
            id: EventId(new_id()),
            kind,
            person,
            refers_to: None,
        }
    }

    /// A note on another event.
    pub(crate) fn note(note: &str, event: EventId, person: PersonId) -> Self {
        let note = note.to_owned();
        Self {
            refers_to: Some(event),
            ..Self::of(ArrivalKind::Noted { note }, person)
        }
    }

    pub(crate) fn undo(event: EventId, person: PersonId) -> Self {
        Self {
            refers_to: Some(event),
            ..Self::of(ArrivalKind::Undone, person)
        }
    }
}

impl DeskState {
    fn take(&mut self, change: CountChange) {
        let counters = &mut self.counters;
        for (count, by) in [
            (&mut counters.arrived, change.attended),
            (&mut counters.walk_ins, change.walk_ins),
            (&mut counters.kits_handed, change.kits_handed),
        ] {
            *count = count.saturating_add_signed(by);
        }
    }
}

/// The registration of somebody who was in no list; the hall is theirs as soon as they stand in it.
fn unregistered(walk_in: WalkIn, at: NaiveDateTime) -> Registration {
    let [last_name, first_name, middle_name] = kafedra_imports::split_name(&walk_in.name);
    let person = tidy(Person {
        last_name,
        first_name,
        middle_name,
        company: walk_in.company,
        phone: walk_in.phone,
        ..Person::default()
    });
    let mut registration = received(person, at);
    registration.walk_in = true;
    registration.status = RegistrationStatus::Confirmed;
    registration
}
