//! Packages made, taken apart and put together again wrongly.

use chrono::NaiveDate;
use kafedra_bundle::{Bag, BundleFile, BundleProblem, Content, Verification, pack, verify};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

pub(crate) const FOLDER: &str = "report-kazan-2017-04-05";

pub(crate) type Entries = Vec<(String, Vec<u8>)>;

pub(crate) fn file(path: &str, content: &[u8]) -> BundleFile {
    BundleFile {
        path: path.to_owned(),
        content: Content::Bytes(content.to_vec()),
    }
}

/// Three files, one of them with a Russian name and one empty.
pub(crate) fn sample_files() -> Vec<BundleFile> {
    vec![
        file("фото/регистрация 1.jpg", b"not really a photo"),
        file("list.xlsx", b"names"),
        file("notes/100% ready.txt", b""),
    ]
}

pub(crate) fn sample() -> Vec<u8> {
    packed(&sample_files())
}

pub(crate) fn packed(files: &[BundleFile]) -> Vec<u8> {
    let info = [(
        "Organization-Address".to_owned(),
        "Казань,\nулица Баумана".to_owned(),
    )];
    let mut out = Cursor::new(Vec::new());
    let bag = Bag {
        folder: FOLDER,
        bagging_date: day(),
        info: &info,
        files,
    };
    pack(&bag, &mut out).unwrap();
    out.into_inner()
}

pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2017, 4, 20).unwrap()
}

pub(crate) fn verified(package: &[u8]) -> Verification {
    verify(Cursor::new(package)).unwrap()
}

pub(crate) fn problems(package: &[u8]) -> Vec<BundleProblem> {
    let verification = verified(package);
    assert_eq!(verification.whole, verification.problems.is_empty());
    verification.problems
}

/// The package with its entries altered, otherwise a correct ZIP.
pub(crate) fn altered(package: &[u8], alter: impl FnOnce(&mut Entries)) -> Vec<u8> {
    let mut entries = entries(package);
    alter(&mut entries);
    zipped(&entries)
}

pub(crate) fn entries(package: &[u8]) -> Entries {
    let mut archive = ZipArchive::new(Cursor::new(package)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            (entry.name().unwrap().into_owned(), content)
        })
        .collect()
}

pub(crate) fn zipped(entries: &Entries) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(name.as_str(), SimpleFileOptions::default())
            .unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(crate) fn inside(path: &str) -> String {
    format!("{FOLDER}/{path}")
}

/// The content of the entry at this path below the package's folder.
pub(crate) fn content<'a>(entries: &'a mut Entries, path: &str) -> &'a mut Vec<u8> {
    let name = inside(path);
    &mut entries
        .iter_mut()
        .find(|(found, _)| *found == name)
        .unwrap()
        .1
}
