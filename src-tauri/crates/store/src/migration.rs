//! Bringing the schema up to date: numbered steps, each in one transaction, a copy before.

use crate::{Store, StoreError};
use rusqlite::TransactionBehavior;
use std::path::{Path, PathBuf};

/// `KAFE`: tells our files from those of other programs.
pub(crate) const APPLICATION_ID: i32 = 0x4B41_4645;

/// In order; the number of a step is the schema version it leads to.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_seminars.sql"),
    include_str!("migrations/0002_receipts.sql"),
    include_str!("migrations/0003_arrivals.sql"),
    include_str!("migrations/0004_people.sql"),
    include_str!("migrations/0005_corrections.sql"),
];

/// The schema version that this program writes.
#[expect(
    clippy::cast_possible_truncation,
    reason = "there is a handful of steps"
)]
pub const SCHEMA_VERSION: u32 = MIGRATIONS.len() as u32;

/// Runs the steps after `version`. The file is copied first, unless it is new.
pub(crate) fn migrate(
    store: &mut Store,
    version: u32,
    migrations: &[&str],
    backups_dir: Option<&Path>,
) -> Result<(), StoreError> {
    let done = usize::try_from(version).unwrap_or(usize::MAX);
    let steps = migrations.get(done..).unwrap_or_default();
    if let (Some(dir), false, true) = (backups_dir, steps.is_empty(), done > 0) {
        store.backup_to(&copy_path(dir, done)?)?;
    }
    for (number, step) in (version + 1..).zip(steps) {
        run(store, number, step)?;
    }
    Ok(())
}

fn run(store: &mut Store, number: u32, step: &str) -> Result<(), StoreError> {
    let transaction = store
        .connection
        .transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    // Another copy of the program may have been waiting for the same step, and is done with it.
    if version >= number {
        return Ok(());
    }
    transaction.execute_batch(step)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", number)?;
    transaction.commit()?;
    Ok(())
}

/// A free name for the copy of a file of schema version `version`.
fn copy_path(dir: &Path, version: usize) -> Result<PathBuf, StoreError> {
    std::fs::create_dir_all(dir).map_err(|error| StoreError::Copy { kind: error.kind() })?;
    let plain = dir.join(format!("kafedra-schema-{version}.db"));
    let numbered = (2_u32..).map(|n| dir.join(format!("kafedra-schema-{version}-{n}.db")));
    let free = std::iter::once(plain)
        .chain(numbered)
        .find(|path| !path.exists());
    free.ok_or(StoreError::Copy {
        kind: std::io::ErrorKind::AlreadyExists,
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::*;
    use crate::open::connect;

    const FIRST: &str = "CREATE TABLE guest (name TEXT NOT NULL) STRICT;
        INSERT INTO guest VALUES ('Anna');";
    const SECOND: &str = "ALTER TABLE guest ADD COLUMN seat INTEGER;";
    const BROKEN: &str = "DELETE FROM guest; CREATE TABLE guest (x);";

    fn open(dir: &Path, migrations: &[&str]) -> Result<Store, StoreError> {
        let connection = connect(&dir.join("kafedra.db"))?;
        Store::prepare(connection, Some(&dir.join("backups")), migrations, false)
    }

    fn guests(store: &Store) -> u32 {
        let count = "SELECT count(*) FROM guest";
        store
            .connection
            .query_row(count, [], |row| row.get(0))
            .unwrap()
    }

    fn version(store: &Store) -> u32 {
        let version = store
            .connection
            .pragma_query_value(None, "user_version", |row| row.get(0));
        version.unwrap()
    }

    #[test]
    fn an_older_file_is_copied_and_brought_up_to_date() {
        let dir = tempfile::tempdir().unwrap();
        drop(open(dir.path(), &[FIRST]).unwrap());
        let store = open(dir.path(), &[FIRST, SECOND]).unwrap();
        assert_eq!((version(&store), guests(&store)), (2, 1));
        let copy = dir.path().join("backups").join("kafedra-schema-1.db");
        let copied = Store::prepare(connect(&copy).unwrap(), None, &[FIRST], false).unwrap();
        assert_eq!((version(&copied), guests(&copied)), (1, 1));
        drop(store);
        open(dir.path(), &[FIRST, SECOND]).unwrap();
        let copies = std::fs::read_dir(dir.path().join("backups")).unwrap();
        let databases = copies.filter(|entry| {
            let path = entry.as_ref().unwrap().path();
            path.extension().is_some_and(|extension| extension == "db")
        });
        assert_eq!(databases.count(), 1, "a current file needs no copy");
    }

    #[test]
    fn a_step_that_fails_changes_nothing_and_the_next_copy_has_a_name_of_its_own() {
        let dir = tempfile::tempdir().unwrap();
        drop(open(dir.path(), &[FIRST]).unwrap());
        for _ in 0..2 {
            let error = open(dir.path(), &[FIRST, BROKEN]).unwrap_err();
            assert!(matches!(error, StoreError::Database { .. }), "{error:?}");
        }
        let store = open(dir.path(), &[FIRST]).unwrap();
        assert_eq!((version(&store), guests(&store)), (1, 1));
        assert!(
            dir.path()
                .join("backups")
                .join("kafedra-schema-1-2.db")
                .exists()
        );
    }

    #[test]
    fn without_a_place_for_the_copy_nothing_is_changed() {
        let dir = tempfile::tempdir().unwrap();
        drop(open(dir.path(), &[FIRST]).unwrap());
        std::fs::write(dir.path().join("backups"), "a file in the way").unwrap();
        let error = open(dir.path(), &[FIRST, SECOND]).unwrap_err();
        assert!(matches!(error, StoreError::Copy { .. }), "{error:?}");
        assert_eq!(version(&open(dir.path(), &[FIRST]).unwrap()), 1);
    }

    #[test]
    fn a_full_disk_is_told_and_loses_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let mut store = Store::open(&dir.path().join("kafedra.db"), dir.path()).unwrap();
        let pages: u32 = store
            .connection
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .unwrap();
        store
            .connection
            .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
            .unwrap();
        let text = "x".repeat(100_000);
        let outcome = store.write(|writer| {
            writer.set_setting("small", "1")?;
            writer.set_setting("large", &text)
        });
        assert_eq!(outcome, Err(StoreError::DiskFull));
        assert_eq!(store.read().setting("small").unwrap(), None);
        assert!(store.check_integrity().unwrap().is_sound());
    }
}
