//! Findings, steps and dates put into words: the pack has the sentence, the result has the facts.

use crate::view::PhaseState;
use kafedra_model::finding::{Fact, Finding, Severity, Subject};
use kafedra_model::rulings::QuestionState;
use kafedra_model::settlement::Settlement;
use kafedra_model::timeline::TimelineEntry;
use kafedra_rules::pack::PackProblem;
use kafedra_words::Words;
use std::collections::BTreeMap;

pub(crate) fn findings(findings: &mut [Finding], words: &Words) {
    for finding in findings {
        let facts = readable(&finding.facts, finding.subject.as_ref(), words);
        let key = format!("rule-{}", finding.rule);
        finding.text = words.say(&key, &facts);
        finding.remedy = words.attribute(&key, "remedy", &facts).unwrap_or_default();
    }
}

pub(crate) fn settlement(settlement: &mut Settlement, words: &Words) {
    for step in &mut settlement.steps {
        step.text = words.say(&format!("step-{}", step.key), &step.facts);
    }
    for entry in &mut settlement.penalties {
        let facts = readable(&entry.facts, entry.subject.as_ref(), words);
        entry.text = words.say(&format!("penalty-{}", entry.penalty), &facts);
    }
}

pub(crate) fn questions(questions: &mut [QuestionState], words: &Words) {
    for question in questions {
        question.text = words.word(&format!("flag-{}", question.id));
        for reading in &mut question.readings {
            let key = format!("reading-{}-{}", question.id, reading.id);
            reading.text = words.word(&key);
            let why = words.attribute(&key, "unreckoned", &BTreeMap::new());
            reading.unreckoned = why.unwrap_or_default();
        }
    }
}

pub(crate) fn timeline(timeline: &mut [TimelineEntry], words: &Words) {
    for entry in timeline {
        let name = entry.id.split('.').next().unwrap_or_default();
        entry.text = words.say(&format!("date-{name}"), &entry.facts);
    }
}

pub(crate) fn pack_problems(problems: &mut [PackProblem], words: &Words) {
    for problem in problems {
        let key = format!("pack-{}", problem.key);
        problem.problem = words.say(&key, &problem.facts);
        problem.hint = words
            .attribute(&key, "hint", &problem.facts)
            .unwrap_or_default();
    }
}

/// How each phase that has findings stands.
pub(crate) fn phases(findings: &[Finding]) -> Vec<PhaseState> {
    let mut states: BTreeMap<_, PhaseState> = BTreeMap::new();
    for finding in findings {
        let state = states.entry(finding.phase).or_insert(PhaseState {
            phase: finding.phase,
            worst: None,
            errors: 0,
            warnings: 0,
        });
        state.worst = Some(
            state
                .worst
                .map_or(finding.severity, |w| w.min(finding.severity)),
        );
        match finding.severity {
            Severity::Error => state.errors += 1,
            Severity::Warning => state.warnings += 1,
            Severity::Info => {}
        }
    }
    states.into_values().collect()
}

/// The facts with the subject's title beside them, and checklist items by name instead of id.
fn readable(
    facts: &BTreeMap<String, Fact>,
    subject: Option<&Subject>,
    words: &Words,
) -> BTreeMap<String, Fact> {
    let mut facts = facts.clone();
    if let Some(Fact::Text(ticks)) = facts.get_mut("ticks") {
        let names: Vec<String> = ticks.split(", ").map(|id| item_name(id, words)).collect();
        *ticks = names.join("; ");
    }
    if let Some(subject) = subject {
        // A block or a line that was just added has no title yet.
        let title = match subject.label.trim() {
            "" => words.word("subject-untitled"),
            title => title.to_owned(),
        };
        facts
            .entry("subject".to_owned())
            .or_insert_with(|| title.into());
    }
    facts
}

fn item_name(id: &str, words: &Words) -> String {
    let key = format!("tick-{id}");
    if words.has(&key) {
        format!("«{}»", words.word(&key))
    } else {
        id.to_owned()
    }
}
