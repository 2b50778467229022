//! Opening the file: whose it is, how old it is, and how it is to be written.

use crate::migration::{APPLICATION_ID, MIGRATIONS, migrate};
use crate::{Store, StoreError};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::cell::Cell;
use std::path::Path;
use std::time::Duration;

/// How long to wait for another copy that is writing.
const BUSY_TIMEOUT: Duration = Duration::from_secs(3);
/// Statements kept prepared; more than there are in this crate.
const STATEMENTS: usize = 96;
/// The tables that are kept in memory.
const MEMORY: &str = include_str!("memory.sql");

impl Store {
    /// Opens the database at `path`, or makes one. An older file is first copied into
    /// `backups_dir`, then brought up to date. Other processes may have it open as well.
    ///
    /// # Errors
    /// The file is newer, foreign, damaged, locked or no database; nothing was changed then.
    pub fn open(path: &Path, backups_dir: &Path) -> Result<Self, StoreError> {
        Self::prepare(connect(path)?, Some(backups_dir), MIGRATIONS, false)
    }

    /// Like [`Store::open`], but holds the file for this process alone until it is closed.
    ///
    /// # Errors
    /// As [`Store::open`]; [`StoreError::Locked`] when any other process has the file open.
    pub fn open_exclusive(path: &Path, backups_dir: &Path) -> Result<Self, StoreError> {
        Self::prepare(connect(path)?, Some(backups_dir), MIGRATIONS, true)
    }

    /// A database that is gone when it is dropped.
    ///
    /// # Errors
    /// There is no memory.
    pub fn in_memory() -> Result<Self, StoreError> {
        Self::prepare(Connection::open_in_memory()?, None, MIGRATIONS, false)
    }

    pub(crate) fn prepare(
        connection: Connection,
        backups_dir: Option<&Path>,
        migrations: &[&str],
        exclusive: bool,
    ) -> Result<Self, StoreError> {
        connection.busy_timeout(BUSY_TIMEOUT)?;
        // Without this SQLite plans a statement anew for each value when it comes out of the cache, though the
        // statistics tell nothing of single values.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        if exclusive {
            connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        }
        // A file that is not ours must stay as it is, and these settings write to it.
        let version = refuse_foreign(&connection, migrations)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        // Only macOS needs to be asked twice to write to the disk itself.
        connection.pragma_update(None, "fullfsync", true)?;
        connection.pragma_update(None, "checkpoint_fullfsync", true)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        // In KiB: the lists of a very large seminar fit.
        connection.pragma_update(None, "cache_size", -32_768)?;
        let mut store = Self {
            connection,
            revision: 0,
            folded: Cell::default(),
        };
        migrate(&mut store, version, migrations, backups_dir)?;
        store.connection.execute_batch(MEMORY)?;
        Ok(store)
    }
}

pub(crate) fn connect(path: &Path) -> Result<Connection, StoreError> {
    // Without the URI flag a path may hold any character.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(Connection::open_with_flags(path, flags)?)
}

/// The schema version of our own file, 0 for an empty one.
fn refuse_foreign(connection: &Connection, migrations: &[&str]) -> Result<u32, StoreError> {
    let application: i32 =
        connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let tables: u32 =
        connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0))?;
    let is_empty = application == 0 && version == 0 && tables == 0;
    if !is_empty && application != APPLICATION_ID {
        return Err(StoreError::ForeignFile);
    }
    let known = u32::try_from(migrations.len()).unwrap_or(u32::MAX);
    if version > known {
        return Err(StoreError::NewerFile {
            found: version,
            known,
        });
    }
    Ok(version)
}
