//! Some kinds of cost are never paid back.
//!
//! Kinds that the season does not know are left to the rule about other costs, which names no kind in `cost`.
//!
//! Facts: `planned_kopecks`.

use crate::estimate_lines::{Line, lines};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The cost kind of the rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CostNotCompensable {
    cost: String,
    /// Further kinds that the rule speaks of.
    #[serde(default)]
    also: Vec<String>,
    /// The rule speaks of kinds that the season does not know as well.
    #[serde(default)]
    unknown: bool,
}

impl CostNotCompensable {
    fn is_about(&self, kind: &str) -> bool {
        kind == self.cost || self.also.iter().any(|also| also == kind)
    }
}

impl Check for CostNotCompensable {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let meant = |line: &Line<'_>| match line.kind {
            Some(kind) => self.is_about(&kind.id) && !kind.compensable,
            None => self.unknown,
        };
        lines(season.pack, seminar)
            .filter(meant)
            .map(|Line { line, .. }| {
                Observation::about("line", line.id, &line.title)
                    .fact("planned_kopecks", line.planned)
            })
            .collect()
    }
}
