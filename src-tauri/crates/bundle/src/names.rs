use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Characters in the longest path, the file's name and its folders together. With the package's
/// own folder and the place where it is unpacked, it stays under the 260 of Windows.
pub const LONGEST_PATH: usize = 120;

const LONGEST_NAME: usize = 100;

/// With its dot; what is longer is no ending but a sentence with a dot in it.
const LONGEST_ENDING: usize = 11;

/// A path that some system could not unpack, or would unpack over another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NameProblem {
    pub path: String,
    pub fault: NameFault,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum NameFault {
    Empty,
    /// `length` in characters; [`LONGEST_PATH`] are allowed.
    TooLong {
        length: usize,
    },
    /// Starts at the root or a drive, steps up, or has an empty folder name.
    NotRelative,
    /// One of `< > : " \ | ? *` or a control character.
    ForbiddenCharacter {
        character: char,
    },
    /// A name that Windows keeps for a device, such as `CON` or `LPT1.txt`.
    ReservedName,
    /// Windows drops dots and spaces at the end of a name.
    TrailingDotOrSpace,
    /// Letters with marks are in pieces (not NFC), so that the name looks like another.
    NotComposed,
    /// The same but for upper and lower case.
    SameAs {
        other: String,
    },
    /// The other file lies in a folder of this file's name.
    FolderOf {
        other: String,
    },
}

/// Every path that is not legal on all systems, in order of the paths.
///
/// Paths have `/` between folders and are relative to the payload.
pub fn check_paths<'a>(paths: impl IntoIterator<Item = &'a str>) -> Vec<NameProblem> {
    let mut paths: Vec<&str> = paths.into_iter().collect();
    paths.sort_unstable();
    let folders = folders_of(&paths);
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for path in paths {
        let folded = path.to_lowercase();
        let fault = fault_of(path).or_else(|| {
            let same = seen.get(&folded).map(|other| (*other).to_owned());
            let inside = folders.get(&folded).map(|other| (*other).to_owned());
            let same = same.map(|other| NameFault::SameAs { other });
            same.or(inside.map(|other| NameFault::FolderOf { other }))
        });
        seen.entry(folded).or_insert(path);
        problems.extend(fault.map(|fault| NameProblem {
            path: path.to_owned(),
            fault,
        }));
    }
    problems
}

/// The nearest name for one file or folder that is legal on all systems.
///
/// Forbidden characters become `_`, a long name is cut before its ending. Two different names may
/// come out equal; [`check_paths`] tells.
pub fn legal_name(name: &str) -> String {
    let composed: String = name
        .nfc()
        .map(|character| {
            if is_forbidden(character) || character == '/' {
                '_'
            } else {
                character
            }
        })
        .collect();
    let mut legal = shortened(without_tail(composed.trim_start()));
    if legal.is_empty() || is_reserved(&legal) {
        legal.insert(0, '_');
    }
    shortened(&legal)
}

/// Each folder in lower case, with the first file in it.
fn folders_of<'a>(paths: &[&'a str]) -> BTreeMap<String, &'a str> {
    let mut folders = BTreeMap::new();
    for path in paths {
        for (at, _) in path.match_indices('/') {
            folders.entry(path[..at].to_lowercase()).or_insert(*path);
        }
    }
    folders
}

fn fault_of(path: &str) -> Option<NameFault> {
    if path.is_empty() {
        return Some(NameFault::Empty);
    }
    let length = path.chars().count();
    if length > LONGEST_PATH {
        return Some(NameFault::TooLong { length });
    }
    if let Some(character) = path.chars().find(|&character| is_forbidden(character)) {
        return Some(NameFault::ForbiddenCharacter { character });
    }
    if path.split('/').any(|name| ["", ".", ".."].contains(&name)) {
        return Some(NameFault::NotRelative);
    }
    if path.split('/').any(|name| name.ends_with(['.', ' '])) {
        return Some(NameFault::TrailingDotOrSpace);
    }
    if path.split('/').any(is_reserved) {
        return Some(NameFault::ReservedName);
    }
    (!is_nfc(path)).then_some(NameFault::NotComposed)
}

fn is_forbidden(character: char) -> bool {
    character.is_control() || "<>:\"\\|?*".contains(character)
}

fn is_reserved(name: &str) -> bool {
    const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_uppercase();
    let port = stem
        .strip_prefix("COM")
        .or_else(|| stem.strip_prefix("LPT"));
    let is_port = port.is_some_and(|rest| {
        let mut digits = rest.chars();
        let digit = digits
            .next()
            .is_some_and(|digit| "0123456789¹²³".contains(digit));
        digit && digits.next().is_none()
    });
    is_port || DEVICES.contains(&stem.as_str())
}

fn shortened(name: &str) -> String {
    if name.chars().count() <= LONGEST_NAME {
        return name.to_owned();
    }
    let ending = name.rfind('.').map_or("", |dot| &name[dot..]);
    let ending = if ending.chars().count() > LONGEST_ENDING {
        ""
    } else {
        ending
    };
    let stem: String = name
        .chars()
        .take(LONGEST_NAME - ending.chars().count())
        .collect();
    format!("{}{ending}", without_tail(&stem))
}

fn without_tail(name: &str) -> &str {
    name.trim_end_matches(|character: char| character == '.' || character.is_whitespace())
}

/// Whether a path found in an archive could lead out of the folder it is unpacked to.
pub(crate) fn is_unsafe(path: &str) -> bool {
    let inner = path.strip_suffix('/').unwrap_or(path);
    let steps_out = inner.split('/').any(|name| ["", ".", ".."].contains(&name));
    let drive = path.as_bytes().get(1) == Some(&b':');
    steps_out || drive || path.contains(['\\', '\0'])
}

/// The paths that occur again when upper and lower case do not count.
pub(crate) fn same_but_for_case<'a>(paths: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    paths
        .filter(|path| !seen.insert(path.to_lowercase()))
        .collect()
}
