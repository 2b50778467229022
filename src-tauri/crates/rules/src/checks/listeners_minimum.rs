//! Enough listeners came: below the minimum compensation and points are cut, below a few nothing is paid.
//!
//! Looked at after the day, or once somebody has been counted on it.
//!
//! Facts: `case` (`few`, `too_few`), `came`, `minimum`, `zero_below`, `missing`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListenersMinimum {}

impl Check for ListenersMinimum {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let came = season.listeners_came(seminar);
        let minimum = season.minimum_listeners();
        let never_held = seminar.plan.stages.withdrawn.is_some();
        if today <= season.date() || came >= minimum || never_held {
            return Vec::new();
        }
        let zero_below = season.pack.listeners.zero_below;
        let told = Observation::new()
            .fact("case", if came < zero_below { "too_few" } else { "few" })
            .fact("came", came)
            .fact("minimum", minimum)
            .fact("zero_below", zero_below)
            .fact("missing", minimum - came);
        vec![told]
    }
}
