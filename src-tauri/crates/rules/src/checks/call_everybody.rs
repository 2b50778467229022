//! Everybody registered is called two or three days before the seminar, by the number of registrations.
//!
//! Said inside the days of calling, and once they are over and somebody was not called in time.
//!
//! Facts: `case` (`due` or `missed`), `registered`, `called`, `uncalled`, `call_date`, `last_date`.

use crate::penalties::breaks;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CallEverybody {}

impl Check for CallEverybody {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let rules = &season.pack.registrations;
        let attendance = &seminar.attendance;
        let first = season.calls_begin(attendance.registered);
        // Somebody who is called on the day off all the same is called in time.
        let last = season.days_before(rules.call_days_before_below);
        let uncalled = attendance.registered.saturating_sub(attendance.called);
        let missed = breaks(season, seminar, today).uncalled;
        let due = uncalled > 0 && (first..=last).contains(&today);
        if missed == 0 && !due {
            return Vec::new();
        }
        let told = if missed > 0 {
            let told = Observation::new().severity(Severity::Error);
            told.fact("case", "missed").fact("uncalled", missed)
        } else {
            let told = Observation::new().fact("case", "due");
            told.fact("uncalled", uncalled)
        };
        let told = told
            .fact("registered", attendance.registered)
            .fact("called", attendance.called)
            .fact("call_date", first)
            .fact("last_date", last);
        vec![told]
    }
}
