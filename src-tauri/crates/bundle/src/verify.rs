use crate::archive::{Contents, Found, read_archive};
use crate::bag::{
    DECLARATION, INFO, MANIFEST, Manifest, OXUM, PAYLOAD, TAG_MANIFEST, read_info, read_manifest,
    value_of,
};
use crate::problem::{BundleProblem, printable};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Read, Seek};

/// How much of a foreign archive is read before it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub entries: usize,
    /// Of all files together, unpacked.
    pub bytes: u64,
    /// Of one manifest or tag file, unpacked.
    pub text_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            entries: 20_000,
            bytes: 8 << 30,
            text_bytes: 16 << 20,
        }
    }
}

/// The answer to "is this the package that was made?"
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// Every file that was packed is there, unchanged, and nothing else.
    pub whole: bool,
    /// In a fixed order, most fundamental first; empty if and only if the package is whole.
    pub problems: Vec<BundleProblem>,
    /// Readable files of the payload.
    pub files: u64,
    /// Bytes of these files.
    pub bytes: u64,
    /// The labels and values of `bag-info.txt`, as far as they could be read.
    pub info: Vec<(String, String)>,
}

/// Checks a package with the usual [`Limits`]. Nothing is unpacked to disk, and memory holds one
/// piece of one file at a time.
///
/// # Errors
/// Only if `reader` itself fails; whatever is wrong with the package is in the answer.
pub fn verify<R: Read + Seek>(reader: R) -> io::Result<Verification> {
    verify_within(reader, &Limits::default())
}

/// [`verify`] with other limits.
///
/// # Errors
/// As [`verify`].
pub fn verify_within<R: Read + Seek>(reader: R, limits: &Limits) -> io::Result<Verification> {
    let contents = read_archive(reader, limits, is_tag_text)?;
    Ok(Check::of(contents).finish())
}

fn is_tag_text(path: &str) -> bool {
    let name = path.split_once('/').map_or(path, |(_, name)| name);
    [DECLARATION, INFO, MANIFEST, TAG_MANIFEST].contains(&name)
}

#[derive(Default)]
struct Check {
    /// By path below the package's folder.
    files: BTreeMap<String, Found>,
    problems: Vec<BundleProblem>,
    info: Vec<(String, String)>,
}

impl Check {
    fn of(contents: Contents) -> Self {
        let mut check = Self {
            problems: contents.problems,
            ..Self::default()
        };
        if contents.unfinished {
            return check;
        }
        let Some(base) = base_of(&contents.files) else {
            check.problems.push(BundleProblem::NotABag);
            return check;
        };
        for (path, found) in contents.files {
            match path.strip_prefix(&base) {
                Some(inside) => {
                    check.files.insert(inside.to_owned(), found);
                }
                None => check.problems.push(BundleProblem::Extra {
                    path: printable(&path),
                }),
            }
        }
        check.check_bag();
        check
    }

    fn check_bag(&mut self) {
        self.check_declaration();
        self.check_manifest(MANIFEST, |path| path.starts_with(PAYLOAD));
        self.check_manifest(TAG_MANIFEST, |path| {
            !path.starts_with(PAYLOAD) && path != TAG_MANIFEST
        });
        self.check_info();
    }

    fn check_declaration(&mut self) {
        let Some(text) = self.text(DECLARATION) else {
            return;
        };
        let (lines, bad) = read_info(&text);
        self.note_bad_lines(DECLARATION, &bad);
        let version = value_of(&lines, "BagIt-Version").unwrap_or_default();
        if !["1.0", "0.97"].contains(&version) {
            self.problems.push(BundleProblem::UnknownVersion {
                found: printable(version),
            });
        }
    }

    /// Compares what a manifest lists with the files that it is responsible for.
    fn check_manifest(&mut self, name: &str, is_its_own: impl Fn(&str) -> bool) {
        let Some(text) = self.text(name) else {
            // Without its manifest nothing can be said of any single file.
            if !self.files.contains_key(name) {
                self.problems.push(BundleProblem::Missing {
                    path: name.to_owned(),
                });
            }
            return;
        };
        let (listed, bad) = read_manifest(&text, &is_its_own);
        self.note_bad_lines(name, &bad);
        self.compare(&listed, is_its_own);
    }

