//! The whole job on the worked example, as one would show it to a customer.

use std::fs;
use std::path::Path;

use thirtyfour::Key;

use crate::pages::{AFTER_REPORT, PAGES};
use crate::report::{files_below, pack_and_verify};
use crate::window::{Window, pictures};

/// The papers that the page of documents prints, in its order.
const PRINTED: [&str; 13] = [
    "programme-pdf",
    "questionnaire-pdf",
    "invitations-pdf",
    "sign-in-list-pdf",
    "signs-pdf",
    "kit-list-pdf",
    "hall-plan-pdf",
    "stage-plan-pdf",
    "estimate-pdf",
    "estimate-xlsx",
    "registrations-xlsx",
    "registrations-csv",
    "settlement-pdf",
];

#[test]
fn the_whole_job() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("demo", folder.path(), AFTER_REPORT);
    window.picture("demo-00-start");
    window.begin_with_example();
    window.wear("light");
    for (number, page) in (1..).zip(PAGES) {
        window.visit(page);
        do_the_work(&window, page, folder.path());
        window.close_toasts();
        window.picture(&format!("demo-{number:02}-{page}"));
        if page == "desk" {
            window.leave_desk();
        }
    }
    hand_over(&folder.path().join("output"));
    show_three_seminars(&window);
}

/// What is done on a page before its picture is taken.
fn do_the_work(window: &Window, page: &str, workspace: &Path) {
    match page {
        "desk" => {
            window.type_text("desk-search", "морозова алина");
            window.wait_text("desk-row-0", "Морозова Алина");
            window.press(Key::Enter + "");
            window.wait_value("desk-answer", "data-tone", "warn");
        }
        "papers" => {
            for print in PRINTED {
                let (paper, format) = print.rsplit_once('-').expect("a paper and its format");
                window.click(&format!("print-{print}"));
                window.wait_text(&format!("print-written-{paper}"), &format!(".{format}"));
            }
        }
        "report" => {
            pack_and_verify(window, workspace);
        }
        _ => {}
    }
}

/// The manager's table, with the other two worked examples in it.
fn show_three_seminars(window: &Window) {
    for (example, city) in [("moscow", "Москва"), ("tomsk", "Томск")] {
        window.visit("seminars");
        window.click("seminars-examples");
        window.click(&format!("seminars-example-{example}"));
        window.wait_text("seminar-switcher", city);
    }
    window.visit("seminars");
    window.wait_text("seminars-table", "Казань");
    window.picture(&format!("demo-{:02}-seminars", PAGES.len() + 1));
}

/// Lays the printed papers and the package beside the pictures.
fn hand_over(output: &Path) {
    let files = files_below(output);
    assert!(
        files.len() > PRINTED.len(),
        "the papers and the package: {files:?}"
    );
    for file in files {
        let name = file.file_name().expect("a file has a name");
        fs::copy(&file, pictures().join(name)).expect("a paper can be copied");
    }
}
