//! Several venues are compared before one is chosen.
//!
//! Advice, and only while the venue may still be changed.
//!
//! Facts: `venues` (written down), `advised`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// How many venues make a comparison.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VenuesCompared {
    advised: usize,
}

impl Check for VenuesCompared {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let venues = &seminar.plan.venues;
        let frozen = season.days_before(season.pack.venue.freeze_days) <= today;
        let compared = venues.candidates.len() >= self.advised;
        if frozen || compared || venues.chosen_venue().is_none() {
            return Vec::new();
        }
        let observation = Observation::new()
            .fact("venues", venues.candidates.len())
            .fact("advised", self.advised);
        vec![observation]
    }
}
