//! Another season without a line of code: other dates, stages, penalties, thresholds, costs and another country.

use chrono::NaiveDate;
use kafedra_model::finding::Fact;
use kafedra_model::pack::Pack;
use kafedra_rules::pack::parse;
use kafedra_tests::scenario::{self, Scenario};
use kafedra_words::{Language, Words};
use std::collections::BTreeMap;

const PACK: &str = include_str!("packs/other-season/pack.toml");
const RU: &str = include_str!("packs/other-season/ru.ftl");
const EN: &str = include_str!("packs/other-season/en.ftl");

/// Almaty with thirty listeners of forty, speakers sent two working days late, gifts, and costs above the cap.
const ALMATY: &str = r#"
seminar Алма-Ата 2018-09-05 planned 50
stage outline sent 2018-08-10 approved 2018-08-14
stage budget sent 2018-08-13 approved 2018-08-21
stage speakers sent 2018-09-03 approved 2018-09-03
stage page sent 2018-08-20 approved 2018-08-23
block registration 30
block welcome 10
block tour 40
line room 20000 agreed 20000 paper 20000
line tea 8000 agreed 8000 paper 8000
line tea 7000 agreed 7000 paper 7000
line gifts 9000 agreed 9000 paper 9000
landing own-site https://example.org/news
attendance registered 45 called 45 came 30
report filled uploaded 2018-09-10
today 2018-09-11
"#;

#[test]
fn the_other_season_is_whole() {
    assert_eq!(pack().id, "other-season");
}

#[test]
fn its_rules_find_what_they_say() {
    let (pack, Scenario { seminar, today }) = almaty();
    let findings = kafedra_rules::check(&pack, &seminar, today);
    let found: Vec<String> = findings
        .iter()
        .map(|finding| format!("{} {:?}", finding.rule, shown(&finding.facts)))
        .collect();
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn its_stages_are_late_by_its_own_calendar() {
    let (pack, Scenario { seminar, .. }) = almaty();
    let late = |date: &str| {
        let told = kafedra_rules::what_if(&pack, &unsent(&seminar), "speakers", day(date));
        (told.late_days, told.points, told.excluded)
    };
    assert_eq!(late("2018-08-28"), (Some(0), 0, false), "the last day");
    assert_eq!(
        late("2018-08-29"),
        (Some(1), 7, false),
        "named, but not included"
    );
    assert_eq!(
        late("2018-09-03"),
        (Some(2), 7, false),
        "two days off and a weekend lie between"
    );
    assert_eq!(late("2018-09-04"), (Some(3), 0, true));
}

#[test]
fn its_dates_are_its_own() {
    let (pack, Scenario { seminar, today }) = almaty();
    let plan = kafedra_rules::timeline(&pack, &seminar, today);
    let date = |id: &str| {
        let entry = plan.iter().find(|entry| entry.id == id);
        entry.map(|entry| entry.date.to_string())
    };
    let expected = [
        ("application-last", "2018-07-20"),
        ("withdrawal", "2018-08-10"),
        ("stage-outline", "2018-08-14"),
        ("stage-budget", "2018-08-21"),
        ("stage-page", "2018-08-23"),
        // Two working days before 28 August: a Monday and a Saturday that is worked.
        ("send-speakers", "2018-08-25"),
        ("stage-speakers", "2018-08-28"),
        ("border.P-2", "2018-08-29"),
        ("border.P-3", "2018-09-04"),
        ("campaign", "2018-08-20"),
        ("own-announcing", "2018-08-23"),
        ("final-mail", "2018-09-03"),
        ("call", "2018-09-04"),
        ("report", "2018-09-10"),
        ("report-late", "2018-09-11"),
    ];
    for (id, wanted) in expected {
        assert_eq!(date(id).as_deref(), Some(wanted), "{id}");
    }
    assert_eq!(date("stage-programme"), None);
}

#[test]
fn its_money_and_points_are_reckoned_its_way() {
    let (pack, Scenario { seminar, today }) = almaty();
    let settled = kafedra_rules::settle(&pack, &seminar, today);
    let money = &settled.compensation;
    assert_eq!(
        (settled.listeners, settled.minimum),
        (30, 40),
        "Алма-Ата is Алматы"
    );
    assert_eq!(money.eligible_kopecks.0, 3_500_000, "both teas, no gifts");
    assert_eq!(money.cap_kopecks.0, 3_000_000);
    // A third of the cap for too few listeners, half of that for the stage approved too late and the short talk.
    assert_eq!(money.upper_kopecks.0, 500_000);
    assert_eq!(money.sure_kopecks.0, 500_000, "the reduction is known");
    // (100 − 7) : 3, in the season's order.
    assert_eq!(
        (settled.points.net, settled.points.alternative_net),
        (31, 26)
    );
    let rows: Vec<&str> = settled
        .penalties
        .iter()
        .map(|row| row.penalty.as_str())
        .collect();
    assert_eq!(rows, ["P-2"]);
}

#[test]
fn it_speaks_both_languages() {
    let (pack, Scenario { seminar, today }) = almaty();
    for (language, ftl) in [(Language::Ru, RU), (Language::En, EN)] {
        let words = Words::new(language, &[ftl]);
        assert_eq!(words.problems(), [""; 0]);
        for rule in &pack.rules {
            assert!(words.has(&format!("rule-{}", rule.id)), "{}", rule.id);
        }
        for finding in kafedra_rules::check(&pack, &seminar, today) {
            let mut facts = finding.facts.clone();
            if let Some(subject) = &finding.subject {
                facts.insert("subject".to_owned(), subject.label.as_str().into());
            }
            let said = words.say(&format!("rule-{}", finding.rule), &facts);
            assert!(!said.contains("{$"), "{}: «{said}»", finding.rule);
        }
    }
}

fn pack() -> Pack {
    parse("pack.toml", PACK).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    })
}

fn almaty() -> (Pack, Scenario) {
    let pack = pack();
    let read = scenario::read(ALMATY, &pack).unwrap_or_else(|error| panic!("{error}"));
    (pack, read)
}

/// The same seminar before its speakers were sent.
fn unsent(seminar: &kafedra_model::seminar::Seminar) -> kafedra_model::seminar::Seminar {
    let mut seminar = seminar.clone();
    seminar.plan.stages.records.remove("speakers");
    seminar
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date of the calendar")
}

fn shown(facts: &BTreeMap<String, Fact>) -> Vec<String> {
    let shown = facts.iter().map(|(name, fact)| match fact {
        Fact::Flag(flag) => format!("{name}={flag}"),
        Fact::Number(number) => format!("{name}={number}"),
        Fact::Text(text) => format!("{name}={text}"),
    });
    shown.collect()
}
