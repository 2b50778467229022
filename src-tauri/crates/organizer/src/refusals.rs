//! Refusals: only while the programme allows them, whoever asks (REG-01, REG-16..18).

use crate::error::{Error, ErrorCode};
use crate::organizer::Organizer;
use crate::undo::{PeopleUndo, Step};
use chrono::{NaiveDateTime, TimeDelta};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::imports::ImportSummary;
use kafedra_model::refusals::RefusalOffer;
use kafedra_model::registration::{Registration, RegistrationStatus};
use kafedra_model::reminders::{ReminderKind, Scope};
use kafedra_model::seminar::Seminar;
use kafedra_rules::Season;
use kafedra_rules::reminders::{RefusalLock, refuse_until};
use std::collections::BTreeSet;

impl Organizer {
    /// How many registrations are beyond the limit, and who may still be refused.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn refusal_offer(&self, id: SeminarId) -> Result<RefusalOffer, Error> {
        let reached = self.reached(id)?;
        let now = self.now();
        let forecast = kafedra_rules::forecast::forecast(&reached.pack, &reached.seminar);
        let unwritten = reached.audience(ReminderKind::Refusal, Scope::Missing, now);
        Ok(RefusalOffer {
            registered: reached.seminar.attendance.registered,
            limit: forecast.limit,
            over: forecast.over,
            people: kafedra_rules::reminders::refusable(
                &reached.pack,
                &reached.seminar,
                &reached.people(),
                now,
            ),
            unwritten: u32::try_from(unwritten.len()).unwrap_or(u32::MAX),
        })
    }

    /// Notices the registrations that have waited for an answer for half of the hours in which they may be refused, where
    /// listeners are picked by hand (REG-16).
    pub(crate) fn notice_waiting(&self, seminar: &mut Seminar) -> Result<(), Error> {
        let page = seminar.plan.landing.content.as_ref();
        if !page.is_some_and(|page| page.form.selects) {
            return Ok(());
        }
        let pack = self
            .packs
            .season(&seminar.plan.card.pack)?
            .ruled(&seminar.plan);
        let now = self.now();
        let too_late = refuse_until(&Season::of(&pack, seminar), now) <= now;
        let given = TimeDelta::hours(pack.registrations.refusal_max_hours.into());
        let span = now
            .checked_sub_signed(given)
            .zip(now.checked_sub_signed(given / 2));
        let Some((from, to)) = span.filter(|_| !too_late) else {
            return Ok(());
        };
        let (waiting, since) = self.store.read().unanswered(seminar.id, from, to)?;
        seminar.attendance.waiting = waiting;
        seminar.attendance.waiting_since = since;
        Ok(())
    }

    /// Refuses all of these, or nobody when one of them may not be refused any more.
    ///
    /// # Errors
    /// [`ErrorCode::RefusalConfirmed`], [`ErrorCode::RefusalLate`], [`ErrorCode::RefusalLastDay`];
    /// [`ErrorCode::NoSuchPerson`]; [`ErrorCode::NoSuchThing`] without a reason, which the letter has to tell (LND-29).
    pub fn refuse_people(
        &mut self,
        id: SeminarId,
        people: &[PersonId],
        reason: &str,
    ) -> Result<RefusalOffer, Error> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Error::new(ErrorCode::NoSuchThing).with("thing", "reason"));
        }
        let now = self.now();
        let people: BTreeSet<PersonId> = people.iter().copied().collect();
        let (mut before, mut refused) = (Vec::new(), Vec::new());
        for person in people {
            let mut registration = self.person(id, person)?.registration;
            before.push(registration.clone());
            self.refuse(id, &mut registration, reason, now)?;
            refused.push(registration);
        }
        self.store.write(|w| w.update_registrations(id, &refused))?;
        let undo = PeopleUndo {
            noun: "refusal",
            before,
            after: refused,
            lines: Vec::new(),
        };
        self.undo.push(id, Step::People(Box::new(undo)));
        self.refusal_offer(id)
    }

    /// Marks a registration as refused where that is allowed; one that is refused already only gets another reason.
    pub(crate) fn refuse(
        &self,
        id: SeminarId,
        registration: &mut Registration,
        reason: &str,
        now: NaiveDateTime,
    ) -> Result<(), Error> {
        if registration.status != RegistrationStatus::Refused {
            self.refusal_allowed(id, registration, now)?;
            registration.status = RegistrationStatus::Refused;
            registration.refused = Some(now);
        }
        reason.clone_into(&mut registration.refusal_reason);
        Ok(())
    }

    /// Tells of an import, or of one that is tried, how far it goes beyond the limit.
    pub(crate) fn tell_limit(
        &self,
        id: SeminarId,
        summary: &mut ImportSummary,
        dry_run: bool,
    ) -> Result<(), Error> {
        let (mut seminar, pack, _) = self.with_season(id)?;
        if dry_run {
            seminar.attendance.registered += summary.added;
        }
        let forecast = kafedra_rules::forecast::forecast(&pack, &seminar);
        summary.limit = forecast.limit;
        summary.over = forecast.over;
        Ok(())
    }

    fn refusal_allowed(
        &self,
        id: SeminarId,
        registration: &Registration,
        now: NaiveDateTime,
    ) -> Result<(), Error> {
        let (seminar, pack, words) = self.with_season(id)?;
        let lock = kafedra_rules::reminders::refusal_lock(&pack, &seminar, registration, now);
        let Some(lock) = lock else {
            return Ok(());
        };
        let (code, moment) = match lock {
            RefusalLock::Confirmed(at) => (ErrorCode::RefusalConfirmed, at),
            RefusalLock::Hours(until) => (ErrorCode::RefusalLate, until),
            RefusalLock::DayBefore(until) => (ErrorCode::RefusalLastDay, until),
        };
        let until = format!(
            "{}, {}",
            words.date(moment.date()),
            words.time(moment.time())
        );
        Err(Error::new(code)
            .with("until", until)
            .with("hours", pack.registrations.refusal_max_hours)
            .with("seminar", words.date(seminar.plan.card.date)))
    }
}
