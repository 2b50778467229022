//! What could not be done: a code, its facts, and words for people.

use kafedra_model::finding::Fact;
use kafedra_store::StoreError;
use kafedra_words::{Language, Words};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// A broken machine, or a request that makes no sense. Broken rules are findings instead.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{code:?} {facts:?}")]
pub struct Error {
    pub code: ErrorCode,
    /// File names, counts, positions; never personal data.
    pub facts: BTreeMap<String, Fact>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    FileTrouble,
    DiskFull,
    WorkspaceLocked,
    WorkspaceNewer,
    WorkspaceDamaged,
    DatabaseTrouble,
    NoSuchSeminar,
    NoSuchPerson,
    PersonAmbiguous,
    NoSuchPack,
    PackBroken,
    ImportRefused,
    PhotoRefused,
    NoSuchThing,
    SeminarFileBroken,
    SeminarFileNewer,
    SeminarExists,
    ArrivalsBroken,
    ArrivalsNewer,
    ArrivalsForeign,
    PinUnfit,
    WrongPin,
    /// Too soon after the last wrong one.
    PinWait,
    DeskLocked,
    NothingToUndo,
    /// Another record was put into the same one later.
    MergedSince,
    /// No prize or no questionnaire is left.
    NothingToDraw,
    /// Confirmed, so that nobody may refuse any more (REG-18).
    RefusalConfirmed,
    /// The hours in which a refusal is allowed are over (REG-16).
    RefusalLate,
    /// The day before the seminar has begun (REG-17).
    RefusalLastDay,
    DocumentFailed,
    /// A letter has a field that nobody knows.
    LetterBroken,
    ReportFailed,
}

/// An error in the language of the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Explained {
    pub code: ErrorCode,
    pub message: String,
    pub hint: String,
}

impl Error {
    pub(crate) fn new(code: ErrorCode) -> Self {
        Self {
            code,
            facts: BTreeMap::new(),
        }
    }

    pub(crate) fn with(mut self, name: &str, value: impl Into<Fact>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    /// Trouble with one file; a full disk has a code of its own, since its remedy differs.
    pub(crate) fn file(path: &Path, source: &std::io::Error) -> Self {
        use std::io::ErrorKind::{QuotaExceeded, StorageFull};
        let full = matches!(source.kind(), StorageFull | QuotaExceeded);
        let code = if full {
            ErrorCode::DiskFull
        } else {
            ErrorCode::FileTrouble
        };
        Self::new(code)
            .with("file", path.display().to_string())
            .with("reason", source.kind().to_string())
    }

    /// Trouble of the machine that has no file to name.
    pub(crate) fn trouble(source: &dyn std::error::Error) -> Self {
        Self::new(ErrorCode::DatabaseTrouble).with("reason", source.to_string())
    }

    /// What keeps a workspace from opening, with its folder.
    pub(crate) fn opening(source: StoreError, folder: &Path) -> Self {
        Self::from(source).with("folder", folder.display().to_string())
    }

    /// One sentence saying what and where, and one saying what to do.
    #[must_use]
    pub fn explain(&self, language: Language) -> Explained {
        let words = Words::new(language, &[]);
        let key = format!("error-{}", snake(self.code));
        Explained {
            code: self.code,
            message: words.say(&key, &self.facts),
            hint: words.say(&format!("{key}-hint"), &self.facts),
        }
    }
}

impl From<StoreError> for Error {
    fn from(source: StoreError) -> Self {
        let code = match &source {
            StoreError::NewerFile { .. } => ErrorCode::WorkspaceNewer,
            StoreError::NotADatabase | StoreError::ForeignFile | StoreError::Damaged => {
                ErrorCode::WorkspaceDamaged
            }
            StoreError::Locked => ErrorCode::WorkspaceLocked,
            StoreError::DiskFull => ErrorCode::DiskFull,
            StoreError::NoSuchSeminar(_) => ErrorCode::NoSuchSeminar,
            StoreError::SeminarExists(_) => ErrorCode::SeminarExists,
            StoreError::NoSuchPerson(_) => ErrorCode::NoSuchPerson,
            StoreError::NoSuchRow { .. } => ErrorCode::NoSuchThing,
            StoreError::NewerDump { .. } => ErrorCode::SeminarFileNewer,
            StoreError::UnknownFormat => ErrorCode::SeminarFileBroken,
            StoreError::ReadOnly
            | StoreError::CannotOpen
            | StoreError::Disk { .. }
            | StoreError::Copy { .. }
            | StoreError::IdTaken { .. }
            | StoreError::Unreadable { .. }
            | StoreError::TooLarge { .. }
            | StoreError::Database { .. } => ErrorCode::DatabaseTrouble,
        };
        Self::new(code)
            .with("file", "kafedra.db")
            .with("reason", source.to_string())
    }
}

fn snake(code: ErrorCode) -> String {
    serde_json::to_value(code)
        .ok()
        .and_then(|value| value.as_str().map(|text| text.replace('_', "-")))
        .unwrap_or_default()
}
