//! Everybody registered is called two or three days before the seminar, by the number of registrations.
//!
//! Looked at inside the days of calling; what is missed then is told by the row of the penalty table.
//!
//! Facts: `registered`, `called`, `uncalled`, `call_date`, `last_date`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CallEverybody {}

impl Check for CallEverybody {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let rules = &season.pack.registrations;
        let attendance = &seminar.attendance;
        let ahead = if attendance.registered >= rules.call_threshold {
            rules.call_days_before_above
        } else {
            rules.call_days_before_below
        };
        let first = season.days_before(ahead);
        let last = season.days_before(rules.call_days_before_below);
        let uncalled = attendance.registered.saturating_sub(attendance.called);
        if uncalled == 0 || today < first || last < today {
            return Vec::new();
        }
        let told = Observation::new()
            .fact("registered", attendance.registered)
            .fact("called", attendance.called)
            .fact("uncalled", uncalled)
            .fact("call_date", first)
            .fact("last_date", last);
        vec![told]
    }
}
