//! A row of the penalty table is set off by the facts of the seminar.
//!
//! Facts: those of the row (`due_date`, `late_days`, `sent_date`, `pending`, `words`, `changes`, `refused`,
//! `ticks` …) and `points`, `worst_points`, `cases`.

use crate::{Check, Observation, Season, penalties};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::PenaltyEntry;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PenaltyRow {
    /// Id of the row, `PEN-01`.
    penalty: String,
}

impl Check for PenaltyRow {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let row = season.pack.penalty(&self.penalty);
        let entries = row.map(|row| penalties::entries(row, season, seminar, today));
        entries
            .unwrap_or_default()
            .into_iter()
            .map(observation)
            .collect()
    }
}

fn observation(entry: PenaltyEntry) -> Observation {
    let told = Observation {
        subject: entry.subject,
        facts: entry.facts,
        ..Observation::new()
    };
    told.fact("points", i64::from(entry.points))
        .fact("worst_points", i64::from(entry.worst_points))
        .fact("cases", entry.cases)
}
