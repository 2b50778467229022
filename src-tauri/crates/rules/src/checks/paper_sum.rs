//! Only what the accounting papers show is paid back, even if more was agreed.
//!
//! A line without any paper is left to the rule about papers.
//!
//! Facts: `agreed_kopecks`, `paper_kopecks`, `less_kopecks`.

use crate::estimate_lines::{Line, lines};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::money::Kopecks;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PaperSum {}

impl Check for PaperSum {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        lines(season.pack, seminar)
            .filter(Line::is_compensable)
            .filter_map(|line| {
                let agreed = line.line.agreed?;
                let paid = line.paid(seminar);
                let short = paid != Kopecks::ZERO && paid < agreed;
                short.then(|| {
                    Observation::about("line", line.line.id, &line.line.title)
                        .fact("agreed_kopecks", agreed)
                        .fact("paper_kopecks", paid)
                        .fact("less_kopecks", agreed - paid)
                })
            })
            .collect()
    }
}
