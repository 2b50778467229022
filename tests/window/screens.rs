//! Every page as a picture to look at, and what a program can see of its looks by itself.

use crate::pages::{AFTER_REPORT, PAGES};
use crate::window::Window;

#[test]
fn every_page_looks_right() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("screens", folder.path(), AFTER_REPORT);
    window.picture("start");
    window.begin_with_example();
    let mut faults = Vec::new();
    for (language, width, height) in [("ru", 1024, 700), ("ru", 1280, 800), ("en", 1280, 800)] {
        window.resize(width, height);
        window.speak(language);
        for theme in ["light", "dark"] {
            window.wear(theme);
            show_all(&window, &format!("{language}-{theme}-{width}"), &mut faults);
        }
    }
    assert!(faults.is_empty(), "faults:\n{}", faults.join("\n"));
}

fn show_all(window: &Window, kind: &str, faults: &mut Vec<String>) {
    for page in PAGES.into_iter().chain(["seminars"]) {
        window.visit(page);
        window.close_toasts();
        let name = format!("{kind}-{page}");
        window.picture(&name);
        faults.extend(
            flaws(window)
                .into_iter()
                .map(|flaw| format!("{name}: {flaw}")),
        );
        if page == "desk" {
            window.leave_desk();
        }
    }
}

/// Words without a translation, identifiers in place of names, and pages that scroll sideways.
fn flaws(window: &Window) -> Vec<String> {
    let found = window.script(
        "const text = document.body.innerText, root = document.documentElement, flaws = []; \
         flaws.push(...(text.match(/⟨[^⟩]*⟩/g) ?? [])); \
         flaws.push(...(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/g) ?? [])); \
         flaws.push(...(text.match(/\\b(undefined|NaN|\\[object Object\\]|Invalid Date)\\b/g) ?? [])); \
         for (const part of [root, ...document.querySelectorAll('main, .work, .panel')]) \
         if (part.scrollWidth > part.clientWidth && getComputedStyle(part).overflowX !== 'hidden') \
         flaws.push(`${part.className || part.tagName} scrolls sideways`); \
         return flaws;",
    );
    let flaws = found.as_array().expect("a list");
    flaws.iter().map(ToString::to_string).collect()
}
