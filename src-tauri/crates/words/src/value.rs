//! What can be put into a sentence.

use chrono::NaiveDate;
use kafedra_model::finding::Fact;
use kafedra_model::money::Kopecks;

/// An argument of a message. Numbers stay numbers, so that plural forms come out right.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Number(i64),
    Text(String),
    Money(Kopecks),
    Date(NaiveDate),
}

impl Value {
    /// Reads a measured fact: `*_kopecks` is money, an ISO date is a date.
    pub(crate) fn of_fact(name: &str, fact: &Fact) -> Self {
        match fact {
            Fact::Number(kopecks) if name.ends_with("_kopecks") => Self::Money(Kopecks(*kopecks)),
            Fact::Number(number) => Self::Number(*number),
            Fact::Flag(flag) => Self::Text(flag.to_string()),
            Fact::Text(text) => iso_date(text).map_or_else(|| Self::Text(text.clone()), Self::Date),
        }
    }
}

/// Only the ten characters of `2017-03-29`: chrono by itself also reads `+2017-3-29`.
fn iso_date(text: &str) -> Option<NaiveDate> {
    let plain = text.len() == 10 && text.starts_with(|first: char| first.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}
impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Self::Number(i64::from(value))
    }
}
impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Number(i64::from(value))
    }
}
impl From<usize> for Value {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Text(value.to_string())
    }
}
impl From<Kopecks> for Value {
    fn from(value: Kopecks) -> Self {
        Self::Money(value)
    }
}
impl From<NaiveDate> for Value {
    fn from(value: NaiveDate) -> Self {
        Self::Date(value)
    }
}
