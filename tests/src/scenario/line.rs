//! One line of a scenario, read from left to right.

use chrono::{NaiveDate, NaiveTime};
use kafedra_model::money::Kopecks;
use std::str::FromStr;

/// The words of a line; what stands in straight quotes is one word.
#[derive(Debug)]
pub(crate) struct Line {
    words: Vec<Word>,
    next: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    text: String,
    quoted: bool,
}

/// A problem with a line, without its number.
pub(crate) type Problem = String;

impl Line {
    pub(crate) fn read(text: &str) -> Result<Self, Problem> {
        let mut words = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() {
            let (word, after) = if let Some(open) = rest.strip_prefix('"') {
                let (inside, after) = open
                    .split_once('"')
                    .ok_or_else(|| "a quote is not closed".to_owned())?;
                (Word::quoted(inside), after)
            } else {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                (Word::plain(&rest[..end]), &rest[end..])
            };
            words.push(word);
            rest = after.trim_start();
        }
        Ok(Self { words, next: 0 })
    }

    /// The next word, whatever it is.
    pub(crate) fn next(&mut self) -> Option<String> {
        let word = self.words.get(self.next)?;
        self.next += 1;
        Some(word.text.clone())
    }

    /// The next word, which has to be there.
    pub(crate) fn word(&mut self, what: &str) -> Result<String, Problem> {
        self.next().ok_or_else(|| format!("{what} is missing"))
    }

    /// The next word if it is `keyword` and not quoted.
    pub(crate) fn accept(&mut self, keyword: &str) -> bool {
        let found = self
            .words
            .get(self.next)
            .is_some_and(|word| !word.quoted && word.text == keyword);
        self.next += usize::from(found);
        found
    }

    /// The next word if it stands in quotes.
    pub(crate) fn quoted(&mut self) -> Option<String> {
        let quoted = self.words.get(self.next).is_some_and(|word| word.quoted);
        if quoted { self.next() } else { None }
    }

    /// The next word if it can be read as `T`.
    pub(crate) fn maybe<T: FromStr>(&mut self) -> Option<T> {
        let value = self.words.get(self.next)?.text.parse().ok()?;
        self.next += 1;
        Some(value)
    }

    pub(crate) fn number(&mut self, what: &str) -> Result<u32, Problem> {
        self.parsed(what, "a whole number")
    }

    pub(crate) fn date(&mut self, what: &str) -> Result<NaiveDate, Problem> {
        self.parsed(what, "a date such as 2017-03-29")
    }

    pub(crate) fn time(&mut self, what: &str) -> Result<NaiveTime, Problem> {
        let text = self.word(what)?;
        NaiveTime::parse_from_str(&text, "%H:%M")
            .map_err(|_| format!("{what} «{text}» is not a time such as 10:00"))
    }

    /// Roubles, kopecks after a point: `18000`, `6500.50`.
    pub(crate) fn money(&mut self, what: &str) -> Result<Kopecks, Problem> {
        let text = self.word(what)?;
        let (roubles, kopecks) = text.split_once('.').unwrap_or((&text, "0"));
        let amount = roubles
            .parse::<i64>()
            .ok()
            .zip(format!("{kopecks:0<2}").parse::<i64>().ok());
        amount
            .map(|(roubles, kopecks)| Kopecks(roubles * 100 + kopecks))
            .ok_or_else(|| format!("{what} «{text}» is not a sum in roubles"))
    }

    /// Nothing may be left over.
    pub(crate) fn end(&mut self) -> Result<(), Problem> {
        match self.next() {
            Some(word) => Err(format!("«{word}» is not understood here")),
            None => Ok(()),
        }
    }

    fn parsed<T: FromStr>(&mut self, what: &str, kind: &str) -> Result<T, Problem> {
        let text = self.word(what)?;
        text.parse()
            .map_err(|_| format!("{what} «{text}» is not {kind}"))
    }
}

impl Word {
    fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            quoted: false,
        }
    }

    fn quoted(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            quoted: true,
        }
    }
}

/// One of the names of an enumeration, as it is written in files.
pub(crate) fn named<T: serde::de::DeserializeOwned>(name: &str, what: &str) -> Result<T, Problem> {
    serde_json::from_value(serde_json::Value::String(name.to_owned()))
        .map_err(|error| format!("{what} «{name}» is unknown: {error}"))
}
