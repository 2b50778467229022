//! Archives that nobody made by accident.

use crate::support::{altered, inside, problems, sample};
use kafedra_bundle::BundleProblem::{
    BrokenZip, Duplicate, Encrypted, Inconsistent, NotAZip, SymbolicLink, TooLarge, UnsafePath,
};
use kafedra_bundle::{Limits, verify, verify_within};
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

#[test]
fn paths_that_lead_out_are_named() {
    for path in [
        "../evil",
        "/etc/passwd",
        "a/../../evil",
        "a\\b",
        "C:evil",
        "a//b",
        "./a",
        "a\0b",
    ] {
        let package = altered(&sample(), |entries| {
            entries.push((path.to_owned(), vec![1]))
        });
        let shown = path.replace('\0', "\\u{0}");
        assert_eq!(problems(&package), [UnsafePath { path: shown }], "{path:?}");
    }
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let name = inside("data/\u{1b}[2J.txt");
    let package = altered(&sample(), |entries| entries.push((name.clone(), vec![1])));
    let found = problems(&package);
    assert!(
        found
            .iter()
            .any(|p| p.path() == Some("data/\\u{1b}[2J.txt")),
        "{found:?}"
    );
}

#[test]
fn a_link_is_named() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink(
        "report/data/list",
        "/etc/passwd",
        SimpleFileOptions::default(),
    )
    .unwrap();
    let package = zip.finish().unwrap().into_inner();
    let link = SymbolicLink {
        path: "report/data/list".to_owned(),
    };
    assert!(problems(&package).contains(&link));
}

/// The flag is set in both headers, as a program does that locks a file.
#[test]
fn a_locked_file_is_named() {
    let mut package = sample();
    let name = inside("data/list.xlsx");
    for (header, flags) in [(30, 6), (46, 8)] {
        let at = position(&package, name.as_bytes(), header == 46) - header + flags;
        package[at] |= 1;
    }
    assert_eq!(problems(&package), [Encrypted { path: name }]);
}

#[test]
fn a_name_that_is_there_twice_is_named() {
    let double = altered(&sample(), |entries| {
        entries.push((inside("data/lisu.xlsx"), vec![7]))
    });
    let twice = replaced(&double, b"data/lisu.xlsx", b"data/list.xlsx");
    let duplicate = Duplicate {
        path: inside("data/list.xlsx"),
    };
    assert!(
        problems(&twice).contains(&duplicate),
        "{:?}",
        problems(&twice)
    );
}

#[test]
fn an_entry_that_calls_itself_otherwise_in_its_own_header_is_found() {
    let mut package = sample();
    let at = position(&package, b"data/list.xlsx", false);
    package[at + 5] = b'L';
    assert_eq!(problems(&package), [Inconsistent]);
}

#[test]
fn what_is_no_zip_is_said_to_be_none() {
    for bytes in [&b""[..], b"P", b"%PDF-1.7", &[0; 1000]] {
        assert_eq!(problems(bytes), [NotAZip]);
    }
}

/// An interrupted download, wherever it broke off, is a problem and never a panic.
#[test]
fn a_package_that_breaks_off_is_not_whole() {
    let package = sample();
    for length in 4..package.len() {
        assert_eq!(problems(&package[..length]), [BrokenZip], "cut at {length}");
    }
}

#[test]
fn too_much_is_refused_by_what_is_declared() {
    let limits = Limits {
        bytes: 1000,
        ..Limits::default()
    };
    let bomb = altered(&sample(), |entries| {
        entries.push((inside("data/zeros"), vec![0; 1_000_000]));
    });
    assert!(bomb.len() < 10_000, "a small archive");
    let verification = verify_within(Cursor::new(&bomb), &limits).unwrap();
    assert_eq!(verification.problems, [TooLarge]);
    let few = Limits {
        entries: 3,
        ..Limits::default()
    };
    assert_eq!(
        verify_within(Cursor::new(sample()), &few).unwrap().problems,
        [TooLarge]
    );
}

#[test]
fn a_manifest_that_would_fill_the_memory_is_refused() {
    let limits = Limits {
        text_bytes: 100_000,
        ..Limits::default()
    };
    let package = altered(&sample(), |entries| {
        crate::support::content(entries, "manifest-sha256.txt").extend(vec![b'x'; 200_000]);
    });
    assert_eq!(
        verify_within(Cursor::new(package), &limits)
            .unwrap()
            .problems,
        [TooLarge]
    );
}

/// The declared size is a lie here, so only counting can tell.
#[test]
fn a_size_that_lies_does_not_pass() {
    let mut package = altered(&sample(), |entries| {
        entries.push((inside("data/zeros"), vec![0; 1_000_000]));
    });
    let small = 10u32.to_le_bytes();
    let name = inside("data/zeros");
    let local = position(&package, name.as_bytes(), false) - 30 + 22;
    package[local..local + 4].copy_from_slice(&small);
    let central = position(&package, name.as_bytes(), true) - 46 + 24;
    package[central..central + 4].copy_from_slice(&small);
    let found = problems(&package);
    assert!(!found.is_empty());
    let limits = Limits {
        bytes: 1000,
        ..Limits::default()
    };
    assert!(!verify_within(Cursor::new(package), &limits).unwrap().whole);
}

#[test]
fn a_dying_disk_is_an_error_and_not_a_damaged_package() {
    struct Dying(Cursor<Vec<u8>>);
    impl Read for Dying {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let first = self.0.position() < 300;
            if first {
                Err(io::Error::other("sector lost"))
            } else {
                self.0.read(buffer)
            }
        }
    }
    impl Seek for Dying {
        fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
            self.0.seek(position)
        }
    }
    let error = verify(Dying(Cursor::new(sample()))).unwrap_err();
    assert_eq!(error.to_string(), "sector lost");
}

/// Where a name stands: first in its own header, last in the table of contents.
fn position(package: &[u8], name: &[u8], last: bool) -> usize {
    let mut found = package
        .windows(name.len())
        .enumerate()
        .filter(|(_, part)| *part == name);
    let at = if last {
        found.next_back()
    } else {
        found.next()
    };
    at.unwrap().0
}

fn replaced(package: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = package.to_vec();
    while let Some(at) = bytes.windows(from.len()).position(|part| part == from) {
        bytes[at..at + from.len()].copy_from_slice(to);
    }
    bytes
}
