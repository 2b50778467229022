//! The workspace, its settings, its season packs, and files handed over by the window.

use super::{Answer, Shared};
use kafedra_organizer::{PackView, ProgrammeEntry, Settings, WorkspaceInfo};

#[tauri::command(async)]
#[specta::specta]
pub fn workspace_info(house: Shared<'_>) -> Answer<WorkspaceInfo> {
    house.run(|organizer| Ok(organizer.info()))
}

#[tauri::command(async)]
#[specta::specta]
pub fn settings_save(house: Shared<'_>, settings: Settings) -> Answer<WorkspaceInfo> {
    house.run(|organizer| organizer.save_settings(settings))
}

#[tauri::command(async)]
#[specta::specta]
pub fn pack_open(house: Shared<'_>, id: String) -> Answer<PackView> {
    house.run(|organizer| organizer.pack_view(&id))
}

/// Every entry of a season's programme and what the program does about it.
#[tauri::command(async)]
#[specta::specta]
pub fn programme(house: Shared<'_>, pack: String) -> Answer<Vec<ProgrammeEntry>> {
    house.run(|organizer| organizer.programme(&pack))
}

/// Shows a written file in the system's file manager.
#[tauri::command(async)]
#[specta::specta]
pub fn reveal(house: Shared<'_>, path: String) -> Answer<()> {
    house.run(|organizer| {
        let file = organizer.written_file(&path)?;
        tauri_plugin_opener::reveal_item_in_dir(&file).map_err(|_| organizer.cannot_show(&file))
    })
}

/// Takes the bytes of a file chosen or dropped in the window; gives a token for other commands.
///
/// The name comes percent-encoded, as headers are ASCII. Not in the typed bindings: the body is raw, so that a photo is not sent as a list of numbers.
#[tauri::command(async)]
pub fn upload(house: Shared<'_>, request: tauri::ipc::Request<'_>) -> Answer<String> {
    let name = request
        .headers()
        .get("x-file-name")
        .map(|name| name.as_bytes());
    let name = percent_encoding::percent_decode(name.unwrap_or_default()).decode_utf8_lossy();
    let bytes = match request.body() {
        tauri::ipc::InvokeBody::Raw(bytes) => bytes.clone(),
        tauri::ipc::InvokeBody::Json(value) => {
            serde_json::from_value(value.clone()).unwrap_or_default()
        }
    };
    house.run(|organizer| Ok(organizer.upload(&name, bytes)))
}
