//! The walls of the house, as `docs/architecture.md` draws them: who may know whom, and what is
//! absent where.

mod manifests;
mod sources;

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent()
        .expect("tests is a folder of the project")
        .to_path_buf()
}

fn rooms() -> PathBuf {
    root().join("src-tauri/crates")
}

/// All files below `folder` with one of these extensions, sorted, without what tools have made.
fn files_below(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    const MADE: [&str; 5] = ["target", "node_modules", "dist", "gen", ".git"];
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the project can be read") {
        let path = entry.expect("a folder of the project can be read").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() && !MADE.contains(&name.as_str()) {
            found.extend(files_below(&path, extensions));
        } else if path
            .extension()
            .is_some_and(|own| extensions.iter().any(|one| own == *one))
        {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file of the project is text")
}

/// The path as one would write it in a sentence.
fn short(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}
