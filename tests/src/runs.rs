//! The scenario files of `suite/rules`, each scenario with what the rules found in it.

use crate::prose::{self, Document, Expectation, ExpectationKind, ProseScenario};
use crate::scenario::{self, Scenario};
use crate::{expectation, outcome, season_pack};
use kafedra_model::finding::Finding;
use kafedra_model::pack::Pack;
use kafedra_words::Words;
use std::path::{Path, PathBuf};

/// One scenario, read and checked.
#[derive(Debug, Clone)]
pub struct Run {
    pub file: String,
    pub document: Document,
    pub prose: ProseScenario,
    pub scenario: Scenario,
    pub findings: Vec<Finding>,
}

/// All scenarios in the order of the files' names.
///
/// # Panics
/// When a file or a line cannot be read, with its place.
#[must_use]
pub fn runs() -> Vec<Run> {
    let pack = season_pack();
    let mut runs = Vec::new();
    for (file, document) in documents() {
        for prose in document.scenarios.clone() {
            let scenario = match scenario::read(&prose.seminar, &pack) {
                Ok(scenario) => scenario,
                Err(error) => panic!("{file} «{}»: {error}", prose.heading),
            };
            runs.push(Run {
                file: file.clone(),
                document: document.clone(),
                findings: kafedra_rules::check(
                    &kafedra_rules::ruled(&pack, &scenario.seminar.plan.rulings),
                    &scenario.seminar,
                    scenario.today,
                ),
                prose,
                scenario,
            });
        }
    }
    runs
}

impl Run {
    /// Whether the rule found something.
    #[must_use]
    pub fn finds(&self, rule: &str) -> bool {
        self.findings.iter().any(|finding| finding.rule == rule)
    }

    /// Everything that is not as the scenario says.
    #[must_use]
    pub fn differences(&self, pack: &Pack, words: &Words) -> Vec<String> {
        let blocks = self.prose.expectations.iter();
        let wrong = blocks.filter_map(|block| self.holds(block, pack, words).err());
        let noisy = self.prose.passes.iter().filter(|rule| self.finds(rule));
        let noisy = noisy.map(|rule| format!("  {rule} should pass"));
        wrong.chain(noisy).collect()
    }

    fn holds(&self, block: &Expectation, pack: &Pack, words: &Words) -> Result<(), String> {
        let pack = &*kafedra_rules::ruled(pack, &self.scenario.seminar.plan.rulings);
        match &block.kind {
            ExpectationKind::Findings => {
                let findings = self.findings.iter();
                let about: Vec<&Finding> = findings
                    .filter(|finding| self.document.is_about(&finding.rule))
                    .collect();
                expectation::compare(&block.lines, &about)
            }
            ExpectationKind::Plan => outcome::plan(&block.lines, pack, &self.scenario),
            ExpectationKind::Money => outcome::money(&block.lines, pack, &self.scenario),
            ExpectationKind::Agenda => outcome::agenda(&block.lines, pack, &self.scenario),
            ExpectationKind::Ratings => outcome::ratings(&block.lines, &self.scenario),
            ExpectationKind::Prints(document) => {
                outcome::prints(document, &block.lines, pack, &self.scenario, words)
            }
            ExpectationKind::Notes(page) => outcome::notes(page, &block.lines, pack),
        }
    }
}

fn documents() -> Vec<(String, Document)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("suite/rules");
    let entries =
        std::fs::read_dir(&folder).expect("the folder of scenarios is part of the project");
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .filter(|path| path.file_name().is_some_and(|name| name != "README.md"))
        .collect();
    files.sort();
    assert!(
        !files.is_empty(),
        "there are no scenarios in {}",
        folder.display()
    );
    files.iter().map(|path| document(path)).collect()
}

fn document(path: &Path) -> (String, Document) {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let text = std::fs::read_to_string(path).expect("a scenario file is text");
    match prose::read(&text) {
        Ok(document) => (name, document),
        Err(error) => panic!("{name}: {error}"),
    }
}
