//! The hall has the equipment that the programme asks for.
//!
//! Facts: `equipment` (its kind), `pieces`, `needed`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the list is the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VenueEquipment {}

impl Check for VenueEquipment {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let Some(venue) = seminar.plan.venues.chosen_venue() else {
            return Vec::new();
        };
        let needs = season.pack.venue.equipment.iter();
        needs
            .map(|need| (need, venue.equipment.get(&need.kind).copied().unwrap_or(0)))
            .filter(|(need, pieces)| *pieces < need.count)
            .map(|(need, pieces)| {
                Observation::about("venue", venue.id, &venue.name)
                    .fact("equipment", need.kind.as_str())
                    .fact("pieces", pieces)
                    .fact("needed", need.count)
            })
            .collect()
    }
}
