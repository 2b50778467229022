//! Settlement and plan of the worked examples, put into words: no step, penalty or date without its sentence.

use kafedra_model::finding::{Fact, Subject};
use kafedra_model::pack::Pack;
use kafedra_tests::{scenario, season_pack, season_words};
use kafedra_words::{Language, Words};
use std::collections::BTreeMap;

/// Казань of the catalogue, part (f): halved, four penalties, a failed gate.
const KAZAN: &str = r#"
seminar Казань 2017-03-29 planned 75
stage programme sent 2017-02-15 approved 2017-02-20
stage postal_address sent 2017-02-15
stage estimate sent 2017-02-15 approved 2017-02-20
stage landing sent 2017-03-08 approved 2017-03-10
stage announce_plan sent 2017-02-15 approved 2017-03-10
programme minimum
announcement social_network "группа" approved 2017-03-13 published 2017-03-14 text "Приглашаем на мастер-класс"
line hall_rent 18000 agreed 18000 paper 18000
line hall_equipment_rent 4000 agreed 4000 paper 4000
line coffee_break 12000 agreed 12000 paper 12000
line announcing 7000 agreed 7000 paper 7000
line announcing 5000 agreed 5000 paper 5000 announcement "группа"
line contextual_ads 9000 agreed 9000 paper 9000
line reminder_calls 6000 agreed 6000 paper 6000
landing url https://poryadok.example.org own-site https://example.org/news tested
attendance registered 120 called 120 came 24 first 2017-03-09
mailing weekly 2017-03-16
mailing final 2017-03-28
report filled uploaded 2017-04-06 accepted 2017-04-10
today 2017-04-20
"#;

/// Москва of the catalogue, part (f): all in order, costs above the cap.
const MOSCOW: &str = r#"
seminar Москва 2017-04-06 planned 50
stage programme sent 2017-02-15 approved 2017-02-20
stage postal_address sent 2017-02-15
stage estimate sent 2017-02-15 approved 2017-02-20
stage landing sent 2017-03-01 approved 2017-03-07
stage announce_plan sent 2017-02-15 approved 2017-03-10
programme minimum
announcement portal "портал" approved 2017-03-10 published 2017-03-13
announcement mailing "директора" approved 2017-03-10 published 2017-03-13
line hall_rent 25000 agreed 25000 paper 25000
line hall_equipment_rent 6000 agreed 6000 paper 6500
line coffee_break 14000 agreed 14000 paper 13200
line unbranded_notepads 3000 agreed 3000 paper 3000
line announcing 8000 agreed 8000 paper 8000 announcement "портал"
line announcing 6000 agreed 6000 paper 6000 announcement "директора"
landing url https://poryadok.example.org own-site https://example.org/news tested
attendance registered 80 called 80 came 31 first 2017-03-09
mailing weekly 2017-03-16
mailing weekly 2017-03-23
mailing weekly 2017-03-30
mailing final 2017-04-05
report filled uploaded 2017-04-13 accepted 2017-04-13
today 2017-04-20
"#;

/// Томск of the catalogue, part (f): two organizers, an unseen text, three outside speakers, kits on chairs.
const TOMSK: &str = r#"
seminar Томск 2017-04-05 planned 40
organizer "А" product-talks
organizer "Б"
stage programme sent 2017-02-15 approved 2017-02-20
stage postal_address sent 2017-02-15
stage estimate sent 2017-02-15 approved 2017-02-20
stage landing sent 2017-03-01 approved 2017-03-07
stage announce_plan sent 2017-02-15 approved 2017-03-10
block registration 20
block M1 10
block M2 40
block coffee 20
block M4 crm 30
own "Команда без хаоса" 20 points 2 speaker outside "Школа" speaker outside "Центр" speaker outside "Клуб"
block story 15
block questions 15
announcement portal "портал" approved 2017-03-10 published 2017-03-13
announcement mailing "база" published 2017-03-13
line hall_rent 30000 agreed 30000 paper 30000 organizer "А"
line hall_equipment_rent 5000 agreed 5000 paper 5000 organizer "А"
line coffee_break 15000 agreed 15000 paper 15000 organizer "Б"
line announcing 10000 agreed 10000 paper 10000 organizer "Б" announcement "портал"
line announcing 10000 agreed 10000 paper 10000 organizer "Б" announcement "база"
landing url https://poryadok.example.org own-site https://example.org/news tested
attendance registered 40 called 40 came 18 first 2017-03-09
mailing weekly 2017-03-16
mailing weekly 2017-03-23
mailing weekly 2017-03-30
mailing final 2017-04-04
tick KIT-13-pen broken
tick DAY-18 broken
report filled uploaded 2017-04-11
today 2017-04-20
"#;

/// A seminar of which nothing was done, long after its day: everything that can be pending is.
const NEGLECTED: &str = r#"
seminar Томск 2017-04-05 planned 30
application none
test invited 2017-01-30 due 2017-02-03
stage programme asked 2017-02-15
venue-changed 2017-03-20 told 5 registered 10
venue-changed 2017-03-25 told 10 registered 10
organizer "А" product-talks
organizer "Б" product-talks
block story 15 speaker outside "А" speaker outside "Б" speaker outside "В"
announcement portal "портал" published 2017-03-13 text "Семинар 1С-Битрикс"
line hall_rent 40000 agreed 40000 paper 40000
line announcing 40000 agreed 40000 paper 40000 organizer "Б"
attendance registered 30 came 5 called 3 first 2017-03-10 refused-after-confirmation 2
tick DAY-03 broken
tick DAY-13 broken
tick KIT-13-pen broken
tick DAY-18 broken
tick KIT-12 broken
report fraud falsified excluded
today 2017-07-01
"#;

