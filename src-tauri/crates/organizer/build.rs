//! Lists the season packs, so that a new folder in `packs/` is a new season without naming it anywhere.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let packs = PathBuf::from(manifest).join("../../packs").canonicalize()?;
    println!("cargo::rerun-if-changed={}", packs.display());
    let mut list = String::from("&[\n");
    for folder in seasons(&packs)? {
        list.push_str(&source(&folder));
    }
    list.push(']');
    fs::write(PathBuf::from(out).join("seasons.rs"), list)
}

/// Folders that hold a season, by name.
fn seasons(packs: &Path) -> io::Result<Vec<PathBuf>> {
    let mut seasons = Vec::new();
    for entry in fs::read_dir(packs)? {
        let path = entry?.path();
        if path.join("pack.toml").is_file() {
            seasons.push(path);
        }
    }
    seasons.sort();
    Ok(seasons)
}

fn source(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let included = |file: &str| {
        format!(
            "include_str!({:?})",
            folder.join(file).display().to_string()
        )
    };
    let file = format!("{name}/pack.toml");
    let (data, ru, en) = (
        included("pack.toml"),
        included("ru.ftl"),
        included("en.ftl"),
    );
    format!("Source {{ file: {file:?}, data: {data}, ru: {ru}, en: {en} }},\n")
}
