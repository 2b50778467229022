//! Programmes and questionnaires are printed a few days before the seminar.
//!
//! Facts: `case` (`early`, `late` or `due`), `from_date`, `to_date`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::{Fix, Severity};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the days are the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrintedInTime {}

impl Check for PrintedInTime {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let kit = &season.pack.kit;
        let from = season.days_before(kit.prepare_days_from);
        let to = season.days_before(kit.prepare_days_to);
        let (case, severity) = match seminar.plan.kit.printed_on {
            Some(printed) if printed < from => ("early", Severity::Info),
            Some(_) => return Vec::new(),
            None if today > season.date() || today < from => return Vec::new(),
            None if today > to => ("late", Severity::Warning),
            None => ("due", Severity::Info),
        };
        let due = seminar.plan.kit.printed_on.is_none();
        let observation = Observation {
            fix: due.then_some(Fix::MarkPrinted { date: today }),
            ..Observation::new()
        };
        let observation = observation
            .fact("case", case)
            .fact("from_date", from)
            .fact("to_date", to)
            .severity(severity);
        vec![observation]
    }
}
