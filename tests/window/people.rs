//! People: taken from a file, and received at the desk.

use kafedra_organizer::{Example, Opening, Organizer};
use thirtyfour::Key;

use crate::made;
use crate::window::Window;

const PEOPLE: usize = 120;

#[test]
fn people_come_from_a_file_and_are_received() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("people", folder.path(), "2017-03-29");
    window.begin_empty("Казань", "29.03.2017");
    import(&window, &made::people_file(folder.path(), PEOPLE));
    receive(&window);
    window.leave_desk();
    window.visit("registrations");
    window.wait_value("people-count", "data-count", &(PEOPLE + 1).to_string());
}

/// Through the wizard; the columns are guessed right.
fn import(window: &Window, file: &std::path::Path) {
    window.visit("registrations");
    window.click("import-open");
    window.upload("import-file", &[file.to_path_buf()]);
    window.wait_text("import-accepted", &PEOPLE.to_string());
    window.click("import-confirm");
    window.wait_text("import-added", &PEOPLE.to_string());
    window.click("import-done");
    window.wait_gone("import-wizard");
    window.wait_value("people-count", "data-count", &PEOPLE.to_string());
}

/// Three come in, one of them was a slip, and somebody comes who is on no list.
fn receive(window: &Window) {
    window.visit("desk");
    window.wait_text("desk-arrived", "0");
    for (count, index) in [7, 42, 119].into_iter().enumerate() {
        let (last, first) = made::name(index);
        window.type_text("desk-search", &format!("{first} {last}").to_lowercase());
        window.wait_text("desk-row-0", &last);
        window.press(Key::Enter + "");
        window.wait_text("desk-answer", &last);
        window.wait_value("desk-answer", "data-tone", "ok");
        window.wait_text("desk-arrived", &(count + 1).to_string());
    }
    window.click("desk-undo");
    window.wait_text("desk-arrived", "2");

    window.click("desk-walk-in");
    window.type_text("walk-in-name", "Гостев Пётр");
    window.click("walk-in-confirm");
    window.wait_gone("walk-in");
    window.wait_text("desk-answer", "Гостев");
    window.wait_text("desk-arrived", "3");

    // Once more at the door: known, and not counted twice.
    window.type_text("desk-search", "гостев");
    window.wait_text("desk-row-0", "Гостев");
    window.press(Key::Enter + "");
    window.wait_value("desk-answer", "data-tone", "warn");
    window.wait_text("desk-arrived", "3");
}

