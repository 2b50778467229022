#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::{settle, settle_for};
use crate::testing::examples::{announce, kazan, line, moscow, prepared, tomsk};
use crate::testing::{day, pack, record};
use kafedra_model::money::Kopecks;
use kafedra_model::pack::Pack;
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::{LineReason, Settlement};
use proptest::prelude::*;
use std::sync::LazyLock;

static PACK: LazyLock<Pack> = LazyLock::new(pack);

fn settled(seminar: &Seminar) -> Settlement {
    settle(&PACK, seminar, day("2017-07-01"))
}

fn with_listeners(seminar: &Seminar, listeners: u32) -> Settlement {
    let mut seminar = seminar.clone();
    seminar.attendance.attended = listeners;
    settled(&seminar)
}

fn roubles(roubles: i64) -> Kopecks {
    Kopecks::roubles(roubles)
}

fn rows(settlement: &Settlement) -> Vec<&str> {
    settlement
        .penalties
        .iter()
        .map(|row| row.penalty.as_str())
        .collect()
}

/// The programme condition belongs to the agenda's checks; these seminars leave it out.
fn gate(settlement: &Settlement) -> Vec<&str> {
    let failed = settlement.conditions.iter();
    let failed = failed
        .filter(|condition| condition.state == kafedra_model::settlement::ConditionState::Failed);
    failed
        .map(|condition| condition.id.as_str())
        .filter(|id| *id != "programme")
        .collect()
}

#[test]
fn moscow_gets_the_cap_and_all_points() {
    let settlement = settled(&moscow());
    let lines: Vec<(Kopecks, LineReason)> = settlement
        .lines
        .iter()
        .map(|line| (line.eligible_kopecks, line.reason))
        .collect();
    let expected = [
        (roubles(25_000), LineReason::Agreed),
        (roubles(6_000), LineReason::AgreedLess),
        (roubles(13_200), LineReason::PapersLess),
        (roubles(3_000), LineReason::Agreed),
        (roubles(8_000), LineReason::Agreed),
        (roubles(6_000), LineReason::Agreed),
    ];
    assert_eq!(lines, expected);
    assert_eq!(settlement.minimum, 25);
    let money = &settlement.compensation;
    assert_eq!(money.eligible_kopecks, roubles(61_200));
    assert_eq!(money.upper_kopecks, roubles(50_000));
    assert_eq!(money.spent_kopecks, roubles(61_700));
    assert_eq!(money.own_cost_kopecks, roubles(11_700));
    assert_eq!(rows(&settlement), Vec::<&str>::new());
    assert_eq!((settlement.points.net, settlement.points.paid), (120, 120));
    assert_eq!(gate(&settlement), Vec::<&str>::new());
    assert_eq!(settlement.credit.credited_by, Some(day("2017-04-18")));
    assert_eq!(settlement.credit.lapses, Some(day("2018-04-18")));
    assert_eq!(settlement.credit.buys_kopecks, roubles(62_500));
    assert_eq!(settlement.credit.cash_kopecks, roubles(12_500));
    assert_eq!(settlement.one_more, None, "31 listeners are enough");
}

#[test]
fn kazan_is_halved_and_loses_its_points() {
    let settlement = settled(&kazan());
    let eligible: Vec<Kopecks> = settlement
        .lines
        .iter()
        .map(|line| line.eligible_kopecks)
        .collect();
    let expected = [18_000, 4_000, 12_000, 7_000, 0, 0, 0].map(roubles);
    assert_eq!(eligible, expected);
    assert_eq!(settlement.lines[4].reason, LineReason::BadPositioning);
    assert_eq!(settlement.lines[5].reason, LineReason::NotCompensable);
    assert_eq!(settlement.compensation.eligible_kopecks, roubles(41_000));
    assert_eq!(settlement.compensation.upper_kopecks, roubles(20_500));
    assert_eq!(settlement.compensation.strict_kopecks, roubles(20_500));
    assert_eq!(
        settlement.compensation.sure_kopecks,
        Kopecks::ZERO,
        "the gate fails"
    );
    assert_eq!(rows(&settlement), ["PEN-07", "PEN-12", "PEN-17", "PEN-23"]);
    assert_eq!(settlement.points.penalties, 60);
    assert_eq!(
        (settlement.points.net, settlement.points.alternative_net),
        (0, 30)
    );
    assert_eq!(gate(&settlement), ["approval_dates", "report"]);
    assert!(settlement.flags.contains(&"AMB-08".to_owned()));
    assert!(settlement.flags.contains(&"AMB-09".to_owned()));
    let gain = settlement.one_more.unwrap();
    assert_eq!(
        (gain.listeners, gain.kopecks, gain.points),
        (25, roubles(20_500), 60)
    );
}

