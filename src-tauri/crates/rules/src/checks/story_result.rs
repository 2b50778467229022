//! The title of the success story shows what came of it: a figure or a word of result, the client and the product.
//!
//! A hint only; whether the title shows the end result is for a person to say. Digits that belong to a brand's name
//! are no figure. Workshops and titles that are still the season's model are not looked at.
//!
//! A client's name is known by its quotation marks or by a capital inside the title. What is missing most comes first.
//!
//! Facts: `case` (`result`, `product` or `client`).

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
            .filter(|block| is_story(season.pack, block))
            .filter_map(|block| {
                let case = self.lacks(season.pack, block)?;
                Some(Observation::about("block", block.id, &block.title).fact("case", case))
            })
            .collect()
    }
}

impl StoryResult {
    fn lacks(&self, pack: &Pack, block: &Block) -> Option<&'static str> {
        if !self.shows_result(pack, block) {
            Some("result")
        } else if !names_product(pack, block) {
            Some("product")
        } else if !names_client(pack, block) {
            Some("client")
        } else {
            None
        }
    }

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

fn names_product(pack: &Pack, block: &Block) -> bool {
    let title = format!(" {} ", plain(&block.title));
    let mut brands = pack.announcing.brands.iter();
    brands.any(|brand| title.contains(&format!(" {brand} ")))
}

fn names_client(pack: &Pack, block: &Block) -> bool {
    let quoted = block.title.contains(['«', '"', '“', '„']);
    let is_brand = |word: &str| {
        let word = plain(word);
        pack.announcing.brands.contains(&word)
    };
    let mut words = block.title.split_whitespace().skip(1);
    quoted
        || words.any(|word| word.chars().next().is_some_and(char::is_uppercase) && !is_brand(word))
}

fn is_story(pack: &Pack, block: &Block) -> bool {
    let is_model =
        official(pack, block).is_some_and(|talk| plain(&talk.title) == plain(&block.title));
    block.kind == BlockKind::Story && slot_kind(pack, block) == Some(SlotKind::Story) && !is_model
}
