//! The report has everything that the programme asks for.
//!
//! Said from the day after the seminar. Until the report is uploaded a piece that is missing is a warning, then a fault.
//! Photos have a rule of their own.
//!
//! Facts: `pieces` (how many are missing, where they are counted).

use super::barter_offset::lacks_offset;
use super::line_paper::wants_paper;
use crate::estimate_lines::lines;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The piece that the rule is about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReportPieces {
    piece: Piece,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Piece {
    /// All fields of the report task.
    Task,
    /// Papers of the lines that can be paid back.
    Papers,
    /// The list of registered people.
    Registrations,
    /// Presentations and photos on the partner's site.
    Site,
}

impl Check for ReportPieces {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let missing = self.missing(season, seminar);
        if today <= season.date() || missing == 0 {
            return Vec::new();
        }
        let observation = Observation::new().fact("pieces", missing);
        let uploaded = seminar.plan.report.uploaded.is_some();
        vec![if uploaded && self.piece != Piece::Site {
            observation.severity(Severity::Error)
        } else {
            observation.severity(Severity::Warning)
        }]
    }
}

impl ReportPieces {
    fn missing(&self, season: &Season<'_>, seminar: &Seminar) -> usize {
        let report = &seminar.plan.report;
        let blank = |text: &String| usize::from(text.trim().is_empty());
        match self.piece {
            Piece::Task => usize::from(!report.task_filled),
            Piece::Papers => lines(season.pack, seminar)
                .filter(|line| wants_paper(line, seminar) || lacks_offset(line, seminar))
                .count(),
            Piece::Registrations => usize::from(seminar.attendance.registered == 0),
            Piece::Site => blank(&report.presentations_url) + blank(&report.photos_url),
        }
    }
}
