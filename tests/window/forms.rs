//! The forms of the application, the landing page, the announcements and the leads: what is typed is kept when the page
//! is read anew, what it mends is gone from the findings, and Ctrl+Z brings it back.

use thirtyfour::Key;

use crate::window::Window;

#[test]
fn what_is_typed_into_the_forms_is_kept_and_mends_its_finding() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("forms", folder.path(), "2017-02-01");
    window.begin_empty("Казань", "29.03.2017");
    application(&window);
    landing(&window);
    announcement(&window);
}

#[test]
fn leads_are_gathered_and_handed_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("leads", folder.path(), "2017-04-03");
    window.begin_with_example();
    window.visit("leads");
    window.click("leads-gather-arrived");
    window.find("leads-list");
    window.find("finding-LEA-05");
    window.close_toasts();

    window.fill("lead-crm", "1042");
    window.fill("lead-step", "звонок");
    window.fill("leads-owner-all", "Ирина Белова");
    window.click("leads-owner-assign");
    window.wait_gone("leads-owner-all");
    window.reload("leads");
    window.wait_input("lead-crm", "1042");
    window.wait_input("lead-step", "звонок");
    window.wait_input("lead-owner", "Ирина Белова");

    window.click("lead-contracts");
    window.fill("lead-contract", "60000");
    window.fill("lead-services", "Внедрение CRM");
    window.click("lead-save");
    window.wait_gone("lead-dialog");
    window.wait_text("leads-income", "60");
    window.press(Key::Control + "z");
    window.wait_text("leads-contract-count", "0");
    window.press(Key::Control + "z");
    window.wait_input("lead-owner", "");
    window.find("leads-owner-all");
}

fn application(window: &Window) {
    window.visit("application");
    window.find("finding-ELG-04");
    window.click("application-partner-true");
    window.wait_gone("finding-ELG-04");
    window.fill("application-audience", "Руководители небольших компаний");
    window.reload("application");
    window.wait_input("application-audience", "Руководители небольших компаний");
    window.wait_gone("finding-ELG-04");
    window.press(Key::Control + "z");
    window.wait_input("application-audience", "");
    window.press(Key::Control + "z");
    window.find("finding-ELG-04");
}

fn landing(window: &Window) {
    window.visit("landing");
    window.click("landing-start");
    window.find("landing-address");
    window.fill("landing-contact_person", "Ирина Белова");
    window.fill(
        "landing-description",
        "Двенадцать инструментов за один день.",
    );
    window.reload("landing");
    window.wait_input("landing-contact_person", "Ирина Белова");
    window.wait_input(
        "landing-description",
        "Двенадцать инструментов за один день.",
    );
    window.press(Key::Control + "z");
    window.wait_input("landing-description", "");
    window.wait_input("landing-contact_person", "Ирина Белова");
}

fn announcement(window: &Window) {
    window.visit("announcements");
    window.click("announcement-add");
    window.type_text("announcement-place", "Портал города");
    window.type_text(
        "announcement-text",
        "Приходите на конференцию для руководителей.",
    );
    window.find("remark-event_word");
    window.click("remark-show");
    let selected = "const text = document.querySelector('[data-testid=\"announcement-text\"]'); \
                    return text.value.slice(text.selectionStart, text.selectionEnd) || null;";
    let words = window.wait_script("the very words are selected", selected);
    assert_eq!(words.as_str(), Some("конференцию"));
    window.click("announcement-save");
    window.wait_gone("announcement-dialog");
    window.wait_text("announcement", "конференцию");
    window.reload("announcements");
    let findings = "return document.querySelectorAll('[data-testid=\"announcement\"] [data-testid^=\"inline-\"]').length || null";
    window.wait_script("the row says what is wrong", findings);

    window.click("announcement-edit");
    window.type_text(
        "announcement-text",
        "Приходите на семинар для руководителей.",
    );
    window.wait_gone("remark-event_word");
    window.click("announcement-save");
    window.wait_gone("announcement-dialog");
    window.reload("announcements");
    window.wait_text("announcement", "Приходите на семинар");
    window.press(Key::Control + "z");
    window.wait_text("announcement", "Приходите на конференцию");
}
