//! Reads a season pack strictly: every key known, every value of its type, every reference answered.

mod document;
mod sections;
mod sense;
mod sentences;

use document::Document;
use kafedra_model::pack::Pack;
use serde::{Deserialize, Serialize};
use toml::de::{DeTable, Deserializer};

/// One thing that is wrong in a pack, with its place. Lines and columns count from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackProblem {
    pub file: String,
    pub line: u32,
    pub column: u32,
    /// What is wrong, one sentence.
    pub problem: String,
    /// What to do; empty when the problem says it.
    pub hint: String,
}

impl std::fmt::Display for PackProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            file,
            line,
            column,
            problem,
            hint,
        } = self;
        write!(f, "{file}:{line}:{column}: {problem}")?;
        if hint.is_empty() {
            return Ok(());
        }
        write!(f, " {hint}")
    }
}

/// Reads the text of a `pack.toml`; `file_name` only appears in problems.
///
/// # Errors
/// Everything that is wrong, in the order of the text. References between sections are only looked at
/// once every section can be read.
pub fn parse(file_name: &str, text: &str) -> Result<Pack, Vec<PackProblem>> {
    let (table, syntax) = DeTable::parse_recoverable(text);
    let document = Document::new(file_name, text, table.get_ref());
    if !syntax.is_empty() {
        let problems = syntax
            .iter()
            .map(|error| sentences::syntax(&document, error));
        return Err(in_order(problems.collect()));
    }
    let errors = sections::errors(table.get_ref());
    if !errors.is_empty() {
        let problems = errors
            .iter()
            .map(|error| sentences::value(&document, error));
        return Err(in_order(problems.collect()));
    }
    let pack = Pack::deserialize(Deserializer::from(table.clone()))
        .map_err(|error| vec![sentences::value(&document, &error.into())])?;
    let problems = sense::problems(&pack, &document);
    if problems.is_empty() {
        Ok(pack)
    } else {
        Err(in_order(problems))
    }
}

fn in_order(mut problems: Vec<PackProblem>) -> Vec<PackProblem> {
    problems.sort_by(|a, b| (a.line, a.column, &a.problem).cmp(&(b.line, b.column, &b.problem)));
    problems.dedup();
    problems
}

#[cfg(test)]
mod tests;
