//! What a package looks like, and that it always looks the same.

use crate::support::{FOLDER, day, entries, file, inside, packed, sample, sample_files, verified};
use kafedra_bundle::{Bag, BundleFile, Content, NameFault, PackError, Packed, fingerprint, pack};
use std::io::Cursor;
use zip::{CompressionMethod, DateTime, ZipArchive};

#[test]
fn a_package_is_a_bag_in_one_folder() {
    let entries = entries(&sample());
    let text = |path: &str| {
        let (_, content) = entries
            .iter()
            .find(|(name, _)| *name == inside(path))
            .unwrap();
        String::from_utf8(content.clone()).unwrap()
    };
    let names: Vec<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
    let expected = [
        "bag-info.txt",
        "bagit.txt",
        "data/list.xlsx",
        "data/notes/100% ready.txt",
        "data/фото/регистрация 1.jpg",
        "manifest-sha256.txt",
        "tagmanifest-sha256.txt",
    ];
    assert_eq!(names, expected.map(inside));
    assert_eq!(
        text("bagit.txt"),
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    );
    assert_eq!(
        text("bag-info.txt"),
        "Organization-Address: Казань, улица Баумана\n\
         Bagging-Date: 2017-04-20\nPayload-Oxum: 23.3\n"
    );
    let manifest = text("manifest-sha256.txt");
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(manifest.lines().count(), 3);
    assert_eq!(
        manifest.lines().nth(1),
        Some(&*format!("{empty}  data/notes/100%25 ready.txt"))
    );
    assert_eq!(text("tagmanifest-sha256.txt").lines().count(), 3);
}

#[test]
fn nothing_of_machine_or_moment_gets_in() {
    let package = sample();
    let mut archive = ZipArchive::new(Cursor::new(&package)).unwrap();
    for index in 0..archive.len() {
        let entry = archive.by_index(index).unwrap();
        assert_eq!(entry.last_modified(), Some(DateTime::DEFAULT));
        assert_eq!(entry.unix_mode(), Some(0o100_644));
        assert_eq!(entry.compression(), CompressionMethod::Stored);
        let name = entry.name().unwrap();
        assert_eq!(
            entry.flags().as_u16() & 0x800 != 0,
            !name.is_ascii(),
            "UTF-8 flag of {name}"
        );
    }
}

/// If this changes, packages made before and after an update of the program differ.
#[test]
fn the_bytes_of_a_package_are_settled() {
    let sum = fingerprint(Cursor::new(sample())).unwrap();
    assert_eq!(
        sum,
        "5a3348a8909e2109a0f26e38463f2c4d115b2ecbe376873e9725bde5b21f3348"
    );
}

#[test]
fn the_order_of_files_and_where_they_come_from_make_no_difference() {
    let mut files = sample_files();
    files.reverse();
    assert_eq!(packed(&files), sample());

    let folder = tempfile::tempdir().unwrap();
    let from_disk: Vec<BundleFile> = (0..)
        .zip(sample_files())
        .map(|(number, file): (u32, BundleFile)| {
            let Content::Bytes(bytes) = file.content else {
                panic!("the sample is in memory")
            };
            let place = folder.path().join(number.to_string());
            std::fs::write(&place, bytes).unwrap();
            BundleFile {
                path: file.path,
                content: Content::File(place),
            }
        })
        .collect();
    assert_eq!(packed(&from_disk), sample());
}

#[test]
fn counts_are_given_back_and_found_again() {
    let files = sample_files();
    let bag = Bag {
        folder: FOLDER,
        bagging_date: day(),
        info: &[],
        files: &files,
    };
    let mut out = Cursor::new(Vec::new());
    assert_eq!(
        pack(&bag, &mut out).unwrap(),
        Packed {
            files: 3,
            bytes: 23
        }
    );
    let verification = verified(out.get_ref());
    assert_eq!(
        (verification.whole, verification.files, verification.bytes),
        (true, 3, 23)
    );
    let empty = verified(&packed(&[]));
    assert_eq!((empty.whole, empty.files, empty.bytes), (true, 0, 0));
}

#[test]
fn names_that_windows_cannot_have_are_refused_before_anything_is_written() {
    let files = [
        file("ok.txt", b""),
        file("a:b.txt", b""),
        file("OK.txt", b""),
    ];
    let bag = Bag {
        folder: FOLDER,
        bagging_date: day(),
        info: &[],
        files: &files,
    };
    let mut out = Cursor::new(Vec::new());
    let error = pack(&bag, &mut out).unwrap_err();
    assert!(error.to_string().contains("a:b.txt"), "{error}");
    let PackError::Names(problems) = error else {
        panic!("the names are at fault")
    };
    let faults: Vec<_> = problems
        .iter()
        .map(|p| (p.path.as_str(), p.fault.clone()))
        .collect();
    let same = NameFault::SameAs {
        other: "OK.txt".to_owned(),
    };
    let forbidden = NameFault::ForbiddenCharacter { character: ':' };
    assert_eq!(faults, [("a:b.txt", forbidden), ("ok.txt", same)]);
    assert!(out.get_ref().is_empty(), "nothing was written");
}

#[test]
fn folders_and_labels_are_checked() {
    for folder in ["", "отчёт", "a/b", "..", "a b", &"x".repeat(61)] {
        let bag = Bag {
            folder,
            bagging_date: day(),
            info: &[],
            files: &[],
        };
        let error = pack(&bag, Cursor::new(Vec::new())).unwrap_err();
        assert!(matches!(error, PackError::Folder(_)), "{folder}");
    }
    for label in ["", "a:b", "a\nb", " a", "payload-oxum", "Bagging-Date"] {
        let info = [(label.to_owned(), String::new())];
        let bag = Bag {
            folder: FOLDER,
            bagging_date: day(),
            info: &info,
            files: &[],
        };
        let error = pack(&bag, Cursor::new(Vec::new())).unwrap_err();
        assert!(matches!(error, PackError::Label(_)), "{label}");
    }
}

#[test]
fn a_file_that_is_gone_is_named() {
    let gone = BundleFile {
        path: "photo.jpg".to_owned(),
        content: Content::File("there/is/no/such/file".into()),
    };
    let files = [file("a.txt", b"a"), gone];
    let bag = Bag {
        folder: FOLDER,
        bagging_date: day(),
        info: &[],
        files: &files,
    };
    let error = pack(&bag, Cursor::new(Vec::new())).unwrap_err();
    assert!(
        matches!(&error, PackError::Source { path, .. } if path == "photo.jpg"),
        "{error}"
    );
}
