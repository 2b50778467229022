//! Registrations: table, single edits, import from a file.

use super::{Answer, Shared};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::imports::{ImportPreview, ImportSummary, Mapping};
use kafedra_model::listing::{PeoplePage, PeopleQuery, PersonRow};
use kafedra_model::registration::{Person, RegistrationStatus};
use kafedra_organizer::{Erased, Retention, Written};

#[tauri::command(async)]
#[specta::specta]
pub fn people_page(
    house: Shared<'_>,
    id: SeminarId,
    text: String,
    query: PeopleQuery,
) -> Answer<PeoplePage> {
    house.run(|organizer| organizer.people_page(id, &text, query))
}

#[tauri::command(async)]
#[specta::specta]
pub fn person_add(house: Shared<'_>, id: SeminarId, person: Person) -> Answer<PersonRow> {
    house.run(|organizer| organizer.add_person(id, person))
}

#[tauri::command(async)]
#[specta::specta]
pub fn person_save(
    house: Shared<'_>,
    id: SeminarId,
    person_id: PersonId,
    person: Person,
) -> Answer<PersonRow> {
    house.run(|organizer| organizer.save_person(id, person_id, person))
}

#[tauri::command(async)]
#[specta::specta]
pub fn person_status(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
    status: RegistrationStatus,
    reason: String,
) -> Answer<PersonRow> {
    house.run(|organizer| organizer.set_status(id, person, status, &reason))
}

#[tauri::command(async)]
#[specta::specta]
pub fn people_preview(
    house: Shared<'_>,
    id: SeminarId,
    upload: String,
    mapping: Option<Mapping>,
) -> Answer<ImportPreview> {
    house.run(|organizer| organizer.preview_import(id, &upload, mapping))
}

#[tauri::command(async)]
#[specta::specta]
pub fn people_import(
    house: Shared<'_>,
    id: SeminarId,
    upload: String,
    mapping: Mapping,
) -> Answer<ImportSummary> {
    house.run(|organizer| organizer.import_people(id, &upload, &mapping))
}

#[tauri::command(async)]
#[specta::specta]
pub fn people_export(house: Shared<'_>, id: SeminarId) -> Answer<Written> {
    house.run(|organizer| organizer.export_people(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn people_refused(
    house: Shared<'_>,
    id: SeminarId,
    upload: String,
    mapping: Mapping,
) -> Answer<Option<Written>> {
    house.run(|organizer| organizer.save_refused(id, &upload, &mapping))
}

#[tauri::command(async)]
#[specta::specta]
pub fn person_erase(house: Shared<'_>, id: SeminarId, person: PersonId) -> Answer<Erased> {
    house.run(|organizer| organizer.erase_person(id, person))
}

#[tauri::command(async)]
#[specta::specta]
pub fn people_erase(house: Shared<'_>, id: SeminarId) -> Answer<Erased> {
    house.run(|organizer| organizer.erase_everyone(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn people_retention(house: Shared<'_>, id: SeminarId) -> Answer<Retention> {
    house.run(|organizer| organizer.retention(id))
}
