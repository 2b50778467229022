//! The run sheet of the day.

use super::{Answer, Shared};
use chrono::NaiveTime;
use kafedra_model::day::RunSheet;
use kafedra_model::ids::SeminarId;

#[tauri::command(async)]
#[specta::specta]
pub fn run_sheet(house: Shared<'_>, id: SeminarId) -> Answer<RunSheet> {
    house.run(|organizer| organizer.run_sheet(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn day_mark(house: Shared<'_>, id: SeminarId, deed: String, done: bool) -> Answer<RunSheet> {
    house.run(|organizer| organizer.mark_deed(id, &deed, done))
}

#[tauri::command(async)]
#[specta::specta]
pub fn day_shift(
    house: Shared<'_>,
    id: SeminarId,
    from: NaiveTime,
    minutes: i32,
    reason: String,
) -> Answer<RunSheet> {
    house.run(|organizer| organizer.shift_day(id, from, minutes, &reason))
}

#[tauri::command(async)]
#[specta::specta]
pub fn day_shift_undo(house: Shared<'_>, id: SeminarId) -> Answer<RunSheet> {
    house.run(|organizer| organizer.undo_shift(id))
}
