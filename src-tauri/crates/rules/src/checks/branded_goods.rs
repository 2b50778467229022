//! Notepads are paid back only without the partner's own brand.
//!
//! Facts: `planned_kopecks`.

use crate::estimate_lines::{Line, lines};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The cost kind that must not carry the partner's brand.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BrandedGoods {
    cost: String,
}

impl Check for BrandedGoods {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        lines(season.pack, seminar)
            .filter(|Line { line, .. }| line.branded && line.kind == self.cost)
            .map(|Line { line, .. }| {
                Observation::about("line", line.id, &line.title)
                    .fact("planned_kopecks", line.planned)
            })
            .collect()
    }
}
