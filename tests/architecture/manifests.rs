//! The table of `docs/architecture.md` against the manifests.

use std::collections::BTreeMap;
use std::fs;

use toml::Table;

use crate::{read, rooms, root};

/// Which rooms a room may know.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("words", &["model"]),
    ("rules", &["model"]),
    ("store", &["model"]),
    ("imports", &["model"]),
    ("documents", &["model", "words"]),
    ("photos", &["model"]),
    ("checkin", &["model"]),
    ("bundle", &["model"]),
    (
        "organizer",
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
    ("cli", &["model", "organizer", "words"]),
];

/// Libraries that are the reason for a wall, and the only rooms that may have them.
const KEPT_IN: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("printpdf", &["documents"]),
    // `imports` looks into a workbook's directory before a reader trusts its sizes.
    ("zip", &["bundle", "imports"]),
    ("calamine", &["imports"]),
    ("clap", &["cli"]),
    ("tokio", &[]),
    ("reqwest", &[]),
    ("wry", &[]),
];

#[test]
fn rooms_know_only_whom_they_may() {
    let allowed: BTreeMap<_, _> = MAY_KNOW.iter().copied().collect();
    let mut strangers = Vec::new();
    for (room, manifest) in manifests() {
        let may = allowed.get(room.as_str());
        let may = may.unwrap_or_else(|| panic!("`{room}` is not in the table of rooms"));
        for known in names(&manifest, "dependencies").filter_map(room_of) {
            if !may.contains(&known.as_str()) {
                strangers.push(format!("{room} knows {known}"));
            }
        }
    }
    assert!(
        strangers.is_empty(),
        "these arrows are not in the plan: {strangers:#?}"
    );
}

#[test]
fn no_room_knows_the_window() {
    let mut found = Vec::new();
    for (room, manifest) in manifests() {
        for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let tauri = names(&manifest, kind).filter(|name| name.starts_with("tauri"));
            found.extend(tauri.map(|name| format!("{room} has {name}")));
        }
    }
    assert!(
        found.is_empty(),
        "only the shell may know Tauri: {found:#?}"
    );
}

#[test]
fn the_tests_stay_outside() {
    let manifest = parse(&read(&root().join("tests/Cargo.toml")));
    for kind in ["dependencies", "dev-dependencies"] {
        let shell = names(&manifest, kind).find(|name| name == "kafedra" || name.contains("tauri"));
        assert_eq!(
            shell, None,
            "the tests look at the house from outside, without the shell"
        );
    }
}

#[test]
fn libraries_stay_in_their_rooms() {
    let mut astray = Vec::new();
    for (room, manifest) in manifests() {
        for name in names(&manifest, "dependencies") {
            let kept = KEPT_IN.iter().find(|(library, _)| *library == name);
            if kept.is_some_and(|(_, keepers)| !keepers.contains(&room.as_str())) {
                astray.push(format!("{room} has {name}"));
            }
        }
    }
    assert!(
        astray.is_empty(),
        "each of these belongs to one room: {astray:#?}"
    );
}

#[test]
fn every_crate_obeys_the_lints_and_takes_versions_from_the_workspace() {
    let mut wrong = Vec::new();
    let others = ["src-tauri", "tests", "xtask"].map(|name| {
        (
            name.to_owned(),
            parse(&read(&root().join(name).join("Cargo.toml"))),
        )
    });
    for (name, manifest) in manifests().into_iter().chain(others) {
        let lints = manifest
            .get("lints")
            .and_then(|lints| lints.get("workspace"));
        if lints.and_then(toml::Value::as_bool) != Some(true) {
            wrong.push(format!("{name} does not take the workspace's lints"));
        }
        for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let Some(table) = manifest.get(kind).and_then(toml::Value::as_table) else {
                continue;
            };
            let own = table
                .iter()
                .filter(|(_, value)| value.get("workspace").is_none());
            wrong.extend(own.map(|(library, _)| format!("{name} has its own {library}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Name and manifest of each room.
fn manifests() -> Vec<(String, Table)> {
    let folders = fs::read_dir(rooms()).expect("the rooms can be listed");
    let mut all: Vec<_> = folders
        .map(|entry| entry.expect("the rooms can be listed"))
        .filter(|entry| entry.path().join("Cargo.toml").exists())
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, parse(&read(&entry.path().join("Cargo.toml"))))
        })
        .collect();
    all.sort_by(|left, right| left.0.cmp(&right.0));
    all
}

fn parse(manifest: &str) -> Table {
    manifest
        .parse()
        .expect("cargo has read this manifest already")
}

fn names(manifest: &Table, kind: &str) -> impl Iterator<Item = String> {
    let table = manifest.get(kind).and_then(toml::Value::as_table);
    let names: Vec<_> = table
        .into_iter()
        .flat_map(|table| table.keys().cloned())
        .collect();
    names.into_iter()
}

fn room_of(library: String) -> Option<String> {
    library.strip_prefix("kafedra-").map(str::to_owned)
}
