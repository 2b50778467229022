//! A remedy that the program offers does away with what it was offered for.

use kafedra_model::finding::{Finding, Subject};
use kafedra_organizer::apply_fix;
use kafedra_tests::runs::{Run, runs};
use kafedra_tests::season_pack;
use std::collections::BTreeSet;

/// In every scenario each remedy is applied alone, by the function that the window uses.
#[test]
fn every_remedy_mends_its_finding() {
    let pack = season_pack();
    let mut kinds = BTreeSet::new();
    let mut left = Vec::new();
    for run in runs() {
        for finding in &run.findings {
            let Some(fix) = &finding.fix else { continue };
            let mut mended = run.scenario.seminar.clone();
            let part = apply_fix(&mended.plan, &pack, fix);
            kinds.insert(kind(finding));
            let Some(part) = part else {
                left.push(format!("{} has nothing to mend", place(&run, finding)));
                continue;
            };
            mended.plan.replace(part);
            let after = kafedra_rules::check(&pack, &mended, run.scenario.today);
            if after.iter().any(|other| same(other, finding)) {
                left.push(place(&run, finding));
            }
        }
    }
    assert!(left.is_empty(), "still found: {left:#?}");
    assert!(kinds.len() >= 6, "scenarios offer few remedies: {kinds:?}");
}

/// A rule may speak of several roles, without a subject for each.
fn same(one: &Finding, other: &Finding) -> bool {
    let id = |subject: &Option<Subject>| subject.as_ref().map(|subject| subject.id.clone());
    let role = |finding: &Finding| finding.facts.get("role").cloned();
    one.rule == other.rule && id(&one.subject) == id(&other.subject) && role(one) == role(other)
}

fn kind(finding: &Finding) -> String {
    let fix = serde_json::to_value(&finding.fix).unwrap_or_default();
    fix["kind"].as_str().unwrap_or_default().to_owned()
}

fn place(run: &Run, finding: &Finding) -> String {
    format!(
        "{} «{}» {} {:?}",
        run.file, run.prose.heading, finding.rule, finding.fix
    )
}
