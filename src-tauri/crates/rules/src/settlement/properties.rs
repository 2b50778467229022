//! What holds of money and points for any sums, dates and counts.

use super::{settle, settle_for};
use crate::testing::examples::{kazan, line, moscow, tomsk};
use crate::testing::{day, pack, record};
use chrono::Days;
use kafedra_model::estimate::Organizer;
use kafedra_model::ids::OrganizerId;
use kafedra_model::leads::{Referral, ReferralPayment};
use kafedra_model::money::Kopecks;
use kafedra_model::pack::Pack;
use kafedra_model::report::{OrderKind, OrderLine};
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::Settlement;
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::LazyLock;

static PACK: LazyLock<Pack> = LazyLock::new(pack);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn more_listeners_never_bring_less(
        which in 0_usize..3,
        came in 0_u32..60,
        more in 0_u32..60,
        sums in vec(0_i64..9_000_000, 0..5),
        landing in 0_u64..12,
    ) {
        let mut seminar = example(which);
        lines(&mut seminar, &sums);
        late_landing(&mut seminar, landing);
        let few = settle_for(&PACK, &seminar, day("2017-07-01"), Some(came));
        let many = settle_for(&PACK, &seminar, day("2017-07-01"), Some(came + more));
        prop_assert!(few.compensation.upper_kopecks <= many.compensation.upper_kopecks);
        prop_assert!(few.compensation.sure_kopecks <= many.compensation.sure_kopecks);
        prop_assert!(few.compensation.strict_kopecks <= many.compensation.strict_kopecks);
        prop_assert!(few.points.paid <= many.points.paid);
    }

    #[test]
    fn what_is_sure_is_never_more_than_what_is_possible(
        which in 0_usize..3,
        came in 0_u32..60,
        sums in vec(any::<i64>(), 0..6),
        landing in 0_u64..12,
    ) {
        let mut seminar = example(which);
        seminar.attendance.attended = came;
        lines(&mut seminar, &sums);
        late_landing(&mut seminar, landing);
        let settlement = settled(&seminar);
        let money = &settlement.compensation;
        prop_assert!(Kopecks::ZERO <= money.sure_kopecks);
        prop_assert!(money.sure_kopecks <= money.strict_kopecks);
        prop_assert!(money.strict_kopecks <= money.upper_kopecks);
        prop_assert!(money.upper_kopecks <= money.cap_kopecks);
        prop_assert!(settlement.points.worst_net <= settlement.points.net);
        prop_assert!(settlement.points.net <= settlement.points.unstacked_net);
    }

    #[test]
    fn shares_add_up_to_the_kopeck_and_are_never_negative(
        costs in vec((any::<i64>(), 0_usize..6), 1..10),
        organizers in 1_u128..6,
        came in 0_u32..30,
    ) {
        let mut seminar = shared(&costs, organizers);
        seminar.attendance.attended = came;
        let one = settled(&seminar).compensation;
        let shares = one.shares.iter().map(|share| share.kopecks);
        prop_assert!(shares.clone().all(|share| share >= Kopecks::ZERO));
        let total: Kopecks = shares.sum();
        prop_assert_eq!(total, one.upper_kopecks);
        for share in &one.shares {
            prop_assert!(share.eligible_kopecks > Kopecks::ZERO || share.kopecks == Kopecks::ZERO);
        }
    }

    #[test]
    fn the_order_of_lines_and_organizers_changes_no_total(
        costs in vec((0_i64..9_000_000, 0_usize..6), 1..10),
        organizers in 1_u128..6,
    ) {
        let seminar = shared(&costs, organizers);
        let mut turned = seminar.clone();
        turned.plan.estimate.lines.reverse();
        turned.plan.estimate.organizers.reverse();
        let (one, other) = (settled(&seminar), settled(&turned));
        let mut costs: Vec<_> = one.compensation.shares.iter().map(|share| (share.organizer, share.eligible_kopecks)).collect();
        let mut turned: Vec<_> = other.compensation.shares.iter().map(|share| (share.organizer, share.eligible_kopecks)).collect();
        costs.sort_unstable();
        turned.sort_unstable();
        prop_assert_eq!(costs, turned);
        prop_assert_eq!(one.compensation.upper_kopecks, other.compensation.upper_kopecks);
        prop_assert_eq!(one.compensation.own_cost_kopecks, other.compensation.own_cost_kopecks);
        prop_assert_eq!(one.points, other.points);
        prop_assert_eq!(one.effect, other.effect);
    }

    #[test]
    fn a_line_of_an_order_is_paid_whole(prices in vec(any::<i64>(), 1..6), kind in 0_usize..6) {
        const KINDS: [OrderKind; 6] = [
            OrderKind::Licence,
            OrderKind::Renewal,
            OrderKind::Upgrade,
            OrderKind::PhysicalGoods,
            OrderKind::Marketplace,
            OrderKind::PromoItem,
        ];
        let mut seminar = moscow();
        let orders = prices.iter().map(|price| OrderLine {
            title: String::new(),
            kind: KINDS[kind],
            price: Kopecks(*price),
            list_price: None,
        });
        seminar.plan.report.orders = orders.collect();
        for order in settled(&seminar).credit.orders {
            prop_assert_eq!(order.bonus_kopecks + order.cash_kopecks, order.price_kopecks);
            prop_assert!(order.bonus_kopecks >= Kopecks::ZERO && order.cash_kopecks >= Kopecks::ZERO);
            prop_assert!(order.bonus_buys || order.bonus_kopecks == Kopecks::ZERO);
        }
    }

    /// Between a fifth and a half of what was paid in time, in whatever order the payments were entered.
    #[test]
    fn a_reward_stays_between_its_two_parts(payments in vec((0_u64..1500, 1_i64..9_000_000), 0..6)) {
        let registered = day("2017-04-01");
        let payments = payments.into_iter().map(|(days, sum)| ReferralPayment {
            on: registered + Days::new(days),
            sum: Kopecks(sum),
        });
        let mut seminar = moscow();
        seminar.plan.leads.referrals.push(Referral {
            client: "Завод".to_owned(),
            registered,
            payments: payments.collect(),
        });
        let one = settled(&seminar).effect;
        let reward = &one.referrals[0];
        let paid = reward.first_kopecks + reward.later_kopecks;
        prop_assert!(reward.reward_kopecks >= paid.fraction(1, 5));
        prop_assert!(reward.reward_kopecks <= paid.fraction(1, 2) + Kopecks(1));
        seminar.plan.leads.referrals[0].payments.reverse();
        prop_assert_eq!(one, settled(&seminar).effect);
    }
}

