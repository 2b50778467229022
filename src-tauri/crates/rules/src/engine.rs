//! Runs a season's rules over a seminar.

use crate::observation::Observation;
use crate::registry::Check;
use crate::rulebook::Checks;
use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::finding::{CompensationEffect, Consequence, Finding};
use kafedra_model::pack::{Pack, Penalty, Rule};
use kafedra_model::seminar::Seminar;

/// Every broken rule of the season, the worst first.
///
/// Sorted by severity, then phase, then the order of the rules in the pack, then what the check saw
/// first; the same arguments give the same list. A [`crate::Rulebook`] does the same without reading
/// the rules again each time.
#[must_use]
pub fn check(pack: &Pack, seminar: &Seminar, today: NaiveDate) -> Vec<Finding> {
    let checks = Checks::of(pack);
    let season = Season::of(pack, seminar).with_checks(&checks);
    findings(&season, seminar, today, |_| true)
}

/// The findings of the rules that are wanted, in the order of [`check`].
pub(crate) fn findings(
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
    wanted: impl Fn(&Rule) -> bool,
) -> Vec<Finding> {
    let rules = season.pack.rules.iter().enumerate();
    let rules = rules.filter(|(_, rule)| wanted(rule));
    let mut findings: Vec<Finding> = rules
        .filter_map(|(index, rule)| Some((rule, season.checks?.get(index)?)))
        .flat_map(|(rule, check)| run(rule, check, season, seminar, today))
        .collect();
    findings.sort_by_key(|finding| (finding.severity, finding.phase));
    findings
}

fn run(
    rule: &Rule,
    check: &dyn Check,
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
) -> Vec<Finding> {
    let observations = check.run(season, seminar, today).into_iter();
    observations
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
