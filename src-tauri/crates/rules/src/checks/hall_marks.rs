//! The plan of the hall shows where the things stand that the day needs.
//!
//! Asked for once the first mark stands on the plan.
//!
//! Facts: `mark`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::hall::HallMark;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Marks that every plan has.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HallMarks {
    marks: Vec<HallMark>,
}

impl Check for HallMarks {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let hall = &seminar.plan.hall;
        let begun = !hall.marks.is_empty();
        let marks = self.marks.iter().filter(|_| begun);
        marks
            .filter(|mark| !hall.marks.contains(mark))
            .map(|mark| Observation::new().fact("mark", name(*mark)))
            .collect()
    }
}

fn name(mark: HallMark) -> &'static str {
    match mark {
        HallMark::Screen => "screen",
        HallMark::RegistrationDesk => "registration_desk",
        HallMark::SpeakersTable => "speakers_table",
        HallMark::HandoutTable => "handout_table",
        HallMark::FloorBanner => "floor_banner",
        HallMark::WallFlag => "wall_flag",
        HallMark::DirectionSigns => "direction_signs",
    }
}
