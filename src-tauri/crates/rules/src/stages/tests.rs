#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use crate::penalties::ledger;
use crate::testing::{day, pack, record, seminar};
use kafedra_model::seminar::Seminar;

/// Rows set off when `stage` alone has this record; every other stage is in order.
fn rows(stage: &str, sent: &[&str], approved: Option<&str>) -> Vec<String> {
    let mut seminar = in_order();
    let stages = &mut seminar.plan.stages.records;
    stages.insert(stage.to_owned(), record(sent, approved));
    let rows = ledger(&pack(), &seminar, day("2017-03-20"));
    rows.into_iter().map(|entry| entry.penalty).collect()
}

fn in_order() -> Seminar {
    let mut seminar = seminar("Казань", "2017-03-29");
    for stage in [
        "programme",
        "postal_address",
        "estimate",
        "landing",
        "announce_plan",
    ] {
        let record = record(&["2017-02-15"], Some("2017-02-20"));
        seminar.plan.stages.records.insert(stage.to_owned(), record);
    }
    seminar
}

#[test]
fn the_lateness_ladder() {
    let ladder = [
        // stage, last day, [first submission +0 … +5], [repeated submission +0 … +5]
        (
            "programme",
            "2017-02-22",
            ["", "01", "01", "01", "01", "01"],
            ["", "02", "02", "03", "03", "03"],
        ),
        (
            "estimate",
            "2017-03-01",
            ["", "04", "04", "04", "04", "04"],
            ["", "05", "05", "05", "05", "06"],
        ),
        (
            "landing",
            "2017-03-07",
            ["", "07", "09", "09", "09", "09"],
            ["", "10", "10", "10", "11", "11"],
        ),
    ];
    for (stage, due, first, repeated) in ladder {
        for late in 0..6 {
            let sent = day(due) + chrono::Days::new(late);
            let sent = sent.to_string();
            let expected = |row: &str| {
                let row = (!row.is_empty()).then(|| format!("PEN-{row}"));
                row.into_iter().collect::<Vec<_>>()
            };
            let index = usize::try_from(late).unwrap();
            let approved = Some("2017-03-07");
            assert_eq!(
                rows(stage, &[&sent], approved),
                expected(first[index]),
                "{stage} first +{late}"
            );
            let twice = ["2017-02-15", sent.as_str()];
            assert_eq!(
                rows(stage, &twice, approved),
                expected(repeated[index]),
                "{stage} repeat +{late}"
            );
        }
    }
}

#[test]
fn a_landing_without_approval_excludes_from_the_fourth_day() {
    assert_eq!(
        rows("landing", &["2017-03-01"], Some("2017-03-10")),
        Vec::<String>::new()
    );
    assert_eq!(
        rows("landing", &["2017-03-01"], Some("2017-03-11")),
        ["PEN-08"]
    );
    assert_eq!(
        rows("landing", &["2017-03-01"], None),
        ["PEN-08"],
        "not approved on 20 March"
    );
}

#[test]
fn what_was_never_sent_is_as_late_as_today() {
    let mut seminar = in_order();
    seminar.plan.stages.records.remove("landing");
    let rows = |today: &str| {
        let rows = ledger(&pack(), &seminar, day(today)).into_iter();
        rows.map(|entry| entry.penalty).collect::<Vec<_>>()
    };
    assert_eq!(rows("2017-03-07"), Vec::<String>::new());
    assert_eq!(rows("2017-03-08"), ["PEN-07"]);
    assert_eq!(rows("2017-03-09"), ["PEN-09"]);
    assert_eq!(rows("2017-03-11"), ["PEN-08", "PEN-09"]);
}

#[test]
fn an_answer_owed_to_remarks_is_as_late_as_today() {
    let mut seminar = in_order();
    let mut record = record(&["2017-02-15"], None);
    record.submissions[0].returned = Some(day("2017-02-17"));
    seminar
        .plan
        .stages
        .records
        .insert("programme".to_owned(), record);
    let rows = |today: &str| {
        let rows = ledger(&pack(), &seminar, day(today)).into_iter();
        rows.map(|entry| entry.penalty).collect::<Vec<_>>()
    };
    assert_eq!(rows("2017-02-22"), Vec::<String>::new());
    assert_eq!(rows("2017-02-24"), ["PEN-02"]);
    assert_eq!(rows("2017-02-25"), ["PEN-03"]);
}
