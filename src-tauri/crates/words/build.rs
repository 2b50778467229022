//! Lists the catalogue's files, so that a new `.ftl` file is picked up without naming it anywhere.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let locales = PathBuf::from(manifest)
        .join("../../locales")
        .canonicalize()?;
    let mut list = String::from("&[\n");
    for language in ["ru", "en"] {
        let folder = locales.join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in catalogue_files(&folder)? {
            let name = file
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            list.push_str(&format!(
                "({language:?}, {name:?}, include_str!({:?})),\n",
                file.display().to_string()
            ));
        }
    }
    list.push(']');
    fs::write(PathBuf::from(out).join("catalogue.rs"), list)
}

/// The folder's `.ftl` files by name.
fn catalogue_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
