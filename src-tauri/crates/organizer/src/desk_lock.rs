//! The desk behind a PIN: as long as it is locked the window shows nothing but that desk.
//!
//! The lock is a file of its own in the folder of the workspace, so that it survives a restart, and so that an
//! organizer who forgot the PIN can close the program and delete it. Wrong PINs are counted in it: each after the
//! second is followed by a longer wait, up to a minute, and a restart shortens nothing.

use crate::clock;
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
/// Anybody mistypes; the third wrong PIN is a guess.
const FREE: u32 = 2;
/// Seconds to wait after the first guess; each next one doubles them.
const FIRST_WAIT: u64 = 5;
/// Whoever knows the PIN must get in while a queue is standing there.
const LONGEST_WAIT: u64 = 60;

#[derive(Debug, Serialize, Deserialize)]
struct Lock {
    seminar: SeminarId,
    /// Argon2id in the PHC format; the PIN itself is nowhere.
    pin: String,
    /// Attempts since the lock was set.
    #[serde(default)]
    attempts: u32,
    /// When the last of them was made, in milliseconds since 1970.
    #[serde(default)]
    attempted: u64,
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
            attempts: 0,
            attempted: 0,
        };
        self.write_lock(&lock)?;
        Ok(self.info())
    }

    /// Gives the window back to whoever knows the PIN.
    ///
    /// # Errors
    /// [`ErrorCode::WrongPin`]; [`ErrorCode::PinWait`] when the last wrong one was too short a time ago, and then
    /// the right one does not help either.
    pub fn unlock_desk(&mut self, pin: &str) -> Result<WorkspaceInfo, Error> {
        let Some(mut lock) = self.lock() else {
            return Ok(self.info());
        };
        let now = clock::millis();
        let seconds = lock.wait(now);
        if seconds > 0 {
            return Err(Error::new(ErrorCode::PinWait).with("seconds", seconds));
        }
        // Counted before it is judged: pulling the plug in between wins no attempt.
        lock.attempts = lock.attempts.saturating_add(1);
        lock.attempted = now;
        self.write_lock(&lock)?;
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

    /// Seconds until a PIN is looked at again.
    #[must_use]
    pub fn unlock_wait(&self) -> u32 {
        self.lock().map_or(0, |lock| lock.wait(clock::millis()))
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

    fn write_lock(&self, lock: &Lock) -> Result<(), Error> {
        let bytes = serde_json::to_vec_pretty(lock).map_err(|e| Error::trouble(&e))?;
        files::write_atomically(&self.lock_file(), &bytes)
    }

    fn lock_file(&self) -> PathBuf {
        self.folder.join(FILE)
    }
}

impl Lock {
    /// Seconds until the next attempt. A clock that was set back makes nobody wait until it has caught up.
    fn wait(&self, now: u64) -> u32 {
        let Some(guesses) = self.attempts.checked_sub(FREE + 1) else {
            return 0;
        };
        let whole = (FIRST_WAIT << guesses.min(8)).min(LONGEST_WAIT) * 1_000;
        let left = now
            .checked_sub(self.attempted)
            .map_or(0, |passed| whole.saturating_sub(passed));
        u32::try_from(left.div_ceil(1_000)).unwrap_or(u32::MAX)
    }
}

fn hash(pin: &str) -> password_hash::Result<String> {
    let salt = SaltString::encode_b64(new_id().as_bytes())?;
    let hash = Argon2::default().hash_password(pin.as_bytes(), &salt)?;
    Ok(hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::Lock;
    use kafedra_model::ids::SeminarId;

    fn after(attempts: u32, passed: u64) -> u32 {
        let lock = Lock {
            seminar: SeminarId::default(),
            pin: String::new(),
            attempts,
            attempted: 1_000_000,
        };
        lock.wait(1_000_000 + passed)
    }

    #[test]
    fn the_wait_grows_from_the_third_wrong_pin_on_and_is_never_longer_than_a_minute() {
        let waits: Vec<u32> = (0..9).map(|attempts| after(attempts, 0)).collect();
        assert_eq!(waits, [0, 0, 0, 5, 10, 20, 40, 60, 60]);
        assert_eq!(after(u32::MAX, 0), 60);
        assert_eq!(
            [after(7, 1), after(7, 59_001), after(7, 60_000)],
            [60, 1, 0]
        );
    }

    #[test]
    fn a_clock_set_back_locks_nobody_out() {
        let lock = Lock {
            seminar: SeminarId::default(),
            pin: String::new(),
            attempts: 9,
            attempted: 1_000_000,
        };
        assert_eq!(lock.wait(999_999), 0);
    }
}
