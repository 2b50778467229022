//! What is in a foreign ZIP, with nothing of it believed and nothing written to disk.

use crate::directory::duplicate_names;
use crate::hash::copy_hashed;
use crate::names::{is_unsafe, same_but_for_case};
use crate::problem::{BundleProblem, printable};
use crate::verify::Limits;
use std::collections::BTreeMap;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use zip::ZipArchive;

/// What stands under one path of the archive.
#[derive(Debug)]
pub(crate) enum Found {
    File {
        sha256: String,
        bytes: u64,
        /// The content itself, of files that [`read_archive`] was asked to keep.
        kept: Option<Vec<u8>>,
    },
    /// The content ends early or does not fit its own checksum.
    Broken,
    /// A link or a locked file; its problem is already named.
    Refused,
}

/// Every file by its path in the archive, and what was wrong on the way.
#[derive(Debug, Default)]
pub(crate) struct Contents {
    pub(crate) files: BTreeMap<String, Found>,
    pub(crate) problems: Vec<BundleProblem>,
    /// Reading stopped, so that nothing follows from what is missing.
    pub(crate) unfinished: bool,
}

/// Reads all files of the archive one after another, keeping the content of those that `keep` asks
/// for and the checksum of the others.
///
/// # Errors
/// Only if `reader` itself fails. A broken archive is a problem in the answer.
pub(crate) fn read_archive<R: Read + Seek>(
    reader: R,
    limits: &Limits,
    keep: impl Fn(&str) -> bool,
) -> io::Result<Contents> {
    let mut watched = Watched {
        reader,
        failure: None,
    };
    let contents = read_watched(&mut watched, limits, keep);
    watched.failure.map_or(Ok(contents), Err)
}

fn read_watched<R: Read + Seek>(
    watched: &mut Watched<R>,
    limits: &Limits,
    keep: impl Fn(&str) -> bool,
) -> Contents {
    let mut contents = Contents::default();
    let mut archive = match ZipArchive::new(BufReader::new(&mut *watched)) {
        Ok(archive) => archive,
        Err(_) => {
            contents.stop(if begins_as_zip(watched) {
                BundleProblem::BrokenZip
            } else {
                BundleProblem::NotAZip
            });
            return contents;
        }
    };
    if exceeds(&archive, limits) {
        contents.stop(BundleProblem::TooLarge);
        return contents;
    }
    let repeated = archive.has_duplicate_names();
    if !repeated && archive.validate_header_consistency().is_err() {
        contents.problems.push(BundleProblem::Inconsistent);
    }
    let mut budget = limits.bytes;
    for index in 0..archive.len() {
        read_entry(
            &mut archive,
            index,
            &keep,
            &mut budget,
            limits,
            &mut contents,
        );
        if contents.unfinished {
            return contents;
        }
    }
    let start = archive.central_directory_start();
    drop(archive);
    contents.name_repetitions(repeated, watched, start);
    contents
}

impl Contents {
    fn stop(&mut self, problem: BundleProblem) {
        self.problems.push(problem);
        self.unfinished = true;
    }

    fn name_repetitions<R: Read + Seek>(&mut self, exact: bool, reader: R, start: u64) {
        let mut names = Vec::new();
        if exact {
            names = duplicate_names(reader, start).unwrap_or_default();
        }
        names.extend(
            same_but_for_case(self.files.keys().map(String::as_str))
                .iter()
                .map(|name| (*name).to_owned()),
        );
        if exact && names.is_empty() {
            self.problems.push(BundleProblem::Inconsistent);
        }
        let duplicates = names.iter().map(|name| BundleProblem::Duplicate {
            path: printable(name),
        });
        self.problems.extend(duplicates);
    }
}

/// Looks at what the table of contents declares. That may be a lie, so reading counts too.
fn exceeds<R: Read + Seek>(archive: &ZipArchive<R>, limits: &Limits) -> bool {
    let too_long = archive
        .decompressed_size()
        .is_some_and(|bytes| bytes > u128::from(limits.bytes));
    too_long || archive.len() > limits.entries
}

fn read_entry<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    index: usize,
    keep: &impl Fn(&str) -> bool,
    budget: &mut u64,
    limits: &Limits,
    contents: &mut Contents,
) {
    let Some((path, refusal)) = describe(archive, index) else {
        contents.problems.push(BundleProblem::Inconsistent);
        return;
    };
    let is_unsafe = matches!(refusal, Some(BundleProblem::UnsafePath { .. }));
    if let Some(problem) = refusal {
        contents.problems.push(problem);
        if !is_unsafe {
            contents.files.insert(path, Found::Refused);
        }
        return;
    }
    if path.ends_with('/') {
        return;
    }
    let kept = keep(&path);
    let most = if kept {
        limits.text_bytes.min(*budget)
    } else {
        *budget
    };
    let found = read_content(archive, index, kept, most);
    match found {
        Found::File { bytes, .. } if bytes > most => contents.stop(BundleProblem::TooLarge),
        Found::File { bytes, .. } => *budget -= bytes,
        Found::Broken | Found::Refused => {}
    }
    contents.files.insert(path, found);
}

/// The path of an entry, and the problem for which its content is not read.
fn describe<R: Read + Seek>(
    archive: &ZipArchive<R>,
    index: usize,
) -> Option<(String, Option<BundleProblem>)> {
    let entry = archive.by_index_data(index).ok()?;
    let path = entry.name().ok()?.into_owned();
    let shown = printable(&path);
    let refusal = if is_unsafe(&path) {
        Some(BundleProblem::UnsafePath { path: shown })
    } else if entry.is_symlink() {
        Some(BundleProblem::SymbolicLink { path: shown })
    } else if entry.encrypted() {
        Some(BundleProblem::Encrypted { path: shown })
    } else if path.ends_with('/') && entry.size() > 0 {
        // A folder with content would be a file that nobody sees.
        Some(BundleProblem::Inconsistent)
    } else {
        None
    };
    Some((path, refusal))
}

/// Reads one byte more than `most`, so that the caller sees when there is too much.
fn read_content<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    index: usize,
    kept: bool,
    most: u64,
) -> Found {
    let Ok(entry) = archive.by_index(index) else {
        return Found::Broken;
    };
    let limited = entry.take(most.saturating_add(1));
    let mut text = Vec::new();
    let target: &mut dyn Write = if kept { &mut text } else { &mut io::sink() };
    match copy_hashed(limited, target) {
        Ok(copied) => Found::File {
            sha256: copied.sha256,
            bytes: copied.bytes,
            kept: kept.then_some(text),
        },
        Err(_) => Found::Broken,
    }
}

fn begins_as_zip<R: Read + Seek>(reader: &mut Watched<R>) -> bool {
    let mut start = [0; 4];
    reader.seek(SeekFrom::Start(0)).is_ok()
        && reader.read_exact(&mut start).is_ok()
        && start.starts_with(b"PK")
}

/// Remembers when the source itself fails, to tell a dying disk from a damaged archive.
///
/// Seeking is not watched: a damaged archive sends it to impossible places.
struct Watched<R> {
    reader: R,
    failure: Option<io::Error>,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer).map_err(|error| {
            if error.kind() == io::ErrorKind::Interrupted {
                return error;
            }
            let copy = io::Error::new(error.kind(), error.to_string());
            self.failure.get_or_insert(error);
            copy
        })
    }
}

impl<R: Seek> Seek for Watched<R> {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.reader.seek(position)
    }
}
