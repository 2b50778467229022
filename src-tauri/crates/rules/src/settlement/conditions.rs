//! The four conditions of compensation and points in full (COM-26, F-10).

use crate::engine;
use crate::season::Season;
use crate::stages::stages;
use chrono::NaiveDate;
use kafedra_model::announcements::Channel;
use kafedra_model::finding::{Phase, Severity};
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::{Condition, ConditionState};

/// The conditions in the order of the programme: its rules, its dates, the own site, the report.
#[must_use]
pub(crate) fn conditions(
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
) -> Vec<Condition> {
    let states = [
        ("programme", programme(season, seminar, today)),
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

/// No rule of the programme is broken. Before the day it can still be mended.
fn programme(season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> ConditionState {
    let families = &season.pack.compensation.programme_rules;
    let of_programme = |id: &str| {
        families
            .iter()
            .any(|family| id.starts_with(family.as_str()))
    };
    let findings = engine::findings(season, seminar, today, |rule| {
        rule.phase == Phase::Agenda && of_programme(&rule.id)
    });
    let broken = findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    due_by(!broken, today > season.date())
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
