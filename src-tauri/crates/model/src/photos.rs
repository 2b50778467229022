//! Photos of the day, by stage (DAY-31, RPT-03).

use crate::ids::PhotoId;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Photo {
    pub id: PhotoId,
    /// Photo stage of the season pack: `registration`, `decoration`, `full_hall`, `coffee_break`.
    pub stage: String,
    /// File name as it was taken in.
    pub name: String,
    /// SHA-256 of the original, lower-case hexadecimal.
    pub hash: String,
    /// Size of the original in bytes.
    #[specta(type = u32)]
    pub bytes: u64,
    /// Upright width in pixels.
    pub width: u32,
    /// Upright height in pixels.
    pub height: u32,
    /// EXIF orientation, 1 to 8.
    pub orientation: u8,
    /// When the camera says it was taken.
    pub taken: Option<NaiveDateTime>,
}
