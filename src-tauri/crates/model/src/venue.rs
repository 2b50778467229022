//! Venue candidates and the choice among them (VEN-*).

use crate::ids::VenueId;
use crate::money::Kopecks;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Venues {
    pub candidates: Vec<Venue>,
    pub chosen: Option<VenueId>,
    /// Rental hours of the chosen venue.
    pub rent_from: Option<NaiveTime>,
    pub rent_to: Option<NaiveTime>,
    /// Changes of the announced venue (PEN-14, PEN-16).
    pub changes: Vec<VenueChange>,
    pub catering: Catering,
}

/// The coffee break: who serves it, and what is on the table (COF-02, COF-03, COF-06).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Catering {
    pub supplier: String,
    /// The partner brings and serves everything itself.
    pub own: bool,
    pub menu: Vec<MenuItem>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct MenuItem {
    pub title: String,
    pub kind: MenuKind,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum MenuKind {
    Snack,
    Sweets,
    Drink,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    pub id: VenueId,
    pub name: String,
    /// Hotel, business centre, other.
    pub kind: String,
    pub address: String,
    pub hall: String,
    /// Seats in the hall.
    pub capacity: u32,
    pub cost: Kopecks,
    /// Pieces by equipment kind of the season pack (`projector`, `microphone` …).
    pub equipment: BTreeMap<String, u32>,
    /// Coffee is served outside the room of the business part (VEN-08).
    pub catering_outside_hall: Option<bool>,
    pub room_for_desk: Option<bool>,
    pub near_transport: Option<bool>,
    pub parking: Option<bool>,
    pub screen_visible: Option<bool>,
    pub visited: Option<NaiveDate>,
    pub technician: String,
    pub caterer: String,
    pub notes: String,
    #[serde(default)]
    pub marks: VenueMarks,
}

/// How well a venue suits, in marks from 1 to 5; what it costs is marked by the sum itself (VEN-13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct VenueMarks {
    /// In the centre, near stops, with parking (VEN-02).
    pub place: Option<u8>,
    pub service: Option<u8>,
    pub surroundings: Option<u8>,
}

/// What a candidate got in the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct VenueScore {
    pub venue: VenueId,
    /// From 1 to 5: the cheapest candidate has 5; none while its cost is unknown.
    pub cost: Option<u32>,
    /// Marks that are still missing.
    pub missing: u32,
    /// Sum of the four marks; none while one is missing.
    pub score: Option<u32>,
    /// The highest sum that there is.
    pub most: u32,
    /// No other candidate has more, and at least one has less.
    pub best: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct VenueChange {
    pub on: NaiveDate,
    /// Registered people who were told one by one.
    pub told: u32,
    /// Registered people at the time of the change.
    pub registered: u32,
}

impl Venues {
    #[must_use]
    pub fn chosen_venue(&self) -> Option<&Venue> {
        self.candidates
            .iter()
            .find(|venue| Some(venue.id) == self.chosen)
    }
}
