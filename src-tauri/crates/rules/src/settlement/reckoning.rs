//! The figures for one number of listeners.

use super::basis::Basis;
use kafedra_model::estimate::Organizer;
use kafedra_model::money::Kopecks;
use kafedra_model::pack::{Pack, PointsOrder, UnapprovedTexts};
use kafedra_model::settlement::{Compensation, LineReason, Points, Share};
use std::collections::BTreeSet;

/// What part of money and points is left for this many listeners (F-02).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Factor {
    Nothing,
    Part,
    Whole,
}

/// Figures in the order they are reckoned.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reckoning {
    pub(super) factor: Factor,
    /// Sum of the lines, at most the cap (F-04).
    pub(super) base: Kopecks,
    /// After too few listeners (F-05).
    pub(super) halved: Kopecks,
    /// After reductions whose size is known (F-06, F-10).
    pub(super) upper: Kopecks,
    pub(super) sure: Kopecks,
    pub(super) strict: Kopecks,
    pub(super) earned: i32,
    pub(super) net: i32,
    pub(super) alternative: i32,
}

impl Reckoning {
    pub(super) fn of(basis: &Basis<'_>, listeners: u32) -> Self {
        let pack = basis.season.pack;
        let factor = factor(basis, listeners);
        let nothing = basis.is_shut_out() || factor == Factor::Nothing;
        let cap = cap(basis);
        let halve_first = pack.compensation.halve_before_cap;
        let capped = |costs: Kopecks| if halve_first { costs } else { costs.min(cap) };
        let base = capped(basis.eligible());
        let halved = part(basis, factor, base).min(cap);
        let texts = pack.compensation.unapproved_texts;
        let all_lost = basis.unapproved && texts == UnapprovedTexts::All;
        let upper = if nothing || all_lost {
            Kopecks::ZERO
        } else {
            reduced(basis, halved)
        };
        let strict = if basis.unapproved && texts != UnapprovedTexts::Line {
            Kopecks::ZERO
        } else {
            upper
        };
        let certain = part(basis, factor, capped(basis.certain())).min(cap);
        let unsure =
            nothing || basis.excluded || basis.listeners_assumed || has_unknown_reduction(basis);
        let sure = if unsure {
            Kopecks::ZERO
        } else {
            reduced(basis, certain).min(strict)
        };
        let [first, second] = points(basis, factor, pack.points.order);
        let zero_or = |net: i32| if nothing { 0 } else { floored(basis, net) };
        Self {
            factor,
            base,
            halved,
            upper,
            sure,
            strict,
            earned: part_of_points(basis, factor, pack.points.base),
            net: zero_or(first),
            alternative: zero_or(second),
        }
    }

    pub(super) fn points(&self, basis: &Basis<'_>) -> Points {
        let penalties = basis.penalty_points();
        let with = |points: i32| match self.is_nothing(basis) {
            true => 0,
            false => floored(basis, self.earned.saturating_sub(points)),
        };
        let worst = with(basis.worst_penalty_points());
        Points {
            base: basis.season.pack.points.base,
            penalties,
            net: self.net,
            paid: self.net.max(0),
            alternative_net: self.alternative,
            unstacked_net: with(basis.unstacked_penalty_points()),
            // At worst the coordinator leaves nothing of what an exclusion may take.
            worst_net: if basis.excluded { worst.min(0) } else { worst },
            recipient: recipient(basis),
        }
    }

    pub(super) fn compensation(&self, basis: &Basis<'_>) -> Compensation {
        let spent = basis.spent();
        Compensation {
            sure_kopecks: self.sure,
            upper_kopecks: self.upper,
            strict_kopecks: self.strict,
            eligible_kopecks: basis.eligible(),
            cap_kopecks: basis.season.pack.compensation.cap_kopecks,
            spent_kopecks: spent,
            own_cost_kopecks: (spent - self.upper).max(Kopecks::ZERO),
            shares: shares(basis, self.upper),
        }
    }

    pub(super) fn is_nothing(&self, basis: &Basis<'_>) -> bool {
        basis.is_shut_out() || self.factor == Factor::Nothing
    }