    fn compare(&mut self, listed: &Manifest, is_its_own: impl Fn(&str) -> bool) {
        let mut missing = Vec::new();
        for (path, sum) in listed {
            match self.files.get(path) {
                None => missing.push((path, sum)),
                Some(Found::File { sha256, .. }) if sha256 == sum => {}
                Some(Found::File { .. } | Found::Broken) => {
                    self.problems.push(BundleProblem::Changed {
                        path: printable(path),
                    });
                }
                Some(Found::Refused) => {}
            }
        }
        let mut extra: BTreeMap<&str, &Found> = BTreeMap::new();
        for (path, found) in &self.files {
            if is_its_own(path) && !listed.contains_key(path) {
                extra.insert(path, found);
            }
        }
        for (from, sum) in missing {
            let moved = extra
                .iter()
                .find(|(_, found)| has_sum(found, sum))
                .map(|(to, _)| *to);
            self.problems.push(match moved {
                Some(to) => BundleProblem::Renamed {
                    from: printable(from),
                    to: printable(to),
                },
                None => BundleProblem::Missing {
                    path: printable(from),
                },
            });
            moved.map(|to| extra.remove(to));
        }
        let extra = extra.into_keys().map(|path| BundleProblem::Extra {
            path: printable(path),
        });
        self.problems.extend(extra);
    }

    fn check_info(&mut self) {
        let Some(text) = self.text(INFO) else { return };
        let (info, bad) = read_info(&text);
        self.note_bad_lines(INFO, &bad);
        let (files, bytes) = self.payload();
        let found = format!("{bytes}.{files}");
        let declared = value_of(&info, OXUM).filter(|declared| *declared != found);
        // A missing file is named already, and that the sum is short by it is no second problem.
        if let (Some(declared), true) = (declared, self.problems.is_empty()) {
            let declared = printable(declared);
            self.problems
                .push(BundleProblem::CountsDiffer { declared, found });
        }
        self.info = info;
    }

    /// The text of a tag file. One that is broken or not UTF-8 counts as changed.
    fn text(&mut self, name: &str) -> Option<String> {
        let text = match self.files.get(name)? {
            Found::File { kept, .. } => {
                kept.clone().and_then(|bytes| String::from_utf8(bytes).ok())
            }
            Found::Broken => None,
            Found::Refused => return None,
        };
        if text.is_none() {
            self.problems.push(BundleProblem::Changed {
                path: name.to_owned(),
            });
        }
        text
    }

    fn note_bad_lines(&mut self, path: &str, lines: &[usize]) {
        let path = path.to_owned();
        let bad = lines.iter().map(|&line| BundleProblem::BadLine {
            path: path.clone(),
            line,
        });
        self.problems.extend(bad);
    }

    fn payload(&self) -> (u64, u64) {
        let payload = self
            .files
            .iter()
            .filter(|(path, _)| path.starts_with(PAYLOAD));
        let sizes = payload.filter_map(|(_, found)| match found {
            Found::File { bytes, .. } => Some(*bytes),
            Found::Broken | Found::Refused => None,
        });
        sizes.fold((0, 0), |(files, sum), bytes| (files + 1, sum + bytes))
    }

    fn finish(mut self) -> Verification {
        // A broken file may be noted by its manifest and by whoever wanted its text.
        self.problems.sort();
        self.problems.dedup();
        let (files, bytes) = self.payload();
        let whole = self.problems.is_empty();
        Verification {
            whole,
            problems: self.problems,
            files,
            bytes,
            info: self.info,
        }
    }
}

/// The folder that holds `bagit.txt`, with its slash: the top of the archive or one below it.
fn base_of(files: &BTreeMap<String, Found>) -> Option<String> {
    let bases = files.keys().filter_map(|path| {
        let base = path.strip_suffix(DECLARATION)?;
        let depth = base.matches('/').count();
        (base.is_empty() || (depth == 1 && base.ends_with('/'))).then_some(base)
    });
    bases.min_by_key(|base| base.len()).map(str::to_owned)
}

fn has_sum(found: &Found, sum: &str) -> bool {
    matches!(found, Found::File { sha256, .. } if sha256 == sum)
}
