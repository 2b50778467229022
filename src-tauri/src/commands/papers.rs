//! Accounting papers behind the cost lines.

use super::{Answer, Shared};
use kafedra_model::ids::{LineId, PaperId, SeminarId};
use kafedra_model::money::Kopecks;
use kafedra_model::papers::PaperKind;
use kafedra_organizer::{Saved, Taken};

#[tauri::command(async)]
#[specta::specta]
pub fn papers_add(
    house: Shared<'_>,
    id: SeminarId,
    line: LineId,
    kind: PaperKind,
    sum: Kopecks,
    uploads: Vec<String>,
) -> Answer<Taken> {
    house.run(|organizer| organizer.add_uploaded_papers(id, line, kind, sum, &uploads))
}

#[tauri::command(async)]
#[specta::specta]
pub fn paper_remove(house: Shared<'_>, id: SeminarId, paper: PaperId) -> Answer<Saved> {
    house.run(|organizer| organizer.remove_paper(id, paper))
}
