//! What the window itself takes, measured by `cargo xtask bench`: a keystroke at the desk until it is painted, scrolling
//! through a hundred thousand people, and memory beside that of an empty window.
#![expect(clippy::print_stdout, reason = "a measurement prints its table")]

use std::path::Path;

use kafedra_organizer::{Example, Opening, Organizer};
use serde_json::Value;

use crate::crowd;
use crate::memory::{Lonely, of_program};
use crate::window::Window;

const AT_THE_DESK: usize = 10_000;
const IN_THE_TABLE: usize = 100_000;
/// The day of the worked example.
const TODAY: &str = "2017-03-29";
/// One frame of a screen with sixty of them a second, in milliseconds.
const FRAME: f64 = 16.0;
const MEGABYTE: f64 = 1024.0 * 1024.0;

#[test]
#[ignore = "a measurement: `cargo xtask bench` takes it"]
fn measure_keystrokes() {
    let folder = tempfile::tempdir().expect("a folder");
    fill(folder.path(), AT_THE_DESK);
    let window = Window::open("measure-keys", folder.path(), TODAY);
    window.visit("desk");
    window.find("desk-search");
    window.script(KEYSTROKES);
    let found = window.wait_script("every key was answered", "return window.strokes ?? null");
    let mut answered = numbers(&found["answered"]);
    let late = number(&found["late"]);
    let count = answered.len();
    answered.sort_by(f64::total_cmp);
    let name = format!("keystroke to laid out answer, {AT_THE_DESK} people");
    line(&format!("{name}, p50"), answered[count / 2], FRAME, "ms");
    line(
        &format!("{name}, p99"),
        answered[(count - 1) * 99 / 100],
        FRAME,
        "ms",
    );
    line(
        &format!("of {count} keystrokes, painted later than the next frame"),
        late,
        0.0,
        "",
    );
}

#[test]
#[ignore = "a measurement: `cargo xtask bench` takes it"]
fn measure_scrolling_and_memory() {
    let empty = Lonely::open().megabytes();
    let folder = tempfile::tempdir().expect("a folder");
    fill(folder.path(), IN_THE_TABLE);
    let window = Window::open("measure-table", folder.path(), TODAY);
    window.visit("registrations");
    window.wait_text("person-0", "");
    window.script(SCROLLING);
    let found = window.wait_script("the table was scrolled", "return window.scrolled ?? null");
    let frames = number(&found["frames"]);
    let name = format!("of {frames} frames over {IN_THE_TABLE} rows");
    line(
        &format!("{name}, with a blank place"),
        number(&found["blank"]),
        0.0,
        "",
    );
    line(
        &format!("{name}, with an unfilled row"),
        number(&found["unfilled"]),
        0.0,
        "",
    );
    line(
        "jump into the middle until it is filled",
        number(&found["jump"]),
        100.0,
        "ms",
    );
    let ours = of_program() / MEGABYTE;
    println!("{:<58} {empty:>9.0} MB", "memory of an empty window");
    line(
        "memory of the program with all that",
        ours,
        empty * 1.3 + 150.0,
        "MB",
    );
}

/// A workspace with one seminar that so many people registered for.
fn fill(folder: &Path, count: usize) {
    let opening = Opening {
        folder: Some(folder.to_owned()),
        today: TODAY.parse().ok(),
        ..Opening::default()
    };
    let mut organizer = Organizer::open(opening).expect("a workspace");
    let id = organizer.example(Example::Kazan).expect("a seminar");
    let file = folder.join("people.csv");
    std::fs::write(&file, crowd::csv(count)).expect("a file of people");
    organizer
        .import_people_file(id, &file, false)
        .expect("people are taken over");
}

/// One line of the table: what was measured, what is allowed.
fn line(name: &str, measured: f64, limit: f64, unit: &str) {
    let verdict = if measured <= limit { "" } else { "  over" };
    println!("{name:<58} {measured:>9.1} {unit:<3} allowed {limit:>7.1} {unit}{verdict}");
}

fn numbers(value: &Value) -> Vec<f64> {
    let list = value.as_array().expect("a list of numbers");
    list.iter().map(number).collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

/// Types letter by letter, each at the beginning of a frame, and notes when the answer stands in the page and which
/// frame paints it.
const KEYSTROKES: &str = r"
    const field = document.querySelector(`[data-testid='desk-search']`);
    const list = document.body;
    const frame = () => new Promise(requestAnimationFrame);
    const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));
    const answered = () => list.querySelector('.waiting') === null;
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const typed = ['белозерова', 'иван пет', 'алена сокол', 'кузнец', 'волгастрой 12', '0005432', 'ская юлия'];
    (async () => {
        const times = [];
        let late = 0;
        for (const text of [...typed, ...typed, ...typed]) {
            for (let end = 2; end <= text.length; end++) {
                await frame();
                const begun = performance.now();
                put.call(field, text.slice(0, end));
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                await Promise.resolve();
                let at = null;
                const there = new Promise(done => {
                    const watch = new MutationObserver(() => {
                        if (!answered()) return;
                        list.getBoundingClientRect();
                        at = performance.now();
                        watch.disconnect();
                        done();
                    });
                    watch.observe(list, { attributes: true, childList: true, subtree: true, characterData: true });
                });
                await frame();
                if (at === null) late++;
                // An answer that changes nothing in the page is none to measure.
                await Promise.race([there, wait(500)]);
                if (at !== null) times.push(at - begun);
            }
        }
        window.strokes = { answered: times, late };
    })();
";

/// Scrolls at 3,600 points a second, looking in each frame at what it is going to paint; then jumps to the middle.
const SCROLLING: &str = r"
    const list = document.querySelector(`[data-testid='people-list'] [role=list]`);
    const frame = () => new Promise(requestAnimationFrame);
    const state = () => {
        // What stands above the list may still be on its way and move it.
        const box = list.getBoundingClientRect();
        const rows = [...list.querySelectorAll('[role=listitem]')].map((row) => [row, row.getBoundingClientRect()]);
        let worst = 'filled';
        for (let part = 0; part < 12; part++) {
            // Rows that are being scrolled do not answer to a pointer, and so they are found by where they lie.
            const y = box.top + 4 + (box.height - 8) * part / 11;
            const [row] = rows.find(([, place]) => place.top <= y && y < place.bottom) ?? [];
            if (!row) return 'blank';
            if (row.querySelector('.waiting')) worst = 'unfilled';
        }
        return worst;
    };
    (async () => {
        const counts = { filled: 0, unfilled: 0, blank: 0 };
        const frames = 600;
        for (let turn = 0; turn < frames; turn++) {
            await frame();
            list.scrollTop += 60;
            counts[state()]++;
        }
        const begun = performance.now();
        list.scrollTop = list.scrollHeight / 2;
        do await frame(); while (state() !== 'filled');
        window.scrolled = { ...counts, frames, jump: performance.now() - begun };
    })();
";
