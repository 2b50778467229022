//! Photos of the report were taken on the day of the seminar.
//!
//! Cameras are often set wrong, so a person looks; photos without a date are left alone.
//!
//! Facts: `photos` (taken on other days), `date`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::photos::Photo;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PhotoDate {}

impl Check for PhotoDate {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let other_day = |photo: &&Photo| {
            photo
                .taken
                .is_some_and(|taken| taken.date() != season.date())
        };
        let photos = seminar.photos.iter().filter(other_day).count();
        if photos == 0 {
            return Vec::new();
        }
        let observation = Observation::new()
            .fact("photos", photos)
            .fact("date", season.date());
        vec![observation]
    }
}