    /// Open questions that touch this result.
    pub(super) fn flags(&self, basis: &Basis<'_>) -> Vec<String> {
        let halved = self.factor == Factor::Part;
        let clients = basis
            .outside
            .companies
            .saturating_add(basis.outside.client_companies);
        let companies_allowed = basis.season.pack.compensation.max_outside_companies;
        let over_cap = basis.eligible() > basis.season.pack.compensation.cap_kopecks;
        let several = basis.seminar.plan.estimate.organizers.len() > 1;
        let holds = [
            ("AMB-07", basis.unapproved),
            ("AMB-08", !basis.failed_conditions().is_empty()),
            ("AMB-09", halved && basis.penalty_points() != 0),
            ("AMB-10", halved && over_cap),
            ("AMB-11", self.net < 0),
            (
                "AMB-12",
                basis.unstacked_penalty_points() != basis.penalty_points(),
            ),
            (
                "AMB-13",
                basis.worst_penalty_points() != basis.penalty_points(),
            ),
            ("AMB-20", basis.too_many_outside()),
            (
                "AMB-21",
                clients > companies_allowed && basis.outside.client_companies > 0,
            ),
            ("AMB-23", basis.too_many_outside()),
            ("AMB-46", basis.excluded),
            ("AMB-48", several && over_cap),
            ("AMB-49", product_speakers(basis).len() > 1),
        ];
        let mut flags: BTreeSet<String> = holds
            .into_iter()
            .filter(|(_, holds)| *holds)
            .map(|(flag, _)| flag.to_owned())
            .collect();
        flags.extend(
            basis
                .penalties
                .iter()
                .flat_map(|row| row.flags.iter().cloned()),
        );
        flags.into_iter().collect()
    }
}

/// The most that is paid: for the seminar, or for the costs of each organizer (AMB-48).
fn cap(basis: &Basis<'_>) -> Kopecks {
    let rules = &basis.season.pack.compensation;
    let organizers = &basis.seminar.plan.estimate.organizers;
    if !rules.cap_per_organizer || organizers.is_empty() {
        return rules.cap_kopecks;
    }
    let costs = organizers.iter().map(|one| costs_of(basis, one));
    costs.map(|costs| costs.min(rules.cap_kopecks)).sum()
}

fn factor(basis: &Basis<'_>, listeners: u32) -> Factor {
    if listeners < basis.season.pack.listeners.zero_below {
        Factor::Nothing
    } else if listeners < basis.minimum {
        Factor::Part
    } else {
        Factor::Whole
    }
}

fn part(basis: &Basis<'_>, factor: Factor, amount: Kopecks) -> Kopecks {
    match factor {
        Factor::Nothing => Kopecks::ZERO,
        Factor::Part => amount.fraction(
            1,
            i64::from(basis.season.pack.listeners.below_minimum_divisor),
        ),
        Factor::Whole => amount,
    }
}

fn part_of_points(basis: &Basis<'_>, factor: Factor, points: i32) -> i32 {
    let divisor = basis.season.pack.listeners.below_minimum_divisor;
    match factor {
        Factor::Nothing => 0,
        Factor::Part => points.div_euclid(i32::try_from(divisor).unwrap_or(i32::MAX).max(1)),
        Factor::Whole => points,
    }
}

/// Net points in the season's order, and in the other one (F-09, AMB-09).
fn points(basis: &Basis<'_>, factor: Factor, order: PointsOrder) -> [i32; 2] {
    let base = basis.season.pack.points.base;
    let penalties = basis.penalty_points();
    let halve_first = part_of_points(basis, factor, base).saturating_sub(penalties);
    let deduct_first = part_of_points(basis, factor, base.saturating_sub(penalties));
    match order {
        PointsOrder::HalveThenDeduct => [halve_first, deduct_first],
        PointsOrder::DeductThenHalve => [deduct_first, halve_first],
    }
}

/// Points below zero are a debt, unless the season stops at zero (AMB-11).
fn floored(basis: &Basis<'_>, net: i32) -> i32 {
    if basis.season.pack.points.never_negative {
        net.max(0)
    } else {
        net
    }
}

