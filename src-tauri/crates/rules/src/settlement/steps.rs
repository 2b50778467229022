//! The reckoning as steps, each with the formula it follows and its numbers.

use super::basis::Basis;
use super::reckoning::{Factor, Reckoning};
use kafedra_model::finding::Fact;
use kafedra_model::money::Kopecks;
use kafedra_model::settlement::SettlementStep;
use std::collections::BTreeMap;

/// In the order of evaluation; what ends the reckoning early comes first.
pub(super) fn steps(basis: &Basis<'_>, reckoning: &Reckoning) -> Vec<SettlementStep> {
    let mut steps = ends(basis, reckoning);
    steps.push(minimum(basis));
    steps.push(factor(basis, reckoning));
    steps.push(lines(basis));
    steps.push(cap(basis, reckoning));
    steps.extend(halving(basis, reckoning));
    steps.extend(reductions(basis, reckoning));
    steps.extend(shares(basis, reckoning));
    steps.extend(penalties(basis));
    steps.extend(points(basis, reckoning));
    steps.push(result(basis, reckoning));
    steps
}

fn ends(basis: &Basis<'_>, reckoning: &Reckoning) -> Vec<SettlementStep> {
    let rows = |wanted: fn(&kafedra_model::settlement::PenaltyEntry) -> bool| {
        let mut rows: Vec<&str> = Vec::new();
        for row in basis.penalties.iter().filter(|row| wanted(row)) {
            if !rows.contains(&row.penalty.as_str()) {
                rows.push(&row.penalty);
            }
        }
        rows.join(", ")
    };
    let mut steps = Vec::new();
    if basis.excluded {
        let rows = rows(|row| row.excludes);
        let by = if rows.is_empty() { "verdict" } else { "rows" };
        let key = if basis.is_shut_out() {
            "excluded"
        } else {
            "excluded-agreed"
        };
        steps.push(step("F-08", key).with("by", by).with("rows", rows));
    }
    if basis.nothing_awarded {
        steps.push(step("F-08", "nothing-awarded").with("rows", rows(|row| row.nothing_awarded)));
    }
    if reckoning.factor == Factor::Nothing {
        let zero_below = basis.season.pack.listeners.zero_below;
        let told = step("F-08", "too-few").with("listeners", basis.listeners);
        steps.push(told.with("zero_below", zero_below));
    }
    steps
}

fn minimum(basis: &Basis<'_>) -> SettlementStep {
    step("F-01", "minimum")
        .with("city", basis.seminar.plan.card.city.clone())
        .with(
            "large",
            if basis.season.is_large_city() {
                "yes"
            } else {
                "no"
            },
        )
        .with("minimum", basis.minimum)
}

fn factor(basis: &Basis<'_>, reckoning: &Reckoning) -> SettlementStep {
    let factor = match reckoning.factor {
        Factor::Nothing => "nothing",
        Factor::Part => "part",
        Factor::Whole => "whole",
    };
    step("F-02", "factor")
        .with("listeners", basis.listeners)
        .with(
            "assumed",
            if basis.listeners_assumed { "yes" } else { "no" },
        )
        .with("minimum", basis.minimum)
        .with("factor", factor)
        .with("divisor", basis.season.pack.listeners.below_minimum_divisor)
}

fn lines(basis: &Basis<'_>) -> SettlementStep {
    let lost = basis
        .lines
        .iter()
        .filter(|line| line.eligible_kopecks == Kopecks::ZERO);
    step("F-03", "lines")
        .with("lines", basis.lines.len())
        .with("lost", lost.count())
        .with("spent_kopecks", basis.spent())
        .with("eligible_kopecks", basis.eligible())
        .with("result_kopecks", basis.eligible())
}

fn cap(basis: &Basis<'_>, reckoning: &Reckoning) -> SettlementStep {
    let cap = basis.season.pack.compensation.cap_kopecks;
    step("F-04", "cap")
        .with("eligible_kopecks", basis.eligible())
        .with("cap_kopecks", cap)
        .with("over", if basis.eligible() > cap { "yes" } else { "no" })
        .with("base_kopecks", reckoning.base)
        .with("result_kopecks", reckoning.base)
}

fn halving(basis: &Basis<'_>, reckoning: &Reckoning) -> Option<SettlementStep> {
    let told = step("F-05", "halving")
        .with("base_kopecks", reckoning.base)
        .with("divisor", basis.season.pack.listeners.below_minimum_divisor)
        .with("halved_kopecks", reckoning.halved)
        .with("result_kopecks", reckoning.halved);
    (reckoning.factor == Factor::Part).then_some(told)
}

