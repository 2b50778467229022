//! Photos of the day.

use super::{Answer, Shared};
use kafedra_model::ids::{PhotoId, SeminarId};
use kafedra_organizer::{Saved, Taken};

#[tauri::command(async)]
#[specta::specta]
pub fn photos_add(
    house: Shared<'_>,
    id: SeminarId,
    stage: String,
    uploads: Vec<String>,
) -> Answer<Taken> {
    house.run(|organizer| organizer.add_uploaded_photos(id, &stage, &uploads))
}

#[tauri::command(async)]
#[specta::specta]
pub fn photo_move(
    house: Shared<'_>,
    id: SeminarId,
    photo: PhotoId,
    stage: String,
) -> Answer<Saved> {
    house.run(|organizer| organizer.move_photo(id, photo, &stage))
}

#[tauri::command(async)]
#[specta::specta]
pub fn photo_remove(house: Shared<'_>, id: SeminarId, photo: PhotoId) -> Answer<Saved> {
    house.run(|organizer| organizer.remove_photo(id, photo))
}