#[test]
fn kazan_variants() {
    let mut unapproved = kazan();
    unapproved.plan.announcements.items[0].approved = None;
    let settlement = settled(&unapproved);
    assert_eq!(settlement.compensation.strict_kopecks, Kopecks::ZERO);
    assert_eq!(settlement.compensation.upper_kopecks, roubles(20_500));

    let mut twice = kazan();
    announce(&mut twice, "Конференция для директоров", true);
    let settlement = settled(&twice);
    let points = &settlement.points;
    assert_eq!(
        (points.net, points.paid, points.alternative_net),
        (-10, 0, 25)
    );
    assert!(settlement.flags.contains(&"AMB-11".to_owned()));

    let settlement = with_listeners(&kazan(), 25);
    assert_eq!(settlement.compensation.upper_kopecks, roubles(41_000));
    assert_eq!(settlement.points.net, 60);

    let mut late = kazan();
    let landing = record(&["2017-03-09"], Some("2017-03-10"));
    late.plan
        .stages
        .records
        .insert("landing".to_owned(), landing);
    let settlement = settled(&late);
    assert!(settlement.excluded);
    assert_eq!(settlement.compensation.upper_kopecks, Kopecks::ZERO);
    assert_eq!(settlement.points.net, 0);
    assert!(rows(&settlement).contains(&"PEN-09"));
    assert!(settlement.flags.contains(&"AMB-46".to_owned()));
}

#[test]
fn tomsk_is_shared_between_two_organizers() {
    let settlement = settled(&tomsk());
    assert_eq!(settlement.minimum, 15);
    let money = &settlement.compensation;
    assert_eq!(money.eligible_kopecks, roubles(60_000));
    let shares: Vec<(Kopecks, Kopecks)> = money
        .shares
        .iter()
        .map(|share| (share.eligible_kopecks, share.kopecks))
        .collect();
    let expected = [
        (roubles(35_000), Kopecks(2_916_667)),
        (roubles(25_000), Kopecks(2_083_333)),
    ];
    assert_eq!(shares, expected);
    assert_eq!(money.strict_kopecks, Kopecks::ZERO);
    assert_eq!(money.sure_kopecks, Kopecks::ZERO);
    assert_eq!(rows(&settlement), ["PEN-20", "PEN-21"]);
    let points = &settlement.points;
    assert_eq!((points.net, points.unstacked_net), (80, 100));
    assert_eq!(points.recipient.as_deref(), Some("A"));
    for flag in ["AMB-07", "AMB-12", "AMB-23", "AMB-48"] {
        assert!(
            settlement.flags.contains(&flag.to_owned()),
            "{flag} in {:?}",
            settlement.flags
        );
    }
}

#[test]
fn tomsk_variants() {
    assert_eq!(
        with_listeners(&tomsk(), 15).compensation,
        settled(&tomsk()).compensation
    );
    for listeners in [14, 3] {
        let settlement = with_listeners(&tomsk(), listeners);
        let shares: Vec<Kopecks> = settlement
            .compensation
            .shares
            .iter()
            .map(|share| share.kopecks)
            .collect();
        assert_eq!(
            shares,
            [Kopecks(1_458_333), Kopecks(1_041_667)],
            "{listeners} came"
        );
        assert_eq!(
            (settlement.points.net, settlement.points.alternative_net),
            (20, 40)
        );
    }
    let settlement = with_listeners(&tomsk(), 2);
    assert_eq!(settlement.compensation.upper_kopecks, Kopecks::ZERO);
    assert_eq!(settlement.points.net, 0);

    let mut known = PACK.clone();
    known.compensation.outside_speaker_reduction_percent = Some(20);
    let settlement = settle(&known, &tomsk(), day("2017-07-01"));
    let shares: Vec<Kopecks> = settlement
        .compensation
        .shares
        .iter()
        .map(|share| share.kopecks)
        .collect();
    assert_eq!(shares, [Kopecks(2_333_333), Kopecks(1_666_667)]);
}

#[test]
fn the_edges_of_listeners() {
    let table = [
        // came, large city money and points, other city money and points
        (0, (0, 0), (0, 0)),
        (2, (0, 0), (0, 0)),
        (3, (25_000, 60), (25_000, 60)),
        (14, (25_000, 60), (25_000, 60)),
        (15, (25_000, 60), (50_000, 120)),
        (24, (25_000, 60), (50_000, 120)),
        (25, (50_000, 120), (50_000, 120)),
    ];
    for (came, large, other) in table {
        for (city, expected) in [("Казань", large), ("Томск", other)] {
            let mut seminar = prepared(city, "2017-04-05", came, 0);
            seminar.attendance.first_registration = None;
            seminar.plan.report.uploaded = Some(day("2017-04-10"));
            line(&mut seminar, "hall_rent", 70_000, 70_000);
            let settlement = settled(&seminar);
            let money = settlement.compensation.upper_kopecks;
            assert_eq!(
                (money, settlement.points.net),
                (roubles(expected.0), expected.1),
                "{city} {came}"
            );
        }
    }
}

