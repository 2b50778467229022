//! Stages of approval: when to send, the last day, and from when lateness costs what.

use super::entry::{Parts, entry};
use crate::season::Season;
use crate::stages::{StageState, stages};
use chrono::{Days, NaiveDate};
use kafedra_model::finding::Phase;
use kafedra_model::pack::{LatenessUnit, Penalty, PenaltyTrigger};
use kafedra_model::seminar::Seminar;
use kafedra_model::timeline::{DateKind, TimelineEntry};

pub(super) fn entries(season: &Season<'_>, seminar: &Seminar) -> Vec<TimelineEntry> {
    let mut entries = Vec::new();
    for stage in &stages(season, seminar) {
        entries.push(send(season, stage));
        entries.push(due(season, stage));
        entries.extend(asked(season, stage));
        entries.extend(hard_stop(season, stage));
        for penalty in &season.pack.penalties {
            entries.extend(last_approval(season, stage, penalty));
            entries.extend(border(season, stage, penalty));
        }
    }
    entries.push(withdrawal(season));
    entries
}

fn send(season: &Season<'_>, stage: &StageState<'_>) -> TimelineEntry {
    let id = format!("send-{}", stage.rules.id);
    let date = stage.recommended(season);
    let sent = stage.first_sent().is_some() || stage.finished().is_some();
    let before = stage.rules.before_sending.iter().map(String::as_str);
    let items: Vec<&str> = std::iter::once("STG-15").chain(before).collect();
    entry(season, id, date, DateKind::Recommended, Phase::Stages)
        .items(&items)
        .fact("stage", stage.rules.id.clone())
        .fact("due_date", stage.due)
        .done(sent)
}

fn due(season: &Season<'_>, stage: &StageState<'_>) -> TimelineEntry {
    let items: Vec<&str> = stage.rules.items.iter().map(String::as_str).collect();
    let id = format!("stage-{}", stage.rules.id);
    entry(season, id, stage.due, DateKind::Deadline, Phase::Stages)
        .items(&items)
        .fact("stage", stage.rules.id.clone())
        .better_on(stage.recommended(season))
        .done(stage.finished().is_some())
}

/// The day that the coordinator named for the stage, beside the season's own (ELG-07).
fn asked(season: &Season<'_>, stage: &StageState<'_>) -> Option<TimelineEntry> {
    let asked = stage.asked_by()?;
    let id = format!("asked.{}", stage.rules.id);
    let told = entry(season, id, asked, DateKind::Recommended, Phase::Stages);
    let sent = stage.last_sent().is_some() && !stage.has_open_remarks();
    Some(
        told.items(&["ELG-07"])
            .fact("stage", stage.rules.id.clone())
            .fact("due_date", stage.due)
            .done(sent || stage.finished().is_some()),
    )
}

fn hard_stop(season: &Season<'_>, stage: &StageState<'_>) -> Option<TimelineEntry> {
    let date = stage.rules.hard_stop?;
    let id = format!("hard-stop-{}", stage.rules.id);
    let told = entry(season, id, date, DateKind::Border, Phase::Stages);
    Some(
        told.items(&["PRG-04"])
            .fact("stage", stage.rules.id.clone()),
    )
}

/// The last day on which material that is late already can still be approved.
fn last_approval(
    season: &Season<'_>,
    stage: &StageState<'_>,
    penalty: &Penalty,
) -> Option<TimelineEntry> {
    let of_stage = penalty.stage.as_deref() == Some(stage.rules.id.as_str());
    if !of_stage || penalty.on != PenaltyTrigger::StageNotApproved {
        return None;
    }
    let days = penalty.late_from.unwrap_or(1).saturating_sub(1);
    let date = days_late_on(season, stage.due, days);
    let id = format!("last-approval.{}", penalty.id);
    let told = entry(season, id, date, DateKind::Border, Phase::Stages);
    let told = told
        .items(&[penalty.id.as_str()])
        .fact("stage", stage.rules.id.clone());
    (date > stage.due).then_some(told)
}

/// From which day a row of the penalty table holds for the stage.
fn border(season: &Season<'_>, stage: &StageState<'_>, penalty: &Penalty) -> Option<TimelineEntry> {
    if penalty.stage.as_deref() != Some(stage.rules.id.as_str()) {
        return None;
    }
    let what = match penalty.on {
        PenaltyTrigger::StageFirstSubmission => "first",
        PenaltyTrigger::StageRepeatedSubmission => "repeat",
        PenaltyTrigger::StageNotApproved => "approval",
        PenaltyTrigger::BadPositioning
        | PenaltyTrigger::ProgrammeChangedAfterApproval
        | PenaltyTrigger::VenueChanged
        | PenaltyTrigger::RefusedAfterConfirmation
        | PenaltyTrigger::VenueChangeNotNotified
        | PenaltyTrigger::RetentionBroken
        | PenaltyTrigger::DecorationBroken
        | PenaltyTrigger::NoRegistrationProcedure
        | PenaltyTrigger::KitIncomplete
        | PenaltyTrigger::KitNotGivenAtRegistration
        | PenaltyTrigger::KitNotInBrandedBag
        | PenaltyTrigger::ReportLate
        | PenaltyTrigger::EventFraud
        | PenaltyTrigger::ReportFalsified => return None,
    };
    let date = days_late_on(season, stage.due, penalty.late_from.unwrap_or(1));
    let id = format!("border.{}", penalty.id);
    let told = entry(season, id, date, DateKind::Border, Phase::Stages)
        .items(&[penalty.id.as_str()])
        .fact("penalty", penalty.id.clone())
        .fact("stage", stage.rules.id.clone())
        .fact("submission", what)
        .fact(
            "effect",
            if penalty.excludes {
                "excludes"
            } else {
                "points"
            },
        )
        .fact("points", i64::from(penalty.points));
    Some(told)
}

/// The day that is so many days late.
fn days_late_on(season: &Season<'_>, due: NaiveDate, days: u32) -> NaiveDate {
    match season.pack.deadlines.lateness_unit {
        LatenessUnit::CalendarDay => due
            .checked_add_days(Days::new(u64::from(days)))
            .unwrap_or(due),
        LatenessUnit::WorkingDay => season.calendar.after(due, days),
    }
}

fn withdrawal(season: &Season<'_>) -> TimelineEntry {
    let date = season.pack.season.withdrawal_safe_until;
    entry(
        season,
        "withdrawal",
        date,
        DateKind::Border,
        Phase::Overview,
    )
    .items(&["ELG-28"])
}