/// A list comes again with other values and somebody twice: what is taken is chosen, the two records become one, and
/// both can be taken back.
#[test]
fn a_list_comes_again_and_two_records_become_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("records", folder.path(), "2017-03-20");
    window.begin_empty("Казань", "29.03.2017");
    let list = |name: &str, rows: &str| {
        let file = folder.path().join(name);
        let text = format!("Фамилия;Имя;Компания;Телефон;Почта;Статус\n{rows}");
        std::fs::write(&file, text).expect("the folder is the test's own");
        file
    };
    let first = list(
        "Список.csv",
        "Ким;Ян;Эхо;8 916 123-45-67;kim@example.org;Оплачен\nЦой;Анна;Заря;;tsoi@example.org;Оплачен\n",
    );
    window.visit("registrations");
    window.click("import-open");
    window.upload("import-file", &[first]);
    window.wait_text("import-accepted", "2");
    window.click("import-confirm");
    window.wait_text("import-added", "2");
    window.click("import-done");
    window.wait_gone("import-wizard");

    let newer = list(
        "Новый.csv",
        "Ким;Ян;Эхо-Плюс;8 916 123-45-67;kim@example.org;Оплачен\nЦой;Анна;Заря;;tsoi@example.org;Отменен\nКимм;Ян;Эхо;8 916 123-45-67;;Оплачен\n",
    );
    window.click("import-open");
    window.upload("import-file", &[newer]);
    window.wait_text("compare-changing", "2");
    window.wait_text("compare-new", "1");
    window.click("compare-2-company");
    window.find("compare-3-status");
    window.picture("records-compare");
    window.click("import-confirm");
    window.wait_text("import-added", "1");
    window.wait_text("import-updated", "1");
    window.click("import-done");
    window.wait_gone("import-wizard");
    window.wait_value("people-count", "data-count", "3");

    window.click("duplicates-open");
    window.wait_text("duplicate-0", "Ким");
    window.picture("records-duplicates");
    window.click("duplicates-merge");
    window.click("duplicates-close");
    window.wait_gone("duplicates");
    window.wait_value("people-count", "data-count", "2");
    window.click("person-0");
    window.wait_text("person-history", "Кимм");
    window.picture("records-history");
    window.click("person-confirm");
    window.wait_text("person-state", "Подтверждён");
    window.click("person-undo");
    window.wait_text("person-state", "Ждёт ответа");
    window.wait_gone("person-undo");

    window.click("person-split");
    window.wait_text("split-record", "Кимм");
    window.picture("records-split");
    window.click("split-confirm");
    window.wait_gone("split-dialog");
    window.wait_gone("person-split");
    window.press(thirtyfour::Key::Escape + "");
    window.wait_gone("person-dialog");
    window.wait_value("people-count", "data-count", "3");
    window.click("undo");
    window.wait_value("people-count", "data-count", "2");
    window.click("person-1");
    window.wait_text("person-state", "Запись отменена");
    window.press(thirtyfour::Key::Escape + "");
    window.wait_gone("person-dialog");
    window.click("undo");
    window.wait_value("people-count", "data-count", "3");
    window.click("undo");
    window.wait_value("people-count", "data-count", "2");
    window.click("person-1");
    window.wait_text("person-state", "Ждёт ответа");
}

/// Two desks have corrected the same, each in its own way: one of both is chosen, and stands in the list.
#[test]
fn what_two_desks_wrote_differently_is_chosen() {
    let folders = [0, 1].map(|_| tempfile::tempdir().expect("a folder"));
    let open = |folder: &std::path::Path| {
        let opening = Opening {
            folder: Some(folder.to_owned()),
            today: "2017-04-06".parse().ok(),
            ..Opening::default()
        };
        Organizer::open(opening).expect("the folder is the test's own")
    };
    let file = folders[1].path().join("desk-2.json");
    {
        let mut here = open(folders[0].path());
        let mut there = open(folders[1].path());
        let id = here.example(Example::Moscow).expect("an example");
        let seminar = folders[0].path().join("seminar.json");
        here.export(id, &seminar).expect("a file");
        there.import(&seminar).expect("a seminar");
        there.sit_at(Some("2".to_owned()));
        let found = here.search(id, "морозова анна", 1).expect("people");
        let known = found[0].registration.clone();
        for (desk, company) in [(&mut here, "Заря"), (&mut there, "Рассвет")] {
            let mut edited = known.person.clone();
            edited.company = company.to_owned();
            desk.save_person(id, known.id, edited).expect("an edit");
        }
        there.export_arrivals(id, &file).expect("a file");
    }
    let window = Window::open("versions", folders[0].path(), "2017-04-06");
    window.visit("desk");
    window.click("desks-open");
    window.upload("desks-merge", &[file]);
    window.wait_text("desks-versions-count", "1");
    window.wait_text("desks-differing-0", "Рассвет");
    window.picture("versions");
    window.click("desks-take-0-company-1");
    window.wait_gone("desks-differing-0");
    window.click("desks-close");
    window.leave_desk();
    window.visit("registrations");
    window.type_text("people-search", "морозова анна");
    window.wait_value("people-count", "data-count", "1");
    window.wait_text("person-0", "Морозова");
    window.click("person-0");
    window.wait_input("person-company", "Рассвет");
    window.picture("versions-chosen");
}
