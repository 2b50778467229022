//! Every entry of the programme has an answer in the season pack, every answer a scenario, and all of it words.

use kafedra_model::pack::{AnsweredBy, Pack};
use kafedra_tests::runs::{Run, runs};
use kafedra_tests::{season_pack, season_words};
use kafedra_words::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Ids and how software can look at each entry: `auto`, `tick`, `calc`, `gen`.
const ITEMS: &str = include_str!("coverage/items.txt");

static RUNS: LazyLock<Vec<Run>> = LazyLock::new(runs);

#[test]
fn every_entry_of_the_programme_is_answered() {
    let pack = season_pack();
    let items = items();
    assert_eq!(items.len(), 389);
    let answered = answered(&pack);
    let without = items.keys().filter(|id| !answered.contains(**id));
    let without: Vec<_> = without.collect();
    assert!(
        without.is_empty(),
        "{} without an answer: {without:?}",
        without.len()
    );
    let strange: Vec<_> = pack
        .answers
        .iter()
        .filter(|answer| !items.contains_key(answer.item.as_str()))
        .map(|answer| &answer.item)
        .collect();
    assert!(
        strange.is_empty(),
        "the programme has no such entries: {strange:?}"
    );
}

/// What software can decide or make must not be told as a mere note.
#[test]
fn what_can_be_decided_is_not_only_told() {
    let pack = season_pack();
    let items = items();
    let without_notes = answered_by(&pack, |by| by != AnsweredBy::Note);
    let told: Vec<&str> = pack
        .answers
        .iter()
        .filter(|answer| answer.by == AnsweredBy::Note)
        .map(|answer| answer.item.as_str())
        .filter(|id| !without_notes.contains(id))
        .filter(|id| items.get(id).is_some_and(|words| !words.is_empty()))
        .filter(|id| !ADVICE.contains(id))
        .collect();
    assert!(told.is_empty(), "software can look at these: {told:?}");
}

/// Entries that the catalogue gives a check word although they state a fact or give advice that no data of a seminar
/// can contradict.
const ADVICE: &[&str] = &[];

#[test]
fn every_rule_has_a_scenario_that_fails_one_that_passes_and_one_at_the_edge() {
    let pack = season_pack();
    let mut missing = Vec::new();
    for rule in &pack.rules {
        let id = &rule.id;
        let fails = RUNS.iter().any(|run| run.finds(id));
        let passes = RUNS.iter().any(|run| run.prose.passes.contains(id));
        let edge = RUNS.iter().any(|run| run.prose.edges.contains(id));
        let lacks = [("fails", fails), ("passes", passes), ("edge", edge)];
        let lacks: Vec<&str> = lacks
            .iter()
            .filter(|(_, has)| !has)
            .map(|(name, _)| *name)
            .collect();
        if !lacks.is_empty() {
            missing.push(format!("{id}: {}", lacks.join(", ")));
        }
    }
    assert!(missing.is_empty(), "{} rules: {missing:#?}", missing.len());
}

#[test]
fn every_other_answer_is_shown_by_a_scenario() {
    let pack = season_pack();
    let shown: BTreeSet<&str> = RUNS
        .iter()
        .flat_map(|run| run.prose.shows.iter().map(String::as_str))
        .collect();
    let silent: Vec<&str> = pack
        .answers
        .iter()
        .map(|answer| answer.item.as_str())
        .filter(|id| !shown.contains(id))
        .collect();
    assert!(silent.is_empty(), "{} answers: {silent:?}", silent.len());
}

#[test]
fn every_tick_is_found_broken_by_some_scenario() {
    let pack = season_pack();
    let broken: BTreeSet<&str> = RUNS
        .iter()
        .flat_map(|run| &run.findings)
        .filter_map(|finding| finding.subject.as_ref())
        .filter(|subject| subject.kind == "item")
        .map(|subject| subject.id.as_str())
        .collect();
    let unseen: Vec<&str> = pack
        .checklist
        .iter()
        .map(|item| item.id.as_str())
        .filter(|id| !broken.contains(id))
        .collect();
    assert!(unseen.is_empty(), "{} ticks: {unseen:?}", unseen.len());
}

/// A slip of the pen in `passes`, `edge` or `shows` would count for nothing without a word.
#[test]
fn scenarios_name_rules_and_entries_that_exist() {
    let pack = season_pack();
    let rules: BTreeSet<&str> = pack.rules.iter().map(|rule| rule.id.as_str()).collect();
    let answers: BTreeSet<&str> = pack
        .answers
        .iter()
        .map(|answer| answer.item.as_str())
        .collect();
    let mut strange = Vec::new();
    for run in RUNS.iter() {
        let prose = &run.prose;
        let of_rules = prose.passes.iter().chain(&prose.edges);
        let of_rules = of_rules.filter(|id| !rules.contains(id.as_str()));
        let of_answers = prose
            .shows
            .iter()
            .filter(|id| !answers.contains(id.as_str()));
        let place = format!("{}:{}", run.file, prose.line);
        strange.extend(of_rules.chain(of_answers).map(|id| format!("{place} {id}")));
    }
    assert!(strange.is_empty(), "{strange:#?}");
}

#[test]
fn every_answer_has_words_in_both_languages() {
    let pack = season_pack();
    for language in Language::ALL {
        let words = season_words(language);
        let keys = pack
            .answers
            .iter()
            .map(|answer| format!("item-{}", answer.item));
        let ticks = pack
            .checklist
            .iter()
            .map(|item| format!("tick-{}", item.id));
        let silent: Vec<String> = keys.chain(ticks).filter(|key| !words.has(key)).collect();
        assert!(silent.is_empty(), "no words in {language}: {silent:?}");
    }
}

fn items() -> BTreeMap<&'static str, Vec<&'static str>> {
    let lines = ITEMS.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(' '))
        .map(|(id, words)| {
            let words = words.split_whitespace().filter(|word| *word != "-");
            (id, words.collect())
        })
        .collect()
}

fn answered(pack: &Pack) -> BTreeSet<&str> {
    answered_by(pack, |_| true)
}

fn answered_by(pack: &Pack, counts: impl Fn(AnsweredBy) -> bool) -> BTreeSet<&str> {
    let rules = pack.rules.iter().map(|rule| rule.id.as_str());
    let penalties = pack.penalties.iter().map(|row| row.id.as_str());
    let ticks = pack.checklist.iter().flat_map(|item| &item.items);
    let stages = pack.stages.iter().flat_map(|stage| &stage.items);
    let others = pack.answers.iter().filter(|answer| counts(answer.by));
    rules
        .chain(penalties)
        .chain(ticks.chain(stages).map(String::as_str))
        .chain(others.map(|answer| answer.item.as_str()))
        .collect()
}
