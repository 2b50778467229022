//! Until when a registration may be refused (REG-16, REG-17, AMB-34), and why no longer (REG-18).

use super::{Listener, People, listeners};
use crate::season::Season;
use chrono::{Duration, NaiveDateTime, NaiveTime};
use kafedra_model::pack::Pack;
use kafedra_model::registration::{Registration, RegistrationStatus};
use kafedra_model::reminders::RefusalClock;
use kafedra_model::seminar::Seminar;

/// The moment from which nobody who registered at `registered` may be refused: the hours that the programme gives are
/// over, or midnight before the day before the seminar has come, whichever is earlier. Where the letter of receipt
/// confirms, nobody may be refused at all (AMB-35).
#[must_use]
pub fn refuse_until(season: &Season<'_>, registered: NaiveDateTime) -> NaiveDateTime {
    let rules = &season.pack.registrations;
    if rules.receipt_confirms {
        return registered;
    }
    let hours = registered
        .checked_add_signed(Duration::hours(i64::from(rules.refusal_max_hours)))
        .unwrap_or(registered);
    hours.min(last_day_begins(season))
}

fn last_day_begins(season: &Season<'_>) -> NaiveDateTime {
    let days = season.pack.registrations.refusal_ban_days_before;
    season.days_before(days).and_time(NaiveTime::MIN)
}

/// What forbids a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusalLock {
    /// The registration was confirmed at this moment (REG-18, PEN-15).
    Confirmed(NaiveDateTime),
    /// The hours after the registration were over at this moment (REG-16).
    Hours(NaiveDateTime),
    /// The day before the seminar began at this moment (REG-17).
    DayBefore(NaiveDateTime),
}

/// What forbids to refuse this registration at `now`; none while it is allowed. Staff are no listeners and have no clock.
#[must_use]
pub fn refusal_lock(
    pack: &Pack,
    seminar: &Seminar,
    registration: &Registration,
    now: NaiveDateTime,
) -> Option<RefusalLock> {
    if registration.staff {
        return None;
    }
    let receipt = Some(registration.registered).filter(|_| pack.registrations.receipt_confirms);
    if let Some(confirmed) = registration.confirmed.or(receipt) {
        return Some(RefusalLock::Confirmed(confirmed));
    }
    let season = Season::of(pack, seminar);
    let until = refuse_until(&season, registration.registered);
    let banned = until == last_day_begins(&season);
    match (now < until, banned) {
        (true, _) => None,
        (false, true) => Some(RefusalLock::DayBefore(until)),
        (false, false) => Some(RefusalLock::Hours(until)),
    }
}

/// Those who may still be refused at `now`, the last registered first: by turn they are the ones beyond the limit.
#[must_use]
pub fn refusable(
    pack: &Pack,
    seminar: &Seminar,
    people: &People<'_>,
    now: NaiveDateTime,
) -> Vec<RefusalClock> {
    let season = Season::of(pack, seminar);
    let mut open: Vec<RefusalClock> = listeners(seminar, people)
        .iter()
        .filter(|one| one.stands())
        .filter(|one| refusal_lock(pack, seminar, one.registration, now).is_none())
        .map(|one| clock(&season, one, now))
        .collect();
    open.sort_by_key(|clock| std::cmp::Reverse((clock.registered, clock.person)));
    open
}

/// All registrations without an answer: those that may still be refused by the time left, then the others.
pub(super) fn clocks(
    season: &Season<'_>,
    listeners: &[Listener<'_>],
    now: NaiveDateTime,
) -> Vec<RefusalClock> {
    let waiting = listeners
        .iter()
        .filter(|one| one.stands() && one.status() == RegistrationStatus::Received);
    let mut clocks: Vec<RefusalClock> = waiting.map(|one| clock(season, one, now)).collect();
    clocks.sort_by_key(|clock| (clock.minutes_left == 0, clock.until, clock.person));
    clocks
}

fn clock(season: &Season<'_>, one: &Listener<'_>, now: NaiveDateTime) -> RefusalClock {
    let registered = one.registration.registered;
    let until = refuse_until(season, registered);
    let left = until.signed_duration_since(now).num_minutes().max(0);
    let given = i64::from(season.pack.registrations.refusal_max_hours) * 60;
    RefusalClock {
        person: one.registration.id,
        name: one.registration.person.full_name(),
        company: one.registration.person.company.clone(),
        registered,
        until,
        minutes_left: u32::try_from(left).unwrap_or(u32::MAX),
        alarm: left > 0 && left <= given / 2,
    }
}
