//! Every talk of the draft has somebody who gives it.
//!
//! One sentence for the whole programme, to plan with; the programme's own page tells talk by talk.
//!
//! Facts: `talks`, `without`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::Block;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpeakersFound {}

impl Check for SpeakersFound {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let blocks = seminar.plan.agenda.blocks.iter();
        let talks: Vec<&Block> = blocks.filter(|block| block.kind.is_talk()).collect();
        let without = talks.iter().filter(|block| is_without_speaker(block));
        let without = without.count();
        if without == 0 || today >= season.date() {
            return Vec::new();
        }
        let told = Observation::new().fact("talks", talks.len());
        vec![told.fact("without", without)]
    }
}

fn is_without_speaker(block: &Block) -> bool {
    let mut speakers = block.speakers.iter();
    speakers.all(|speaker| speaker.name.trim().is_empty())
}
