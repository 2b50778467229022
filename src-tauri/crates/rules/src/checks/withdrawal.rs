//! A partner that withdraws does so by the day until which this has no consequence.
//!
//! Facts: `withdrawn_date`, `safe_date`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Withdrawal {}

impl Check for Withdrawal {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let safe = season.pack.season.withdrawal_safe_until;
        let late = seminar.plan.stages.withdrawn.filter(|date| *date > safe);
        let told = late.map(|date| {
            Observation::new()
                .fact("withdrawn_date", date)
                .fact("safe_date", safe)
        });
        told.into_iter().collect()
    }
}
