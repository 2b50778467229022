//! Registration is closed when the hall will be full, and the hall is large enough for the minimum.
//!
//! Confirmed people must not be refused, so the list has to close before more come than there are seats.
//!
//! The season may have it close at the planned number whatever the turnout (AMB-36).
//!
//! Facts: `case` (`close`, `planned`, `hall_small`), `registered`, `limit`, `needed`, `expected_high`.

use crate::forecast::forecast;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::{Fix, Severity};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegistrationLimit {}

impl Check for RegistrationLimit {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let forecast = forecast(season.pack, seminar);
        let Some(limit) = forecast.limit.filter(|_| today < season.date()) else {
            return Vec::new();
        };
        let registered = seminar.attendance.registered;
        let told = |case: &str| {
            Observation::new()
                .fact("case", case)
                .fact("registered", registered)
                .fact("limit", limit)
                .fact("needed", forecast.needed)
                .fact("expected_high", forecast.expected_high)
        };
        let mut found = Vec::new();
        if registered >= limit && !seminar.plan.landing.closed {
            let by_plan = season.pack.registrations.closes_at_planned
                && limit == seminar.plan.card.planned_listeners;
            let case = if by_plan { "planned" } else { "close" };
            found.push(told(case).fix(Fix::CloseRegistration));
        }
        if forecast.hall_too_small && crate::forecast::seats(seminar) > 0 {
            found.push(told("hall_small").severity(Severity::Warning));
        }
        found
    }
}
