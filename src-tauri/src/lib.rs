//! The shell: the only code that knows Tauri. It opens the workspace, registers the commands and
//! shows the window.

pub mod bindings;
pub mod commands;
pub mod error;
pub mod house;
mod media;

use house::House;
use kafedra_organizer::{Opening, Organizer};
use tauri::Manager;

/// Opens the workspace and shows the window; returns when the window is closed.
///
/// # Errors
/// The platform's own, when no window can be shown at all.
pub fn run() -> tauri::Result<()> {
    let typed = bindings::commands().invoke_handler();
    let raw: fn(tauri::ipc::Invoke<tauri::Wry>) -> bool =
        tauri::generate_handler![commands::workspace::upload];
    tauri::Builder::default()
        .invoke_handler(move |invoke| match invoke.message.command() {
            "upload" => raw(invoke),
            _ => typed(invoke),
        })
        .register_asynchronous_uri_scheme_protocol("media", |context, request, responder| {
            let app = context.app_handle().clone();
            tauri::async_runtime::spawn_blocking(move || {
                responder.respond(media::answer(&app.state::<House>(), &request));
            });
        })
        .setup(|app| {
            let opened = Organizer::open(Opening::from_environment());
            let is_locked = opened.as_ref().is_ok_and(|o| o.locked_desk().is_some());
            app.manage(House::new(opened));
            if let Some(window) = app.get_webview_window("main").filter(|_| is_locked) {
                // After a restart the desk covers the screen as before.
                let _ = window.set_fullscreen(true);
            }
            Ok(())
        })
        .run(tauri::generate_context!())
}
