//! What holds for every seminar whatsoever: the rules answer, and answer the same.

use chrono::NaiveDate;
use kafedra_model::pack::Pack;
use kafedra_model::seminar::Seminar;
use kafedra_organizer::{Example, Language, Opening, Organizer};
use kafedra_rules as rules;
use kafedra_tests::arbitrary::{day, seminar, vocabulary};
use kafedra_tests::season_pack;
use kafedra_tests::told::untold;
use proptest::prelude::*;
use std::sync::LazyLock;

static PACK: LazyLock<Pack> = LazyLock::new(season_pack);
static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| vocabulary(&PACK));

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 150,
        max_shrink_iters: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// The engine answers any seminar on any day.
    #[test]
    fn no_seminar_makes_the_rules_stumble(
        bytes in proptest::collection::vec(any::<u8>(), 0..3000),
        today in any::<[u8; 2]>(),
        listeners in any::<Option<u32>>(),
    ) {
        let (seminar, today) = (seminar(&bytes, &WORDS), day(&today));
        everything(&seminar, today);
        let _ = rules::settle_for(&PACK, &seminar, today, listeners);
        for stage in PACK.stages.iter().map(|stage| stage.id.as_str()).chain(["nowhere"]) {
            let _ = rules::what_if(&PACK, &seminar, stage, today);
        }
    }

    /// What the ledger charges is told by the findings, to the point, and nothing of it twice.
    #[test]
    fn what_is_charged_is_told_once(
        bytes in proptest::collection::vec(any::<u8>(), 0..3000),
        today in any::<[u8; 2]>(),
    ) {
        let (seminar, today) = (seminar(&bytes, &WORDS), day(&today));
        let ledger = rules::ledger(&PACK, &seminar, today);
        let wrong = untold(&rules::check(&PACK, &seminar, today), &ledger);
        prop_assert!(wrong.is_empty(), "{:?}", wrong);
    }

    /// The same seminar, season and day give the same bytes, also after the seminar has been to a file and back.
    #[test]
    fn the_same_question_has_the_same_answer(
        bytes in proptest::collection::vec(any::<u8>(), 0..3000),
        today in any::<[u8; 2]>(),
    ) {
        let (seminar, today) = (seminar(&bytes, &WORDS), day(&today));
        let again = serde_json::from_str(&json(&seminar)).expect("what was written can be read");
        prop_assert_eq!(&seminar, &again);
        prop_assert_eq!(everything(&seminar, today), everything(&again, today));
    }

    /// Findings do not depend on the order in which papers, photos, lines … were entered.
    #[test]
    fn the_order_of_lists_does_not_matter(
        bytes in proptest::collection::vec(any::<u8>(), 0..3000),
        today in any::<[u8; 2]>(),
    ) {
        let (mut seminar, today) = (seminar(&bytes, &WORDS), day(&today));
        with_ids_of_their_own(&mut seminar);
        let mut turned = seminar.clone();
        turn(&mut turned);
        let (one, other) = (findings(&seminar, today), findings(&turned, today));
        prop_assert_eq!(only(&one, &other), only(&other, &one));
        let (one, other) = (
            rules::settle(&PACK, &seminar, today),
            rules::settle(&PACK, &turned, today),
        );
        prop_assert_eq!(one.compensation, other.compensation);
        prop_assert_eq!(one.points, other.points);
        prop_assert_eq!(one.flags, other.flags);
    }
}

/// Another language says the same in other words.
#[test]
fn the_language_changes_nothing_but_the_words() {
    let folder = tempfile::tempdir().expect("the temporary folder can be written to");
    let mut answers = Vec::new();
    let mut id = None;
    for language in Language::ALL {
        let opening = Opening {
            folder: Some(folder.path().join("workspace")),
            today: NaiveDate::from_ymd_opt(2017, 4, 20),
            language: Some(language),
            ..Opening::default()
        };
        let mut organizer = Organizer::open(opening).expect("the workspace opens");
        let example = || {
            organizer
                .example(Example::Kazan)
                .expect("the example is made")
        };
        let id = *id.get_or_insert_with(example);
        let mut findings = organizer.check(id).expect("the seminar is there");
        let texts: Vec<String> = findings
            .iter()
            .map(|finding| finding.text.clone())
            .collect();
        for finding in &mut findings {
            finding.text.clear();
            finding.remedy.clear();
        }
        answers.push((findings, texts));
    }
    assert_eq!(answers[0].0, answers[1].0);
    assert_ne!(answers[0].1, answers[1].1);
}

/// The bytes of all that the rules say.
fn everything(seminar: &Seminar, today: NaiveDate) -> [String; 5] {
    [
        json(&rules::check(&PACK, seminar, today)),
        json(&rules::timeline(&PACK, seminar, today)),
        json(&rules::settle(&PACK, seminar, today)),
        json(&rules::ledger(&PACK, seminar, today)),
        json(&rules::forecast(&PACK, seminar)),
    ]
}

/// Findings apart from their order, which follows that of the lists.
fn findings(seminar: &Seminar, today: NaiveDate) -> Vec<String> {
    let found = rules::check(&PACK, seminar, today);
    let mut found: Vec<String> = found.iter().map(json).collect();
    found.sort_unstable();
    found
}

/// What the other list has not.
fn only<'l>(one: &'l [String], other: &[String]) -> Vec<&'l String> {
    one.iter().filter(|found| !other.contains(found)).collect()
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("what the rules say can be written")
}

/// In a workspace an id stands once; of entries that share one the first stays.
fn with_ids_of_their_own(seminar: &mut Seminar) {
    let plan = &mut seminar.plan;
    once(&mut seminar.photos, |photo| photo.id);
    once(&mut seminar.papers, |paper| paper.id);
    once(&mut plan.venues.candidates, |venue| venue.id);
    once(&mut plan.announcements.items, |item| item.id);
    once(&mut plan.estimate.lines, |line| line.id);
    once(&mut plan.estimate.organizers, |organizer| organizer.id);
    once(&mut plan.answers.sheets, |sheet| sheet.id);
    once(&mut plan.team.members, |member| member.id);
    once(&mut plan.reminders.mailings, |mailing| mailing.id);
    once(&mut plan.agenda.blocks, |block| block.id);
}

fn once<T, Id: Ord>(entries: &mut Vec<T>, id: fn(&T) -> Id) {
    let mut seen = std::collections::BTreeSet::new();
    entries.retain(|entry| seen.insert(id(entry)));
}

/// Every list whose order says nothing, the other way round.
fn turn(seminar: &mut Seminar) {
    let plan = &mut seminar.plan;
    seminar.photos.reverse();
    seminar.papers.reverse();
    seminar.others.reverse();
    plan.venues.candidates.reverse();
    plan.venues.changes.reverse();
    plan.announcements.items.reverse();
    plan.estimate.lines.reverse();
    plan.answers.sheets.reverse();
    plan.team.members.reverse();
    plan.reminders.mailings.reverse();
    plan.leads.leads.reverse();
    for block in &mut plan.agenda.blocks {
        block.speakers.reverse();
    }
}
