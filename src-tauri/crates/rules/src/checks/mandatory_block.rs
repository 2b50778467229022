//! A mandatory block stands in the programme.
//!
//! Also warns about a title that the season only gives as a model to replace. An agenda without any block is left to
//! the rule about mandatory talks.
//!
//! Facts: `case` (`missing` or `model`), `title` (of the block, as the season gives it), `minutes`, `talks`
//! (how many official talks there are to choose from).

use crate::programme::{in_slot, official};
use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::Block;
use kafedra_model::finding::{Fix, Severity};
use kafedra_model::pack::{Pack, ProgrammeSlot};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The slot that the rule is about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MandatoryBlock {
    slot: String,
}

impl Check for MandatoryBlock {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = &seminar.plan.agenda.blocks;
        let Some(slot) = season.pack.slot(&self.slot) else {
            return Vec::new();
        };
        let found = in_slot(season.pack, blocks, &slot.id);
        if blocks.is_empty() {
            return Vec::new();
        }
        if found.len() < slot.choose_min as usize {
            return vec![missing(slot)];
        }
        let found = found.into_iter().map(|(_, block)| block);
        found
            .filter(|block| has_model_title(season.pack, block))
            .map(|block| {
                facts(Observation::about("block", block.id, &block.title), slot)
                    .fact("case", "model")
                    .severity(Severity::Warning)
            })
            .collect()
    }
}

fn missing(slot: &ProgrammeSlot) -> Observation {
    let first = slot.talks.first().filter(|_| slot.talks.len() > 1);
    let fix = Fix::AddSlot {
        slot: slot.id.clone(),
        option: first.map(|talk| talk.id.clone()),
    };
    facts(Observation::new(), slot)
        .fact("case", "missing")
        .fix(fix)
}

fn facts(observation: Observation, slot: &ProgrammeSlot) -> Observation {
    let title = slot.talks.first().map_or("", |talk| talk.title.as_str());
    observation
        .fact("title", title)
        .fact("minutes", slot.minutes_min)
        .fact("talks", slot.talks.len())
}

fn has_model_title(pack: &Pack, block: &Block) -> bool {
    official(pack, block)
        .is_some_and(|talk| talk.model && plain(&talk.title) == plain(&block.title))
}
