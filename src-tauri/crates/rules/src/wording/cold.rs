//! A mailing to a cold base names neither the vendor nor its products (ANN-19; AMB-28, AMB-29).

use super::reader::Reader;
use super::{WordingFinding, WordingProblem};

impl Reader<'_> {
    /// Every name, hashtag and allowed phrases included; the season's own hashtag may be allowed (AMB-28).
    pub(super) fn brands_in_cold_mail(&self, hashtag: &str) -> Vec<WordingFinding> {
        let mut found = self.brands_at_all();
        if self.rules.cold_hashtag_allowed {
            let places = places(self.text, hashtag);
            let in_hashtag = |one: &WordingFinding| {
                let mut places = places.iter();
                places.any(|(from, to)| *from <= one.start && one.end <= *to)
            };
            found.retain(|one| !in_hashtag(one));
        }
        found
    }
}

/// Where in a text the hashtag stands, in bytes, whatever its capitals.
fn places(text: &str, hashtag: &str) -> Vec<(usize, usize)> {
    let wanted = hashtag.to_lowercase();
    let length = hashtag.chars().count();
    let starts = text.char_indices().map(|(at, _)| at);
    starts
        .map(|at| (at, text[at..].chars().take(length).collect::<String>()))
        .filter(|(_, part)| !wanted.is_empty() && part.to_lowercase() == wanted)
        .map(|(at, part)| (at, at + part.len()))
        .collect()
}

/// Letters from which on a name is found inside other words: «www.bitrix24.ru», «#про_Битрикс24».
const FOUND_INSIDE: usize = 6;

impl Reader<'_> {
    fn brands_at_all(&self) -> Vec<WordingFinding> {
        let mut found: Vec<(usize, usize)> = self.names().collect();
        let covered = |at: usize| found.iter().any(|(from, to)| (*from..*to).contains(&at));
        let inside: Vec<(usize, usize)> = (0..self.tokens.len())
            .filter(|at| !covered(*at) && !self.is_in_room(*at))
            .filter(|at| self.holds_name(self.tokens.word(*at)))
            .map(|at| (at, at + 1))
            .collect();
        found.extend(inside);
        let told = |(from, to)| self.finding(from, to, WordingProblem::BrandInColdMail);
        found.into_iter().map(told).collect()
    }

    /// A long name anywhere in the word, a short one only as a part of its own: «#про_Б24», but not «клуб24».
    fn holds_name(&self, word: &str) -> bool {
        let single = self.lexicon.brands.iter().filter(|name| name.len() == 1);
        single.into_iter().any(|name| {
            let name = name.word(0);
            let long = name.chars().count() >= FOUND_INSIDE;
            (long && word.contains(name)) || (!long && word.split('_').any(|part| part == name))
        })
    }
}
