//! What can go wrong with the database. No text holds anything about people.

use kafedra_model::ids::{PersonId, SeminarId};
use rusqlite::ErrorCode;
use rusqlite::ffi;

/// A broken machine, or a request that cannot be met.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    #[error("the workspace has schema version {found}, this program knows versions up to {known}")]
    NewerFile { found: u32, known: u32 },
    #[error("the file is not a database")]
    NotADatabase,
    #[error("the file is a database of another program")]
    ForeignFile,
    #[error("the database is damaged")]
    Damaged,
    #[error("the database is held by another copy of the program")]
    Locked,
    #[error("the disk is full")]
    DiskFull,
    #[error("the database can only be read")]
    ReadOnly,
    #[error("the database cannot be opened")]
    CannotOpen,
    /// The operating system failed to read or write; the extended result code of SQLite.
    #[error("the disk failed (SQLite code {code})")]
    Disk { code: i32 },
    #[error("the copy of the database could not be written: {kind}")]
    Copy { kind: std::io::ErrorKind },
    #[error("there is no seminar {0}")]
    NoSuchSeminar(SeminarId),
    #[error("there is a seminar {0} already")]
    SeminarExists(SeminarId),
    #[error("there is no person {0} in the seminar")]
    NoSuchPerson(PersonId),
    #[error("there is no such row in `{table}`")]
    NoSuchRow { table: &'static str },
    #[error("an id is in use already ({column})")]
    IdTaken { column: String },
    #[error("the file does not hold a seminar")]
    UnknownFormat,
    #[error("the seminar file has version {found}, this program knows versions up to {known}")]
    NewerDump { found: u32, known: u32 },
    #[error("a stored value of `{what}` cannot be understood")]
    Unreadable { what: &'static str },
    #[error("a number of `{what}` is too large to be stored")]
    TooLarge { what: &'static str },
    /// Anything else that SQLite says; its messages name tables and columns, never values.
    #[error("the database reported code {code}: {detail}")]
    Database { code: i32, detail: String },
}

impl From<rusqlite::Error> for StoreError {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "foreign enums; what is not told apart here is told with its code"
    )]
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(failure, message) => {
                Self::from_failure(failure, message.unwrap_or_default())
            }
            rusqlite::Error::SqlInputError { error, msg, .. } => Self::from_failure(error, msg),
            // The texts of conversion errors quote the value, and so they are left behind.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
            | rusqlite::Error::InvalidColumnType(..) => Self::Unreadable { what: "column" },
            _ => Self::Database {
                code: ffi::SQLITE_ERROR,
                detail: "a statement was not used as it is meant to be".to_owned(),
            },
        }
    }
}

impl StoreError {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "foreign enums; what is not told apart here is told with its code"
    )]
    fn from_failure(failure: ffi::Error, detail: String) -> Self {
        let code = failure.extended_code;
        match failure.code {
            ErrorCode::NotADatabase => Self::NotADatabase,
            ErrorCode::DatabaseCorrupt => Self::Damaged,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Locked,
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::CannotOpen => Self::CannotOpen,
            ErrorCode::SystemIoFailure => Self::Disk { code },
            _ if is_taken(code) => Self::IdTaken {
                column: detail.rsplit(": ").next().unwrap_or_default().to_owned(),
            },
            _ => Self::Database { code, detail },
        }
    }

    /// Whether a row was refused because what it refers to does not exist.
    pub(crate) fn is_dangling(&self) -> bool {
        matches!(self, Self::Database { code, .. } if *code == ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
    }
}

fn is_taken(code: i32) -> bool {
    code == ffi::SQLITE_CONSTRAINT_PRIMARYKEY || code == ffi::SQLITE_CONSTRAINT_UNIQUE
}
