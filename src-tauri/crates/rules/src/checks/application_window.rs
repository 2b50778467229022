//! The application is sent inside the window of applications.
//!
//! A sent one is late or early; an unsent one is looked at from the first day of the window on.
//!
//! Facts: `case` (`late`, `early`, `missed`, `open`), `from_date`, `to_date`, `sent_date`, `days_left`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ApplicationWindow {}

impl Check for ApplicationWindow {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let dates = &season.pack.season;
        let card = &seminar.plan.card;
        let told = |case: &str| {
            Observation::new()
                .fact("case", case)
                .fact("from_date", dates.applications_from)
                .fact("to_date", dates.applications_to)
        };
        if let Some(sent) = card.application_sent {
            let case = if sent > dates.applications_to {
                "late"
            } else if sent < dates.applications_from {
                "early"
            } else {
                return Vec::new();
            };
            return vec![told(case).fact("sent_date", sent)];
        }
        if card.application_approved.is_some() || today < dates.applications_from {
            return Vec::new();
        }
        let left = dates
            .applications_to
            .signed_duration_since(today)
            .num_days();
        vec![if left < 0 {
            told("missed").severity(Severity::Warning)
        } else {
            told("open")
                .fact("days_left", left)
                .severity(Severity::Info)
        }]
    }
}