/// After the reductions whose size the season knows.
fn reduced(basis: &Basis<'_>, amount: Kopecks) -> Kopecks {
    let rules = &basis.season.pack.compensation;
    let outside = rules
        .outside_speaker_reduction_percent
        .filter(|_| basis.too_many_outside());
    let failed = !basis.failed_conditions().is_empty();
    let incomplete = rules
        .incomplete_conditions_reduction_percent
        .filter(|_| failed);
    let left = |percent: u32| 100 - i64::from(percent.min(100));
    let reductions = outside.into_iter().chain(incomplete);
    reductions.fold(amount, |amount, percent| {
        amount.fraction(left(percent), 100)
    })
}

fn has_unknown_reduction(basis: &Basis<'_>) -> bool {
    let rules = &basis.season.pack.compensation;
    let outside = basis.too_many_outside() && rules.outside_speaker_reduction_percent.is_none();
    let failed = !basis.failed_conditions().is_empty();
    outside || (failed && rules.incomplete_conditions_reduction_percent.is_none())
}

/// Shares of the organizers in proportion to their costs that count, before the cap (F-07).
fn shares(basis: &Basis<'_>, amount: Kopecks) -> Vec<Share> {
    let estimate = &basis.seminar.plan.estimate;
    if estimate.organizers.is_empty() {
        return vec![Share {
            organizer: None,
            name: basis.seminar.plan.card.partner.name.clone(),
            eligible_kopecks: basis.eligible(),
            kopecks: amount,
        }];
    }
    let costs: Vec<Kopecks> = estimate
        .organizers
        .iter()
        .map(|o| costs_of(basis, o))
        .collect();
    let parts = amount.split(&costs);
    let shared = estimate.organizers.iter().zip(costs).zip(parts);
    shared
        .map(|((organizer, costs), part)| Share {
            organizer: Some(organizer.id),
            name: organizer.name.clone(),
            eligible_kopecks: costs,
            kopecks: part,
        })
        .collect()
}

/// Costs of one organizer that count; what nobody or a stranger pays belongs to the first.
fn costs_of(basis: &Basis<'_>, organizer: &Organizer) -> Kopecks {
    let estimate = &basis.seminar.plan.estimate;
    let payer = |index: usize| {
        let named = estimate.lines.get(index).and_then(|line| line.organizer);
        let known = named.filter(|id| estimate.organizers.iter().any(|known| known.id == *id));
        known.or_else(|| estimate.organizers.first().map(|first| first.id))
    };
    let lines = basis.lines.iter().enumerate();
    lines
        .filter(|(index, line)| {
            line.reason != LineReason::UnknownKind && payer(*index) == Some(organizer.id)
        })
        .map(|(_, line)| line.eligible_kopecks)
        .sum()
}

/// Points are never split: they go to the one that gives the product talks, or of several to the one that the
/// coordinator has named (COM-25, AMB-49).
fn recipient(basis: &Basis<'_>) -> Option<String> {
    let organizers = &basis.seminar.plan.estimate.organizers;
    match product_speakers(basis).as_slice() {
        [one] => Some(one.name.clone()),
        [] => match organizers.as_slice() {
            [] => Some(basis.seminar.plan.card.partner.name.clone()),
            [first, ..] => Some(first.name.clone()),
        },
        _ => named_recipient(basis.season.pack, organizers).map(|one| one.name.clone()),
    }
}

/// The organizer whose number the coordinator has named.
pub(crate) fn named_recipient<'o>(
    pack: &Pack,
    organizers: &'o [Organizer],
) -> Option<&'o Organizer> {
    let place = pack.points.recipient_number?.checked_sub(1)?;
    organizers.get(usize::try_from(place).ok()?)
}

fn product_speakers<'b>(basis: &'b Basis<'_>) -> Vec<&'b Organizer> {
    let organizers = basis.seminar.plan.estimate.organizers.iter();
    organizers
        .filter(|organizer| organizer.gives_product_talks)
        .collect()
}
