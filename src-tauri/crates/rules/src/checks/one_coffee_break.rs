//! Only one coffee break is paid back, the first of the estimate.
//!
//! Facts: `planned_kopecks`, `max_breaks`.

use crate::estimate_lines::{Line, lines};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Cost kind of breaks that are never paid back, entered as such.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OneCoffeeBreak {
    extra_cost: String,
}

impl Check for OneCoffeeBreak {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let rules = &season.pack.compensation;
        let mut counted = 0;
        lines(season.pack, seminar)
            .filter(|Line { line, .. }| {
                let paid_back = line.kind == rules.coffee_break_kind;
                counted += u32::from(paid_back);
                (paid_back && counted > rules.max_coffee_breaks) || line.kind == self.extra_cost
            })
            .map(|Line { line, .. }| {
                Observation::about("line", line.id, &line.title)
                    .fact("planned_kopecks", line.planned)
                    .fact("max_breaks", rules.max_coffee_breaks)
            })
            .collect()
    }
}
