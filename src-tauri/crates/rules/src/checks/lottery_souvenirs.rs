//! Who plans a lottery asks the vendor for souvenirs, and has them some days before the seminar.
//!
//! Facts: `pieces`, `needed`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The material, and from how many days before the seminar it is counted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LotterySouvenirs {
    material: String,
    from_days: u32,
}

impl Check for LotterySouvenirs {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let kit = &seminar.plan.kit;
        let wanted = season.days_before(self.from_days) <= today && today <= season.date();
        let pieces = kit.received.get(&self.material).copied().unwrap_or(0);
        let needed = season.pack.kit.lottery_souvenirs;
        if !kit.lottery || !wanted || pieces >= needed {
            return Vec::new();
        }
        vec![
            Observation::new()
                .fact("pieces", pieces)
                .fact("needed", needed),
        ]
    }
}
