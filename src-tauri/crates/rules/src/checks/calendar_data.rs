//! The season has a work calendar for every year and country in which days are counted.
//!
//! Without one only weekends count as days off, and working-day dates may be too early. A country without
//! any calendar is counted by the season's default one.
//!
//! Facts: `case` (`year`, `country`), `year`, `country`.

use crate::{Check, Observation, Season};
use chrono::{Datelike, NaiveDate};
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CalendarData {}

impl Check for CalendarData {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let report = season.report_due(seminar.plan.report.individual_due);
        let accepted = seminar.plan.report.accepted.unwrap_or(report);
        let days = season
            .pack
            .compensation
            .credit_working_days_after_acceptance;
        let credited = season.calendar.after(accepted, days);
        let years = BTreeSet::from([
            credited.year(),
            season.pack.season.applications_from.year(),
            season.date().year(),
            report.year(),
        ]);
        let country = season.calendar.country();
        let missing = years
            .into_iter()
            .filter(|year| !season.calendar.knows(*year));
        let mut found: Vec<Observation> = missing
            .map(|year| {
                Observation::new()
                    .fact("case", "year")
                    .fact("year", year.to_string())
                    .fact("country", country)
            })
            .collect();
        if season.calendar.is_borrowed() {
            let told = Observation::new()
                .fact("case", "country")
                .fact("country", seminar.plan.card.country.clone());
            found.push(told.severity(Severity::Info));
        }
        found
    }
}
