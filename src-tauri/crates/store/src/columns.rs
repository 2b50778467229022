//! How the values of the model lie in columns.

use crate::StoreError;
use chrono::{NaiveDate, NaiveDateTime};
use kafedra_model::folding::usual;
use kafedra_model::ids::PersonId;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::Serialize;
use serde::de::value::{Error as WordError, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use std::collections::BTreeSet;

/// Local time as `2017-04-06T10:00:00`, with a fraction only where there is one: sorts by time.
pub(crate) struct Time(pub(crate) NaiveDateTime);

/// One word of an enum without data, as it is written in JSON.
pub(crate) struct Word<T>(pub(crate) T);

/// The times of an optional column.
pub(crate) fn time(value: Option<NaiveDateTime>) -> Option<Time> {
    value.map(Time)
}

/// The date of an optional time.
pub(crate) fn date(value: Option<Time>) -> Option<NaiveDate> {
    value.map(|Time(time)| time.date())
}

/// A size or clock as SQLite's signed number.
pub(crate) fn signed(value: u64, what: &'static str) -> Result<i64, StoreError> {
    i64::try_from(value).map_err(|_| StoreError::TooLarge { what })
}

/// What a text is sorted by: lower case, ё as е, single spaces.
pub(crate) fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        for letter in word.chars() {
            match usual(letter) {
                Some(usual) => key.push(usual),
                None => key.extend(letter.to_lowercase()),
            }
        }
    }
    key
}

/// The ids as a JSON list of hexadecimal words, each once, in the order given.
pub(crate) fn id_list(ids: impl IntoIterator<Item = PersonId>) -> String {
    let mut seen = BTreeSet::new();
    let mut list = String::from("[");
    for id in ids.into_iter().filter(|id| seen.insert(*id)) {
        let comma = if list.len() > 1 { "," } else { "" };
        list += comma;
        list.push('"');
        list += id.0.simple().encode_lower(&mut [0; 32]);
        list.push('"');
    }
    list.push(']');
    list
}

impl ToSql for Time {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        // Just this is how a time is written for developers, several times quicker than by a pattern.
        Ok(format!("{:?}", self.0).into())
    }
}

impl FromSql for Time {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let parsed = text.parse();
        parsed.map(Self).map_err(|_| FromSqlError::InvalidType)
    }
}

impl<T: Serialize> ToSql for Word<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match serde_json::to_value(&self.0) {
            Ok(serde_json::Value::String(word)) => Ok(word.into()),
            _ => Err(rusqlite::Error::ToSqlConversionFailure(
                "the value is not a single word".into(),
            )),
        }
    }
}

impl<T: DeserializeOwned> FromSql for Word<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word: StrDeserializer<'_, WordError> = value.as_str()?.into_deserializer();
        let parsed = T::deserialize(word);
        parsed.map(Self).map_err(|_| FromSqlError::InvalidType)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sort_key_knows_no_case_no_yo_and_no_double_spaces() {
        assert_eq!(sort_key("  Ёлкина   АННА "), "елкина анна");
    }

    #[test]
    fn a_time_is_written_in_a_form_that_sorts() {
        let second = NaiveDate::from_ymd_opt(2017, 4, 6).and_then(|day| day.and_hms_opt(9, 5, 0));
        let late =
            second.and_then(|time| time.checked_add_signed(chrono::TimeDelta::milliseconds(7)));
        let written = [second, late].map(|time| {
            let written = Time(time.unwrap_or_default());
            let text = written.to_sql().map(|sql| format!("{sql:?}"));
            text.unwrap_or_default()
        });
        assert!(
            written[0].contains("\"2017-04-06T09:05:00\""),
            "{}",
            written[0]
        );
        assert!(
            written[1].contains("\"2017-04-06T09:05:00.007\""),
            "{}",
            written[1]
        );
    }

    #[test]
    fn a_list_of_ids_names_each_once() {
        let ids = [1_u128, 2, 1].map(|number| PersonId(uuid::Uuid::from_u128(number)));
        let zeros = "0".repeat(31);
        assert_eq!(id_list(ids), format!("[\"{zeros}1\",\"{zeros}2\"]"));
        assert_eq!(id_list([]), "[]");
    }
}
