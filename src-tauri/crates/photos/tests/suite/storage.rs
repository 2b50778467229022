//! Originals by content hash.

use kafedra_photos::storage::{Step, StorageError, Stored, path, put, read, verify};
use std::fs;

#[test]
fn bytes_come_back_from_under_their_hash() {
    let folder = tempfile::tempdir().unwrap();
    let hash = put(folder.path(), b"abc").unwrap();
    assert_eq!(
        hash,
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
    assert_eq!(
        path(folder.path(), &hash).unwrap(),
        folder.path().join("ba").join(&hash)
    );
    assert_eq!(read(folder.path(), &hash).unwrap(), b"abc");
    assert_eq!(
        verify(folder.path(), &hash).unwrap(),
        Stored::Whole { bytes: 3 }
    );
}

#[test]
fn the_same_bytes_are_kept_once_and_nothing_else_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let first = put(folder.path(), b"abc").unwrap();
    assert_eq!(put(folder.path(), b"abc").unwrap(), first);
    let shelf: Vec<_> = fs::read_dir(folder.path().join("ba")).unwrap().collect();
    assert_eq!(shelf.len(), 1, "no temporary file stays");
}

#[test]
fn a_changed_file_is_found_and_mended_by_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let hash = put(folder.path(), b"abc").unwrap();
    fs::write(path(folder.path(), &hash).unwrap(), b"abd").unwrap();
    let found = kafedra_photos::sha256_hex(b"abd");
    assert_eq!(
        verify(folder.path(), &hash).unwrap(),
        Stored::Changed { found }
    );
    put(folder.path(), b"abc").unwrap();
    assert_eq!(
        verify(folder.path(), &hash).unwrap(),
        Stored::Whole { bytes: 3 }
    );
}

#[test]
fn what_is_not_there_is_missing_and_reading_it_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let hash = "0".repeat(64);
    assert_eq!(verify(folder.path(), &hash).unwrap(), Stored::Missing);
    let error = read(folder.path(), &hash).unwrap_err();
    assert!(
        matches!(
            error,
            StorageError::Disk {
                step: Step::Read,
                ..
            }
        ),
        "{error}"
    );
}

#[test]
fn only_a_hash_can_be_a_name() {
    let folder = tempfile::tempdir().unwrap();
    for name in [
        "",
        "../../etc/passwd",
        "BA7816BF",
        "é",
        &"g".repeat(64),
        &"A".repeat(64),
    ] {
        let error = path(folder.path(), name).unwrap_err();
        assert!(matches!(error, StorageError::NotAHash(_)), "{name}");
    }
}

#[test]
fn an_error_names_the_step_and_the_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("ba"), b"a file where a shelf should be").unwrap();
    let StorageError::Disk { step, path, .. } = put(folder.path(), b"abc").unwrap_err() else {
        panic!("the disk is at fault, not the hash");
    };
    assert!(matches!(step, Step::CreateFolder | Step::Read), "{step:?}");
    assert!(
        path.starts_with(folder.path().join("ba")),
        "{}",
        path.display()
    );
}

#[test]
fn a_full_disk_is_told_apart() {
    let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
    let error = StorageError::Disk {
        step: Step::Write,
        path: "media".into(),
        source: full,
    };
    assert!(error.is_disk_full());
    assert_eq!(error.to_string(), "write failed for media");
    let denied = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
    let error = StorageError::Disk {
        step: Step::Write,
        path: "media".into(),
        source: denied,
    };
    assert!(!error.is_disk_full());
}
