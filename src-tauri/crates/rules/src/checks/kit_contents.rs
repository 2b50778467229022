//! There is enough of everything for the kits of those who will come.
//!
//! Asked for from some days before the seminar on, for those expected at high turnout plus the season's reserve; without
//! registrations the planned number counts (F-22).
//!
//! Facts: `material`, `pieces`, `needed`.

use super::address_given::kits;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// From how many days before the seminar kits are counted, and the materials that each of them takes one of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KitContents {
    from_days: u32,
    materials: Vec<String>,
}

impl Check for KitContents {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let wanted = season.days_before(self.from_days) <= today && today <= season.date();
        let kit = &seminar.plan.kit;
        let needed = kits(season, expected(season, seminar));
        let materials = self.materials.iter().filter(|_| wanted);
        materials
            .filter_map(|material| {
                let pieces = kit.received.get(material).copied().unwrap_or(0);
                (pieces < needed).then(|| {
                    Observation::about("material", material, "")
                        .fact("material", material.as_str())
                        .fact("pieces", pieces)
                        .fact("needed", needed)
                })
            })
            .collect()
    }
}

/// Listeners at high turnout.
pub(super) fn expected(season: &Season<'_>, seminar: &Seminar) -> u32 {
    let (_, high) = season.turnout();
    match seminar.attendance.registered {
        0 => seminar.plan.card.planned_listeners,
        registered => registered.saturating_mul(high).div_ceil(100),
    }
}
