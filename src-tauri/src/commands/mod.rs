//! Every command is one call to `organizer`.

pub mod agenda;
pub mod announcements;
pub mod day;
pub mod desk;
pub mod documents;
pub mod landing;
pub mod leads;
pub mod papers;
pub mod parts;
pub mod photos;
pub mod registrations;
pub mod reminders;
pub mod report;
pub mod seminars;
pub mod workspace;

use crate::error::CommandError;

type Answer<T> = Result<T, CommandError>;
type Shared<'a> = tauri::State<'a, crate::house::House>;
