//! The four conditions of compensation and points in full (COM-26, F-10).

use crate::engine;
use crate::season::Season;
use crate::stages::stages;
use chrono::NaiveDate;
use kafedra_model::announcements::Channel;
use kafedra_model::finding::{Finding, Phase, Severity};
use kafedra_model::pack::{Pack, Rule};
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::{Condition, ConditionState};

/// The conditions in the order of the programme: its rules, its dates, the own site, the report.
#[must_use]
pub(crate) fn conditions(
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
) -> Vec<Condition> {
    let kept = programme_kept(season, seminar, today);
    let states = [
        // Before the day it can still be mended.
        ("programme", due_by(kept, today > season.date())),
        ("approval_dates", approval_dates(season, seminar, today)),
        ("own_site", own_site(season, seminar, today)),
        ("report", report(season, seminar, today)),
    ];
    let named = states.into_iter().map(|(id, state)| Condition {
        id: id.to_owned(),
        state,
    });
    named.collect()
}

/// Whether no rule of the programme is broken: known where all rules have been run, else found by running these alone.
fn programme_kept(season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> bool {
    season.programme_kept.get().unwrap_or_else(|| {
        let of_programme = |rule: &Rule| is_of_programme(season.pack, rule);
        let findings = engine::findings(season, seminar, today, of_programme);
        keeps_programme(&findings)
    })
}

/// Whether a rule is one of those that the condition is about.
pub(crate) fn is_of_programme(pack: &Pack, rule: &Rule) -> bool {
    let mut families = pack.compensation.programme_rules.iter();
    rule.phase == Phase::Agenda && families.any(|family| rule.id.starts_with(family.as_str()))
}

/// What the findings of these rules say.
pub(crate) fn keeps_programme<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> bool {
    let mut findings = findings.into_iter();
    !findings.any(|finding| finding.severity == Severity::Error)
}

fn approval_dates(season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> ConditionState {
    let stages = stages(season, seminar);
    if stages
        .iter()
        .any(|stage| stage.late_approval(season, today).is_some())
    {
        return ConditionState::Failed;
    }
    due_by(stages.iter().all(|stage| stage.finished().is_some()), false)
}

fn own_site(season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> ConditionState {
    let announced = seminar.plan.announcements.items.iter().any(|item| {
        item.channel == Channel::OwnSite && item.published.is_some_and(|date| date <= today)
    });
    let linked = !seminar.plan.landing.own_site_url.trim().is_empty();
    due_by(announced || linked, today >= season.date())
}

fn report(season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> ConditionState {
    let report = &seminar.plan.report;
    let due = season.report_due(report.individual_due);
    match report.uploaded {
        Some(uploaded) if uploaded <= due => ConditionState::Met,
        Some(_) => ConditionState::Failed,
        None => due_by(false, today > due),
    }
}

fn due_by(met: bool, over: bool) -> ConditionState {
    match (met, over) {
        (true, _) => ConditionState::Met,
        (false, true) => ConditionState::Failed,
        (false, false) => ConditionState::Open,
    }
}
