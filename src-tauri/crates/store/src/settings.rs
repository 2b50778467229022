//! Settings of the workspace: a word and its value.

use crate::{Reader, StoreError, Writer};
use rusqlite::OptionalExtension;
use std::collections::BTreeMap;

impl Reader<'_> {
    /// # Errors
    /// The database cannot be read.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }

    /// # Errors
    /// The database cannot be read.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT key, value FROM setting")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// # Errors
    /// The database cannot be written.
    pub fn set_setting(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO setting (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )?;
        statement.execute([key, value])?;
        Ok(())
    }

    /// # Errors
    /// The database cannot be written.
    pub fn delete_setting(&self, key: &str) -> Result<(), StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("DELETE FROM setting WHERE key = ?1")?;
        statement.execute([key])?;
        Ok(())
    }
}
