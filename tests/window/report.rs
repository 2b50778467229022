//! The report package: packed, verified, and found out when it was changed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::pages::AFTER_REPORT;
use crate::window::Window;

#[test]
fn the_package_is_packed_and_verified() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open("report", folder.path(), AFTER_REPORT);
    window.begin_with_example();
    window.visit("report");
    let package = pack_and_verify(&window, folder.path());

    let changed = folder.path().join("changed.zip");
    let mut bytes = fs::read(&package).expect("the package can be read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&changed, bytes).expect("a changed copy can be written");
    window.upload("report-verify-file", &[changed]);
    window.wait_text("report-verified", "повреждён");
}

/// On the page of the report; gives the file of the package.
pub(crate) fn pack_and_verify(window: &Window, workspace: &Path) -> PathBuf {
    window.click("report-pack");
    window.find("report-packed");
    let hash = window.wait_text("report-hash", "");
    assert_eq!(hash.len(), 64, "a SHA-256 in hexadecimal");
    let package = files_below(&workspace.join("output"))
        .into_iter()
        .find(|file| file.extension().is_some_and(|extension| extension == "zip"))
        .expect("the package lies in the workspace");
    window.upload("report-verify-file", std::slice::from_ref(&package));
    window.wait_text("report-verified", "цел");
    package
}

/// All files below a folder, sorted.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("its entries can be read").path();
        if path.is_dir() {
            found.extend(files_below(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
