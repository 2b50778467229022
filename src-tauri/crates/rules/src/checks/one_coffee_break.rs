//! Only one coffee break is paid back, the dearest of the estimate.
//!
//! Facts: `planned_kopecks`, `max_breaks`.

use crate::estimate_lines::{Line, extra_coffee_breaks, lines};
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
        let extra = extra_coffee_breaks(season.pack, seminar);
        lines(season.pack, seminar)
            .filter(|Line { line, .. }| extra.contains(&line.id) || line.kind == self.extra_cost)
            .map(|Line { line, .. }| {
                Observation::about("line", line.id, &line.title)
                    .fact("planned_kopecks", line.planned)
                    .fact("max_breaks", rules.max_coffee_breaks)
            })
            .collect()
    }
}