fn reductions(basis: &Basis<'_>, reckoning: &Reckoning) -> Vec<SettlementStep> {
    let rules = &basis.season.pack.compensation;
    let known = |percent: Option<u32>| if percent.is_some() { "yes" } else { "no" };
    let mut steps = Vec::new();
    if basis.too_many_outside() {
        let percent = rules.outside_speaker_reduction_percent;
        let told = step("F-06", "outside-speakers")
            .with("speakers", basis.outside.speakers)
            .with("companies", basis.outside.companies)
            .with("allowed", rules.max_outside_speakers)
            .with("known", known(percent))
            .with("percent", percent.unwrap_or(0))
            .with("upper_kopecks", reckoning.upper);
        steps.push(told);
    }
    let failed = basis.failed_conditions();
    if !failed.is_empty() {
        let percent = rules.incomplete_conditions_reduction_percent;
        let has = |id: &str| if failed.contains(&id) { "yes" } else { "no" };
        let told = step("F-10", "conditions")
            .with("programme", has("programme"))
            .with("approval_dates", has("approval_dates"))
            .with("own_site", has("own_site"))
            .with("report", has("report"))
            .with("known", known(percent))
            .with("percent", percent.unwrap_or(0))
            .with("upper_kopecks", reckoning.upper);
        steps.push(told);
    }
    if basis.unapproved {
        let told = step("F-08", "unapproved").with("strict_kopecks", reckoning.strict);
        steps.push(told.with("upper_kopecks", reckoning.upper));
    }
    steps
}

fn shares(basis: &Basis<'_>, reckoning: &Reckoning) -> Vec<SettlementStep> {
    let shares = reckoning.compensation(basis).shares;
    if shares.len() < 2 {
        return Vec::new();
    }
    let all: Kopecks = shares.iter().map(|share| share.eligible_kopecks).sum();
    let told = shares.into_iter().map(|share| {
        step("F-07", "share")
            .with("name", share.name)
            .with("eligible_kopecks", share.eligible_kopecks)
            .with("all_kopecks", all)
            .with("upper_kopecks", reckoning.upper)
            .with("share_kopecks", share.kopecks)
            .with("result_kopecks", share.kopecks)
    });
    told.collect()
}

fn penalties(basis: &Basis<'_>) -> Vec<SettlementStep> {
    let rows = basis.penalties.iter().filter(|row| row.points != 0);
    rows.map(|row| {
        step("F-09", "penalty")
            .with("penalty", row.penalty.clone())
            .with("cases", row.cases)
            .with("points", i64::from(row.points))
            .with("worst_points", i64::from(row.worst_points))
    })
    .collect()
}

fn points(basis: &Basis<'_>, reckoning: &Reckoning) -> Vec<SettlementStep> {
    if reckoning.is_nothing(basis) {
        return Vec::new();
    }
    let points = reckoning.points(basis);
    let mut steps = vec![
        step("F-09", "points")
            .with("base", i64::from(points.base))
            .with("earned", i64::from(reckoning.earned))
            .with("penalties", i64::from(points.penalties))
            .with("net", i64::from(points.net))
            .with("paid", i64::from(points.paid)),
    ];
    if points.alternative_net != points.net {
        let told = step("F-09", "points-other-order");
        steps.push(told.with("net", i64::from(points.alternative_net)));
    }
    if points.unstacked_net != points.net {
        let told = step("F-09", "points-unstacked");
        steps.push(told.with("net", i64::from(points.unstacked_net)));
    }
    if points.worst_net != points.net {
        let told = step("F-09", "points-worst");
        steps.push(told.with("net", i64::from(points.worst_net)));
    }
    steps
}

fn result(basis: &Basis<'_>, reckoning: &Reckoning) -> SettlementStep {
    let compensation = reckoning.compensation(basis);
    step("F-10", "result")
        .with("result_kopecks", compensation.upper_kopecks)
        .with("upper_kopecks", compensation.upper_kopecks)
        .with("sure_kopecks", compensation.sure_kopecks)
        .with("own_cost_kopecks", compensation.own_cost_kopecks)
        .with("paid", i64::from(reckoning.net.max(0)))
}

pub(super) fn step(rule: &str, key: &str) -> SettlementStep {
    SettlementStep {
        rule: rule.to_owned(),
        key: key.to_owned(),
        facts: BTreeMap::new(),
        text: String::new(),
    }
}

pub(super) trait WithFact {
    fn with(self, name: &str, value: impl Into<Fact>) -> Self;
}

impl WithFact for SettlementStep {
    fn with(mut self, name: &str, value: impl Into<Fact>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }
}
