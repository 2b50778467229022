//! A registration that is not wanted is refused within two days.
//!
//! The hours are counted from the registration, which the programme only implies (AMB-34). Only the slowest refusal is
//! told. Where listeners are picked by hand, a registration without an answer is an alarm after half of the hours, while
//! it may still be refused.
//!
//! Facts: `case` (`slow` or `waiting`), `hours`, `allowed_hours`, `waiting` (registrations), `alarm_hours`, `since_date`
//! and `since_time` (of the first), `until_date` and `until_time`.

use crate::reminders::refuse_until;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::registration::Attendance;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RefusedInTime {}

impl Check for RefusedInTime {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let attendance = &seminar.attendance;
        let slow = slow(season, attendance).into_iter();
        slow.chain(waiting(season, attendance)).collect()
    }
}

fn slow(season: &Season<'_>, attendance: &Attendance) -> Option<Observation> {
    let allowed = season.pack.registrations.refusal_max_hours;
    let minutes = attendance.slowest_refusal_minutes;
    (minutes > allowed.saturating_mul(60)).then(|| {
        Observation::new()
            .fact("case", "slow")
            .fact("hours", minutes.div_ceil(60))
            .fact("allowed_hours", allowed)
    })
}

fn waiting(season: &Season<'_>, attendance: &Attendance) -> Option<Observation> {
    let since = attendance
        .waiting_since
        .filter(|_| attendance.waiting > 0)?;
    let until = refuse_until(season, since);
    let observation = Observation::new()
        .fact("case", "waiting")
        .fact("waiting", attendance.waiting)
        .fact(
            "alarm_hours",
            season.pack.registrations.refusal_max_hours / 2,
        )
        .fact("since_date", since.date())
        .fact("since_time", since.time())
        .fact("until_date", until.date())
        .fact("until_time", until.time());
    Some(observation.severity(Severity::Warning))
}
