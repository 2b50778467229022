//! Nothing on any page keeps somebody out: axe-core looks, in both themes.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::pages::{AFTER_REPORT, PAGES};
use crate::window::Window;

#[test]
fn axe_finds_nothing_on_any_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("barriers", folder.path(), AFTER_REPORT);
    let mut found = String::new();
    look(&window, "start", &mut found);
    window.begin_with_example();
    for theme in ["light", "dark"] {
        window.wear(theme);
        for page in PAGES.into_iter().chain(["seminars"]) {
            window.visit(page);
            look(&window, &format!("{page}, {theme}"), &mut found);
            if page == "desk" {
                window.leave_desk();
            }
        }
    }
    assert!(found.is_empty(), "barriers:\n{found}");
}

/// Adds one line per offending element: the place, the rule, the element.
fn look(window: &Window, place: &str, found: &mut String) {
    // The page itself is under a strict policy; what the driver brings along is not.
    window.wait_settled();
    window.script(&axe());
    window.script(
        "window.axeFound = null; axe.run().then(({ violations }) => { window.axeFound = \
         violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html.slice(0, 200)])); \
         }, (error) => { window.axeFound = [['axe', String(error)]]; });",
    );
    let elements = window.wait_script("axe has looked", "return window.axeFound");
    for element in elements.as_array().expect("a list") {
        let [rule, html] = [0, 1].map(|at| element[at].as_str().unwrap_or_default());
        writeln!(found, "{place}: {rule}: {html}").expect("a text takes every line");
    }
}

fn axe() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    fs::read_to_string(file).expect("axe-core is installed with the window's packages")
}
