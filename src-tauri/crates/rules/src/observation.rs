//! What a check saw, before the engine adds the rule's severity, source and consequence.

use kafedra_model::finding::{Fact, Fix, Severity, Subject};
use std::collections::BTreeMap;

/// Measured facts about one thing, never a sentence.
///
/// Fact names: `…_kopecks` for money, `…_date` for dates, plain nouns for counts and minutes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Observation {
    pub subject: Option<Subject>,
    pub facts: BTreeMap<String, Fact>,
    /// Replaces the rule's severity, where one rule has a hard and a soft side.
    pub severity: Option<Severity>,
    /// True when this case does not lead to the penalty that the rule names.
    pub harmless: bool,
    pub fix: Option<Fix>,
}

impl Observation {
    /// An observation about the seminar as a whole.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An observation about one block, line, stage …; `label` is its title, never personal data.
    #[must_use]
    pub fn about(kind: &str, id: impl ToString, label: impl Into<String>) -> Self {
        let subject = Subject {
            kind: kind.to_owned(),
            id: id.to_string(),
            label: label.into(),
        };
        Self {
            subject: Some(subject),
            ..Self::default()
        }
    }

    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Into<Fact>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// This case does not lead to the rule's penalty.
    #[must_use]
    pub fn harmless(mut self) -> Self {
        self.harmless = true;
        self
    }

    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }
}
