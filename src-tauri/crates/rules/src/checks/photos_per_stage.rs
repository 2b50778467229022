//! There are photos of every stage of the day, several of each.
//!
//! Said from the day after the seminar. The report needs at least one of each stage; "several" is the season's number
//! (AMB-63).
//!
//! Facts: `stage`, `photos`, `min_photos`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Whether the rule speaks of stages without any photo, or of those with too few.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PhotosPerStage {
    when: When,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum When {
    None,
    Few,
}

impl Check for PhotosPerStage {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let day = &season.pack.day;
        let least = day.photos_per_stage_min as usize;
        let speaks = |photos: usize| match self.when {
            When::None => photos == 0,
            When::Few => 0 < photos && photos < least,
        };
        let stages = day.photo_stages.iter().filter(|_| today > season.date());
        stages
            .map(|stage| {
                let photos = seminar.photos.iter().filter(|photo| photo.stage == *stage);
                (stage, photos.count())
            })
            .filter(|(_, photos)| speaks(*photos))
            .map(|(stage, photos)| {
                Observation::about("photo_stage", stage, "")
                    .fact("stage", stage.as_str())
                    .fact("photos", photos)
                    .fact("min_photos", least)
            })
            .collect()
    }
}
