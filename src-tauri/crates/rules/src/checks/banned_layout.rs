//! Some ways of seating are forbidden.
//!
//! Which ones are allowed is shown only in a picture that the season's document does not contain (AMB-68), so every
//! layout that is not banned passes.
//!
//! Facts: none.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Fix;
use kafedra_model::hall::Layout;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the list is the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BannedLayout {}

impl Check for BannedLayout {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let banned = &season.pack.venue.banned_layouts;
        if !banned.contains(&seminar.plan.hall.layout) {
            return Vec::new();
        }
        let allowed = [Layout::Theatre, Layout::Classroom, Layout::UShape];
        let layout = allowed.into_iter().find(|layout| !banned.contains(layout));
        let observation = Observation::new();
        vec![match layout {
            Some(layout) => observation.fix(Fix::SetSeatingLayout { layout }),
            None => observation,
        }]
    }
}
