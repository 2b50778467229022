//! Registrations: table, single edits, import from a file.

use super::{Answer, Shared};
use kafedra_model::consent::{Consent, ConsentKind};
use kafedra_model::duplicates::{DuplicatesView, Occurrence, SplitOffer};
use kafedra_model::history::HistoryEntry;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::imports::{ImportChoice, ImportPreview, ImportSummary, Mapping};
use kafedra_model::listing::{PeoplePage, PeopleQuery, PersonRow};
use kafedra_model::registration::{Person, RegistrationStatus};
use kafedra_organizer::{Erased, PersonPlace, Retention, Written};

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

/// One person as the list shows them; also by the id of a record that was put into theirs.
#[tauri::command(async)]
#[specta::specta]
pub fn person_open(house: Shared<'_>, id: SeminarId, person: PersonId) -> Answer<PersonRow> {
    house.run(|organizer| organizer.person(id, person))
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
    choice: ImportChoice,
) -> Answer<ImportSummary> {
    house.run(|organizer| organizer.import_people(id, &upload, &mapping, &choice))
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
pub fn person_history(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
) -> Answer<Vec<HistoryEntry>> {
    house.run(|organizer| organizer.person_history(id, person))
}

#[tauri::command(async)]
#[specta::specta]
pub fn person_consent(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
    kind: ConsentKind,
    consent: Option<Consent>,
) -> Answer<PersonRow> {
    house.run(|organizer| organizer.set_consent(id, person, kind, consent))
}

#[tauri::command(async)]
#[specta::specta]
pub fn people_duplicates(house: Shared<'_>, id: SeminarId) -> Answer<DuplicatesView> {
    house.run(|organizer| organizer.duplicates(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn people_merge(
    house: Shared<'_>,
    id: SeminarId,
    kept: PersonId,
    person: PersonId,
    result: Person,
) -> Answer<PersonRow> {
    house.run(|organizer| organizer.merge_people(id, kept, person, result))
}

#[tauri::command(async)]
#[specta::specta]
pub fn people_apart(
    house: Shared<'_>,
    id: SeminarId,
    first: PersonId,
    second: PersonId,
) -> Answer<DuplicatesView> {
    house.run(|organizer| organizer.keep_apart(id, first, second))
}

#[tauri::command(async)]
#[specta::specta]
pub fn person_elsewhere(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
) -> Answer<Vec<Occurrence>> {
    house.run(|organizer| organizer.same_person_elsewhere(id, person))
}

#[tauri::command(async)]
#[specta::specta]
pub fn person_erase(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
    elsewhere: Vec<PersonPlace>,
) -> Answer<Erased> {
    house.run(|organizer| organizer.erase_person(id, person, &elsewhere))
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

/// What would come back if a record were taken out of the one that it was put into.
#[tauri::command(async)]
#[specta::specta]
pub fn person_split_offer(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
) -> Answer<SplitOffer> {
    house.run(|organizer| organizer.split_offer(id, person))
}

/// Takes a record out again; gives the one that it had been put into.
#[tauri::command(async)]
#[specta::specta]
pub fn person_split(house: Shared<'_>, id: SeminarId, person: PersonId) -> Answer<PersonRow> {
    house.run(|organizer| organizer.split_people(id, person))
}
