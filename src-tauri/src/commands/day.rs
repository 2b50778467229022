//! The run sheet of the day, questionnaires handed in, and the lottery.

use super::{Answer, Shared};
use chrono::NaiveTime;
use kafedra_model::day::RunSheet;
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use kafedra_model::lottery::{DrawBasis, Lottery};

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

#[tauri::command(async)]
#[specta::specta]
pub fn lottery_open(house: Shared<'_>, id: SeminarId) -> Answer<Lottery> {
    house.run(|organizer| organizer.lottery(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn questionnaire_collect(
    house: Shared<'_>,
    id: SeminarId,
    person: Option<PersonId>,
) -> Answer<Lottery> {
    house.run(|organizer| organizer.collect_questionnaire(id, person))
}

#[tauri::command(async)]
#[specta::specta]
pub fn questionnaire_take_back(house: Shared<'_>, id: SeminarId) -> Answer<Lottery> {
    house.run(|organizer| organizer.uncollect_questionnaire(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn draw_begin(
    house: Shared<'_>,
    id: SeminarId,
    basis: DrawBasis,
    prizes: Vec<String>,
    word: String,
) -> Answer<Lottery> {
    house.run(|organizer| organizer.begin_draw(id, basis, &prizes, &word))
}

#[tauri::command(async)]
#[specta::specta]
pub fn draw_next(house: Shared<'_>, id: SeminarId, draw: EventId) -> Answer<Lottery> {
    house.run(|organizer| organizer.draw_next(id, draw))
}

#[tauri::command(async)]
#[specta::specta]
pub fn draw_again(
    house: Shared<'_>,
    id: SeminarId,
    draw: EventId,
    step: EventId,
) -> Answer<Lottery> {
    house.run(|organizer| organizer.draw_again(id, draw, step))
}
