//! Seminars: list, begin, open, delete, carry to another copy.

use super::{Answer, Shared};
use kafedra_model::ids::SeminarId;
use kafedra_model::settlement::Settlement;
use kafedra_organizer::{Example, NewSeminar, SeminarRow, SeminarView, Written};

#[tauri::command(async)]
#[specta::specta]
pub fn seminar_list(house: Shared<'_>) -> Answer<Vec<SeminarRow>> {
    house.run(|organizer| organizer.seminars())
}

#[tauri::command(async)]
#[specta::specta]
pub fn seminar_create(house: Shared<'_>, seminar: NewSeminar) -> Answer<SeminarId> {
    house.run(|organizer| organizer.create(&seminar))
}

#[tauri::command(async)]
#[specta::specta]
pub fn seminar_example(house: Shared<'_>, example: Example) -> Answer<SeminarId> {
    house.run(|organizer| organizer.example(example))
}

#[tauri::command(async)]
#[specta::specta]
pub fn seminar_open(house: Shared<'_>, id: SeminarId) -> Answer<SeminarView> {
    house.run(|organizer| organizer.open_seminar(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn seminar_delete(house: Shared<'_>, id: SeminarId) -> Answer<()> {
    house.run(|organizer| organizer.delete(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn seminar_export(house: Shared<'_>, id: SeminarId) -> Answer<Written> {
    house.run(|organizer| organizer.export_to_output(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn seminar_import(house: Shared<'_>, upload: String) -> Answer<SeminarId> {
    house.run(|organizer| organizer.import_upload(&upload))
}

#[tauri::command(async)]
#[specta::specta]
pub fn settle(house: Shared<'_>, id: SeminarId) -> Answer<Settlement> {
    house.run(|organizer| organizer.settle(id))
}
