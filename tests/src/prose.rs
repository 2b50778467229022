//! Scenario files: prose with a seminar and what follows from it.
//!
//! The first lines may name the families of rules that the file is about (`checks: PRG, COF`); findings of other
//! families are left out of account. A seminar block above the first heading opens every scenario of the file.
//!
//! A scenario says what it expects in blocks (`findings`, `plan`, `money`, `agenda`, `ratings`, `prints <document>`, `notes <page>`) and, in
//! lines of its prose, what it shows: `passes: PRG-13` is a rule that must be silent here, `edge: PRG-13` a rule at its
//! border, `shows: COM-03` an entry of the programme that is no rule.

use std::fmt;

/// A scenario file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// Beginnings of rule ids; empty stands for all rules.
    pub checks: Vec<String>,
    pub scenarios: Vec<ProseScenario>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProseScenario {
    pub heading: String,
    /// Line of the heading, from 1.
    pub line: usize,
    pub seminar: String,
    /// In the order of the text.
    pub expectations: Vec<Expectation>,
    /// Rules that must find nothing.
    pub passes: Vec<String>,
    /// Rules that the scenario tries at their border.
    pub edges: Vec<String>,
    /// Entries of the programme, other than rules, that the expectations show.
    pub shows: Vec<String>,
}

/// A block that says what must come of the seminar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    pub kind: ExpectationKind,
    pub lines: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExpectationKind {
    /// Exactly these findings of the families that the file is about.
    Findings,
    /// Dates that are in the plan.
    Plan,
    /// Figures of the settlement and of the forecast.
    Money,
    /// Lengths of the programme, its blocks and where its breaks lie.
    Agenda,
    /// What listeners think of the talks, all of them, the best first.
    Ratings,
    /// Words that stand in a document.
    Prints(String),
    /// Exactly these notes of the programme on a page.
    Notes(String),
}

/// A file that is no scenario file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProseError {
    pub line: usize,
    pub problem: String,
}

/// Reads a scenario file.
///
/// # Errors
/// A block outside a scenario or never closed, a scenario without its findings, a file without scenarios.
pub fn read(text: &str) -> Result<Document, ProseError> {
    let mut document = Document::default();
    let mut prelude = String::new();
    let mut block: Option<(String, usize, String)> = None;
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        if let Some((kind, start, mut content)) = block.take() {
            if line.trim() == "```" {
                close(&mut document, &mut prelude, &kind, start, content)?;
            } else {
                content.push_str(line);
                content.push('\n');
                block = Some((kind, start, content));
            }
        } else if let Some(kind) = line.strip_prefix("```") {
            block = Some((kind.trim().to_owned(), number, String::new()));
        } else if let Some(heading) = line.strip_prefix("## ") {
            document.scenarios.push(ProseScenario {
                heading: heading.trim().to_owned(),
                line: number,
                seminar: prelude.clone(),
                ..ProseScenario::default()
            });
        } else if let Some(scenario) = document.scenarios.last_mut() {
            scenario.take(line);
        } else if let Some(families) = line.strip_prefix("checks:") {
            document.checks = families.split(',').map(|f| f.trim().to_owned()).collect();
        }
    }
    if let Some((_, start, _)) = block {
        return Err(ProseError::new(start, "the block is never closed"));
    }
    complete(document)
}

impl Document {
    /// Whether the file is about this rule.
    #[must_use]
    pub fn is_about(&self, rule: &str) -> bool {
        self.checks.is_empty() || self.checks.iter().any(|family| rule.starts_with(family))
    }
}

impl fmt::Display for ProseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

impl ProseError {
    fn new(line: usize, problem: &str) -> Self {
        Self {
            line,
            problem: problem.to_owned(),
        }
    }
}

impl ProseScenario {
    /// The lines of the findings block; none when the scenario has no such block.
    #[must_use]
    pub fn findings(&self) -> Option<&str> {
        let mut blocks = self.expectations.iter();
        blocks
            .find(|block| block.kind == ExpectationKind::Findings)
            .map(|block| block.lines.as_str())
    }

