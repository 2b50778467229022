use super::{timeline, what_if};
use crate::testing::examples::{kazan, moscow};
use crate::testing::{day, pack, record, seminar};
use chrono::Days;
use kafedra_model::pack::Pack;
use kafedra_model::seminar::Seminar;
use proptest::prelude::*;
use std::sync::LazyLock;

static PACK: LazyLock<Pack> = LazyLock::new(pack);

/// The plan as lines: date, time, id, whether it is a day off.
fn lines(seminar: &Seminar) -> String {
    let entries = timeline(&PACK, seminar, day("2017-03-01"));
    let lines = entries.iter().map(|entry| {
        let from = entry
            .from
            .map(|from| format!("{from} … "))
            .unwrap_or_default();
        let time = entry
            .time
            .map(|time| time.format(" %H:%M").to_string())
            .unwrap_or_default();
        let off = if entry.day_off { " (off)" } else { "" };
        format!("{from}{}{time} {}{off}", entry.date, entry.id)
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn moscow_and_kazan_follow_the_catalogue() {
    insta::assert_snapshot!("moscow", lines(&moscow()));
    insta::assert_snapshot!("kazan", lines(&kazan()));
}

#[test]
fn sunday_calls_are_marked_as_a_day_off() {
    let entries = timeline(&PACK, &kazan(), day("2017-03-01"));
    let call = entries.iter().find(|entry| entry.id == "call");
    assert!(call.is_some_and(|call| call.day_off && call.date == day("2017-03-26")));
}

#[test]
fn reports_are_due_on_the_days_of_the_catalogue() {
    let table = [
        ("2017-03-27", "2017-04-03"),
        ("2017-03-31", "2017-04-07"),
        ("2017-04-01", "2017-04-07"),
        ("2017-04-02", "2017-04-07"),
        ("2017-04-07", "2017-04-14"),
        ("2017-04-08", "2017-04-14"),
    ];
    for (date, due) in table {
        let entries = timeline(&PACK, &seminar("Томск", date), day("2017-03-01"));
        let report = entries.iter().find(|entry| entry.id == "report");
        assert_eq!(
            report.map(|report| report.date),
            Some(day(due)),
            "seminar on {date}"
        );
    }
}

#[test]
fn a_late_landing_costs_what_the_table_says() {
    let never_sent = seminar("Казань", "2017-03-29");
    let rows =
        |seminar: &Seminar, date: &str| what_if(&PACK, seminar, "landing", day(date)).penalties;
    assert_eq!(rows(&never_sent, "2017-03-07"), Vec::<String>::new());
    assert_eq!(rows(&never_sent, "2017-03-08"), ["PEN-07"]);
    assert_eq!(rows(&never_sent, "2017-03-09"), ["PEN-09"]);
    let mut sent = never_sent;
    sent.plan
        .stages
        .records
        .insert("landing".to_owned(), record(&["2017-03-02"], None));
    assert_eq!(rows(&sent, "2017-03-10"), ["PEN-10"]);
    assert_eq!(rows(&sent, "2017-03-11"), ["PEN-08", "PEN-11"]);
    assert_eq!(
        what_if(&PACK, &sent, "landing", day("2017-03-01")).late_days,
        Some(-6)
    );
    assert_eq!(
        what_if(&PACK, &sent, "no_such_stage", day("2017-03-01")).late_days,
        None
    );
}

proptest! {
    #[test]
    fn sending_earlier_never_costs_more(
        stage in 0_usize..5,
        first in proptest::option::of(0_u64..40),
        send in 0_u64..60,
    ) {
        let mut seminar = seminar("Казань", "2017-03-29");
        let id = PACK.stages[stage].id.clone();
        let at = |days: u64| day("2017-02-01") + Days::new(days);
        if let Some(first) = first {
            let record = record(&[&at(first).to_string()], None);
            seminar.plan.stages.records.insert(id.clone(), record);
        }
        let cost = |days: u64| {
            let answer = what_if(&PACK, &seminar, &id, at(days));
            (answer.excluded, if answer.excluded { 0 } else { answer.points })
        };
        prop_assert!(cost(send) <= cost(send + 1));
    }
}
