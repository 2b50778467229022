use super::{timeline, what_if};
use crate::testing::examples::{kazan, moscow};
use crate::testing::{day, pack, record, seminar};
use chrono::Days;
use kafedra_model::pack::{LatenessUnit, Pack};
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::PenaltyEntry;
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

/// Days set for one partner stand beside the season's own, and pull the advised day forward.
#[test]
fn own_days_of_the_test_and_of_the_coordinator_are_dates_of_the_plan() {
    let mut seminar = seminar("Томск", "2017-04-05");
    seminar.plan.application.test.due = Some(day("2017-02-03"));
    let mut asked = record(&[], None);
    asked.asked_by = Some(day("2017-02-14"));
    seminar
        .plan
        .stages
        .records
        .insert("programme".to_owned(), asked);
    let plan = lines(&seminar);
    for line in [
        "2017-02-03 entry-test",
        "2017-02-14 asked.programme",
        "2017-02-14 send-programme",
        "2017-02-22 stage-programme",
    ] {
        assert!(plan.lines().any(|said| said == line), "{line} in\n{plan}");
    }
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

/// The answer of the slider is the ledger's: every stage, first and repeated, on every day around its date.
#[test]
fn what_if_is_what_the_ledger_says() {
    for stage in &PACK.stages {
        for repeated in [false, true] {
            for days in 0..12 {
                let send = day("2017-02-20") + Days::new(days * 2);
                let mut seminar = in_order();
                let before: &[&str] = if repeated { &["2017-02-13"] } else { &[] };
                let records = &mut seminar.plan.stages.records;
                records.insert(stage.id.clone(), record(before, None));
                let answer = what_if(&PACK, &seminar, &stage.id, send);
                let sent = send.to_string();
                let sent: Vec<&str> = before.iter().copied().chain([sent.as_str()]).collect();
                let records = &mut seminar.plan.stages.records;
                records.insert(stage.id.clone(), record(&sent, None));
                let ledger = crate::ledger(&PACK, &seminar, send);
                let rows: Vec<&str> = ledger.iter().map(|row| row.penalty.as_str()).collect();
                assert_eq!(answer.penalties, rows, "{} {repeated} {send}", stage.id);
                assert_eq!(answer.repeated, repeated);
                let points: i32 = ledger.iter().map(|row| row.points).sum();
                assert_eq!(answer.points, points);
            }
        }
    }
}

#[test]
fn what_if_tells_the_advised_day_and_the_risk_of_stages_without_rows() {
    let seminar = seminar("Казань", "2017-03-29");
    let ask = |stage: &str, date: &str| what_if(&PACK, &seminar, stage, day(date));
    let advised = [
        ("programme", "2017-02-17"),
        ("postal_address", "2017-02-17"),
        ("estimate", "2017-02-22"),
        ("landing", "2017-03-02"),
        ("announce_plan", "2017-03-06"),
    ];
    for (stage, date) in advised {
        assert_eq!(
            ask(stage, "2017-02-15").recommended,
            Some(day(date)),
            "{stage}"
        );
    }
    assert!(!ask("announce_plan", "2017-03-10").may_be_refused);
    assert!(ask("announce_plan", "2017-03-11").may_be_refused);
    assert!(ask("postal_address", "2017-02-23").may_be_refused);
    assert!(
        !ask("landing", "2017-03-11").may_be_refused,
        "the rows of the table say what a late landing page costs"
    );
}

fn in_order() -> Seminar {
    let mut seminar = seminar("Казань", "2017-03-29");
    for stage in &PACK.stages {
        let done = record(&["2017-02-13"], Some("2017-02-14"));
        seminar.plan.stages.records.insert(stage.id.clone(), done);
    }
    seminar
}

/// Days of sending of every stage after 10 February, how much earlier each could have been sent, and whether the last
/// one came back with remarks.
fn sendings() -> impl Strategy<Value = Vec<(Vec<(u64, u64)>, bool)>> {
    let stage = (
        proptest::collection::vec((0_u64..45, 0_u64..12), 0..4),
        any::<bool>(),
    );
    proptest::collection::vec(stage, PACK.stages.len())
}

fn sent(base: &Seminar, stages: &[(Vec<(u64, u64)>, bool)], earlier: bool) -> Seminar {
    let mut seminar = base.clone();
    for (rules, (days, returned)) in PACK.stages.iter().zip(stages) {
        let days = days.iter().map(|(day, less)| {
            let less = if earlier { *less } else { 0 };
            day.saturating_sub(less)
        });
        let mut days: Vec<u64> = days.collect();
        days.sort_unstable();
        let days = days.iter().map(|days| day("2017-02-10") + Days::new(*days));
        let days: Vec<String> = days.map(|day| day.to_string()).collect();
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        let mut record = record(&days, None);
        if let Some(last) = record.submissions.last_mut().filter(|_| *returned) {
            last.returned = Some(last.sent);
        }
        seminar.plan.stages.records.insert(rules.id.clone(), record);
    }
    seminar
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// All stages, first and repeated submissions at once, with the seminar's other rows beside them.
    #[test]
    fn sending_everything_earlier_never_costs_more(
        stages in sendings(),
        today in 0_u64..70,
        uploaded in proptest::option::of((0_u64..12, 0_u64..6)),
        working_days in any::<bool>(),
    ) {
        let mut pack = PACK.clone();
        if working_days {
            pack.deadlines.lateness_unit = LatenessUnit::WorkingDay;
        }
        let today = day("2017-02-10") + Days::new(today);
        let mut late = sent(&kazan(), &stages, false);
        let mut early = sent(&kazan(), &stages, true);
        let upload = |days: u64| day("2017-03-30") + Days::new(days);
        late.plan.report.uploaded = uploaded.map(|(days, _)| upload(days));
        early.plan.report.uploaded = uploaded.map(|(days, less)| upload(days.saturating_sub(less)));
        let cost = |seminar: &Seminar| {
            let rows = crate::ledger(&pack, seminar, today);
            let excluded = rows.iter().any(|row| row.excludes);
            let points = |of: fn(&PenaltyEntry) -> i32| rows.iter().map(of).sum::<i32>();
            let counted = (points(|row| row.points), points(|row| row.worst_points));
            (excluded, if excluded { (0, 0) } else { counted })
        };
        prop_assert!(cost(&early) <= cost(&late));
        let (early, late) = (crate::settle(&pack, &early, today), crate::settle(&pack, &late, today));
        prop_assert!(early.compensation.upper_kopecks >= late.compensation.upper_kopecks);
        prop_assert!(early.points.paid >= late.points.paid);
    }
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
