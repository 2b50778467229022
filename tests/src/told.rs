//! What the penalty ledger charges has to be told by findings, once.

use kafedra_model::finding::{CompensationEffect, Consequence, Finding};
use kafedra_model::settlement::PenaltyEntry;
use std::collections::BTreeMap;

/// Rows of the ledger that the findings do not tell with the points of the ledger, or tell more than once.
#[must_use]
pub fn untold(findings: &[Finding], ledger: &[PenaltyEntry]) -> Vec<String> {
    let mut rows: BTreeMap<&str, Vec<&PenaltyEntry>> = BTreeMap::new();
    for entry in ledger {
        rows.entry(&entry.penalty).or_default().push(entry);
    }
    let wrong = rows.iter().filter_map(|(row, entries)| {
        let named = findings
            .iter()
            .filter_map(|finding| finding.consequence.as_ref());
        let named = named.filter(|told| told.penalty.as_deref() == Some(*row));
        let (told, others): (Vec<_>, Vec<_>) = named.partition(|told| told.told_by.is_none());
        let problem = problem(&told, entries).or_else(|| referring(&others))?;
        Some(format!("{row}: {problem}"))
    });
    wrong.collect()
}

fn problem(told: &[&Consequence], entries: &[&PenaltyEntry]) -> Option<String> {
    let points: i64 = told.iter().map(|one| i64::from(one.points)).sum();
    let charged: i64 = entries.iter().map(|entry| i64::from(entry.points)).sum();
    let excludes = entries.iter().any(|entry| entry.excludes);
    let nothing = entries.iter().any(|entry| entry.nothing_awarded);
    let lost = told
        .iter()
        .any(|one| one.compensation == CompensationEffect::All);
    if told.is_empty() {
        Some("is charged and never told".to_owned())
    } else if told.len() > entries.len() {
        Some(format!(
            "{} findings tell {} entries",
            told.len(),
            entries.len()
        ))
    } else if points != charged {
        Some(format!("{charged} points are charged, {points} told"))
    } else if excludes != told.iter().any(|one| one.excluded) {
        Some("excludes and does not say so".to_owned())
    } else if nothing && !lost {
        Some("leaves nothing and does not say so".to_owned())
    } else {
        None
    }
}

/// A finding that only refers to another one costs nothing itself.
fn referring(others: &[&Consequence]) -> Option<String> {
    let free = |one: &&Consequence| {
        one.points == 0 && !one.excluded && one.compensation == CompensationEffect::None
    };
    (!others.iter().all(free)).then(|| "is told twice".to_owned())
}
