//! The report package.

use super::{Answer, Shared};
use kafedra_model::ids::SeminarId;
use kafedra_organizer::{Packed, ReportState, Verified};

#[tauri::command(async)]
#[specta::specta]
pub fn report_check(house: Shared<'_>, id: SeminarId) -> Answer<ReportState> {
    house.run(|organizer| organizer.report_state(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn report_pack(house: Shared<'_>, id: SeminarId) -> Answer<Packed> {
    house.run(|organizer| organizer.pack_to_output(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn report_verify(house: Shared<'_>, upload: String) -> Answer<Verified> {
    house.run(|organizer| organizer.verify_upload(&upload))
}
