//! The verbs: one function per thing that an organizer of seminars does.
//!
//! This room owns the disk, the clock and the transactions; it knows all other rooms, and neither
//! SQL nor a rule nor a window. What a verb has answered is on the disk.

mod announcements;
mod assessment;
mod clock;
mod consents;
mod corrections;
mod day;
mod desk;
mod desk_files;
mod desk_lock;
mod desk_log;
mod desks;
mod documents;
mod duplicates;
mod erasure;
mod error;
mod examples;
mod files;
mod fixes;
mod forecast;
mod history;
mod imports;
mod invitations;
mod landing;
mod leads;
mod letters;
mod lottery;
#[cfg(test)]
mod midnight;
mod organizer;
mod overview;
mod packs;
mod paper_list;
mod papers;
mod parts;
mod photos;
mod plan;
mod programme;
mod refusals;
mod registrations;
mod reimport;
mod reminders;
mod report;
mod seminars;
mod settings;
mod speech;
mod splits;
mod texts;
mod undo;
mod united;
mod uploads;
mod view;

pub use announcements::{AnnouncementReading, PassageVolume, WordingRemark};
pub use corrections::DifferingPerson;
pub use desk_files::MergedDesk;
pub use desk_log::LoggedMark;
pub use desks::{ClashAnswer, ClashView, DeskGap, DeskSummary, DesksView, TwinView};
pub use documents::stage_row;
pub use error::{Error, ErrorCode, Explained};
pub use fixes::apply as apply_fix;
pub use invitations::{InvitationMade, Scan};
pub use kafedra_rules::wording::TextKind;
pub use kafedra_words::Language;
pub use organizer::{Opening, Organizer};
pub use packs::{check_pack_file, pack_data, pack_summaries};
pub use paper_list::PaperList;
pub use programme::{EntryAnswer, ProgrammeEntry};
pub use settings::{Settings, Theme};
pub use texts::TextRemark;
pub use view::{
    Assessment, DeskAnswer, Erased, Example, LettersMade, NewSeminar, PackSummary, PackView,
    PackageProblem, Packed, PersonPlace, PhaseState, RefusedFile, ReportPieceState, ReportState,
    Retention, Saved, SeminarRow, SeminarView, Taken, Undone, Verified, WalkIn, WorkspaceInfo,
    Written,
};
