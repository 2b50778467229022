//! Those who found no seat are not invited to a broadcast.
//!
//! The notice of the closed page and all announcements are read word by word; a word with «не», «нет» or «без» close to
//! it says that there is none.
//!
//! Facts: `words` (as they stand in the text), `where` (`notice` or `announcement`).

use crate::text::{Plain, plain};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Beginnings of the words that are looked for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoBroadcast {
    stems: Vec<Plain>,
}

impl Check for NoBroadcast {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let notice = self.word(&seminar.plan.landing.closed_text);
        let notice = notice.map(|word| {
            Observation::new()
                .fact("where", "notice")
                .fact("words", word)
        });
        let items = seminar.plan.announcements.items.iter();
        let items = items.filter_map(|item| {
            let told = Observation::about("announcement", item.id, item.place.clone());
            Some(
                told.fact("where", "announcement")
                    .fact("words", self.word(&item.text)?),
            )
        });
        notice.into_iter().chain(items).collect()
    }
}

impl NoBroadcast {
    /// The first word that invites to a broadcast.
    fn word(&self, text: &str) -> Option<String> {
        let text = plain(text);
        let words: Vec<&str> = text.split(' ').collect();
        let invites = |(at, word): &(usize, &&str)| {
            let begins = self.stems.iter().any(|stem| word.starts_with(&**stem));
            let near = &words[at.saturating_sub(2)..words.len().min(at + 3)];
            begins && !near.iter().any(|word| DENIALS.contains(word))
        };
        words
            .iter()
            .enumerate()
            .find(invites)
            .map(|(_, word)| (*word).to_owned())
    }
}

const DENIALS: [&str; 3] = ["не", "нет", "без"];
