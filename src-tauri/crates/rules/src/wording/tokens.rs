//! Words of a text, folded for comparison, with their places.

use super::forms::{is_legal_form, same_root, stem_fits};
use super::sentences::{Around, Gap};
use kafedra_model::folding::usual;

/// A text as words. Letters, digits and `_` make words; everything else parts them.
#[derive(Debug, Clone)]
pub(super) struct Tokens {
    tokens: Vec<Token>,
}

#[derive(Debug, Clone)]
struct Token {
    word: String,
    start: usize,
    end: usize,
    /// What parts the word from the one before it.
    gap: Gap,
}

impl Tokens {
    pub(super) fn of(text: &str) -> Self {
        let mut tokens: Vec<Token> = Vec::new();
        for (start, end) in Places::of(text) {
            let gap = gap(text, &tokens, start, end);
            tokens.push(Token {
                word: fold(text.get(start..end).unwrap_or_default()),
                start,
                end,
                gap,
            });
        }
        Self { tokens }
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    /// The folded word, empty behind the end.
    pub(super) fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.word.as_str())
    }

    pub(super) fn words(&self) -> Vec<&str> {
        self.tokens
            .iter()
            .map(|token| token.word.as_str())
            .collect()
    }

    /// Whether the word at `at` follows the one before it in the same clause.
    pub(super) fn touch(&self, at: usize) -> bool {
        at > 0 && self.gap(at) == Gap::Joined
    }

    /// What parts the word at `at` from the one before it; behind the end the text has ended.
    pub(super) fn gap(&self, at: usize) -> Gap {
        self.tokens.get(at).map_or(Gap::Ended, |token| token.gap)
    }

    /// Whether a sentence or line begins with the word at `at`.
    pub(super) fn begins(&self, at: usize) -> bool {
        self.tokens
            .get(at)
            .is_some_and(|token| token.gap == Gap::Ended)
    }

    /// Whether the words from `at` on begin with `stems` one by one, within a clause.
    pub(super) fn stems_at(&self, at: usize, stems: &Self) -> bool {
        !stems.is_empty()
            && at + stems.len() <= self.len()
            && (0..stems.len()).all(|i| {
                stem_fits(self.word(at + i), stems.word(i)) && (i == 0 || self.touch(at + i))
            })
    }

    /// Whether the words of `other` stand here in their order, whatever parts them.
    pub(super) fn contain(&self, other: &Self) -> bool {
        let (words, wanted) = (self.words(), other.words());
        wanted.is_empty() || words.windows(wanted.len()).any(|window| window == wanted)
    }

    /// Whether the name stands somewhere, as [`Self::names_at`] finds it.
    pub(super) fn name(&self, name: &Self) -> bool {
        (0..self.len()).any(|at| self.names_at(at, name))
    }

    /// Whether the name stands here in any form, whatever parts its words; «ООО» and the like may be left out.
    pub(super) fn names_at(&self, at: usize, name: &Self) -> bool {
        let mut length = 0;
        let same = name
            .words()
            .into_iter()
            .filter(|word| !is_legal_form(word))
            .all(|word| {
                length += 1;
                same_root(self.word(at + length - 1), word)
            });
        same && length > 0
    }

    /// First token of the sentence around `at`, and the first behind it.
    pub(super) fn sentence(&self, at: usize) -> (usize, usize) {
        let begins = |at: &usize| self.begins(*at);
        let from = (0..=at).rev().find(begins).unwrap_or(0);
        let to = (at + 1..self.len()).find(begins).unwrap_or(self.len());
        (from, to)
    }

    /// Whether the sentence that begins at `from` begins with a time of the day, like a line of a programme.
    pub(super) fn begins_with_time(&self, text: &str, from: usize) -> bool {
        let hour = self.tokens.get(from);
        let minute = self.tokens.get(from + 1);
        let (Some(hour), Some(minute)) = (hour, minute) else {
            return false;
        };
        let number = |token: &Token| {
            token.word.len() <= 2 && token.word.bytes().all(|byte| byte.is_ascii_digit())
        };
        let between = text.get(hour.end..minute.start).unwrap_or_default();
        number(hour) && number(minute) && matches!(between, ":" | ".")
    }

    /// Bytes from the token `from` to the one before `to`.
    pub(super) fn span(&self, from: usize, to: usize) -> (usize, usize) {
        let start = self.tokens.get(from).map_or(0, |token| token.start);
        let last = to.saturating_sub(1).min(self.len().saturating_sub(1));
        let end = self.tokens.get(last).map_or(start, |token| token.end);
        (start, end)
    }
}

/// The folded words of a text with single blanks between them.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for (start, end) in Places::of(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded += &fold(text.get(start..end).unwrap_or_default());
    }
    folded
}

/// Where the words of a text begin and end.
struct Places<'t> {
    letters: std::str::CharIndices<'t>,
    length: usize,
}

impl<'t> Places<'t> {
    fn of(text: &'t str) -> Self {
        Self {
            letters: text.char_indices(),
            length: text.len(),
        }
    }
}

impl Iterator for Places<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let begins = |letter: char| is_letter(letter) || letter == '_';
        let (start, _) = self.letters.find(|(_, letter)| begins(*letter))?;
        let ends = |letter: char| !begins(letter) && !is_unseen(letter);
        let end = self.letters.find(|(_, letter)| ends(*letter));
        Some((start, end.map_or(self.length, |(end, _)| end)))
    }
}

/// What parts the word at `start` from those before it.
fn gap(text: &str, before: &[Token], start: usize, end: usize) -> Gap {
    let Some(last) = before.last() else {
        return Gap::Ended;
    };
    let written = |token: &Token| text.get(token.start..token.end).unwrap_or_default();
    let earlier = before.iter().rev().nth(1).map_or("", written);
    Gap::of(&Around {
        gap: text.get(last.end..start).unwrap_or_default(),
        before: [earlier, written(last)],
        next: text.get(start..end).unwrap_or_default(),
    })
}

/// Soft hyphens, blanks of no width and accents stand inside words without parting them.
fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}'
    )
}

/// As [`char::is_alphanumeric`], without its tables for the letters that nearly all texts are made of.
fn is_letter(letter: char) -> bool {
    usual(letter).is_some() || (!letter.is_ascii() && letter.is_alphanumeric())
}

fn fold(word: &str) -> String {
    let lower = lower(word);
    let cyrillic = lower.chars().any(|letter| matches!(letter, 'а'..='я'));
    let latin = |letter: char| letter.is_ascii_alphabetic();
    let all_alike = || {
        let mut latin = lower.chars().filter(|letter| latin(*letter));
        latin.all(|letter| look_alike(letter).is_some())
    };
    if !lower.contains(latin) || (!cyrillic && !all_alike()) {
        return lower;
    }
    let letters = lower.chars();
    letters
        .map(|letter| look_alike(letter).unwrap_or(letter))
        .collect()
}

/// Lower case, ё as е, without what is not seen.
fn lower(word: &str) -> String {
    let mut lower = String::with_capacity(word.len());
    for letter in word.chars() {
        match usual(letter) {
            Some(usual) => lower.push(usual),
            None if letter == '_' => lower.push(letter),
            None => return lower_of_any(word),
        }
    }
    lower
}

fn lower_of_any(word: &str) -> String {
    let lower: String = word.chars().flat_map(char::to_lowercase).collect();
    let lower = lower.replace("и\u{306}", "й").replace('ё', "е");
    lower.replace(is_unseen, "")
}

/// The Cyrillic letter that looks like the Latin one.
fn look_alike(letter: char) -> Option<char> {
    Some(match letter {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        _ => return None,
    })
}
