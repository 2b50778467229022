//! Costs above the cap are the partner's own.
//!
//! Before the estimate is approved the planned sums count, so that the partner sees it in time; afterwards those
//! that the coordinator agreed to. Only lines of kinds that are paid back are added up.
//!
//! Facts: `sum_kopecks`, `cap_kopecks`, `own_kopecks`.

use crate::estimate_lines::{Line, lines};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::money::Kopecks;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Whether the rule speaks before or after approval.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CostCap {
    sums: Sums,
    /// The stage in which the estimate is approved.
    stage: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Sums {
    Planned,
    Agreed,
}

impl Check for CostCap {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let record = seminar.plan.stages.records.get(&self.stage);
        let approved = record.is_some_and(|record| record.approved.is_some());
        if approved != (self.sums == Sums::Agreed) {
            return Vec::new();
        }
        let paid_back = lines(season.pack, seminar).filter(Line::is_compensable);
        let sum: Kopecks = match self.sums {
            Sums::Planned => paid_back.map(|line| line.sum()).sum(),
            Sums::Agreed => paid_back.filter_map(|line| line.line.agreed).sum(),
        };
        let cap = season.pack.compensation.cap_kopecks;
        if sum <= cap {
            return Vec::new();
        }
        let observation = Observation::new()
            .fact("sum_kopecks", sum)
            .fact("cap_kopecks", cap)
            .fact("own_kopecks", sum - cap);
        vec![observation]
    }
}
