//! The texts of a bag, as RFC 8493 lays them out: written and read.

use crate::names::is_unsafe;
use std::collections::BTreeMap;

pub(crate) const DECLARATION: &str = "bagit.txt";
pub(crate) const INFO: &str = "bag-info.txt";
pub(crate) const MANIFEST: &str = "manifest-sha256.txt";
pub(crate) const TAG_MANIFEST: &str = "tagmanifest-sha256.txt";
pub(crate) const PAYLOAD: &str = "data/";

pub(crate) const OXUM: &str = "Payload-Oxum";
pub(crate) const BAGGING_DATE: &str = "Bagging-Date";

pub(crate) const DECLARATION_TEXT: &str =
    "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Path to checksum; ordered, so that manifests come out sorted.
pub(crate) type Manifest = BTreeMap<String, String>;

pub(crate) fn manifest_text(manifest: &Manifest) -> String {
    let lines = manifest
        .iter()
        .map(|(path, sum)| format!("{sum}  {}\n", escaped(path)));
    lines.collect()
}

/// A manifest and the numbers (from 1) of the lines that are not a checksum and a path, name a path
/// a second time, or one that this manifest has no business with.
pub(crate) fn read_manifest(
    text: &str,
    is_its_own: impl Fn(&str) -> bool,
) -> (Manifest, Vec<usize>) {
    let mut manifest = Manifest::new();
    let mut bad = Vec::new();
    for (number, line) in numbered_lines(text) {
        let fresh = manifest_line(line)
            .filter(|(path, _)| is_its_own(path) && !is_unsafe(path))
            .filter(|(path, _)| !manifest.contains_key(path));
        match fresh {
            Some((path, sum)) => drop(manifest.insert(path, sum)),
            None => bad.push(number),
        }
    }
    (manifest, bad)
}

/// Labels and values in order, and the numbers of the lines that are neither.
pub(crate) fn read_info(text: &str) -> (Vec<(String, String)>, Vec<usize>) {
    let mut info: Vec<(String, String)> = Vec::new();
    let mut bad = Vec::new();
    for (number, line) in numbered_lines(text) {
        let continued = line.starts_with([' ', '\t']);
        match (line.split_once(':'), info.last_mut()) {
            (_, Some((_, value))) if continued => {
                value.push(' ');
                value.push_str(line.trim());
            }
            (Some((label, value)), _) if !continued => {
                info.push((label.trim().to_owned(), value.trim().to_owned()));
            }
            _ => bad.push(number),
        }
    }
    (info, bad)
}

pub(crate) fn value_of<'a>(info: &'a [(String, String)], label: &str) -> Option<&'a str> {
    let mut labelled = info
        .iter()
        .filter(|(found, _)| found.eq_ignore_ascii_case(label));
    labelled.next().map(|(_, value)| value.as_str())
}

fn manifest_line(line: &str) -> Option<(String, String)> {
    let (sum, path) = line.split_once([' ', '\t'])?;
    let path = path.trim_start_matches([' ', '\t']);
    // Some tools mark binary files as md5sum does, and write paths from the current folder.
    let path = path.strip_prefix('*').unwrap_or(path);
    let path = unescaped(path.strip_prefix("./").unwrap_or(path));
    let digits = sum.len() == 64 && sum.bytes().all(|digit| digit.is_ascii_hexdigit());
    (digits && !path.is_empty()).then(|| (path, sum.to_ascii_lowercase()))
}

fn numbered_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text
        .split('\n')
        .flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'));
    (1..).zip(lines).filter(|(_, line)| !line.is_empty())
}

/// Only these three are escaped in a bag; everything else stands as it is.
fn escaped(path: &str) -> String {
    path.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn unescaped(path: &str) -> String {
    let carriage = path.replace("%0D", "\r").replace("%0d", "\r");
    carriage
        .replace("%0A", "\n")
        .replace("%0a", "\n")
        .replace("%25", "%")
}
