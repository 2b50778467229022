//! What can be asked about registered people.

use clap::Subcommand;
use kafedra_model::ids::{PersonId, SeminarId};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub(crate) enum PeopleCommand {
    Import {
        id: SeminarId,
        file: PathBuf,
        /// Only say what would happen
        #[arg(long)]
        dry_run: bool,
        /// Fill gaps, but leave what the list says already
        #[arg(long)]
        keep: bool,
        /// Write the refused rows to this CSV file, to be corrected and imported again
        #[arg(long, value_name = "FILE")]
        refused: Option<PathBuf>,
    },
    /// Erase everything that says who a person was; cannot be undone
    Erase {
        id: SeminarId,
        /// An id, or a search that has exactly one answer
        person: String,
        /// Also where the same phone, e-mail, or name and company occurs in other seminars
        #[arg(long)]
        everywhere: bool,
    },
    /// Records that may be of one person; exit 1 if there are any
    Duplicates { id: SeminarId },
    /// Put the record of PERSON into that of KEPT, whose gaps it fills
    Merge {
        id: SeminarId,
        kept: String,
        person: String,
    },
    /// Take a merge apart; PERSON is the id of the record that went
    Split { id: SeminarId, person: PersonId },
    Search {
        id: SeminarId,
        query: String,
        #[arg(long, default_value_t = 20)]
        limit: u32,
    },
    /// Refuse registrations while that is allowed: all of them or nobody
    Refuse {
        id: SeminarId,
        /// Ids, or searches that have exactly one answer each
        #[arg(required = true)]
        people: Vec<String>,
        /// What the letter tells them
        #[arg(long)]
        reason: String,
    },
    /// .xlsx or .csv
    Export { id: SeminarId, file: PathBuf },
}
