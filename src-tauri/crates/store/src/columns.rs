//! How the values of the model lie in columns.

use crate::StoreError;
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::Serialize;
use serde::de::value::{Error as WordError, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};

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
    let lower = text.to_lowercase().replace('ё', "е");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl ToSql for Time {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.format("%Y-%m-%dT%H:%M:%S%.f").to_string().into())
    }
}

impl FromSql for Time {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let parsed = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f");
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
}
