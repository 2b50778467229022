//! Every command is one call to `organizer`.

pub mod agenda;
pub mod desk;
pub mod documents;
pub mod papers;
pub mod parts;
pub mod photos;
pub mod registrations;
pub mod report;
pub mod seminars;
pub mod workspace;

use crate::error::CommandError;

type Answer<T> = Result<T, CommandError>;
type Shared<'a> = tauri::State<'a, crate::house::House>;
