//! All who are involved are at the venue in good time before registration.
//!
//! Facts: `case` (`late`, or `open` and `broken` of the tick), `people` (who come later), `time` (the latest).

use super::checklist_tick;
use crate::{Check, Observation, Season};
use chrono::{NaiveDate, TimeDelta};
use kafedra_model::finding::{Fix, Severity};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The item of the checklist that confirms it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StaffArrival {
    tick: String,
}

impl Check for StaffArrival {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let ahead = i64::from(season.pack.day.staff_minutes_before_registration);
        let latest = seminar.plan.card.start - TimeDelta::minutes(ahead);
        let members = seminar.plan.team.members.iter();
        let late = members
            .filter(|member| member.arrives.is_some_and(|arrives| arrives > latest))
            .count();
        let facts =
            |observation: Observation| observation.fact("people", late).fact("time", latest);
        let mut observations = Vec::new();
        if late > 0 && today <= season.date() {
            let observation = Observation::new().fact("case", "late");
            let observation = observation.fix(Fix::SetArrival { time: latest });
            observations.push(facts(observation).severity(Severity::Warning));
        }
        let tick = checklist_tick::observe(season, seminar, &self.tick, today);
        observations.extend(tick.map(facts));
        observations
    }
}
