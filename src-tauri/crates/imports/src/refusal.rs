//! Why a file as a whole cannot be read.

use kafedra_model::finding::Fact;
use std::collections::BTreeMap;

/// A file that nothing can be read from, and why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the file cannot be imported: {reason}")]
pub struct ImportRefusal {
    /// The name that the file was opened under.
    pub file: String,
    pub reason: Refusal,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Refusal {
    #[error("there is nothing in it")]
    Empty,
    #[error("it is protected by a password")]
    PasswordProtected,
    #[error("its end is missing")]
    Truncated,
    #[error("it is neither a table nor a workbook")]
    NotATable,
    #[error("its workbook format is no longer read")]
    OldWorkbook,
    #[error("it holds more than a list of people can")]
    TooLarge,
    #[error("it is damaged")]
    Damaged,
}

impl ImportRefusal {
    /// The name in the word catalogue (`import-refusal-…`).
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.reason {
            Refusal::Empty => "empty",
            Refusal::PasswordProtected => "password-protected",
            Refusal::Truncated => "truncated",
            Refusal::NotATable => "not-a-table",
            Refusal::OldWorkbook => "old-workbook",
            Refusal::TooLarge => "too-large",
            Refusal::Damaged => "damaged",
        }
    }

    /// What the words of the refusal need: `file`, and what is the most that is read, `megabytes` and `rows`.
    #[must_use]
    pub fn facts(&self) -> BTreeMap<String, Fact> {
        BTreeMap::from([
            ("file".to_owned(), Fact::from(self.file.as_str())),
            (
                "megabytes".to_owned(),
                Fact::from(crate::sheet::MAX_BYTES >> 20),
            ),
            ("rows".to_owned(), Fact::from(crate::sheet::MAX_ROWS)),
        ])
    }
}
