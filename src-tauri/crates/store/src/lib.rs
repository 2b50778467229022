//! The one SQLite file of a workspace, and the only SQL.
//!
//! Reads go through [`Reader`] and never write; writes go through [`Writer`] inside one
//! transaction that is on the disk when [`Store::write`] returns. Ids and times are handed in,
//! and nothing here decides anything about a seminar.

mod appending;
mod arrivals;
mod attendance;
mod columns;
mod consents;
mod contacts;
mod copy;
mod dump;
mod erasure;
mod error;
mod group;
mod history;
mod integrity;
mod merged;
mod merging;
mod migration;
mod open;
mod papers;
mod people;
mod photos;
mod presence;
mod receipts;
mod registrations;
mod seminars;
mod settings;

pub use appending::{Appended, NewArrival};
pub use arrivals::{LoggedArrival, SequenceGap};
pub use error::StoreError;
pub use integrity::IntegrityReport;
pub use merging::{Merged, Met};
pub use migration::SCHEMA_VERSION;
pub use presence::CountChange;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::cell::Cell;

/// An open workspace database.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    /// Transactions that this process has committed.
    revision: u64,
    /// The state of the file that the log was last folded from.
    folded: Cell<Option<i64>>,
}

/// Everything that can be asked.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'store> {
    connection: &'store Connection,
}

/// Everything that can be changed, within one transaction.
#[derive(Debug)]
pub struct Writer<'store> {
    transaction: Transaction<'store>,
}

impl Store {
    #[must_use]
    pub fn read(&self) -> Reader<'_> {
        // What keeps the log from being read keeps the answer from being read as well, and is told then.
        let _ = self.keep_up();
        Reader {
            connection: &self.connection,
        }
    }

    /// Grows with every write, so that what was worked out before tells whether it still holds.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Runs `job` in one transaction: all of it is on the disk when this returns `Ok`, none of
    /// it is when it returns `Err`.
    ///
    /// # Errors
    /// What `job` says, [`StoreError::Locked`] when another copy is writing, and
    /// [`StoreError::DiskFull`] when there is no room.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        job: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        // A transaction that writes at once never has to be given up half-way for a lock.
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let writer = Writer { transaction };
        let state = writer.fold_again_after(self.folded.get())?;
        let outcome = job(&writer)?;
        writer.transaction.commit().map_err(StoreError::from)?;
        self.folded.set(Some(state));
        self.revision += 1;
        Ok(outcome)
    }
}

impl Writer<'_> {
    /// Reads that see what this transaction has written so far.
    #[must_use]
    pub fn read(&self) -> Reader<'_> {
        Reader {
            connection: &self.transaction,
        }
    }
}
