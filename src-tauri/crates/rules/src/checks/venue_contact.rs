//! The contacts of those who help on the day are at hand.
//!
//! Asked for in the last days before the seminar, once a venue is chosen.
//!
//! Facts: none besides the venue.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Whose contact, and from how many days before the seminar.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VenueContact {
    of: Contact,
    from_days: u32,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Contact {
    Technician,
    Caterer,
}

impl Check for VenueContact {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let wanted = season.days_before(self.from_days) <= today && today <= season.date();
        let Some(venue) = seminar.plan.venues.chosen_venue() else {
            return Vec::new();
        };
        let contact = match self.of {
            Contact::Technician => &venue.technician,
            Contact::Caterer => &venue.caterer,
        };
        if !wanted || !contact.trim().is_empty() {
            return Vec::new();
        }
        vec![Observation::about("venue", venue.id, &venue.name)]
    }
}
