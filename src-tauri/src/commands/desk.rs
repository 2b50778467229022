//! The registration desk: search, mark, undo, walk-in, counters.

use super::{Answer, Shared};
use kafedra_model::checkin::DeskCounters;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::listing::PersonRow;
use kafedra_organizer::{DeskAnswer, WalkIn};

#[tauri::command(async)]
#[specta::specta]
pub fn desk_search(house: Shared<'_>, id: SeminarId, query: String) -> Answer<Vec<PersonRow>> {
    house.run(|organizer| organizer.desk_search(id, &query))
}

#[tauri::command(async)]
#[specta::specta]
pub fn desk_arrive(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
    kit: bool,
) -> Answer<DeskAnswer> {
    house.run(|organizer| organizer.arrive(id, person, kit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn desk_kit(house: Shared<'_>, id: SeminarId, person: PersonId) -> Answer<DeskAnswer> {
    house.run(|organizer| organizer.hand_kit(id, person))
}

#[tauri::command(async)]
#[specta::specta]
pub fn desk_undo(house: Shared<'_>, id: SeminarId, person: PersonId) -> Answer<DeskAnswer> {
    house.run(|organizer| organizer.undo_arrival(id, person))
}

#[tauri::command(async)]
#[specta::specta]
pub fn desk_walk_in(house: Shared<'_>, id: SeminarId, person: WalkIn) -> Answer<DeskAnswer> {
    house.run(|organizer| organizer.walk_in(id, person))
}

#[tauri::command(async)]
#[specta::specta]
pub fn desk_counts(house: Shared<'_>, id: SeminarId) -> Answer<DeskCounters> {
    house.run(|organizer| organizer.counters(id))
}
