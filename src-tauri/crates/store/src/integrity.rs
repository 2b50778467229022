//! Whether the file is sound.

use crate::{Store, StoreError};

/// How many problems to list at most; one is enough to restore a copy.
const MOST: u32 = 20;

/// What a check of the whole file found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IntegrityReport {
    /// In the words of SQLite, which name tables, indexes and pages.
    pub problems: Vec<String>,
}

impl IntegrityReport {
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }
}

impl Store {
    /// Reads the whole file and checks its pages, indexes and references.
    ///
    /// # Errors
    /// The file cannot be read at all.
    pub fn check_integrity(&self) -> Result<IntegrityReport, StoreError> {
        let mut problems = self.texts(&format!("PRAGMA integrity_check({MOST})"))?;
        problems.retain(|text| text != "ok");
        for table in self.texts("PRAGMA foreign_key_check")? {
            problems.push(format!("a row of `{table}` refers to nothing"));
        }
        problems.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
        Ok(IntegrityReport { problems })
    }

    fn texts(&self, sql: &str) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
