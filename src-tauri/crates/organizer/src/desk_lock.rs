//! The desk behind a PIN: as long as it is locked the window shows nothing but that desk.
//!
//! The lock is a file of its own in the folder of the workspace, so that it survives a restart, and so that an
//! organizer who forgot the PIN can close the program and delete it.

use crate::error::{Error, ErrorCode};
use crate::files;
use crate::organizer::{Organizer, new_id};
use crate::view::WorkspaceInfo;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Argon2, password_hash};
use kafedra_model::ids::SeminarId;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

const FILE: &str = "desk-lock.json";
/// What a person remembers for a day and a stranger does not guess in passing.
const DIGITS: std::ops::RangeInclusive<usize> = 4..=12;

#[derive(Debug, Serialize, Deserialize)]
struct Lock {
    seminar: SeminarId,
    /// Argon2id in the PHC format; the PIN itself is nowhere.
    pin: String,
}

impl Organizer {
    /// Locks the window on the desk of a seminar.
    ///
    /// # Errors
    /// [`ErrorCode::PinUnfit`] unless it is 4 to 12 digits; [`ErrorCode::DeskLocked`] when it is locked already.
    pub fn lock_desk(&mut self, id: SeminarId, pin: &str) -> Result<WorkspaceInfo, Error> {
        self.store.read().plan(id)?;
        if self.locked_desk().is_some() {
            return Err(Error::new(ErrorCode::DeskLocked));
        }
        if !DIGITS.contains(&pin.len()) || !pin.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Error::new(ErrorCode::PinUnfit));
        }
        let lock = Lock {
            seminar: id,
            pin: hash(pin).map_err(|e| Error::trouble(&e))?,
        };
        let bytes = serde_json::to_vec_pretty(&lock).map_err(|e| Error::trouble(&e))?;
        files::write_atomically(&self.lock_file(), &bytes)?;
        Ok(self.info())
    }

    /// Gives the window back to whoever knows the PIN.
    ///
    /// # Errors
    /// [`ErrorCode::WrongPin`].
    pub fn unlock_desk(&mut self, pin: &str) -> Result<WorkspaceInfo, Error> {
        let Some(lock) = self.lock() else {
            return Ok(self.info());
        };
        let stored = PasswordHash::new(&lock.pin).map_err(|e| Error::trouble(&e))?;
        if Argon2::default()
            .verify_password(pin.as_bytes(), &stored)
            .is_err()
        {
            return Err(Error::new(ErrorCode::WrongPin));
        }
        self.forget_lock()
    }

    /// Takes the lock away without the PIN: only for the command line, which runs with the window closed.
    ///
    /// # Errors
    /// When the file can't be deleted.
    pub fn forget_lock(&mut self) -> Result<WorkspaceInfo, Error> {
        let path = self.lock_file();
        match std::fs::remove_file(&path) {
            Ok(()) => {}
            Err(source) if source.kind() == std::io::ErrorKind::NotFound => {}
            Err(source) => return Err(Error::file(&path, &source)),
        }
        Ok(self.info())
    }

    /// The seminar whose desk is locked; a lock of a seminar that is gone holds nothing.
    #[must_use]
    pub fn locked_desk(&self) -> Option<SeminarId> {
        let seminar = self.lock()?.seminar;
        self.store.read().plan(seminar).ok().map(|_| seminar)
    }

    /// A file that says nothing locks nothing: it would lock everybody out.
    fn lock(&self) -> Option<Lock> {
        let bytes = std::fs::read(self.lock_file()).ok()?;
        let lock: Lock = serde_json::from_slice(&bytes).ok()?;
        PasswordHash::new(&lock.pin).ok()?;
        Some(lock)
    }

    fn lock_file(&self) -> PathBuf {
        self.folder.join(FILE)
    }
}

fn hash(pin: &str) -> password_hash::Result<String> {
    let salt = SaltString::encode_b64(new_id().as_bytes())?;
    let hash = Argon2::default().hash_password(pin.as_bytes(), &salt)?;
    Ok(hash.to_string())
}
