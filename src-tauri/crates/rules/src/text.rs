//! Titles compared the way a reader compares them.

use crate::wording::folded_words;

/// The words of a text without quotes, dashes and capitals, with single blanks between them.
pub(crate) fn plain(text: &str) -> String {
    folded_words(text).join(" ")
}

/// How alike two texts are, in percent: the share of letter pairs that they have in common.
pub(crate) fn likeness_percent(one: &str, other: &str) -> u32 {
    let (mut one, mut other) = (pairs(one), pairs(other));
    let all = one.len() + other.len();
    if all == 0 {
        return 100;
    }
    one.sort_unstable();
    other.sort_unstable();
    u32::try_from(common(&one, &other) * 200 / all).unwrap_or(100)
}

fn pairs(text: &str) -> Vec<(char, char)> {
    let text = plain(text);
    let words = text.split(' ');
    words
        .flat_map(|word| word.chars().zip(word.chars().skip(1)))
        .collect()
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
    }
}
