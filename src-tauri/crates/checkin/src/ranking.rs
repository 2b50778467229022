//! How well a person answers a search. Lower is better.

use crate::query::{MAX_TOKENS, Query, Token};
use crate::vocabulary::Place;
use kafedra_model::checkin::MatchedField;

/// Beginning of the last name, or end of the phone number.
pub(crate) const LAST_NAME: u8 = 0;
/// Beginning of any other word of the name, or of the phone number.
pub(crate) const WORD: u8 = 1;
/// Inside a word of the name, or of the phone number.
pub(crate) const INSIDE: u8 = 2;
pub(crate) const COMPANY: u8 = 3;
/// Above every rank and every sum of ranks.
pub(crate) const NOT_FOUND: u8 = u8::MAX;

/// Parts of the name in a folded person are kept apart by this, words of a part by a space.
pub(crate) const PART: char = '\t';

/// Words of one person beyond this many are not looked at.
const MAX_WORDS: usize = 32;
/// The words and, last, the phone number.
const SLOTS: usize = MAX_WORDS + 1;
/// A company of thirty equal words must not make a search of equal words last for ever.
const MAX_STEPS: u32 = 2_000;

/// One person as the roster keeps them, folded.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry<'a> {
    /// Last, first and middle name.
    pub(crate) name: &'a str,
    pub(crate) company: &'a str,
    /// Digits.
    pub(crate) phone: &'a [u8],
}

/// The words of a person with the place of each.
pub(crate) fn words<'a>(name: &'a str, company: &'a str) -> impl Iterator<Item = (&'a str, Place)> {
    const PARTS: [MatchedField; 3] = [
        MatchedField::LastName,
        MatchedField::FirstName,
        MatchedField::MiddleName,
    ];
    let parts = name
        .split(PART)
        .zip(PARTS)
        .chain([(company, MatchedField::Company)]);
    let words = parts.flat_map(|(text, field)| {
        let split = text.split(' ').enumerate();
        split.map(move |(at, word)| {
            (
                word,
                Place {
                    field,
                    first: at == 0,
                },
            )
        })
    });
    words.filter(|(word, _)| !word.is_empty()).take(MAX_WORDS)
}

/// The least sum of ranks over the tokens, and where each was found, in the order of the tokens.
/// `None` if one of them has no word left to stand for it: every token takes a word of its own, so that
/// «иван иванов» is not answered by «Иванов Пётр».
pub(crate) fn rank(entry: Entry<'_>, query: &Query) -> Option<(u8, Vec<MatchedField>)> {
    let mut fields = [MatchedField::Phone; SLOTS];
    let mut ranks = [[NOT_FOUND; SLOTS]; MAX_TOKENS];
    for (slot, (word, place)) in words(entry.name, entry.company).enumerate() {
        fields[slot] = place.field;
        for (ranks, token) in ranks.iter_mut().zip(&query.tokens) {
            ranks[slot] = word_rank(word, place, token);
        }
    }
    for (ranks, token) in ranks.iter_mut().zip(&query.tokens) {
        ranks[MAX_WORDS] = phone_rank(entry.phone, token).unwrap_or(NOT_FOUND);
    }
    let tokens = query.tokens.len().min(MAX_TOKENS);
    let mut assignment = Assignment {
        ranks: &ranks[..tokens],
        taken: [0; MAX_TOKENS],
        best: None,
        steps: MAX_STEPS,
    };
    assignment.extend(0, 0);
    let (sum, chosen) = assignment.best?;
    Some((
        sum,
        chosen[..tokens].iter().map(|&slot| fields[slot]).collect(),
    ))
}

/// How well the digits of `token` stand in the phone number `phone`.
pub(crate) fn phone_rank(phone: &[u8], token: &Token) -> Option<u8> {
    if !token.phone {
        return None;
    }
    let digits = token.text.as_bytes();
    if phone.ends_with(digits) {
        return Some(LAST_NAME);
    }
    if phone.starts_with(digits) {
        return Some(WORD);
    }
    if let (Some(wanted), Some(kept)) = (digits.strip_prefix(b"8"), phone.strip_prefix(b"7"))
        && kept.starts_with(wanted)
    {
        // 8 and +7 are the same door to Russian numbers.
        return Some(if kept == wanted { LAST_NAME } else { WORD });
    }
    memchr::memmem::find(phone, digits).map(|_| INSIDE)
}

fn word_rank(word: &str, place: Place, token: &Token) -> u8 {
    let begins = word.starts_with(&token.text);
    if !begins && (token.initial || !word.contains(&token.text)) {
        return NOT_FOUND;
    }
    match place.field {
        MatchedField::Company | MatchedField::Phone => COMPANY,
        MatchedField::LastName if begins && place.first => LAST_NAME,
        MatchedField::LastName | MatchedField::FirstName | MatchedField::MiddleName => {
            if begins {
                WORD
            } else {
                INSIDE
            }
        }
    }
}

/// The search for the tokens' words with the least sum.
struct Assignment<'a> {
    /// By token, then by slot of a word.
    ranks: &'a [[u8; SLOTS]],
    /// Slots of the first tokens, so far.
    taken: [usize; MAX_TOKENS],
    best: Option<(u8, [usize; MAX_TOKENS])>,
    steps: u32,
}

impl Assignment<'_> {
    /// Tries every slot for `token`, when the tokens before it cost `sum`.
    fn extend(&mut self, token: usize, sum: u8) {
        let worse = self.best.as_ref().is_some_and(|(least, _)| sum >= *least);
        if worse || self.steps == 0 {
            return;
        }
        self.steps -= 1;
        let ranks: &[[u8; SLOTS]] = self.ranks;
        let Some(of_token) = ranks.get(token) else {
            self.best = Some((sum, self.taken));
            return;
        };
        for (slot, rank) in of_token.iter().enumerate() {
            if *rank != NOT_FOUND && !self.taken[..token].contains(&slot) {
                self.taken[token] = slot;
                self.extend(token + 1, sum + rank);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::phone_rank;
    use crate::query::Query;

    fn rank(phone: &str, typed: &str) -> Option<u8> {
        let query = Query::parse(typed)?;
        phone_rank(phone.as_bytes(), query.tokens.first()?)
    }

    #[test]
    fn the_last_digits_of_a_phone_count_most() {
        let phone = "79161234567";
        assert_eq!(rank(phone, "4567"), Some(0));
        assert_eq!(rank(phone, "7916"), Some(1));
        assert_eq!(rank(phone, "8916"), Some(1), "8 is how +7 is dialled");
        assert_eq!(rank(phone, "89161234567"), Some(0));
        assert_eq!(rank(phone, "1234"), Some(2));
        assert_eq!(rank(phone, "8123"), None);
        assert_eq!(rank(phone, "79"), None, "two digits are no phone");
        assert_eq!(rank("", "123"), None);
    }
}
