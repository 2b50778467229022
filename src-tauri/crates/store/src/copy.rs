//! A copy of the whole database while it is open.

use crate::open::connect;
use crate::{Store, StoreError};
use rusqlite::backup::{Backup, StepResult};
use std::path::{Path, PathBuf};

impl Store {
    /// Writes a whole copy to `path`, in place of what is there. The copy appears there only
    /// once it is complete and on the disk.
    ///
    /// # Errors
    /// The copy cannot be written, or the disk is full; `path` is then as it was.
    pub fn backup_to(&self, path: &Path) -> Result<(), StoreError> {
        let partial = partial_path(path);
        remove(&partial)?;
        let written = self.copy_pages(&partial);
        if written.is_err() {
            // The first error is the one to tell; what is left over is overwritten next time.
            let _ = remove(&partial);
        }
        written?;
        std::fs::rename(&partial, path).map_err(copy_error)
    }

    fn copy_pages(&self, path: &Path) -> Result<(), StoreError> {
        let mut target = connect(path)?;
        let backup = Backup::new(&self.connection, &mut target)?;
        if backup.step(-1)? != StepResult::Done {
            return Err(StoreError::Locked);
        }
        drop(backup);
        // A copy that is carried away must not need a second file beside it.
        target.pragma_update(None, "journal_mode", "DELETE")?;
        target.close().map_err(|(_, error)| StoreError::from(error))
    }
}

fn partial_path(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}

fn remove(path: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(copy_error(error)),
        _ => Ok(()),
    }
}

fn copy_error(error: std::io::Error) -> StoreError {
    if error.kind() == std::io::ErrorKind::StorageFull {
        return StoreError::DiskFull;
    }
    StoreError::Copy { kind: error.kind() }
}
