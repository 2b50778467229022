//! A day at the door: 300 people, namesakes and names in the wrong case, walk-ins, the file of a second desk, and a
//! pulled plug in the middle. The counts are right to one person.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Instant;

use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::invitation;
use kafedra_organizer::{ErrorCode, NewSeminar, Opening, Organizer, WalkIn};
use thirtyfour::Key;

use crate::driver::PAUSE;
use crate::made;
use crate::session::PATIENCE;
use crate::window::Window;

const DAY: &str = "2017-03-29";
const PEOPLE: usize = 300;
/// The first so many are pairs of one name.
const NAMESAKES: usize = 20;
/// The next so many are typed in the wrong case, or with the keyboard in the other layout.
const SLIPS: usize = 20;
/// Marked at this desk before the plug is pulled.
const BEFORE: usize = 150;
/// Marked at both desks: the first ones of the list.
const CLASHES: usize = 10;
/// Registered people whom only the second desk has seen: the last of the list.
const ELSEWHERE: usize = 20;
/// Registered people who never came.
const ABSENT: usize = 5;
const WALK_INS_HERE: usize = 12;
const WALK_INS_THERE: usize = 3;
const PIN: &str = "2468";

/// One registration, as the rehearsal looks for it.
struct Guest {
    id: PersonId,
    last: String,
    first: String,
    /// The end of the phone, which tells namesakes apart.
    digits: String,
}

#[test]
fn a_day_at_the_door_is_counted_right_to_one_person() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = tempfile::tempdir().expect("a folder");
    let (id, guests, file) = prepare(folder.path(), other.path());
    let here = PEOPLE - ELSEWHERE - ABSENT;

    let window = Window::open("rehearsal", folder.path(), DAY);
    window.visit("desk");
    window.picture("rehearsal-empty");
    lock(&window);
    receive(&window, &guests[..BEFORE], 0);
    window.picture("rehearsal-rush");
    // The key has gone down, and the plug is out before anybody saw the answer.
    ask(&window, &search(&guests[BEFORE]));
    window.kill();

    let window = Window::open("rehearsal-again", folder.path(), DAY);
    only_the_desk(&window);
    let seen: usize = window.find_text("desk-arrived").parse().expect("a number");
    assert!(
        (BEFORE..=BEFORE + 1).contains(&seen),
        "everybody acknowledged is there: {seen}"
    );
    ask(&window, &search(&guests[BEFORE]));
    wait_mark(&window, &guests[BEFORE].last, BEFORE + 1);
    receive(&window, &guests[BEFORE + 1..here], BEFORE + 1);
    twice(&window, &guests[0], here);
    let here = from_paper(&window, &guests[PEOPLE - ABSENT], here);
    walk_in(&window, here);
    let came = here + WALK_INS_HERE;
    unlock(&window);
    merge(&window, &file);
    let came = came + ELSEWHERE + WALK_INS_THERE;
    window.wait_text("desk-arrived", &came.to_string());
    window.picture("rehearsal-end");
    window.close();
    count(folder.path(), id, came);
}

/// The list is in the workspace, and a second desk has already seen some of it.
fn prepare(here: &Path, there: &Path) -> (SeminarId, Vec<Guest>, PathBuf) {
    let mut first = open(here);
    let new = NewSeminar {
        pack: "b24-2017-spring".to_owned(),
        city: "Казань".to_owned(),
        date: DAY.parse().expect("a date"),
        start: None,
    };
    let id = first.create(&new).expect("a seminar");
    let list = made::guest_file(here, PEOPLE, NAMESAKES);
    first
        .import_people_file(id, &list, false)
        .expect("the list is read");
    let guests = guests(&mut first, id);
    let seminar = here.join("seminar.json");
    first.export(id, &seminar).expect("the seminar is written");

    let mut second = open(there);
    second.import(&seminar).expect("the seminar is read");
    second.sit_at(Some("2".to_owned()));
    let elsewhere = &guests[PEOPLE - ELSEWHERE - ABSENT..PEOPLE - ABSENT];
    for guest in guests[..CLASHES].iter().chain(elsewhere) {
        second.arrive(id, guest.id, true).expect("a mark");
    }
    for number in 0..WALK_INS_THERE {
        let name = format!("Пришлый{number} Глеб");
        let phone = format!("+7 555 900-00-{number:02}");
        let (company, kit) = (String::new(), true);
        second
            .walk_in(
                id,
                WalkIn {
                    name,
                    company,
                    phone,
                    kit,
                },
            )
            .expect("a walk-in");
    }
    let file = there.join("стойка 2.json");
    second.export_arrivals(id, &file).expect("a file");
    (id, guests, file)
}

