//! The registration desk: search, mark, undo, walk-in, counters; its lock, the paper list, the other desks.

use super::{Answer, Shared};
use chrono::NaiveTime;
use kafedra_model::checkin::DeskCounters;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::imports::PersonField;
use kafedra_model::listing::PersonRow;
use kafedra_organizer::{
    ClashAnswer, DeskAnswer, DesksView, InvitationMade, LoggedMark, MergedDesk, PaperList, Scan,
    WalkIn, WorkspaceInfo, Written,
};

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

/// The latest marks of all desks, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn desk_log(house: Shared<'_>, id: SeminarId, limit: u32) -> Answer<Vec<LoggedMark>> {
    house.run(|organizer| organizer.desk_log(id, limit))
}

/// Marks whoever's invitation was scanned.
#[tauri::command(async)]
#[specta::specta]
pub fn desk_scan(house: Shared<'_>, id: SeminarId, code: String, kit: bool) -> Answer<Scan> {
    house.run(|organizer| organizer.scan(id, &code, kit))
}

#[tauri::command(async)]
#[specta::specta]
pub fn desk_invitation(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
) -> Answer<InvitationMade> {
    house.run(|organizer| organizer.invitation(id, person))
}

#[tauri::command(async)]
#[specta::specta]
pub fn desk_paper_list(house: Shared<'_>, id: SeminarId) -> Answer<PaperList> {
    house.run(|organizer| organizer.paper_list(id))
}

/// Marks somebody as ticked on paper at that time of the day.
#[tauri::command(async)]
#[specta::specta]
pub fn desk_paper_arrive(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
    time: NaiveTime,
    kit: bool,
) -> Answer<DeskAnswer> {
    house.run(|organizer| organizer.arrive_on_paper(id, person, time, kit))
}

/// Locks the window on this desk, over the whole screen.
#[tauri::command(async)]
#[specta::specta]
pub fn desk_lock(
    house: Shared<'_>,
    window: tauri::WebviewWindow,
    id: SeminarId,
    pin: String,
) -> Answer<WorkspaceInfo> {
    let info = house.run(|organizer| organizer.lock_desk(id, &pin))?;
    // A window system without full screen keeps nobody from marking.
    let _ = window.set_fullscreen(true);
    Ok(info)
}

#[tauri::command(async)]
#[specta::specta]
pub fn desk_unlock(
    house: Shared<'_>,
    window: tauri::WebviewWindow,
    pin: String,
) -> Answer<WorkspaceInfo> {
    let info = house.run(|organizer| organizer.unlock_desk(&pin))?;
    let _ = window.set_fullscreen(false);
    Ok(info)
}

/// Seconds until a PIN is looked at again after wrong ones.
#[tauri::command(async)]
#[specta::specta]
pub fn desk_unlock_wait(house: Shared<'_>) -> Answer<u32> {
    house.run(|organizer| Ok(organizer.unlock_wait()))
}

/// What all desks together say, and what a person has to look at.
#[tauri::command(async)]
#[specta::specta]
pub fn desks_open(house: Shared<'_>, id: SeminarId) -> Answer<DesksView> {
    house.run(|organizer| organizer.desks(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn desks_export(house: Shared<'_>, id: SeminarId) -> Answer<Written> {
    house.run(|organizer| organizer.export_arrivals_to_output(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn desks_merge(house: Shared<'_>, id: SeminarId, token: String) -> Answer<MergedDesk> {
    house.run(|organizer| organizer.merge_uploaded_arrivals(id, &token))
}

#[tauri::command(async)]
#[specta::specta]
pub fn desks_clash(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
    answer: ClashAnswer,
) -> Answer<DesksView> {
    house.run(|organizer| organizer.settle_clash(id, person, answer))
}

/// Says that two registrations are one person, or that they are not.
#[tauri::command(async)]
#[specta::specta]
pub fn desks_twins(
    house: Shared<'_>,
    id: SeminarId,
    walk_in: PersonId,
    other: PersonId,
    same: bool,
) -> Answer<DesksView> {
    house.run(|organizer| organizer.settle_twins(id, walk_in, other, same))
}

/// Of several things that desks say of a person's field, takes one.
#[tauri::command(async)]
#[specta::specta]
pub fn desks_choose(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
    field: PersonField,
    value: String,
) -> Answer<DesksView> {
    house.run(|organizer| organizer.choose_version(id, person, field, &value))
}
