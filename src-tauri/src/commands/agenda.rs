//! Ready-made agendas, and what each day of delay costs a stage.

use super::{Answer, Shared};
use chrono::NaiveDate;
use kafedra_model::ids::SeminarId;
use kafedra_model::timeline::WhatIf;
use kafedra_organizer::Saved;

/// Puts the mandatory blocks with the official texts into an agenda.
#[tauri::command(async)]
#[specta::specta]
pub fn agenda_draft(house: Shared<'_>, id: SeminarId) -> Answer<Saved> {
    house.run(|organizer| organizer.draft_agenda(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn what_if(house: Shared<'_>, id: SeminarId, stage: String, date: NaiveDate) -> Answer<WhatIf> {
    house.run(|organizer| organizer.what_if(id, &stage, date))
}