#[test]
fn every_step_names_its_rule_and_numbers() {
    for (name, seminar) in [("moscow", moscow()), ("kazan", kazan()), ("tomsk", tomsk())] {
        let settlement = settled(&seminar);
        let steps: Vec<String> = settlement
            .steps
            .iter()
            .filter(|step| step.key != "conditions" && step.key != "result")
            .map(|step| {
                let facts = step.facts.iter().map(|(name, fact)| match fact {
                    kafedra_model::finding::Fact::Flag(flag) => format!("{name}={flag}"),
                    kafedra_model::finding::Fact::Number(number) => format!("{name}={number}"),
                    kafedra_model::finding::Fact::Text(text) => format!("{name}={text}"),
                });
                format!(
                    "{} {}: {}",
                    step.rule,
                    step.key,
                    facts.collect::<Vec<_>>().join(" ")
                )
            })
            .collect();
        insta::assert_snapshot!(name, steps.join("\n"));
    }
}

#[test]
fn verdicts_leave_nothing() {
    for verdict in 0..3 {
        let mut seminar = moscow();
        let report = &mut seminar.plan.report;
        report.event_fraud = verdict == 0;
        report.data_falsified = verdict == 1;
        report.excluded = verdict == 2;
        let settlement = settled(&seminar);
        assert_eq!(settlement.compensation.upper_kopecks, Kopecks::ZERO);
        assert_eq!((settlement.points.net, settlement.points.worst_net), (0, 0));
    }
}

#[test]
fn while_planning_the_planned_figures_stand_in() {
    let mut seminar = prepared("Казань", "2017-03-29", 0, 0);
    seminar.attendance.first_registration = None;
    line(&mut seminar, "hall_rent", 20_000, 0).agreed = None;
    seminar.papers.clear();
    seminar
        .plan
        .stages
        .records
        .insert("estimate".to_owned(), record(&[], None));
    let settlement = settle(&PACK, &seminar, day("2017-02-22"));
    assert!(settlement.listeners_assumed);
    assert_eq!(settlement.lines[0].reason, LineReason::AgreementExpected);
    assert_eq!(settlement.compensation.upper_kopecks, roubles(20_000));
    assert_eq!(settlement.compensation.sure_kopecks, Kopecks::ZERO);
}

#[test]
fn a_barter_line_needs_an_offset_and_one_coffee_break_is_enough() {
    let mut seminar = moscow();
    line(&mut seminar, "coffee_break", 5_000, 5_000);
    line(&mut seminar, "hall_rent", 5_000, 5_000).barter = true;
    line(&mut seminar, "unbranded_notepads", 1_000, 1_000).branded = true;
    line(&mut seminar, "no_such_kind", 1_000, 1_000);
    let reasons: Vec<LineReason> = settled(&seminar)
        .lines
        .iter()
        .skip(6)
        .map(|line| line.reason)
        .collect();
    use LineReason::{Branded, NoOffset, SecondCoffeeBreak, UnknownKind};
    assert_eq!(reasons, [SecondCoffeeBreak, NoOffset, Branded, UnknownKind]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn one_more_listener_never_lowers_anything(came in 0_u32..40, which in 0_usize..3) {
        let seminar = [moscow, kazan, tomsk][which]();
        let (less, more) = (with_listeners(&seminar, came), with_listeners(&seminar, came + 1));
        prop_assert!(less.compensation.upper_kopecks <= more.compensation.upper_kopecks);
        // Below three listeners nothing is paid and nothing deducted, so the net may start below zero.
        prop_assert!(came < 3 || less.points.net <= more.points.net);
        prop_assert!(less.points.paid <= more.points.paid);
    }

    #[test]
    fn shares_add_up_and_order_does_not_matter(sums in proptest::collection::vec(0_i64..3_000_000, 1..8)) {
        let mut seminar = tomsk();
        seminar.plan.estimate.lines.clear();
        seminar.papers.clear();
        let owners = [Some(seminar.plan.estimate.organizers[0].id), Some(seminar.plan.estimate.organizers[1].id), None];
        for (index, sum) in sums.iter().enumerate() {
            let entry = line(&mut seminar, "hall_rent", 0, 0);
            entry.agreed = Some(Kopecks(*sum));
            entry.organizer = owners[index % 3];
        }
        for (paper, sum) in seminar.papers.iter_mut().zip(&sums) {
            paper.sum = Kopecks(*sum);
        }
        let one = settled(&seminar);
        let total: Kopecks = one.compensation.shares.iter().map(|share| share.kopecks).sum();
        prop_assert_eq!(total, one.compensation.upper_kopecks);
        seminar.plan.estimate.lines.reverse();
        seminar.papers.reverse();
        let other = settled(&seminar);
        prop_assert_eq!(one.compensation, other.compensation);
        prop_assert_eq!(one.points, other.points);
    }

    #[test]
    fn listeners_of_any_number_and_odd_lines_do_not_panic(came in any::<u32>(), agreed in any::<i64>(), paid in any::<i64>()) {
        let mut seminar = tomsk();
        line(&mut seminar, "hall_rent", agreed, paid);
        let settlement = settle_for(&PACK, &seminar, day("2017-04-05"), Some(came));
        prop_assert!(settlement.compensation.upper_kopecks.0 >= 0);
    }
}
