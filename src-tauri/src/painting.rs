//! How the window is painted on Linux.

use tauri::WebviewWindow;
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

/// Has the window painted by the processor. Forms and lists gain nothing from a graphics card, some of its drivers
/// leave the window blank, and where there is none its stand-in takes a hundred megabytes and most of each frame.
///
/// # Errors
/// The platform's own.
pub(crate) fn without_graphics_card(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}
