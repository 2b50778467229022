//! The opened workspace, shared by all commands.

use crate::error::CommandError;
use kafedra_organizer::{Error, Language, Organizer};
use std::sync::{Mutex, MutexGuard};

/// The organizer behind a lock: commands take turns, as the one SQLite writer does anyway.
/// A workspace that would not open answers every command with its reason.
pub struct House(Mutex<Result<Organizer, Error>>);

impl House {
    #[must_use]
    pub fn new(opened: Result<Organizer, Error>) -> Self {
        Self(Mutex::new(opened))
    }

    /// Runs one verb, and puts its error into the words of the user's language.
    ///
    /// # Errors
    /// The verb's own.
    pub fn run<T>(
        &self,
        verb: impl FnOnce(&mut Organizer) -> Result<T, Error>,
    ) -> Result<T, CommandError> {
        match &mut *self.opened() {
            Ok(organizer) => {
                verb(organizer).map_err(|error| error.explain(organizer.settings().language).into())
            }
            Err(error) => Err(error.explain(Language::default()).into()),
        }
    }

    /// A verb that panicked has left nothing half-done on the disk, so the next one may go on.
    fn opened(&self) -> MutexGuard<'_, Result<Organizer, Error>> {
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
