use super::{at, changed, questions, ruled};
use crate::testing::examples::{kazan, tomsk};
use crate::testing::{day, pack};
use kafedra_model::pack::{LatenessUnit, Pack, Parameter};
use kafedra_model::rulings::{Ruling, Rulings};
use std::borrow::Cow;
use std::sync::LazyLock;
use toml::Value;

static PACK: LazyLock<Pack> = LazyLock::new(pack);

fn answer(question: &str, reading: &str, value: Option<u32>) -> Rulings {
    let ruling = Ruling {
        reading: reading.to_owned(),
        value,
        on: None,
        note: String::new(),
    };
    Rulings {
        answers: [(question.to_owned(), ruling)].into(),
    }
}

#[test]
fn without_answers_the_pack_is_the_pack() {
    let ruled = |rulings: Rulings| matches!(ruled(&PACK, &rulings), Cow::Borrowed(_));
    assert!(ruled(Rulings::default()));
    assert!(
        ruled(answer("AMB-03", "calendar", None)),
        "the safe reading changes nothing"
    );
    assert!(
        ruled(answer("AMB-03", "lunar", None)),
        "an unknown reading changes nothing"
    );
    assert!(
        ruled(answer("AMB-99", "working", None)),
        "an unknown question neither"
    );
    assert!(
        ruled(answer("AMB-23", "percent", None)),
        "a number is still to be named"
    );
}

#[test]
fn an_answer_changes_the_pack_at_its_place_and_nowhere_else() {
    let ruled = ruled(&PACK, &answer("AMB-03", "working", None)).into_owned();
    assert_eq!(ruled.deadlines.lateness_unit, LatenessUnit::WorkingDay);
    let mut back = ruled;
    back.deadlines.lateness_unit = PACK.deadlines.lateness_unit;
    assert_eq!(back, *PACK);
}

#[test]
fn a_number_is_put_where_the_reading_asks_for_it() {
    let ruled = ruled(&PACK, &answer("AMB-23", "percent", Some(20)));
    assert_eq!(
        ruled.compensation.outside_speaker_reduction_percent,
        Some(20)
    );
}

#[test]
fn every_reading_of_the_season_gives_a_pack() {
    for question in &PACK.questions {
        for reading in &question.readings {
            let rulings = answer(&question.id, &reading.id, reading.asks.as_ref().map(|_| 10));
            let changes = !reading.set.is_empty() || reading.asks.is_some();
            let ruled = ruled(&PACK, &rulings);
            let is_changed = matches!(ruled, Cow::Owned(_)) && *ruled != *PACK;
            assert_eq!(is_changed, changes, "{} {}", question.id, reading.id);
        }
    }
}

#[test]
fn a_place_that_is_none_gives_no_pack() {
    let put = |place: &str, value: Parameter| changed(&PACK, &[(place, value)]);
    assert!(
        put(
            "deadlines.lateness_unit",
            Parameter::Text("moon".to_owned())
        )
        .is_none()
    );
    assert!(put("deadlines.latenes_unit", Parameter::Switch(true)).is_none());
    assert!(put("penalties.PEN-99.points", Parameter::Integer(1)).is_none());
    assert!(put("nowhere", Parameter::Integer(1)).is_none());
    let mut text = Value::String("x".to_owned());
    assert!(at(&mut text, "a.b").is_none());
}

#[test]
fn the_questions_of_a_seminar_are_those_that_touch_it() {
    let asked = |seminar: &kafedra_model::seminar::Seminar| -> Vec<String> {
        let today = day("2017-04-20");
        let findings = crate::check(&PACK, seminar, today);
        let settlement = crate::settle(&PACK, seminar, today);
        let questions = questions(&PACK, seminar, today, &findings, &settlement);
        questions.into_iter().map(|question| question.id).collect()
    };
    let has = |ids: &[String], id: &str| ids.iter().any(|known| known == id);
    let (kazan, tomsk) = (asked(&kazan()), asked(&tomsk()));
    assert!(
        has(&kazan, "AMB-31"),
        "the calls of Казань fall on a Sunday: {kazan:?}"
    );
    assert!(!has(&kazan, "AMB-23") && has(&tomsk, "AMB-23"));
    assert!(
        has(&tomsk, "AMB-48"),
        "two organizers above the cap: {tomsk:?}"
    );
}

#[test]
fn an_answer_is_shown_even_where_the_question_touches_nothing() {
    let mut seminar = kazan();
    seminar.plan.rulings = answer("AMB-23", "percent", Some(20));
    let today = day("2017-04-20");
    let settlement = crate::settle(&PACK, &seminar, today);
    let questions = questions(&PACK, &seminar, today, &[], &settlement);
    let found = questions.iter().find(|question| question.id == "AMB-23");
    let chosen = found.and_then(|question| question.readings.iter().find(|r| r.chosen));
    assert_eq!(chosen.map(|reading| reading.id.as_str()), Some("percent"));
}
