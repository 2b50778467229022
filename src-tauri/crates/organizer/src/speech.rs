//! Findings, steps and dates put into words: the pack has the sentence, the result has the facts.

use crate::view::PhaseState;
use kafedra_model::finding::{Fact, Finding, Severity, Subject};
use kafedra_model::settlement::Settlement;
use kafedra_model::timeline::TimelineEntry;
use kafedra_words::Words;
use std::collections::BTreeMap;

pub(crate) fn findings(findings: &mut [Finding], words: &Words) {
    for finding in findings {
        let facts = with_subject(&finding.facts, finding.subject.as_ref());
        let key = format!("rule-{}", finding.rule);
        finding.text = words.say(&key, &facts);
        let remedy = format!("{key}.remedy");
        if words.has(&remedy) {
            finding.remedy = words.say(&remedy, &facts);
        }
    }
}

pub(crate) fn settlement(settlement: &mut Settlement, words: &Words) {
    for step in &mut settlement.steps {
        step.text = words.say(&format!("step-{}", step.key), &step.facts);
    }
    for entry in &mut settlement.penalties {
        let facts = with_subject(&entry.facts, entry.subject.as_ref());
        entry.text = words.say(&format!("penalty-{}", entry.penalty), &facts);
    }
}

pub(crate) fn timeline(timeline: &mut [TimelineEntry], words: &Words) {
    for entry in timeline {
        let name = entry.id.split('.').next().unwrap_or_default();
        entry.text = words.say(&format!("date-{name}"), &entry.facts);
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

fn with_subject(
    facts: &BTreeMap<String, Fact>,
    subject: Option<&Subject>,
) -> BTreeMap<String, Fact> {
    let mut facts = facts.clone();
    if let Some(subject) = subject {
        facts
            .entry("subject".to_owned())
            .or_insert_with(|| subject.label.as_str().into());
    }
    facts
}
