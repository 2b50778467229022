//! One thing that is wrong in a pack.

use crate::nearest::nearest;
use kafedra_model::finding::Fact;
use serde::Serialize;
use std::collections::BTreeMap;

/// What is wrong and where. Lines and columns count from 1, columns in characters.
///
/// Like a finding it carries facts; its words are `pack-<key>` of the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PackProblem {
    pub file: String,
    pub line: u32,
    pub column: u32,
    /// Kind of problem.
    pub key: String,
    pub facts: BTreeMap<String, Fact>,
    /// What is wrong, one sentence; empty until the organizer puts it into words.
    pub problem: String,
    /// What to write instead; empty when the problem says it.
    pub hint: String,
}

impl PackProblem {
    pub(super) fn new(file: &str, line: u32, column: u32, key: &str) -> Self {
        Self {
            file: file.to_owned(),
            line,
            column,
            key: key.to_owned(),
            facts: BTreeMap::new(),
            problem: String::new(),
            hint: String::new(),
        }
    }
}

pub(super) trait Told {
    fn fact(self, name: &str, value: impl Into<Fact>) -> Self;
}

impl PackProblem {
    /// The known word that was meant, or all that are known.
    pub(super) fn advice(self, word: &str, known: &[&str]) -> Self {
        let meant = nearest(word, known.iter().copied());
        let advice = match (meant, known) {
            (Some(_), _) => "meant",
            (None, []) => "nothing",
            (None, _) => "known",
        };
        self.fact("name", word)
            .fact("advice", advice)
            .fact("meant", meant.unwrap_or_default())
            .fact("known", known.join(", "))
    }
}

impl Told for PackProblem {
    fn fact(mut self, name: &str, value: impl Into<Fact>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }
}

/// For tests and logs; people are told in words.
impl std::fmt::Display for PackProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            file,
            line,
            column,
            key,
            facts,
            ..
        } = self;
        write!(f, "{file}:{line}:{column}: {key}")?;
        for (name, fact) in facts {
            match fact {
                Fact::Flag(flag) => write!(f, " {name}={flag}")?,
                Fact::Number(number) => write!(f, " {name}={number}")?,
                Fact::Text(text) => write!(f, " {name}={text}")?,
            }
        }
        Ok(())
    }
}
