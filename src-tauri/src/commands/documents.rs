//! Printed documents and workbooks.

use super::{Answer, Shared};
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::ids::SeminarId;
use kafedra_organizer::Written;

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
