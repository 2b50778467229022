//! Parts of the plan: saved whole, undone whole.

use super::{Answer, Shared};
use kafedra_model::finding::Fix;
use kafedra_model::ids::SeminarId;
use kafedra_model::seminar::Part;
use kafedra_organizer::{Saved, Undone};

#[tauri::command(async)]
#[specta::specta]
pub fn part_save(house: Shared<'_>, id: SeminarId, part: Part) -> Answer<Saved> {
    house.run(|organizer| organizer.save_part(id, part))
}

#[tauri::command(async)]
#[specta::specta]
pub fn fix_apply(house: Shared<'_>, id: SeminarId, fix: Fix) -> Answer<Saved> {
    house.run(|organizer| organizer.apply_fix(id, &fix))
}

#[tauri::command(async)]
#[specta::specta]
pub fn undo(house: Shared<'_>, id: SeminarId) -> Answer<Undone> {
    house.run(|organizer| organizer.undo(id))
}
