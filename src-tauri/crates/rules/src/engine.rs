//! Runs a season's rules over a seminar.

mod told_once;

use crate::observation::Observation;
use crate::registry::Check;
use crate::rulebook::Checks;
use crate::season::Season;
use crate::settlement;
use crate::vocabulary::Vocabulary;
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
    let (checks, vocabulary) = (Checks::of(pack), Vocabulary::of(pack));
    let season = Season::of(pack, seminar).with(&checks, &vocabulary);
    all_findings(&season, seminar, today)
}

/// The findings of all rules, in the order of [`check`].
pub(crate) fn all_findings(
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
) -> Vec<Finding> {
    let of_programme = |rule: &Rule| settlement::is_of_programme(season.pack, rule);
    // Other rules ask whether the programme is kept; so its own run first, and only once.
    let mut all = placed(season, seminar, today, of_programme);
    let kept = settlement::keeps_programme(all.iter().map(|(_, finding)| finding));
    season.programme_kept.set(Some(kept));
    all.extend(placed(season, seminar, today, |rule| !of_programme(rule)));
    let mut findings = sorted(all);
    told_once::tell_rows_once(season, seminar, today, &mut findings);
    findings
}

/// The findings of the rules that are wanted, in the order of [`check`].
pub(crate) fn findings(
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
    wanted: impl Fn(&Rule) -> bool,
) -> Vec<Finding> {
    sorted(placed(season, seminar, today, wanted))
}

/// Findings with the places of their rules in the pack.
fn placed(
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
    wanted: impl Fn(&Rule) -> bool,
) -> Vec<(usize, Finding)> {
    let rules = season.pack.rules.iter().enumerate();
    let rules = rules.filter(|(_, rule)| wanted(rule));
    let checks = rules.filter_map(|(place, rule)| Some((place, rule, season.checks?.get(place)?)));
    let found = checks.flat_map(|(place, rule, check)| {
        let findings = run(rule, check, season, seminar, today).into_iter();
        findings.map(move |finding| (place, finding))
    });
    found.collect()
}

fn sorted(mut placed: Vec<(usize, Finding)>) -> Vec<Finding> {
    placed.sort_by_key(|(place, finding)| (finding.severity, finding.phase, *place));
    placed.into_iter().map(|(_, finding)| finding).collect()
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
        told_by: None,
    }
}
