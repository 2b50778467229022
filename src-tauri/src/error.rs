//! The only error that the window sees.

use kafedra_organizer::{ErrorCode, Explained};
use serde::Serialize;

/// A code that the window may act on, one sentence of what and where, one of what to do.
#[derive(Debug, Serialize, specta::Type)]
pub struct CommandError {
    pub code: ErrorCode,
    pub message: String,
    pub hint: String,
}

impl From<Explained> for CommandError {
    fn from(explained: Explained) -> Self {
        Self {
            code: explained.code,
            message: explained.message,
            hint: explained.hint,
        }
    }
}
