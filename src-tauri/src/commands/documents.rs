//! Printed documents and workbooks.

use super::{Answer, Shared};
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::ids::SeminarId;
use kafedra_organizer::Written;

/// The dates as a file for other calendars.
#[tauri::command(async)]
#[specta::specta]
pub fn plan_calendar(house: Shared<'_>, id: SeminarId) -> Answer<Written> {
    house.run(|organizer| organizer.plan_calendar(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn document_print(
    house: Shared<'_>,
    id: SeminarId,
    document: DocumentKind,
    format: Format,
) -> Answer<Written> {
    house.run(|organizer| organizer.print_to_output(id, document, format))
}
