//! Originals on disk, each under the hash of its content: `ab/abcdef…` in the folder handed in.
//!
//! A file appears under its name only when all of it is on the disk, so a power cut leaves either
//! the whole file or none. The same bytes handed in twice are kept once.

use crate::hash::sha256_hex;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What was being done to a file when the disk said no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    CreateFolder,
    CreateTemporary,
    Write,
    Sync,
    Rename,
    Read,
}

impl Step {
    /// The stable name of the step, a key for catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::CreateFolder => "create-folder",
            Self::CreateTemporary => "create-temporary",
            Self::Write => "write",
            Self::Sync => "sync",
            Self::Rename => "rename",
            Self::Read => "read",
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The disk is full, was taken out, or forbids it. `path` is the file or folder meant.
    #[error("{} failed for {}", step.code(), path.display())]
    Disk {
        step: Step,
        path: PathBuf,
        source: io::Error,
    },
    /// Not 64 lower-case hexadecimal digits, so no file can have this name.
    #[error("not a content hash: {0:?}")]
    NotAHash(String),
}

impl StorageError {
    /// Whether making room on the disk would help.
    pub fn is_disk_full(&self) -> bool {
        match self {
            Self::Disk { source, .. } => matches!(
                source.kind(),
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
            ),
            Self::NotAHash(_) => false,
        }
    }
}

/// What [`verify`] found under a hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stored {
    Whole {
        bytes: u64,
    },
    /// The content is no longer what was put there; `found` is the hash of what is there now.
    Changed {
        found: String,
    },
    Missing,
}

/// Keeps `bytes` in `folder` and returns their hash. A kept file that was damaged is mended.
///
/// # Errors
/// [`StorageError::Disk`] with the step and the file; nothing half-written is left under the hash.
pub fn put(folder: &Path, bytes: &[u8]) -> Result<String, StorageError> {
    let hash = sha256_hex(bytes);
    if matches!(verify(folder, &hash)?, Stored::Whole { .. }) {
        return Ok(hash);
    }
    let place = path(folder, &hash)?;
    let shelf = place
        .parent()
        .expect("a kept file lies on a shelf, two digits of its hash");
    fs::create_dir_all(shelf).map_err(at(Step::CreateFolder, shelf))?;
    let mut incoming = tempfile::Builder::new()
        .prefix(".incoming-")
        .tempfile_in(shelf)
        .map_err(at(Step::CreateTemporary, shelf))?;
    incoming.write_all(bytes).map_err(at(Step::Write, &place))?;
    incoming
        .as_file()
        .sync_all()
        .map_err(at(Step::Sync, &place))?;
    incoming
        .persist(&place)
        .map_err(|error| at(Step::Rename, &place)(error.error))?;
    sync_folder(shelf)?;
    sync_folder(folder)?;
    Ok(hash)
}

/// Where the file of this hash lies, whether it is there or not.
///
/// # Errors
/// [`StorageError::NotAHash`], so that no text from elsewhere can point outside of `folder`.
pub fn path(folder: &Path, hash: &str) -> Result<PathBuf, StorageError> {
    let digits = hash
        .bytes()
        .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if hash.len() != 64 || !digits {
        return Err(StorageError::NotAHash(hash.chars().take(80).collect()));
    }
    Ok(folder.join(&hash[..2]).join(hash))
}

/// The bytes kept under a hash, as they are on the disk.
///
/// # Errors
/// [`StorageError::Disk`] with [`Step::Read`], also if there is no such file.
pub fn read(folder: &Path, hash: &str) -> Result<Vec<u8>, StorageError> {
    let place = path(folder, hash)?;
    fs::read(&place).map_err(at(Step::Read, &place))
}

/// Reads the file of this hash and compares its content.
///
/// # Errors
/// [`StorageError::Disk`] if the file is there and cannot be read.
pub fn verify(folder: &Path, hash: &str) -> Result<Stored, StorageError> {
    let place = path(folder, hash)?;
    let bytes = match fs::read(&place) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Stored::Missing),
        Err(error) => return Err(at(Step::Read, &place)(error)),
    };
    let found = sha256_hex(&bytes);
    if found == hash {
        return Ok(Stored::Whole {
            bytes: bytes.len() as u64,
        });
    }
    Ok(Stored::Changed { found })
}

/// A rename is durable only when the folder is too; Windows does that by itself.
fn sync_folder(folder: &Path) -> Result<(), StorageError> {
    if cfg!(unix) {
        let opened = File::open(folder).map_err(at(Step::Sync, folder))?;
        opened.sync_all().map_err(at(Step::Sync, folder))?;
    }
    Ok(())
}

fn at(step: Step, path: &Path) -> impl FnOnce(io::Error) -> StorageError + use<> {
    let path = path.to_path_buf();
    move |source| StorageError::Disk { step, path, source }
}