/// Few came, the rest is in order except what halves, caps and shares.
const HALVED: &str = r#"
seminar Томск 2017-04-05 planned 30
organizer "А" product-talks
organizer "Б"
block story 15 speaker outside "А" speaker outside "Б" speaker outside "В"
stage programme approved 2017-02-20
stage postal_address approved 2017-02-20
stage estimate approved 2017-02-20
stage landing approved 2017-03-01
stage announce_plan approved 2017-03-01
announcement portal "портал" published 2017-03-13 text "Бесплатный семинар"
line hall_rent 40000 agreed 40000 paper 40000
line coffee_break 40000 agreed 40000 paper 40000 organizer "Б"
attendance registered 30 came 5 called 30 refused-after-confirmation 2
tick KIT-13-pen broken
tick DAY-18 broken
today 2017-04-07
"#;

#[test]
fn kazan_gets_what_the_catalogue_says() {
    let pack = season_pack();
    let read = scenario::read(KAZAN, &pack).expect("the scenario is well written");
    let settlement = kafedra_rules::settle(&pack, &read.seminar, read.today);
    assert_eq!(settlement.compensation.upper_kopecks.0, 2_050_000);
    assert_eq!(
        (settlement.points.net, settlement.points.alternative_net),
        (0, 30)
    );
    let rows: Vec<&str> = settlement
        .penalties
        .iter()
        .map(|row| row.penalty.as_str())
        .collect();
    assert_eq!(rows, ["PEN-07", "PEN-12", "PEN-17", "PEN-23"]);
}

#[test]
fn moscow_gets_the_cap_and_nothing_is_in_doubt() {
    let pack = season_pack();
    let read = scenario::read(MOSCOW, &pack).expect("the scenario is well written");
    let settlement = kafedra_rules::settle(&pack, &read.seminar, read.today);
    let money = &settlement.compensation;
    assert_eq!(
        (money.upper_kopecks.0, money.own_cost_kopecks.0),
        (5_000_000, 1_170_000)
    );
    assert_eq!(
        money.sure_kopecks, money.upper_kopecks,
        "{:?}",
        settlement.conditions
    );
    assert_eq!(settlement.points.net, 120);
    assert_eq!(settlement.flags, Vec::<String>::new());
}

#[test]
fn tomsk_is_shared_and_the_upper_bound_is_in_doubt() {
    let pack = season_pack();
    let read = scenario::read(TOMSK, &pack).expect("the scenario is well written");
    let settlement = kafedra_rules::settle(&pack, &read.seminar, read.today);
    let shares = settlement
        .compensation
        .shares
        .iter()
        .map(|share| share.kopecks.0);
    assert_eq!(shares.collect::<Vec<_>>(), [2_916_667, 2_083_333]);
    assert_eq!(settlement.compensation.strict_kopecks.0, 0);
    assert_eq!(settlement.points.net, 80);
    assert_eq!(settlement.points.recipient.as_deref(), Some("А"));
    // A third company also breaks a rule of the programme (PRG-33), so the gate of full compensation fails.
    assert_eq!(
        settlement.flags,
        ["AMB-07", "AMB-08", "AMB-12", "AMB-20", "AMB-23", "AMB-48"]
    );
}

#[test]
fn every_step_penalty_flag_and_date_has_its_sentence() {
    let pack = season_pack();
    for language in Language::ALL {
        let words = season_words(language);
        for text in [KAZAN, MOSCOW, TOMSK, NEGLECTED, HALVED] {
            say_all(&pack, &words, text);
        }
    }
}

fn say_all(pack: &Pack, words: &Words, text: &str) {
    let read = scenario::read(text, pack).expect("the scenario is well written");
    let settlement = kafedra_rules::settle(pack, &read.seminar, read.today);
    for step in &settlement.steps {
        say(words, &format!("step-{}", step.key), &step.facts);
    }
    for row in &settlement.penalties {
        let facts = with_subject(&row.facts, row.subject.as_ref());
        say(words, &format!("penalty-{}", row.penalty), &facts);
    }
    for flag in &settlement.flags {
        say(words, &format!("flag-{flag}"), &BTreeMap::new());
    }
    for entry in kafedra_rules::timeline(pack, &read.seminar, read.today) {
        let key = entry.id.split('.').next().unwrap_or_default();
        say(words, &format!("date-{key}"), &entry.facts);
    }
}

fn with_subject(
    facts: &BTreeMap<String, Fact>,
    subject: Option<&Subject>,
) -> BTreeMap<String, Fact> {
    let mut facts = facts.clone();
    if let Some(subject) = subject {
        facts.insert("subject".to_owned(), subject.label.as_str().into());
    }
    facts
}

fn say(words: &Words, key: &str, facts: &BTreeMap<String, Fact>) {
    assert!(words.has(key), "{}: {key} has no words", words.language());
    let said = words.say(key, facts);
    assert!(
        !said.contains("{$") && !said.contains('⟨'),
        "{key}: «{said}» lacks a fact"
    );
    assert!(
        !said.contains("  "),
        "{key}: «{said}» has two blanks in a row"
    );
}
