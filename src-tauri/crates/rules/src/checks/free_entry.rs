//! Listeners come in free of charge.
//!
//! A fee makes the event another one (PEN-24): nothing is awarded. Texts are searched for prices of taking part as
//! well; a price that a person wrote for something else may be found too, so a text alone is a warning.
//!
//! Facts: `case` (`fee` or `text`), `fee_kopecks`, `words` (as they stand in the text).

use crate::text::{Plain, plain};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::announcements::Announcement;
use kafedra_model::finding::{Fix, Severity};
use kafedra_model::money::Kopecks;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Beginnings of phrases that name a price, and words of currency that make a price of the number before them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FreeEntry {
    phrases: Vec<Plain>,
    currencies: Vec<Plain>,
}

impl Check for FreeEntry {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let fee = seminar.plan.application.entry_fee;
        let fee = (fee != Kopecks::ZERO).then(|| {
            Observation::new()
                .fact("case", "fee")
                .fact("fee_kopecks", fee)
                .fix(Fix::SetEntryFree)
        });
        let texts = seminar.plan.announcements.items.iter();
        let texts = texts.filter_map(|item| self.price_in(item));
        fee.into_iter().chain(texts).collect()
    }
}

impl FreeEntry {
    fn price_in(&self, item: &Announcement) -> Option<Observation> {
        let words = self.price(&item.text)?;
        let told = Observation::about("announcement", item.id, &item.place);
        Some(
            told.fact("case", "text")
                .fact("words", words)
                .severity(Severity::Warning)
                .harmless(),
        )
    }

    /// The first price of a text. A phrase counts from the beginning of a word, so that «бесплатный вход» is none.
    fn price(&self, text: &str) -> Option<String> {
        let text = format!(" {} ", plain(&text.replace(ROUBLE_SIGN, " руб ")));
        let phrase = self.phrases.iter().find_map(|phrase| {
            let start = text.find(&format!(" {}", &**phrase))?;
            Some(whole_words(&text, start + 1, phrase.len()))
        });
        phrase.or_else(|| self.sum(&text))
    }

    fn sum(&self, text: &str) -> Option<String> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let is_sum = |number: &str, currency: &str| {
            let digits = number.chars().all(|c| c.is_ascii_digit());
            digits && number.chars().any(|c| c != '0') && self.is_currency(currency)
        };
        let together = words.iter().find(|word| {
            let letters = word.find(|c: char| !c.is_ascii_digit());
            letters.is_some_and(|at| is_sum(&word[..at], &word[at..]))
        });
        let apart = words.windows(2).find(|pair| is_sum(pair[0], pair[1]));
        let together = together.map(|word| (*word).to_owned());
        together.or_else(|| apart.map(|pair| pair.join(" ")))
    }

    fn is_currency(&self, word: &str) -> bool {
        let mut currencies = self.currencies.iter();
        currencies.any(|currency| word.starts_with(&**currency))
    }
}

/// It is no letter, so the comparison of words would not see it.
const ROUBLE_SIGN: char = '₽';

/// From `start` to the end of the word in which the `length` bytes end.
fn whole_words(text: &str, start: usize, length: usize) -> String {
    let tail = text.get(start + length..).unwrap_or_default();
    let rest = tail.find(' ').unwrap_or(tail.len());
    let words = text.get(start..start + length + rest).unwrap_or_default();
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn price(text: &str) -> Option<String> {
        let list = |words: &[&str]| {
            words
                .iter()
                .map(|word| Plain::from((*word).to_owned()))
                .collect()
        };
        let check = FreeEntry {
            phrases: list(&["вход платн", "стоимость участи"]),
            currencies: list(&["руб", "сум"]),
        };
        check.price(text)
    }

    #[test]
    fn a_price_is_found_with_its_words() {
        let found = |words: &str| Some(words.to_owned());
        assert_eq!(price("Вход платный, мест мало"), found("вход платный"));
        assert_eq!(
            price("Стоимость участия — договорная"),
            found("стоимость участия")
        );
        assert_eq!(price("Всего 1 500 рублей за всё"), found("500 рублей"));
        assert_eq!(price("Билет: 500 ₽"), found("500 руб"));
        assert_eq!(price("взнос 700руб."), found("700руб"));
    }

    #[test]
    fn what_is_free_has_no_price() {
        assert_eq!(price("Бесплатный семинар, вход бесплатный"), None);
        assert_eq!(price("Стоимость: 0 руб."), None);
        assert_eq!(price("12 инструментов, 500 участников, рубль"), None);
        assert_eq!(price(""), None);
    }
}
