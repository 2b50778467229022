//! Reads a season pack strictly: every key known, every value of its type, every reference answered.

mod document;
mod problem;
mod sections;
mod sense;
mod serde_errors;
mod syntax;
mod wordless;

pub use problem::PackProblem;
pub use wordless::wordless;

use document::Document;
use kafedra_model::pack::Pack;
use problem::Told;
use serde::Deserialize;
use toml::de::{DeTable, Deserializer};

/// A season fits in a tenth of this; anything larger is another file by mistake.
pub const LARGEST_FILE: usize = 4 * 1024 * 1024;

/// Reads the bytes of a `pack.toml`; `file_name` only appears in problems.
///
/// # Errors
/// As [`parse`], a reading of an open question that gives no sensible pack, and bytes that are no text in UTF-8 or too many to be a season.
pub fn read(file_name: &str, bytes: &[u8]) -> Result<Pack, Vec<PackProblem>> {
    if bytes.len() > LARGEST_FILE {
        return Err(vec![too_large(file_name, bytes.len())]);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => parsed(file_name, text, true),
        Err(error) => Err(vec![not_utf8(file_name, bytes, error.valid_up_to())]),
    }
}

/// Reads the text of a `pack.toml`; `file_name` only appears in problems.
///
/// # Errors
/// Everything that is wrong, in the order of the text. References between sections are only looked at
/// once every section can be read.
pub fn parse(file_name: &str, text: &str) -> Result<Pack, Vec<PackProblem>> {
    parsed(file_name, text, false)
}

/// `thorough` also tries every reading of every open question, which takes as long as reading so many packs.
fn parsed(file_name: &str, text: &str, thorough: bool) -> Result<Pack, Vec<PackProblem>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (table, syntax) = DeTable::parse_recoverable(text);
    let document = Document::new(file_name, text, table.get_ref());
    if !sections::names().any(|name| document.has_section(name)) {
        return Err(vec![document.problem_at(None, "not-a-pack")]);
    }
    if !syntax.is_empty() {
        return Err(in_order(syntax::problems(&document, &syntax)));
    }
    let errors = sections::errors(table.get_ref());
    if !errors.is_empty() {
        let problems = errors
            .iter()
            .map(|error| serde_errors::problem(&document, error));
        return Err(in_order(problems.collect()));
    }
    let pack = Pack::deserialize(Deserializer::from(table.clone()))
        .map_err(|error| vec![serde_errors::problem(&document, &error.into())])?;
    let mut problems = sense::problems(&pack, &document);
    if thorough && problems.is_empty() {
        problems = sense::readings::broken(&pack, &document);
    }
    if problems.is_empty() {
        Ok(pack)
    } else {
        Err(in_order(problems))
    }
}

/// That a file is too large to be a season, without reading it.
#[must_use]
pub fn too_large(file_name: &str, bytes: usize) -> PackProblem {
    PackProblem::new(file_name, 1, 1, "too-large")
        .fact("kilobytes", bytes / 1024)
        .fact("limit_kilobytes", LARGEST_FILE / 1024)
}

/// Editors that save in another encoding betray it by the first bytes.
fn not_utf8(file_name: &str, bytes: &[u8], valid: usize) -> PackProblem {
    let text = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
    let (line, column) = document::place(&text, text.len());
    let wide = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    PackProblem::new(file_name, line, column, "encoding")
        .fact("case", if wide { "utf16" } else { "other" })
}

fn in_order(mut problems: Vec<PackProblem>) -> Vec<PackProblem> {
    problems.sort_by(|a, b| (a.line, a.column, &a.key).cmp(&(b.line, b.column, &b.key)));
    problems.dedup();
    problems
}

#[cfg(test)]
mod tests;