fn open(folder: &Path) -> Organizer {
    let opening = Opening {
        folder: Some(folder.to_owned()),
        today: DAY.parse().ok(),
        ..Opening::default()
    };
    // A program that has just ended may hold its lock for a moment more.
    let end = Instant::now() + PATIENCE;
    loop {
        match Organizer::open(opening.clone()) {
            Err(error) if error.code == ErrorCode::WorkspaceLocked && Instant::now() < end => {
                sleep(PAUSE);
            }
            opened => return opened.expect("a workspace"),
        }
    }
}

/// In the order of the file: the e-mails are numbered.
fn guests(organizer: &mut Organizer, id: SeminarId) -> Vec<Guest> {
    let query = kafedra_model::listing::PeopleQuery {
        limit: 1_000,
        ..Default::default()
    };
    let rows = organizer.people_page(id, "", query).expect("people").rows;
    let by_email: BTreeMap<String, Guest> = rows
        .into_iter()
        .map(|row| {
            let person = row.registration.person;
            let digits = person
                .phone
                .chars()
                .filter(char::is_ascii_digit)
                .collect::<String>();
            let guest = Guest {
                id: row.registration.id,
                last: person.last_name,
                first: person.first_name,
                digits: digits[digits.len() - 4..].to_owned(),
            };
            (person.email, guest)
        })
        .collect();
    assert_eq!(by_email.len(), PEOPLE);
    by_email.into_values().collect()
}

/// Closes the desk by a PIN: from here on only the desk can be seen.
fn lock(window: &Window) {
    window.click("desk-lock");
    window.type_text("desk-lock-pin", PIN);
    window.type_text("desk-lock-again", PIN);
    window.picture("rehearsal-lock");
    window.click("desk-lock-confirm");
    window.wait_gone("desk-lock-dialog");
    only_the_desk(window);
}

/// Neither the address nor a key nor a reload leads anywhere else.
fn only_the_desk(window: &Window) {
    let shut = || {
        window.find("desk-unlock");
        window.wait_count(
            "[data-testid^='nav-'], [data-testid='palette'], [data-testid='desk-back']",
            0,
        );
    };
    shut();
    window.script("location.hash = '#/seminars'");
    window.press(Key::Control + "k");
    shut();
    window.refresh();
    window.find("desk-arrived");
    shut();
}

/// Marks one after another through the one field, as fast as the keys go; every fifth shows an invitation.
fn receive(window: &Window, guests: &[Guest], before: usize) {
    for (index, guest) in guests.iter().enumerate() {
        let place = before + index;
        let is_clear = !(..NAMESAKES + SLIPS).contains(&place);
        if is_clear && place.is_multiple_of(5) {
            ask(window, &invitation::code(guest.id));
        } else {
            ask(window, &typed(place, guest));
        }
        wait_mark(window, &guest.last, place + 1);
    }
}

fn typed(place: usize, guest: &Guest) -> String {
    let slip = place.checked_sub(NAMESAKES).filter(|slip| *slip < SLIPS);
    match slip {
        Some(slip) if slip % 2 == 0 => search(guest).to_uppercase(),
        Some(_) => format!("{} {}", guest.digits, guest.last.to_lowercase()),
        None => search(guest),
    }
}

/// One search and Enter, without a look at what was found.
fn ask(window: &Window, text: &str) {
    // The driver types behind what is there, where a person would type over it.
    window.send("desk-search", Key::Escape + text + Key::Enter);
}

/// Tells the person from all others: the name, and the end of the phone for namesakes.
fn search(guest: &Guest) -> String {
    format!("{} {} {}", guest.last, guest.first, guest.digits)
}

/// The counter and the answer belong to the same mark.
#[track_caller]
fn wait_mark(window: &Window, last: &str, count: usize) {
    window.wait_script(
        &format!("person {count} is marked"),
        &format!(
            "const text = id => document.querySelector(`[data-testid='${{id}}']`)?.innerText ?? ''; \
             return text('desk-arrived') === '{count}' && text('desk-answer').includes('{last}') || null"
        ),
    );
}

/// Once more at the door: amber, with when and where, and not counted.
fn twice(window: &Window, guest: &Guest, came: usize) {
    ask(window, &search(guest));
    window.wait_value("desk-answer", "data-tone", "warn");
    window.wait_text("desk-answer", &guest.last);
    window.wait_text("desk-arrived", &came.to_string());
    window.picture("rehearsal-twice");
    window.press(Key::Escape + "");
}

