//! Announcements as they are written.

use super::{Answer, Shared};
use kafedra_model::announcements::Announcement;
use kafedra_model::ids::SeminarId;
use kafedra_organizer::AnnouncementReading;

/// What is wrong at which words; nothing is saved.
#[tauri::command(async)]
#[specta::specta]
pub fn announcement_read(
    house: Shared<'_>,
    id: SeminarId,
    item: Announcement,
) -> Answer<AnnouncementReading> {
    house.run(|organizer| organizer.read_announcement(id, &item))
}
