//! The report is uploaded in time.
//!
//! From the day after the seminar a reminder, past the due day a fault with its penalty.
//!
//! Facts: `case` (`due` or `late`), `due_date`, `days` (working days left, or calendar days late).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the days are the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReportDue {}

impl Check for ReportDue {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let report = &seminar.plan.report;
        let due = season.report_due(report.individual_due);
        let reached = report.uploaded.unwrap_or(today);
        let late = reached.signed_duration_since(due).num_days();
        let observation = Observation::new().fact("due_date", due);
        if late > 0 {
            vec![observation.fact("case", "late").fact("days", late)]
        } else if report.uploaded.is_none() && today > season.date() {
            let left = season.calendar.between(today, due);
            let observation = observation.fact("case", "due").fact("days", left);
            vec![observation.severity(Severity::Info).harmless()]
        } else {
            Vec::new()
        }
    }
}
