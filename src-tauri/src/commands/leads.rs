//! The hand-over list of leads.

use super::{Answer, Shared};
use kafedra_model::ids::SeminarId;
use kafedra_organizer::Saved;

/// Adds everybody who is not in the list yet: all whose registration stands, or only those who came.
#[tauri::command(async)]
#[specta::specta]
pub fn leads_gather(house: Shared<'_>, id: SeminarId, arrived: bool) -> Answer<Saved> {
    house.run(|organizer| organizer.gather_leads(id, arrived))
}
