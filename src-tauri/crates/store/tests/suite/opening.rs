//! Opening good, bad and held files.

use crate::common::{SEMINAR, at, day, plan, put};
use kafedra_store::{SCHEMA_VERSION, Store, StoreError};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

struct Workspace {
    dir: tempfile::TempDir,
}

impl Workspace {
    fn new() -> Self {
        Self {
            dir: tempfile::tempdir().unwrap(),
        }
    }

    fn file(&self) -> PathBuf {
        self.dir.path().join("kafedra.db")
    }

    fn open(&self) -> Result<Store, StoreError> {
        Store::open(&self.file(), &self.dir.path().join("backups"))
    }

    fn filled(&self) -> Store {
        let mut store = self.open().unwrap();
        put(&mut store, |w| {
            w.create_seminar(SEMINAR, at(0), &plan("Казань", day()))
        });
        store
    }
}

fn pragma<T: rusqlite::types::FromSql>(path: &Path, name: &str) -> T {
    let connection = Connection::open(path).unwrap();
    connection
        .pragma_query_value(None, name, |row| row.get(0))
        .unwrap()
}

#[test]
fn a_new_file_is_ours_current_and_written_ahead() {
    let workspace = Workspace::new();
    drop(workspace.filled());
    let file = workspace.file();
    assert_eq!(pragma::<u32>(&file, "user_version"), SCHEMA_VERSION);
    assert_eq!(pragma::<u32>(&file, "application_id"), 0x4B41_4645);
    assert_eq!(pragma::<String>(&file, "journal_mode"), "wal");
    assert!(
        !workspace.dir.path().join("backups").exists(),
        "a new file has nothing to be copied"
    );
}

#[test]
fn what_was_written_is_there_after_reopening() {
    let workspace = Workspace::new();
    drop(workspace.filled());
    let seminars = workspace.open().unwrap().read().seminars().unwrap();
    assert_eq!(seminars.len(), 1);
    assert_eq!(seminars[0].city, "Казань");
}

#[test]
fn a_newer_file_is_refused_untouched() {
    let workspace = Workspace::new();
    drop(workspace.filled());
    let newer = SCHEMA_VERSION + 1;
    let connection = Connection::open(workspace.file()).unwrap();
    connection
        .pragma_update(None, "user_version", newer)
        .unwrap();
    drop(connection);
    let before = std::fs::read(workspace.file()).unwrap();
    assert_eq!(
        workspace.open().unwrap_err(),
        StoreError::NewerFile {
            found: newer,
            known: SCHEMA_VERSION
        }
    );
    assert_eq!(std::fs::read(workspace.file()).unwrap(), before);
}

#[test]
fn a_text_file_is_no_database() {
    let workspace = Workspace::new();
    let text = "Фамилия;Имя;Телефон\n".repeat(100);
    std::fs::write(workspace.file(), &text).unwrap();
    assert_eq!(workspace.open().unwrap_err(), StoreError::NotADatabase);
    assert_eq!(std::fs::read_to_string(workspace.file()).unwrap(), text);
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    let workspace = Workspace::new();
    let connection = Connection::open(workspace.file()).unwrap();
    connection
        .execute_batch("CREATE TABLE bookmark (url TEXT)")
        .unwrap();
    drop(connection);
    let before = std::fs::read(workspace.file()).unwrap();
    assert_eq!(workspace.open().unwrap_err(), StoreError::ForeignFile);
    assert_eq!(std::fs::read(workspace.file()).unwrap(), before);
}

#[test]
fn a_folder_in_place_of_the_file_cannot_be_opened() {
    let workspace = Workspace::new();
    std::fs::create_dir(workspace.file()).unwrap();
    assert_eq!(workspace.open().unwrap_err(), StoreError::CannotOpen);
}

#[test]
fn a_file_with_torn_pages_is_damaged() {
    let workspace = Workspace::new();
    drop(workspace.filled());
    let mut bytes = std::fs::read(workspace.file()).unwrap();
    // The first page says whose file it is; what follows is torn.
    for byte in &mut bytes[4096..] {
        *byte = 0xA5;
    }
    std::fs::write(workspace.file(), bytes).unwrap();
    let outcome = workspace.open().and_then(|store| store.read().seminars());
    assert_eq!(outcome.unwrap_err(), StoreError::Damaged);
}

#[test]
fn a_file_held_exclusively_is_locked_for_others() {
    let workspace = Workspace::new();
    let backups = workspace.dir.path().join("backups");
    let holder = Store::open_exclusive(&workspace.file(), &backups).unwrap();
    assert_eq!(workspace.open().unwrap_err(), StoreError::Locked);
    drop(holder);
    workspace.open().unwrap();
}

#[test]
fn a_file_that_others_hold_cannot_be_held_exclusively() {
    let workspace = Workspace::new();
    let _holder = workspace.filled();
    let backups = workspace.dir.path().join("backups");
    let second = Store::open_exclusive(&workspace.file(), &backups);
    assert_eq!(second.unwrap_err(), StoreError::Locked);
}

#[test]
fn a_write_meets_another_that_takes_too_long() {
    let workspace = Workspace::new();
    let mut store = workspace.filled();
    let other = Connection::open(workspace.file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let outcome = store.write(|w| w.set_setting("language", "ru"));
    assert_eq!(outcome, Err(StoreError::Locked));
    other.execute_batch("ROLLBACK").unwrap();
    put(&mut store, |w| w.set_setting("language", "ru"));
}

#[test]
fn a_backup_is_whole_and_replaces_the_last_one() {
    let workspace = Workspace::new();
    let mut store = workspace.filled();
    let copy = workspace.dir.path().join("копия.db");
    store.backup_to(&copy).unwrap();
    put(&mut store, |w| w.set_setting("language", "en"));
    store.backup_to(&copy).unwrap();
    drop(store);
    let copied = Store::open(&copy, workspace.dir.path()).unwrap();
    assert_eq!(copied.read().setting("language").unwrap().unwrap(), "en");
    assert!(copied.check_integrity().unwrap().is_sound());
    assert_eq!(copied.read().seminars().unwrap().len(), 1);
}

#[test]
fn a_backup_into_a_missing_folder_says_so_and_leaves_nothing() {
    let workspace = Workspace::new();
    let store = workspace.filled();
    let nowhere = workspace.dir.path().join("missing").join("copy.db");
    assert_eq!(store.backup_to(&nowhere), Err(StoreError::CannotOpen));
    assert!(!workspace.dir.path().join("missing").exists());
}

#[test]
fn an_integrity_check_names_what_is_wrong() {
    let workspace = Workspace::new();
    let store = workspace.filled();
    assert!(store.check_integrity().unwrap().is_sound());
    let other = Connection::open(workspace.file()).unwrap();
    other
        .execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM seminar;")
        .unwrap();
    let problems = store.check_integrity().unwrap().problems;
    assert_eq!(problems[0], "a row of `plan_part` refers to nothing");
}
