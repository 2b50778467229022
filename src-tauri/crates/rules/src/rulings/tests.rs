use super::{at, changed, questions, ruled};
use crate::testing::examples::{kazan, tomsk};
use crate::testing::{day, pack};
use kafedra_model::pack::{LatenessUnit, Pack, Parameter};
use kafedra_model::rulings::{Ruling, Rulings};
use kafedra_model::seminar::Seminar;
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

fn asked(seminar: &Seminar, today: &str) -> Vec<String> {
    let today = day(today);
    let findings = crate::check(&PACK, seminar, today);
    let settlement = crate::settle(&PACK, seminar, today);
    let questions = questions(&PACK, seminar, today, &findings, &settlement);
    questions.into_iter().map(|question| question.id).collect()
}

fn has(ids: &[String], id: &str) -> bool {
    ids.iter().any(|known| known == id)
}

#[test]
fn the_questions_of_a_seminar_are_those_that_touch_it() {
    let (before, after) = (asked(&kazan(), "2017-03-24"), asked(&kazan(), "2017-04-20"));
    assert!(
        has(&before, "AMB-31"),
        "the calls of Казань fall on a Sunday: {before:?}"
    );
    assert!(!has(&after, "AMB-31"), "the calls are over: {after:?}");
    let tomsk = asked(&tomsk(), "2017-04-20");
    assert!(!has(&after, "AMB-23") && has(&tomsk, "AMB-23"));
    assert!(
        has(&tomsk, "AMB-48"),
        "two organizers above the cap: {tomsk:?}"
    );
}

#[test]
fn a_question_stands_only_while_its_matter_does() {
    let seminar = kazan();
    for (id, with, without) in [
        ("AMB-58", "2017-03-24", "2017-03-20"),
        ("AMB-63", "2017-03-29", "2017-03-30"),
        ("AMB-62", "2017-03-06", "2017-03-07"),
    ] {
        assert!(has(&asked(&seminar, with), id), "{id} on {with}");
        assert!(!has(&asked(&seminar, without), id), "{id} on {without}");
    }
    let mut other = seminar.clone();
    assert!(!has(&asked(&other, "2017-03-20"), "AMB-44"));
    other.plan.report.individual_due = Some(day("2017-04-10"));
    assert!(has(&asked(&other, "2017-03-20"), "AMB-44"));
    let mut other = tomsk();
    other.plan.stages.approved_agenda = None;
    assert!(has(&asked(&other, "2017-02-20"), "AMB-19"));
    other.plan.stages.approved_agenda = Some(other.plan.agenda.clone());
    assert!(!has(&asked(&other, "2017-02-20"), "AMB-19"));
}

#[test]
fn the_most_pressing_question_comes_first_and_an_answered_one_last() {
    let mut seminar = tomsk();
    let before = asked(&seminar, "2017-04-20");
    let touch = |id: &String| {
        let mut known = PACK.questions.iter();
        known
            .find(|question| question.id == *id)
            .map(|question| question.touch)
    };
    assert!(before.iter().map(touch).is_sorted(), "{before:?}");
    let first = before.first().cloned().unwrap_or_default();
    let readings = PACK.questions.iter().find(|question| question.id == first);
    let reading = readings.map(|question| question.readings[0].id.clone());
    seminar.plan.rulings = answer(&first, &reading.unwrap_or_default(), None);
    assert_eq!(asked(&seminar, "2017-04-20").last(), Some(&first));
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
