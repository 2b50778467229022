//! The seminar's date lies inside the season, both end days included.
//!
//! Facts: `date`, `from_date`, `to_date`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the window is the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeasonWindow {}

impl Check for SeasonWindow {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let window = &season.pack.season;
        let date = seminar.plan.card.date;
        if window.event_from <= date && date <= window.event_to {
            return Vec::new();
        }
        let observation = Observation::new()
            .fact("date", date)
            .fact("from_date", window.event_from)
            .fact("to_date", window.event_to);
        vec![observation]
    }
}
