//! The programme names for every talk a speaker and the speaker's company.
//!
//! Facts: `case` (`speaker` nobody is named, `person` a company without a name, `company` a name without a company).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::{Block, Speaker};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpeakerNamed {}

impl Check for SpeakerNamed {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let talks = seminar.plan.agenda.blocks.iter();
        talks
            .filter(|block| block.kind.is_talk())
            .filter_map(|block| {
                let case = missing(block)?;
                let observation = Observation::about("block", block.id, &block.title);
                Some(observation.fact("case", case))
            })
            .collect()
    }
}

fn missing(block: &Block) -> Option<&'static str> {
    let blank = |text: &str| text.trim().is_empty();
    let nobody = |speaker: &Speaker| blank(&speaker.name) && blank(&speaker.company);
    if block.speakers.iter().all(nobody) {
        Some("speaker")
    } else if block.speakers.iter().any(|speaker| blank(&speaker.name)) {
        Some("person")
    } else if block.speakers.iter().any(|speaker| blank(&speaker.company)) {
        Some("company")
    } else {
        None
    }
}
