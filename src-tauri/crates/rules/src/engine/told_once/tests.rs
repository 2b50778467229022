use super::tell;
use crate::engine::consequence;
use crate::testing::pack;
use kafedra_model::finding::{Finding, Phase, Severity};
use std::collections::BTreeMap;

#[test]
fn as_many_findings_as_entries_tell_and_the_others_refer_to_the_first() {
    let told = told(&["DAY-03", "DAY-10", "DAY-11"], &[20, 10]);
    assert_eq!(told, ["DAY-03 20", "DAY-10 10", "DAY-11 0 by DAY-03"]);
}

#[test]
fn entries_without_a_finding_of_their_own_stand_with_the_last() {
    assert_eq!(told(&["DAY-03"], &[20, 10, 5]), ["DAY-03 35"]);
    let two = told(&["DAY-03", "DAY-10"], &[20, 10, 5]);
    assert_eq!(two, ["DAY-03 20", "DAY-10 15"]);
}

/// The row speaks for itself before its causes do, wherever it stands in the list.
#[test]
fn a_verdict_has_the_points_and_the_doubt_refers_to_it() {
    let told = told(&["DAY-03", "PEN-24"], &[20]);
    assert_eq!(told, ["DAY-03 0 by PEN-24", "PEN-24 20"]);
}

/// Findings of these rules, all of the row for the decoration, after the ledger charged it these points.
fn told(rules: &[&str], charged: &[i32]) -> Vec<String> {
    let pack = pack();
    let row = pack.penalty("PEN-18").expect("the season has this row");
    let mut findings: Vec<Finding> = rules
        .iter()
        .map(|rule| Finding {
            rule: (*rule).to_owned(),
            severity: Severity::Error,
            phase: Phase::Day,
            subject: None,
            facts: BTreeMap::new(),
            consequence: Some(consequence(row)),
            source: String::new(),
            text: String::new(),
            remedy: String::new(),
            fix: None,
        })
        .collect();
    tell(&pack, &mut findings, &row.id, charged);
    let written = findings.iter().filter_map(|finding| {
        let consequence = finding.consequence.as_ref()?;
        let by = consequence.told_by.as_ref();
        let by = by.map(|rule| format!(" by {rule}")).unwrap_or_default();
        Some(format!("{} {}{by}", finding.rule, consequence.points))
    });
    written.collect()
}
