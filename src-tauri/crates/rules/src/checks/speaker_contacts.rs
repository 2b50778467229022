//! An employee holds the contacts of all speakers.
//!
//! Asked for from some days before the seminar to the day itself.
//!
//! Facts: `case` (`nobody` holds them, or `phones` are missing), `speakers` (without a phone).

use super::role_filled::is_filled;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::Speaker;
use kafedra_model::seminar::Seminar;
use kafedra_model::team::Role;
use serde::Deserialize;

/// From how many days before the seminar they are asked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpeakerContacts {
    from_days: u32,
}

impl Check for SpeakerContacts {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let wanted = season.days_before(self.from_days) <= today && today <= season.date();
        let blocks = &seminar.plan.agenda.blocks;
        let speakers = || blocks.iter().flat_map(|block| &block.speakers);
        if !wanted || speakers().next().is_none() {
            return Vec::new();
        }
        let without = |speaker: &&Speaker| speaker.phone.trim().is_empty();
        let phones = speakers().filter(without).count();
        let case = if phones > 0 {
            "phones"
        } else if !is_filled(seminar, Role::SpeakerMinder) {
            "nobody"
        } else {
            return Vec::new();
        };
        let observation = Observation::new()
            .fact("case", case)
            .fact("speakers", phones);
        vec![observation]
    }
}
