//! Scenarios in prose: every file of `suite/rules` is read, every seminar checked, every finding compared.

use kafedra_model::finding::Finding;
use kafedra_tests::runs::{Run, runs};
use kafedra_tests::told::untold;
use kafedra_tests::{expectation, season_ftl, season_pack, season_words};
use kafedra_words::{Language, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Every test looks at the same runs.
static RUNS: LazyLock<Vec<Run>> = LazyLock::new(runs);

#[test]
fn every_scenario_gives_exactly_what_it_says() {
    let pack = season_pack();
    let words = season_words(Language::Ru);
    let failures: Vec<String> = RUNS
        .iter()
        .flat_map(|run| {
            let differences = run.differences(&pack, &words);
            let place = format!("{}:{} «{}»", run.file, run.prose.line, run.prose.heading);
            differences
                .into_iter()
                .map(move |difference| format!("{place}\n{difference}"))
        })
        .collect();
    assert!(failures.is_empty(), "\n{}\n", failures.join("\n\n"));
}

#[test]
fn what_the_ledger_charges_is_told_once() {
    let pack = season_pack();
    let failures = RUNS.iter().flat_map(|run| {
        let (seminar, today) = (&run.scenario.seminar, run.scenario.today);
        let ruled = kafedra_rules::ruled(&pack, &seminar.plan.rulings);
        let wrong = untold(
            &run.findings,
            &kafedra_rules::ledger(&ruled, seminar, today),
        );
        let place = format!("{}:{}", run.file, run.prose.line);
        wrong
            .into_iter()
            .map(move |wrong| format!("{place} {wrong}"))
    });
    let failures: Vec<String> = failures.collect();
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn every_rule_is_broken_by_some_scenario() {
    let broken: BTreeSet<&str> = found().map(|finding| finding.rule.as_str()).collect();
    let pack = season_pack();
    let rules = pack.rules.iter().map(|rule| rule.id.as_str());
    let untouched: Vec<&str> = rules.filter(|id| !broken.contains(id)).collect();
    assert!(
        untouched.is_empty(),
        "no scenario breaks these rules, so nothing shows that they work: {untouched:?}"
    );
}

#[test]
fn every_rule_has_words_in_both_languages() {
    let pack = season_pack();
    for language in Language::ALL {
        let words = season_words(language);
        let problems: Vec<&String> = words
            .problems()
            .iter()
            .filter(|problem| problem.contains("/pack:"))
            .collect();
        assert!(problems.is_empty(), "{problems:?}");
        let keys = pack.rules.iter().map(|rule| format!("rule-{}", rule.id));
        let silent: Vec<String> = keys.filter(|key| !words.has(key)).collect();
        assert!(silent.is_empty(), "no words in {language}: {silent:?}");
    }
}

/// A variable that no finding of a rule ever measures is a slip of the pen.
#[test]
fn words_name_only_facts_that_are_measured() {
    let mut measured: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for finding in found() {
        let names = finding.facts.keys().map(String::as_str);
        let subject = finding.subject.iter().map(|_| "subject");
        measured
            .entry(&finding.rule)
            .or_default()
            .extend(names.chain(subject));
    }
    let mut slips = BTreeSet::new();
    for language in Language::ALL {
        for (rule, names) in variables(season_ftl(language)) {
            let Some(known) = measured.get(rule.as_str()) else {
                continue;
            };
            let unknown = names
                .into_iter()
                .filter(|name| !known.contains(name.as_str()));
            slips.extend(unknown.map(|name| format!("{language} {rule}: ${name}")));
        }
    }
    assert!(
        slips.is_empty(),
        "words name facts that no finding has: {slips:#?}"
    );
}

#[test]
fn findings_read_as_sentences() {
    for language in Language::ALL {
        let words = season_words(language);
        for finding in found() {
            reads_well(&words, finding);
        }
    }
}

fn found() -> impl Iterator<Item = &'static Finding> {
    RUNS.iter().flat_map(|run| &run.findings)
}

fn reads_well(words: &Words, finding: &Finding) {
    let mut facts = finding.facts.clone();
    if let Some(subject) = &finding.subject {
        facts.insert("subject".to_owned(), subject.label.as_str().into());
    }
    let key = format!("rule-{}", finding.rule);
    let said = words.say(&key, &facts);
    let remedy = words.attribute(&key, "remedy", &facts);
    for sentence in std::iter::once(said).chain(remedy) {
        let broken = sentence.contains(['{', '}', '⟨']) || sentence.contains("  ");
        assert!(
            !broken && sentence.ends_with(['.', '!', '?', ')']),
            "{}: «{sentence}» of {}",
            words.language(),
            expectation::written(finding)
        );
    }
}

/// Variables of every `rule-…` message, its attributes and cases included, by rule.
fn variables(ftl: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut rule = None;
    for line in ftl.lines() {
        if !line.starts_with([' ', '}']) && !line.is_empty() {
            let key = line.split(' ').next().unwrap_or_default();
            rule = key.strip_prefix("rule-").map(str::to_owned);
        }
        if let Some(rule) = &rule {
            let names = line.split('$').skip(1).map(|rest| {
                let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
                rest[..end.unwrap_or(rest.len())].to_owned()
            });
            used.entry(rule.clone()).or_default().extend(names);
        }
    }
    used
}
