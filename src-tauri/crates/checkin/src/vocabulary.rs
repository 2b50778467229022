//! All distinct words of names and companies, and who has them.
//!
//! A hundred thousand people share some ten thousands of words, so that a keystroke looks through the words
//! and only then at the people.

use crate::ranking::{COMPANY, INSIDE, LAST_NAME, WORD};
use kafedra_model::checkin::MatchedField;
use memchr::memmem::Finder;
use std::collections::HashMap;

#[derive(Debug, Clone, Default)]
pub(crate) struct Vocabulary {
    numbers: HashMap<Box<str>, u32>,
    /// Every word with a line feed before it, and one behind the last.
    text: Vec<u8>,
    /// Where each word begins.
    starts: Vec<u32>,
    holders: Vec<Vec<Holder>>,
}

/// Somebody who has a word, and where: the number of the person, shifted, with the place in the low bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Holder(u32);

/// Where in a person a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) field: MatchedField,
    /// The first word of its field.
    pub(crate) first: bool,
}

/// One word of one person that answers a token.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Visit {
    pub(crate) person: usize,
    pub(crate) rank: u8,
    /// Below 2^29. Differs between words of one person, except words that are equal and in the same field.
    pub(crate) word: u32,
}

impl Vocabulary {
    pub(crate) fn add(&mut self, word: &str, person: usize, place: Place) {
        let number = self.number(word);
        self.holders[number as usize].push(Holder::new(person, place));
    }

    pub(crate) fn remove(&mut self, word: &str, person: usize, place: Place) {
        let gone = Holder::new(person, place);
        if let Some(&number) = self.numbers.get(word) {
            let holders = &mut self.holders[number as usize];
            if let Some(at) = holders.iter().position(|holder| *holder == gone) {
                holders.swap_remove(at);
            }
        }
    }

    /// Calls `visit` once for every word of every person that holds `token`, or begins with it if it is an initial.
    pub(crate) fn visit(&self, token: &str, initial: bool, mut visit: impl FnMut(Visit)) {
        let wanted = if initial {
            format!("\n{token}")
        } else {
            token.to_owned()
        };
        let finder = Finder::new(&wanted);
        let mut number = 0;
        let mut from = 0;
        while let Some(at) = finder.find(&self.text[from..]) {
            let at = from + at + usize::from(initial);
            while self.start(number + 1) <= at {
                number += 1;
            }
            let begins = at == self.start(number);
            for holder in &self.holders[number] {
                visit(holder.visit(number, begins));
            }
            // The next word is as far as this one's line feed.
            from = self.start(number + 1) - 1;
        }
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.numbers.get(word) {
            return number;
        }
        let number = u32::try_from(self.starts.len())
            .ok()
            .filter(|number| *number < 1 << 26);
        let number = number.expect("sixty million different words are no seminar");
        if self.text.is_empty() {
            self.text.push(b'\n');
        }
        self.starts.push(index(self.text.len()));
        self.text.extend_from_slice(word.as_bytes());
        self.text.push(b'\n');
        self.numbers.insert(word.into(), number);
        self.holders.push(Vec::new());
        number
    }

    /// Where the word begins; behind the last one, where it would.
    fn start(&self, number: usize) -> usize {
        self.starts
            .get(number)
            .map_or(self.text.len(), |&start| start as usize)
    }
}

const PLACE_BITS: u32 = 3;

impl Holder {
    fn new(person: usize, place: Place) -> Self {
        let code = match place.field {
            MatchedField::LastName if place.first => 0,
            MatchedField::LastName => 1,
            MatchedField::FirstName => 2,
            MatchedField::MiddleName => 3,
            MatchedField::Company | MatchedField::Phone => 4,
        };
        Self(index(person) << PLACE_BITS | code)
    }

    fn visit(self, number: usize, begins: bool) -> Visit {
        let place = self.0 & ((1 << PLACE_BITS) - 1);
        let rank = match (place, begins) {
            (4, _) => COMPANY,
            (0, true) => LAST_NAME,
            (_, true) => WORD,
            (_, false) => INSIDE,
        };
        Visit {
            person: (self.0 >> PLACE_BITS) as usize,
            rank,
            word: index(number) << PLACE_BITS | place,
        }
    }
}

fn index(position: usize) -> u32 {
    let index = u32::try_from(position)
        .ok()
        .filter(|index| *index < 1 << 29);
    index.expect("half a billion people or bytes of names are no seminar")
}
