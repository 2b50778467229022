//! The verbs: one function per thing that an organizer of seminars does.
//!
//! This room owns the disk, the clock and the transactions; it knows all other rooms, and neither
//! SQL nor a rule nor a window. What a verb has answered is on the disk.

mod assessment;
mod clock;
mod desk;
mod documents;
mod error;
mod examples;
mod files;
mod fixes;
mod organizer;
mod packs;
mod papers;
mod parts;
mod photos;
mod plan;
mod registrations;
mod report;
mod seminars;
mod settings;
mod speech;
mod texts;
mod undo;
mod uploads;
mod view;

pub use error::{Error, ErrorCode, Explained};
pub use fixes::apply as apply_fix;
pub use kafedra_rules::wording::TextKind;
pub use kafedra_words::Language;
pub use organizer::{Opening, Organizer};
pub use packs::{check_pack_file, pack_data, pack_summaries};
pub use settings::{Settings, Theme};
pub use texts::TextRemark;
pub use view::{
    Assessment, DeskAnswer, Example, NewSeminar, PackSummary, PackView, PackageProblem, Packed,
    PhaseState, RefusedFile, ReportPieceState, ReportState, Saved, SeminarRow, SeminarView, Taken,
    Undone, Verified, WalkIn, WorkspaceInfo, Written,
};
