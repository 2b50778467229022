//! Until when a registration may be refused (REG-16, REG-17, AMB-34).

use super::Listener;
use crate::season::Season;
use chrono::{Duration, NaiveDateTime, NaiveTime};
use kafedra_model::registration::RegistrationStatus;
use kafedra_model::reminders::RefusalClock;

/// The moment from which nobody who registered at `registered` may be refused: the hours that the programme gives are
/// over, or midnight before the day before the seminar has come, whichever is earlier.
#[must_use]
pub fn refuse_until(season: &Season<'_>, registered: NaiveDateTime) -> NaiveDateTime {
    let rules = &season.pack.registrations;
    let hours = registered
        .checked_add_signed(Duration::hours(i64::from(rules.refusal_max_hours)))
        .unwrap_or(registered);
    let ban = season
        .days_before(rules.refusal_ban_days_before)
        .and_time(NaiveTime::MIN);
    hours.min(ban)
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
