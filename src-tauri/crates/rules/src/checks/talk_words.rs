//! Words that have no place in a talk: names of competing products, topics that the season does not want.
//!
//! Titles, points and speakers' companies of every block are read. The words are beginnings, so every form is found.
//! Official talks are not read for topics, they are the season's own.
//!
//! Facts: `word` (as it is found, folded).

use crate::programme::slot_of;
use crate::text::{Plain, plain};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::Block;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Which of the season's lists is looked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TalkWords {
    list: List,
    /// Names to look for besides the season's list.
    #[serde(default)]
    also: Vec<Plain>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum List {
    Competitors,
    UnwantedTopics,
}

impl Check for TalkWords {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let rules = &season.pack.programme;
        let words = match self.list {
            List::Competitors => &rules.competitors,
            List::UnwantedTopics => &rules.unwanted_topics,
        };
        // Folded once, not for every block.
        let words = words.iter().map(|word| plain(word));
        let words: Vec<String> = words
            .chain(self.also.iter().map(|word| word.to_string()))
            .collect();
        let read = |block: &&Block| {
            self.list == List::Competitors || slot_of(season.pack, block).is_none()
        };
        let blocks = seminar.plan.agenda.blocks.iter().filter(read);
        blocks
            .filter_map(|block| {
                let text = text(block);
                let word = words.iter().find_map(|word| found(&text, word))?;
                let observation = Observation::about("block", block.id, &block.title);
                Some(observation.fact("word", word))
            })
            .collect()
    }
}

fn text(block: &Block) -> String {
    let companies = block.speakers.iter().map(|speaker| &speaker.company);
    let parts = std::iter::once(&block.title).chain(&block.points);
    let parts: Vec<String> = parts.chain(companies).map(|part| plain(part)).collect();
    parts.join(" ")
}

/// The first words of the text that begin like the words of `word`, one by one; both are folded.
fn found<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let stems: Vec<&str> = word.split_whitespace().collect();
    let last = stems.len().checked_sub(1)?;
    let words: Vec<(usize, &str)> = words_of(text).collect();
    let here = words.windows(stems.len()).find(|here| {
        let mut pairs = here.iter().zip(&stems);
        pairs.all(|((_, word), stem)| word.starts_with(stem))
    })?;
    let (end, ending) = here.get(last)?;
    text.get(here.first()?.0..end + ending.len())
}

/// Every word with its place.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(' ').filter_map(move |word| {
        let start = at;
        at += word.len() + 1;
        (!word.is_empty()).then_some((start, word))
    })
}
