//! A mailing to a cold base names neither the vendor nor its products (ANN-19; AMB-28, AMB-29).

use super::reader::Reader;
use super::{WordingFinding, WordingProblem};

/// Letters from which on a name is found inside other words: «www.bitrix24.ru», «#про_Битрикс24».
const FOUND_INSIDE: usize = 6;

impl Reader<'_> {
    /// Every name, hashtag and allowed phrases included.
    pub(super) fn brands_at_all(&self) -> Vec<WordingFinding> {
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
