//! Runs a season's rules over a seminar.

use crate::observation::Observation;
use crate::registry;
use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::finding::{CompensationEffect, Consequence, Finding, Phase};
use kafedra_model::pack::{Pack, Penalty, Rule};
use kafedra_model::seminar::Seminar;

/// Every broken rule of the season, the worst first.
///
/// Sorted by severity, then phase, then the order of the rules in the pack, then what the check saw
/// first; the same arguments give the same list.
#[must_use]
pub fn check(pack: &Pack, seminar: &Seminar, today: NaiveDate) -> Vec<Finding> {
    run_all(pack, seminar, today, |_| true)
}

/// The broken rules of one phase, in the same order.
#[must_use]
pub fn check_phase(pack: &Pack, seminar: &Seminar, today: NaiveDate, phase: Phase) -> Vec<Finding> {
    run_all(pack, seminar, today, |rule| rule.phase == phase)
}

fn run_all(
    pack: &Pack,
    seminar: &Seminar,
    today: NaiveDate,
    wanted: impl Fn(&Rule) -> bool,
) -> Vec<Finding> {
    let season = Season::of(pack, seminar);
    let rules = pack.rules.iter().filter(|rule| wanted(rule));
    let mut findings: Vec<Finding> = rules
        .flat_map(|rule| run(rule, &season, seminar, today))
        .collect();
    findings.sort_by_key(|finding| (finding.severity, finding.phase));
    findings
}

/// A rule whose kind or parameters are unknown says nothing: `pack::parse` is the only way to get a
/// pack, and it has refused such a rule with its line.
fn run(rule: &Rule, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Finding> {
    let Some(check) = registry::kind(&rule.check).and_then(|kind| kind.check(rule)) else {
        return Vec::new();
    };
    check
        .run(season, seminar, today)
        .into_iter()
        .map(|observation| finding(rule, season.pack, observation))
        .collect()
}

fn finding(rule: &Rule, pack: &Pack, observation: Observation) -> Finding {
    let penalty = rule
        .consequence
        .as_deref()
        .filter(|_| !observation.harmless)
        .and_then(|id| pack.penalty(id));
    Finding {
        rule: rule.id.clone(),
        severity: observation.severity.unwrap_or(rule.severity),
        phase: rule.phase,
        subject: observation.subject,
        facts: observation.facts,
        consequence: penalty.map(consequence),
        source: rule.source.clone(),
        text: String::new(),
        remedy: String::new(),
        fix: observation.fix,
    }
}

pub(crate) fn consequence(penalty: &Penalty) -> Consequence {
    let compensation = if penalty.nothing_awarded || penalty.excludes {
        CompensationEffect::All
    } else if penalty.item_cost_lost {
        CompensationEffect::Line
    } else {
        CompensationEffect::None
    };
    Consequence {
        penalty: Some(penalty.id.clone()),
        points: u32::try_from(penalty.points).unwrap_or(0),
        excluded: penalty.excludes,
        compensation,
    }
}