/// Ticked on paper: entered by name with the time of the list, taken back, entered again, and told apart in the log.
fn from_paper(window: &Window, guest: &Guest, came: usize) -> usize {
    window.click("paper-open");
    window.send("paper-time", "9:40" + Key::Tab);
    for undone in [true, false] {
        window.send("paper-who", search(guest));
        window.wait_text("paper-row-0", &guest.last);
        window.send("paper-who", Key::Enter + "");
        window.wait_text("paper-entered", &guest.last);
        window.wait_text("desk-arrived", &(came + 1).to_string());
        if undone {
            window.click("paper-undo-0");
            window.wait_text("desk-arrived", &came.to_string());
        }
    }
    window.picture("rehearsal-paper");
    window.click("paper-done");
    window.wait_gone("paper");
    window.press(Key::Escape + "");
    window.click("desk-log-open");
    window.wait_text("desk-log-marks", &guest.last);
    window.wait_text("desk-log-marks", "с бумаги");
    window.picture("rehearsal-log");
    window.press(Key::Escape + "");
    window.wait_gone("desk-log");
    came + 1
}

/// Nobody in the list: Enter opens the three fields, Enter ends them.
fn walk_in(window: &Window, before: usize) {
    for number in 0..WALK_INS_HERE {
        let last = format!("Гостев{}", "а".repeat(number + 1));
        ask(window, &format!("{last} Пётр"));
        window.find("walk-in-company");
        if number == 0 {
            window.picture("rehearsal-walk-in");
        }
        window.send("walk-in-company", format!("Облако {number}") + Key::Tab);
        window.send(
            "walk-in-phone",
            format!("+7 555 800-00-{number:02}") + Key::Enter,
        );
        wait_mark(window, &last, before + number + 1);
        window.wait_gone("walk-in");
    }
}

/// Not without the PIN, and after three wrong ones not at once.
fn unlock(window: &Window) {
    window.click("desk-unlock");
    for wrong in ["1111", "2222", "3333"] {
        window.send("desk-unlock-pin", wrong.to_owned() + Key::Enter);
        window.wait_text("desk-unlock-dialog", "ПИН-код неверный");
        // The field is emptied with each answer.
        window.wait_script(
            "the PIN is judged",
            "return document.querySelector(`[data-testid='desk-unlock-pin']`).value === '' || null",
        );
    }
    window.wait_text("desk-unlock-wait", "Следующая попытка через");
    window.picture("rehearsal-unlock");
    window.wait_gone("desk-unlock-wait");
    window.send("desk-unlock-pin", PIN.to_owned() + Key::Enter);
    window.wait_gone("desk-unlock-dialog");
    window.find("desk-back");
}

/// The second desk's file, twice; the clashes are seen, one is kept and one is taken back.
fn merge(window: &Window, file: &Path) {
    window.click("desks-open");
    for _ in 0..2 {
        window.upload("desks-merge", &[file.to_path_buf()]);
        window.find("desks-merged");
    }
    window.wait_text("desks-clash-count", &CLASHES.to_string());
    window.picture("rehearsal-desks");
    window.click("desks-keep-0");
    window.wait_text("desks-clash-count", &(CLASHES - 1).to_string());
    window.click("desks-undo-0");
    window.wait_text("desks-clash-count", &(CLASHES - 2).to_string());
    let broken = file.with_file_name("damaged.json");
    let bytes = fs::read(file).expect("the file is there");
    fs::write(&broken, &bytes[..bytes.len() / 2]).expect("half of it is written");
    window.upload("desks-merge", &[broken]);
    window.wait_text("desks-refused", "damaged.json");
    window.click("desks-close");
    window.wait_gone("desks");
}

/// What the window said is what the log holds.
fn count(folder: &Path, id: SeminarId, came: usize) {
    let mut organizer = open(folder);
    let counters = organizer.counters(id).expect("counters");
    let walk_ins = WALK_INS_HERE + WALK_INS_THERE;
    let found = (
        counters.arrived,
        counters.walk_ins,
        counters.registered,
        counters.kits_handed,
    );
    let number = |count: usize| u32::try_from(count).expect("small");
    assert_eq!(
        found,
        (number(came), number(walk_ins), number(PEOPLE), number(came))
    );
    let desks = organizer.desks(id).expect("the desks");
    assert_eq!(
        desks.clashes.iter().filter(|clash| !clash.seen).count(),
        CLASHES - 2
    );
    assert!(
        desks.gaps.is_empty() && desks.reused.is_empty() && desks.unnamed == 0,
        "{desks:?}"
    );
}
