//! The landing page.

use super::{Answer, Shared};
use kafedra_model::ids::SeminarId;
use kafedra_organizer::Saved;

/// Describes the page with what the season asks for and the plan knows.
#[tauri::command(async)]
#[specta::specta]
pub fn landing_begin(house: Shared<'_>, id: SeminarId) -> Answer<Saved> {
    house.run(|organizer| organizer.begin_landing(id))
}
