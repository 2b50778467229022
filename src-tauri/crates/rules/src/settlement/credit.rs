//! When the money comes and what it buys (COM-03, COM-04, COM-05, COM-27, F-19, F-23).
//!
//! The bonus pays its part of each order line apart, of the price after the partner discount or of the list price, but
//! never more than there is to pay (AMB-50); the rest of the line, to the kopeck, is paid in cash. A kind that the bonus
//! does not buy is paid in cash whole.

use super::basis::Basis;
use super::steps::{WithFact, step};
use chrono::Months;
use kafedra_model::money::Kopecks;
use kafedra_model::report::OrderLine;
use kafedra_model::settlement::{Credit, OrderOutcome, SettlementStep};

pub(super) fn credit(basis: &Basis<'_>, upper: Kopecks) -> Credit {
    let rules = &basis.season.pack.compensation;
    let report = &basis.seminar.plan.report;
    let days = rules.credit_working_days_after_acceptance;
    let credited_by = report
        .accepted
        .map(|accepted| basis.season.calendar.after(accepted, days));
    let months = Months::new(rules.bonus_valid_years.saturating_mul(12));
    let percent = i64::from(rules.bonus_percent);
    let buys = upper.fraction(100, percent);
    let orders: Vec<OrderOutcome> = report
        .orders
        .iter()
        .map(|line| order(basis, line))
        .collect();
    let ordered: Kopecks = orders.iter().map(|line| line.bonus_kopecks).sum();
    Credit {
        of_list_price: rules.bonus_of_list_price,
        credited_by,
        lapses: credited_by.and_then(|date| date.checked_add_months(months)),
        buys_kopecks: buys,
        cash_kopecks: if percent == 0 {
            Kopecks::ZERO
        } else {
            buys - upper
        },
        orders,
        ordered_kopecks: ordered,
        short_kopecks: (ordered - upper).max(Kopecks::ZERO),
    }
}

/// What the bonus buys, when it comes and lapses, and the lines of the order.
pub(super) fn steps(basis: &Basis<'_>, credit: &Credit, upper: Kopecks) -> Vec<SettlementStep> {
    let percent = basis.season.pack.compensation.bonus_percent;
    let mut steps = Vec::new();
    if upper > Kopecks::ZERO {
        let told = step("F-19", "bonus")
            .with("percent", percent)
            .with("bonus_kopecks", upper)
            .with("buys_kopecks", credit.buys_kopecks)
            .with("cash_kopecks", credit.cash_kopecks);
        steps.push(told);
        let dates = credit.credited_by.zip(credit.lapses);
        steps.extend(dates.map(|(credited, lapses)| {
            step("F-23", "credit")
                .with("credited_date", credited)
                .with("lapses_date", lapses)
        }));
    }
    steps.extend(credit.orders.iter().map(|line| {
        step("F-19", "order")
            .with("name", line.title.clone())
            .with("price_kopecks", line.price_kopecks)
            .with("buys", if line.bonus_buys { "yes" } else { "no" })
            .with("bonus_kopecks", line.bonus_kopecks)
            .with("cash_kopecks", line.cash_kopecks)
    }));
    if credit.short_kopecks > Kopecks::ZERO {
        let told = step("F-19", "order-short")
            .with("ordered_kopecks", credit.ordered_kopecks)
            .with("bonus_kopecks", upper)
            .with("short_kopecks", credit.short_kopecks);
        steps.push(told);
    }
    steps
}

fn order(basis: &Basis<'_>, line: &OrderLine) -> OrderOutcome {
    let rules = &basis.season.pack.compensation;
    let price = line.price.max(Kopecks::ZERO);
    let bonus_buys = rules.bonus_buys.contains(&line.kind);
    let bonus = if bonus_buys {
        let of = match line.list_price {
            Some(list) if rules.bonus_of_list_price => list,
            _ => price,
        };
        let part = of.fraction(i64::from(rules.bonus_percent), 100);
        part.clamp(Kopecks::ZERO, price)
    } else {
        Kopecks::ZERO
    };
    OrderOutcome {
        title: line.title.clone(),
        kind: line.kind,
        price_kopecks: price,
        bonus_buys,
        bonus_kopecks: bonus,
        cash_kopecks: price - bonus,
    }
}
