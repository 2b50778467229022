//! Titles compared the way a reader compares them.

use crate::wording::folded;
use serde::Deserialize;
use std::ops::Deref;

/// The words of a text without quotes, dashes and capitals, with single blanks between them.
pub(crate) fn plain(text: &str) -> String {
    folded(text)
}

/// A text of a pack as [`plain`] makes it, once, when the pack is read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub(crate) struct Plain(String);

impl From<String> for Plain {
    fn from(text: String) -> Self {
        Self(plain(&text))
    }
}

impl Deref for Plain {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// How alike two texts are, in percent: the share of letter pairs that they have in common.
pub(crate) fn likeness_percent(one: &str, other: &str) -> u32 {
    if one == other {
        return 100;
    }
    Pairs::of(one).likeness_percent(&Pairs::of(other))
}

/// The highest likeness of `text` with one of the others; none without others.
pub(crate) fn greatest_likeness_percent(text: &str, others: &[String]) -> Option<u32> {
    if others.iter().any(|other| other == text) {
        return Some(100);
    }
    let pairs = Pairs::of(text);
    let likeness = |other: &String| Pairs::of(other).likeness_percent(&pairs);
    others.iter().map(likeness).max()
}

/// The letter pairs of a text, sorted: made once for several comparisons.
struct Pairs(Vec<(char, char)>);

impl Pairs {
    fn of(text: &str) -> Self {
        let text = plain(text);
        let words = text.split(' ');
        let pairs = words.flat_map(|word| word.chars().zip(word.chars().skip(1)));
        let mut pairs: Vec<_> = pairs.collect();
        pairs.sort_unstable();
        Self(pairs)
    }

    fn likeness_percent(&self, other: &Self) -> u32 {
        let all = self.0.len() + other.0.len();
        if all == 0 {
            return 100;
        }
        u32::try_from(common(&self.0, &other.0) * 200 / all).unwrap_or(100)
    }
}

/// Elements of both sorted lists, counted as often as both have them.
fn common<T: Ord>(one: &[T], other: &[T]) -> usize {
    let (mut left, mut right, mut count) = (0, 0, 0);
    while let (Some(a), Some(b)) = (one.get(left), other.get(right)) {
        match a.cmp(b) {
            std::cmp::Ordering::Less => left += 1,
            std::cmp::Ordering::Greater => right += 1,
            std::cmp::Ordering::Equal => {
                count += 1;
                left += 1;
                right += 1;
            }
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_dashes_and_yo_do_not_matter() {
        assert_eq!(
            plain("Ещё  «один» — доклад!"),
            plain("еще \"один\" - доклад")
        );
    }

    #[test]
    fn a_slight_change_stays_alike_and_another_talk_does_not() {
        let official = "Бизнес-процессы больше не будут таким занудством";
        assert_eq!(likeness_percent(official, official), 100);
        assert!(likeness_percent(official, "Бизнес-процессы больше не занудство") > 60);
        assert!(likeness_percent(official, "Как выбрать хостинг для сайта") < 30);
        assert_eq!(likeness_percent("", ""), 100);
        assert_eq!(likeness_percent("доклад", ""), 0);
        let talks = ["Как выбрать хостинг для сайта", official].map(str::to_owned);
        assert_eq!(greatest_likeness_percent(official, &talks), Some(100));
        assert!(greatest_likeness_percent("хостинг для сайта", &talks) > Some(60));
        assert_eq!(greatest_likeness_percent(official, &[]), None);
    }
}
