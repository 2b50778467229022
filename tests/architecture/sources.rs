//! What must not be written where.

use std::path::Path;

use crate::{files_below, read, rooms, root, short};

/// Words of the outside world, and the rooms in whose code they must not be.
const ABSENT: &[(&[&str], &[&str])] = &[
    // Time comes in as an argument.
    (
        &[
            "Utc::now",
            "Local::now",
            "SystemTime::now",
            "Instant::now",
            "Uuid::now_v7",
        ],
        &[
            "bundle",
            "checkin",
            "documents",
            "imports",
            "model",
            "photos",
            "rules",
            "store",
            "words",
        ],
    ),
    // Bytes come in as an argument.
    (
        &["std::fs", "File::open", "File::create"],
        &["checkin", "documents", "imports", "model", "rules", "words"],
    ),
    // The house works offline.
    (
        &["std::net", "TcpStream", "UdpSocket"],
        &[
            "bundle",
            "checkin",
            "cli",
            "documents",
            "imports",
            "model",
            "organizer",
            "photos",
            "rules",
            "store",
            "words",
        ],
    ),
    // The database speaks in one room.
    (
        &["SELECT ", "INSERT INTO", "DELETE FROM", "CREATE TABLE"],
        &[
            "bundle",
            "checkin",
            "cli",
            "documents",
            "imports",
            "model",
            "organizer",
            "photos",
            "rules",
            "words",
        ],
    ),
];

/// Longer files are two topics.
const LONGEST_FILE: usize = 400;

#[test]
fn rooms_do_not_reach_outside() {
    let mut found = Vec::new();
    for (words, rooms_without) in ABSENT {
        for room in *rooms_without {
            for file in files_below(&rooms().join(room).join("src"), &["rs"]) {
                found.extend(lines_with(&file, words));
            }
        }
    }
    assert!(found.is_empty(), "these belong to another room: {found:#?}");
}

#[test]
fn nothing_is_left_for_another_day() {
    // Put together here, so that this file does not find itself.
    let words = ["TO-DO", "FIX-ME", "X-XX", "todo-!(", "unimplemented-!("];
    let words = words.map(|word| word.replace('-', ""));
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let kinds = [
        "rs", "ts", "svelte", "css", "md", "toml", "ftl", "sql", "json",
    ];
    let found: Vec<_> = files_below(&root(), &kinds)
        .iter()
        .filter(|file| !file.ends_with("package-lock.json"))
        .flat_map(|file| lines_with(file, &words))
        .collect();
    assert!(found.is_empty(), "finish these or file them: {found:#?}");
}

#[test]
fn files_are_short_enough_to_read() {
    let long: Vec<_> = files_below(&root(), &["rs", "ts", "svelte"])
        .iter()
        .filter(|file| !file.ends_with("bindings.ts"))
        .map(|file| (short(file), read(file).lines().count()))
        .filter(|(_, lines)| *lines > LONGEST_FILE)
        .collect();
    assert!(long.is_empty(), "divide these by topic: {long:#?}");
}

/// `path:line: text` for each line with one of the words.
fn lines_with(file: &Path, words: &[&str]) -> Vec<String> {
    let text = read(file);
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| words.iter().any(|word| line.contains(word)))
        .map(|(number, line)| format!("{}:{}: {}", short(file), number + 1, line.trim()))
        .collect()
}
