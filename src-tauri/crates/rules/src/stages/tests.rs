#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use crate::penalties::ledger;
use crate::testing::{day, pack, record, seminar};
use kafedra_model::pack::{LatenessUnit, Pack};
use kafedra_model::seminar::Seminar;

/// Rows set off when `stage` alone has this record; every other stage is in order.
fn rows(stage: &str, sent: &[&str], approved: Option<&str>) -> Vec<String> {
    rows_in(&pack(), stage, sent, approved)
}

fn rows_in(pack: &Pack, stage: &str, sent: &[&str], approved: Option<&str>) -> Vec<String> {
    let mut seminar = in_order();
    let stages = &mut seminar.plan.stages.records;
    stages.insert(stage.to_owned(), record(sent, approved));
    let rows = ledger(pack, &seminar, day("2017-03-20"));
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

/// Counted in working days, days off are no lateness, and 9 March is one day after 7 March (AMB-03).
#[test]
fn the_lateness_ladder_in_working_days() {
    let ladder = [
        // stage, [(day, first submission, repeated submission)]
        (
            "programme",
            &[
                ("2017-02-22", "", ""),
                ("2017-02-26", "", ""),
                ("2017-02-27", "01", "02"),
                ("2017-02-28", "01", "02"),
                ("2017-03-01", "01", "03"),
            ][..],
        ),
        (
            "estimate",
            &[
                ("2017-03-01", "", ""),
                ("2017-03-02", "04", "05"),
                ("2017-03-05", "04", "05"),
                ("2017-03-07", "04", "05"),
                ("2017-03-08", "04", "05"),
                ("2017-03-09", "04", "06"),
            ],
        ),
        (
            "landing",
            &[
                ("2017-03-08", "", ""),
                ("2017-03-09", "07", "10"),
                ("2017-03-10", "09", "10"),
                ("2017-03-12", "09", "10"),
                ("2017-03-13", "09", "10"),
                ("2017-03-14", "09", "11"),
            ],
        ),
    ];
    let mut pack = pack();
    pack.deadlines.lateness_unit = LatenessUnit::WorkingDay;
    for (stage, cells) in ladder {
        for (sent, first, repeated) in cells {
            let approved = Some("2017-03-07");
            let found = |sent: &[&str]| rows_in(&pack, stage, sent, approved).join(" ");
            let expected = |row: &str| match row {
                "" => String::new(),
                row => format!("PEN-{row}"),
            };
            assert_eq!(found(&[sent]), expected(first), "{stage} first {sent}");
            let twice = ["2017-02-15", sent];
            assert_eq!(found(&twice), expected(repeated), "{stage} repeat {sent}");
        }
    }
}

/// Neither the address nor the announcing plan has a row of its own (AMB-38).
#[test]
fn stages_without_rows_cost_no_points() {
    for stage in ["postal_address", "announce_plan"] {
        assert_eq!(rows(stage, &["2017-03-19"], None), Vec::<String>::new());
    }
}

#[test]
fn approval_without_a_recorded_sending_shows_that_something_was_sent() {
    for stage in ["programme", "estimate", "landing"] {
        assert_eq!(
            rows(stage, &[], Some("2017-03-10")),
            Vec::<String>::new(),
            "{stage}: late approval alone is no late sending"
        );
    }
    assert_eq!(rows("landing", &[], Some("2017-03-11")), ["PEN-08"]);
}

#[test]
fn the_order_of_the_list_does_not_matter() {
    let one = rows("landing", &["2017-03-08", "2017-03-10"], Some("2017-03-10"));
    let other = rows("landing", &["2017-03-10", "2017-03-08"], Some("2017-03-10"));
    assert_eq!(one, ["PEN-07", "PEN-10"]);
    assert_eq!(one, other);
}

#[test]
fn a_partner_that_has_withdrawn_owes_nothing_more() {
    let mut seminar = in_order();
    seminar.plan.stages.records.clear();
    seminar.plan.stages.withdrawn = Some(day("2017-02-20"));
    assert_eq!(ledger(&pack(), &seminar, day("2017-03-20")), Vec::new());
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
