//! A report counts only when it lies on the vendor's portal; no other way of handing it in is accepted.
//!
//! Said when a report is marked as accepted that was never marked as uploaded.
//!
//! Facts: `date` (of acceptance).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReportUploaded {}

impl Check for ReportUploaded {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let report = &seminar.plan.report;
        let accepted = report.accepted.filter(|_| report.uploaded.is_none());
        accepted
            .map(|date| Observation::new().fact("date", date))
            .into_iter()
            .collect()
    }
}
