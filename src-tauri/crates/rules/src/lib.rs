//! Pack + seminar + today → findings, plan and settlement. Knows no SQL, no wording, no clock.

mod agenda_changes;
mod applications;
mod calendar;
mod checks;
mod cities;
mod engine;
mod estimate_lines;
pub mod forecast;
pub mod lottery;
mod nearest;
mod observation;
pub mod pack;
pub mod passages;
mod penalties;
mod programme;
mod registry;
pub mod reminders;
mod rulebook;
mod rulings;
mod run_sheet;
mod season;
pub mod settlement;
mod stages;
#[cfg(test)]
mod testing;
mod text;
mod time_zone;
pub mod timeline;
pub mod turnout;
mod vocabulary;
pub mod wording;

pub use agenda_changes::{AgendaChange, AgendaChangeKind, agenda_changes};
pub use calendar::WorkCalendar;
pub use cities::CityNames;
pub use engine::check;
pub use forecast::{forecast, registration_limit, registrations_needed};
pub use observation::Observation;
pub use penalties::ledger;
pub use registry::{Check, KINDS, Kind, kind};
pub use rulebook::{Outcome, Rulebook};
pub use rulings::{questions, ruled};
pub use run_sheet::run_sheet;
pub use season::Season;
pub use settlement::{settle, settle_for};
pub use time_zone::time_zone;
pub use timeline::{timeline, what_if};
