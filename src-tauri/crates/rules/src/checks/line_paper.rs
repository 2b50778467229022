//! Costs are paid back only against accounting papers.
//!
//! Said from the day after the seminar, for every line that could be paid back and has no paper: a warning while the
//! report may still be handed in, then a fault.
//!
//! Facts: `agreed_kopecks`.

use crate::estimate_lines::{Line, lines};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::money::Kopecks;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LinePaper {}

impl Check for LinePaper {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        if today <= season.date() {
            return Vec::new();
        }
        let report = &seminar.plan.report;
        let open = report.uploaded.is_none() && today <= season.report_due(report.individual_due);
        let severity = if open {
            Severity::Warning
        } else {
            Severity::Error
        };
        lines(season.pack, seminar)
            .filter(|line| wants_paper(line, seminar))
            .map(|line| {
                Observation::about("line", line.line.id, &line.line.title)
                    .fact("agreed_kopecks", line.sum())
                    .severity(severity)
            })
            .collect()
    }
}

/// A barter line wants its netting paper, which is a rule of its own.
pub(super) fn wants_paper(line: &Line<'_>, seminar: &Seminar) -> bool {
    line.is_compensable()
        && !line.line.barter
        && line.sum() > Kopecks::ZERO
        && line.papers(seminar).next().is_none()
}
