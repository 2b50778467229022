//! Barter is paid back only with an official netting paper.
//!
//! A reminder before the seminar, a fault from the day after it.
//!
//! Facts: `agreed_kopecks`.

use crate::estimate_lines::{Line, lines};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::papers::PaperKind;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BarterOffset {}

impl Check for BarterOffset {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        lines(season.pack, seminar)
            .filter(|line| lacks_offset(line, seminar))
            .map(|line| {
                let observation = Observation::about("line", line.line.id, &line.line.title)
                    .fact("agreed_kopecks", line.sum());
                if today > season.date() {
                    observation
                } else {
                    observation.severity(Severity::Info)
                }
            })
            .collect()
    }
}

pub(super) fn lacks_offset(line: &Line<'_>, seminar: &Seminar) -> bool {
    let mut papers = line.papers(seminar);
    line.is_compensable()
        && line.line.barter
        && !papers.any(|paper| paper.kind == PaperKind::Offset)
}
