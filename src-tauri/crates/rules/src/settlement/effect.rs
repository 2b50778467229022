//! What the seminar cost and what came of it (LEA-08, F-24), with the rewards of the promo code (F-20).
//!
//! Each cost is given twice: of all that was spent, and of what the compensation leaves. The reward is half of a
//! client's first payment and a fifth of each later one, in the years after the registration with the code or, where
//! the season says so, after the first payment (AMB-60); the last day of the last year still counts.

use super::basis::Basis;
use super::steps::{WithFact, step};
use chrono::{Months, NaiveDate};
use kafedra_model::leads::{Referral, ReferralPayment};
use kafedra_model::money::Kopecks;
use kafedra_model::pack::ReferralReward;
use kafedra_model::settlement::{Compensation, CostPer, Effect, ReferralOutcome, SettlementStep};

pub(super) fn effect(basis: &Basis<'_>, compensation: &Compensation) -> Effect {
    let leads = &basis.seminar.plan.leads;
    let terms = basis.season.pack.kit.referral;
    let referrals: Vec<ReferralOutcome> = leads
        .referrals
        .iter()
        .map(|referral| reward(referral, terms))
        .collect();
    let spent = compensation.spent_kopecks;
    let net_cost = spent - compensation.upper_kopecks;
    let contracts_kopecks = leads.leads.iter().flat_map(|lead| &lead.contracts).copied();
    let contracts_kopecks: Kopecks = contracts_kopecks.sum();
    let referral_kopecks = referrals.iter().map(|one| one.reward_kopecks).sum();
    let income = contracts_kopecks + referral_kopecks;
    Effect {
        spent_kopecks: spent,
        net_cost_kopecks: net_cost,
        worst_net_cost_kopecks: spent - compensation.sure_kopecks,
        costs: costs(basis, spent, net_cost),
        contracts_kopecks,
        referral_kopecks,
        income_kopecks: income,
        result_kopecks: income - net_cost,
        referrals,
    }
}

/// The same as steps, as far as there is something to reckon with.
pub(super) fn steps(basis: &Basis<'_>, effect: &Effect) -> Vec<SettlementStep> {
    let terms = basis.season.pack.kit.referral;
    let mut steps: Vec<SettlementStep> = effect
        .referrals
        .iter()
        .map(|one| {
            step("F-20", "referral")
                .with("name", one.client.clone())
                .with("first_kopecks", one.first_kopecks)
                .with("first_percent", terms.first_payment_percent)
                .with("later_kopecks", one.later_kopecks)
                .with("later_percent", terms.next_payments_percent)
                .with("too_late_kopecks", one.too_late_kopecks)
                .with("until_date", one.until)
                .with("result_kopecks", one.reward_kopecks)
        })
        .collect();
    let costs = effect.costs.iter();
    steps.extend(costs.filter_map(|cost| {
        let told = step("F-24", "cost-per")
            .with("of", cost.id.clone())
            .with("count", cost.count)
            .with("all_kopecks", effect.spent_kopecks)
            .with("spent_kopecks", cost.spent_kopecks?)
            .with("net_kopecks", cost.net_kopecks?);
        (effect.spent_kopecks > Kopecks::ZERO).then_some(told)
    }));
    if effect.spent_kopecks > Kopecks::ZERO || effect.income_kopecks > Kopecks::ZERO {
        let told = step("F-24", "effect")
            .with("spent_kopecks", effect.spent_kopecks)
            .with("net_cost_kopecks", effect.net_cost_kopecks)
            .with("contracts_kopecks", effect.contracts_kopecks)
            .with("referral_kopecks", effect.referral_kopecks)
            .with("income_kopecks", effect.income_kopecks)
            .with("result_kopecks", effect.result_kopecks);
        steps.push(told);
    }
    steps
}

fn costs(basis: &Basis<'_>, spent: Kopecks, net: Kopecks) -> Vec<CostPer> {
    let leads = &basis.seminar.plan.leads.leads;
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let hot = count(leads.iter().filter(|lead| lead.hot).count());
    let contracts = count(leads.iter().map(|lead| lead.contracts.len()).sum());
    let counts = [
        ("registrant", basis.seminar.attendance.registered),
        ("listener", basis.listeners),
        ("hot_client", hot),
        ("contract", contracts),
    ];
    let cost = |(id, count): (&str, u32)| CostPer {
        id: id.to_owned(),
        count,
        spent_kopecks: per(spent, count),
        net_kopecks: per(net, count),
    };
    counts.into_iter().map(cost).collect()
}

fn per(sum: Kopecks, count: u32) -> Option<Kopecks> {
    (count > 0).then(|| sum.fraction(1, i64::from(count)))
}

fn reward(referral: &Referral, terms: ReferralReward) -> ReferralOutcome {
    let until = last_day(first_day(referral, terms), terms.years);
    let (mut payments, too_late): (Vec<ReferralPayment>, Vec<ReferralPayment>) = referral
        .payments
        .iter()
        .filter(|payment| payment.sum > Kopecks::ZERO && payment.on >= referral.registered)
        .partition(|payment| payment.on <= until);
    // Of two payments of one day the smaller is taken for the first, whatever was entered first.
    payments.sort_unstable();
    let sum = |payments: &[ReferralPayment]| payments.iter().map(|payment| payment.sum).sum();
    let (first, later): (Kopecks, Kopecks) = match payments.split_first() {
        Some((first, later)) => (first.sum, sum(later)),
        None => (Kopecks::ZERO, Kopecks::ZERO),
    };
    let percent = |sum: Kopecks, percent: u32| sum.fraction(i64::from(percent), 100);
    ReferralOutcome {
        client: referral.client.clone(),
        until,
        first_kopecks: first,
        later_kopecks: later,
        too_late_kopecks: sum(&too_late),
        reward_kopecks: percent(first, terms.first_payment_percent)
            + percent(later, terms.next_payments_percent),
    }
}

/// The day from which the years of the reward count.
fn first_day(referral: &Referral, terms: ReferralReward) -> NaiveDate {
    let payments = referral.payments.iter();
    let first = payments
        .filter(|payment| payment.sum > Kopecks::ZERO && payment.on >= referral.registered)
        .map(|payment| payment.on)
        .min();
    let first = first.filter(|_| terms.from_first_payment);
    first.unwrap_or(referral.registered)
}

fn last_day(registered: NaiveDate, years: u32) -> NaiveDate {
    let months = Months::new(years.saturating_mul(12));
    registered
        .checked_add_months(months)
        .unwrap_or(NaiveDate::MAX)
}
