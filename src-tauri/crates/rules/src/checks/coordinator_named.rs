//! The seminar has a coordinator on the vendor's side, and the link to the group is at hand.
//!
//! Facts: `case` (`name`, `group`).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CoordinatorNamed {}

impl Check for CoordinatorNamed {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let card = &seminar.plan.card;
        let coordinator = &seminar.plan.team.coordinator;
        if card.application_approved.is_none() {
            return Vec::new();
        }
        if coordinator.name.trim().is_empty() {
            return vec![Observation::new().fact("case", "name")];
        }
        if coordinator.group_link.trim().is_empty() {
            return vec![
                Observation::new()
                    .fact("case", "group")
                    .severity(Severity::Info),
            ];
        }
        Vec::new()
    }
}
