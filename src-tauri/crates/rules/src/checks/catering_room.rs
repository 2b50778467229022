//! Coffee is served outside the room of the business part.
//!
//! Facts: none besides the venue.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CateringRoom {}

impl Check for CateringRoom {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let venue = seminar.plan.venues.chosen_venue();
        let inside = venue.filter(|venue| venue.catering_outside_hall == Some(false));
        let observe = |venue: &kafedra_model::venue::Venue| {
            Observation::about("venue", venue.id, &venue.name)
        };
        inside.map(observe).into_iter().collect()
    }
}
