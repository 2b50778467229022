//! The postal address for the materials is given as soon as the programme is approved.
//!
//! Said while the programme is approved, or sent where it need not be approved first (AMB-39), and the address was not
//! sent. With it goes the number of listeners, should the plan have changed: the number of kits is shown (F-22).
//!
//! Facts: `case` (`approved` or `sent`, of the programme), `planned`, `kits`, `due_date`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The stage in which the address is given; it names the stage that comes before it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddressGiven {
    stage: String,
}

impl Check for AddressGiven {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let records = &seminar.plan.stages.records;
        let Some(stage) = season.pack.stage(&self.stage) else {
            return Vec::new();
        };
        let given = records
            .get(&stage.id)
            .is_some_and(|record| record.approved.is_some() || !record.submissions.is_empty());
        let before = stage.after.as_ref().and_then(|after| records.get(after));
        let approved = before.is_some_and(|record| record.approved.is_some());
        let sent = before.is_some_and(|record| !record.submissions.is_empty());
        let ready = approved || (stage.any_order && sent);
        let Some(due) = season.due(stage) else {
            return Vec::new();
        };
        if given || !ready || today > due {
            return Vec::new();
        }
        let planned = seminar.plan.card.planned_listeners;
        let observation = Observation::new()
            .fact("case", if approved { "approved" } else { "sent" })
            .fact("planned", planned)
            .fact("kits", kits(season, planned))
            .fact("due_date", due);
        vec![observation]
    }
}

/// Kits for so many people, with the season's reserve (F-22).
pub(super) fn kits(season: &Season<'_>, people: u32) -> u32 {
    let reserve = people.saturating_mul(season.pack.kit.reserve_percent);
    people.saturating_add(reserve.div_ceil(100))
}