    /// A line of prose; the ones that say what the scenario shows are kept.
    fn take(&mut self, line: &str) {
        let lists = [
            ("passes:", &mut self.passes),
            ("edge:", &mut self.edges),
            ("shows:", &mut self.shows),
        ];
        for (word, list) in lists {
            if let Some(ids) = line.trim_start().strip_prefix(word) {
                list.extend(ids.split(',').map(|id| id.trim().to_owned()));
            }
        }
    }
}

fn close(
    document: &mut Document,
    prelude: &mut String,
    kind: &str,
    line: usize,
    content: String,
) -> Result<(), ProseError> {
    let (word, rest) = kind.split_once(' ').unwrap_or((kind, ""));
    let about = rest.trim().to_owned();
    let kind = match word {
        "seminar" => {
            let text = document.scenarios.last_mut();
            text.map_or(prelude, |scenario| &mut scenario.seminar)
                .push_str(&content);
            return Ok(());
        }
        "findings" => ExpectationKind::Findings,
        "plan" => ExpectationKind::Plan,
        "money" => ExpectationKind::Money,
        "agenda" => ExpectationKind::Agenda,
        "ratings" => ExpectationKind::Ratings,
        "prints" => ExpectationKind::Prints(about),
        "notes" => ExpectationKind::Notes(about),
        _ => return Ok(()),
    };
    let Some(scenario) = document.scenarios.last_mut() else {
        return Err(ProseError::new(
            line,
            &format!("{word} stand below a heading"),
        ));
    };
    if content.trim().is_empty() {
        return Err(ProseError::new(
            line,
            "the block expects nothing; write `none` for nothing",
        ));
    }
    scenario.expectations.push(Expectation {
        kind,
        lines: content,
    });
    Ok(())
}

fn complete(document: Document) -> Result<Document, ProseError> {
    if document.scenarios.is_empty() {
        return Err(ProseError::new(1, "the file has no scenario"));
    }
    let silent = document
        .scenarios
        .iter()
        .find(|scenario| scenario.expectations.is_empty());
    match silent {
        Some(scenario) => Err(ProseError::new(
            scenario.line,
            "the scenario does not say what it expects; write `none` for nothing",
        )),
        None => Ok(document),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::*;

    const FILE: &str = "checks: PRG, COF-04\n\n```seminar\ntoday 2017-03-01\n```\n\n## One\n\nProse.\n\n\
                        ```seminar\nprogramme minimum\n```\n```findings\nnone\n```\n";

    #[test]
    fn a_block_above_the_headings_opens_every_scenario() {
        let document = read(FILE).unwrap();
        let scenario = &document.scenarios[0];
        assert_eq!(scenario.seminar, "today 2017-03-01\nprogramme minimum\n");
        assert_eq!((scenario.line, scenario.findings()), (7, Some("none\n")));
        assert!(document.is_about("PRG-06") && document.is_about("COF-04"));
        assert!(!document.is_about("COF-07") && !document.is_about("EST-01"));
    }

    #[test]
    fn a_scenario_says_what_it_shows() {
        let text = "## One\n\nProse.\npasses: PRG-13, PRG-14\nedge: PRG-13\nshows: COM-03\n\n```prints estimate\nИТОГО\n```\n";
        let scenario = &read(text).unwrap().scenarios[0];
        assert_eq!(scenario.passes, ["PRG-13", "PRG-14"]);
        assert_eq!(
            (&scenario.edges[..], &scenario.shows[..]),
            (&["PRG-13".to_owned()][..], &["COM-03".to_owned()][..])
        );
        assert_eq!(scenario.findings(), None);
        let estimate = ExpectationKind::Prints("estimate".to_owned());
        assert_eq!(scenario.expectations[0].kind, estimate);
    }

    #[test]
    fn a_file_that_would_test_nothing_is_refused() {
        let wrong = |text: &str| read(text).unwrap_err().to_string();
        assert_eq!(wrong("prose only"), "line 1: the file has no scenario");
        assert!(
            wrong("## One\n```seminar\n```\n").starts_with("line 1: the scenario does not say")
        );
        assert_eq!(
            wrong("## One\n```findings\nnone\n"),
            "line 2: the block is never closed"
        );
        assert_eq!(
            wrong("```findings\nnone\n```"),
            "line 1: findings stand below a heading"
        );
    }
}