fn settled(seminar: &Seminar) -> Settlement {
    settle(&PACK, seminar, day("2017-07-01"))
}

fn example(which: usize) -> Seminar {
    [moscow, kazan, tomsk][which]()
}

/// Lines of these agreed sums, with papers for the same.
fn lines(seminar: &mut Seminar, sums: &[i64]) {
    for sum in sums {
        let added = line(seminar, "hall_rent", 0, 0);
        added.agreed = Some(Kopecks(*sum));
        if let Some(paper) = seminar.papers.last_mut() {
            paper.sum = Kopecks(*sum);
        }
    }
}

/// A landing page first sent so many days after 1 March; from the eighth day on it is late.
fn late_landing(seminar: &mut Seminar, days: u64) {
    let sent = day("2017-03-01") + Days::new(days);
    let sent = record(&[&sent.to_string()], Some("2017-03-10"));
    let records = &mut seminar.plan.stages.records;
    records.insert("landing".to_owned(), sent);
}

/// Every line has an owner among the organizers.
fn shared(costs: &[(i64, usize)], organizers: u128) -> Seminar {
    let mut seminar = tomsk();
    seminar.papers.clear();
    let estimate = &mut seminar.plan.estimate;
    estimate.lines.clear();
    estimate.organizers = (1..=organizers)
        .map(|number| Organizer {
            id: OrganizerId(uuid::Uuid::from_u128(number)),
            name: number.to_string(),
            gives_product_talks: number == 1,
        })
        .collect();
    let sums: Vec<i64> = costs.iter().map(|(sum, _)| *sum).collect();
    lines(&mut seminar, &sums);
    let estimate = &mut seminar.plan.estimate;
    for (line, (_, owner)) in estimate.lines.iter_mut().zip(costs) {
        let owner = &estimate.organizers[owner % estimate.organizers.len()];
        line.organizer = Some(owner.id);
    }
    seminar
}
