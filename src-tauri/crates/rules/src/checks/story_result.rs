//! The title of the success story shows what came of it: a figure, or a word of result.
//!
//! A hint only; whether the title shows the end result is for a person to say. Digits that belong to a brand's name
//! are no figure. Workshops and titles that are still the season's model are not looked at.
//!
//! Facts: none besides the story.

use crate::programme::{official, slot_kind};
use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::{Block, BlockKind};
use kafedra_model::pack::{Pack, SlotKind};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Beginnings of words that tell of a result.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StoryResult {
    result_stems: Vec<String>,
}

impl Check for StoryResult {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = seminar.plan.agenda.blocks.iter();
        blocks
            .filter(|block| is_story(season.pack, block) && !self.shows_result(season.pack, block))
            .map(|block| Observation::about("block", block.id, &block.title))
            .collect()
    }
}

impl StoryResult {
    fn shows_result(&self, pack: &Pack, block: &Block) -> bool {
        let mut title = format!(" {} ", plain(&block.title));
        for brand in &pack.announcing.brands {
            title = title.replace(&format!(" {brand} "), " ");
        }
        let stems = &self.result_stems;
        let tells = |word: &str| stems.iter().any(|stem| word.starts_with(stem.as_str()));
        title
            .split_whitespace()
            .any(|word| word.chars().any(|letter| letter.is_ascii_digit()) || tells(word))
    }
}

fn is_story(pack: &Pack, block: &Block) -> bool {
    let is_model =
        official(pack, block).is_some_and(|talk| plain(&talk.title) == plain(&block.title));
    block.kind == BlockKind::Story && slot_kind(pack, block) == Some(SlotKind::Story) && !is_model
}
