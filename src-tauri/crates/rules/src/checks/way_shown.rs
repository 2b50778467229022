//! Listeners find the hall: direction signs all the way, or somebody of the team who shows it.
//!
//! Asked for from some days before the seminar to the day itself; afterwards the tick of the day speaks. "Several" signs
//! are two and more; who can be free at the door is proposed.
//!
//! Facts: `signs` (made), `needed_signs`.

use super::role_filled::{free_member, is_filled};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use kafedra_model::team::Role;
use serde::Deserialize;

/// How many signs show the way, and from when they are asked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WayShown {
    signs: u32,
    from_days: u32,
}

impl Check for WayShown {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let asked = season.days_before(self.from_days) <= today && today <= season.date();
        let signs = seminar.plan.hall.signs;
        if !asked || signs >= self.signs || is_filled(seminar, Role::Guide) {
            return Vec::new();
        }
        let observation = Observation {
            fix: free_member(seminar, Role::Guide),
            ..Observation::new()
        };
        vec![
            observation
                .fact("signs", signs)
                .fact("needed_signs", self.signs),
        ]
    }
}
