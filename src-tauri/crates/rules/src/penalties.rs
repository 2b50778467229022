//! Which rows of the penalty table a seminar's facts set off (ELG-30, PEN-01..PEN-25).

mod day;
mod public;
mod retention;

pub(crate) use public::bad_words;
pub use public::{is_read, text_context, text_kind};
pub(crate) use retention::{breaks, mail_days};

use crate::season::Season;
use crate::stages::{self, Late, days_late};
use chrono::NaiveDate;
use kafedra_model::finding::Subject;
use kafedra_model::pack::{FutureRefusal, Pack, Penalty, PenaltyTrigger};
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::PenaltyEntry;
use std::collections::BTreeMap;

/// Every row set off by what is known on the day `today`, in the order of the table.
///
/// What is still missing after its last day counts as late as today.
#[must_use]
pub fn ledger(pack: &Pack, seminar: &Seminar, today: NaiveDate) -> Vec<PenaltyEntry> {
    rows(&Season::of(pack, seminar), seminar, today)
}

/// The same where the season of the seminar is at hand.
pub(crate) fn rows(season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<PenaltyEntry> {
    let rows = season.pack.penalties.iter();
    rows.flat_map(|penalty| entries(penalty, season, seminar, today))
        .collect()
}

/// What one row of the table costs this seminar.
pub(crate) fn entries(
    penalty: &Penalty,
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
) -> Vec<PenaltyEntry> {
    use PenaltyTrigger as On;
    match penalty.on {
        On::StageFirstSubmission | On::StageRepeatedSubmission | On::StageNotApproved => {
            late_stages(penalty, season, seminar, today)
        }
        On::BadPositioning => public::bad_positioning(penalty, season, seminar, today),
        On::ProgrammeChangedAfterApproval => public::programme_changed(penalty, season, seminar),
        On::VenueChanged => public::venue_changed(penalty, season, seminar),
        On::VenueChangeNotNotified => public::venue_change_not_told(penalty, seminar),
        On::RefusedAfterConfirmation => {
            public::refused_after_confirmation(penalty, season, seminar)
        }
        On::RetentionBroken => retention::broken(penalty, season, seminar, today),
        On::DecorationBroken
        | On::NoRegistrationProcedure
        | On::KitIncomplete
        | On::KitNotGivenAtRegistration
        | On::KitNotInBrandedBag => day::broken_ticks(penalty, season, seminar),
        On::ReportLate => report_late(penalty, season, seminar, today),
        On::EventFraud => verdict(penalty, seminar.plan.report.event_fraud),
        On::ReportFalsified => verdict(penalty, seminar.plan.report.data_falsified),
    }
}

/// One case of a row, with the points of the row.
fn entry(penalty: &Penalty) -> PenaltyEntry {
    cases(penalty, 1)
}

/// Several cases of a row. Only a row that says "for each" takes points for every one of them; a row
/// that says nothing does so in the worst case (AMB-13).
fn cases(penalty: &Penalty, count: u32) -> PenaltyEntry {
    let many = i32::try_from(count.max(1)).unwrap_or(i32::MAX);
    let once = penalty.points;
    let each = once.saturating_mul(many);
    let unclear = |flag: &String| flag != "AMB-13" || count > 1;
    PenaltyEntry {
        penalty: penalty.id.clone(),
        subject: None,
        date: None,
        facts: BTreeMap::new(),
        cases: count.max(1),
        points: if penalty.per_case { each } else { once },
        worst_points: if penalty.per_case || penalty.per_case_unclear {
            each
        } else {
            once
        },
        excludes: penalty.excludes,
        nothing_awarded: penalty.nothing_awarded,
        no_info_support: penalty.no_info_support,
        future_refusal: penalty.future_refusal != FutureRefusal::None,
        same_cause: penalty.same_cause.clone(),
        flags: penalty
            .flags
            .iter()
            .filter(|flag| unclear(flag))
            .cloned()
            .collect(),
        text: String::new(),
    }
}

/// Facts and subject, added in one line.
trait Told {
    fn fact(self, name: &str, value: impl Into<kafedra_model::finding::Fact>) -> Self;
    fn about(self, kind: &str, id: &str, label: &str) -> Self;
    fn on(self, date: Option<NaiveDate>) -> Self;
}

impl Told for PenaltyEntry {
    fn fact(mut self, name: &str, value: impl Into<kafedra_model::finding::Fact>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    fn about(mut self, kind: &str, id: &str, label: &str) -> Self {
        self.subject = Some(Subject {
            kind: kind.to_owned(),
            id: id.to_owned(),
            label: label.to_owned(),
        });
        self
    }

    fn on(mut self, date: Option<NaiveDate>) -> Self {
        self.date = date;
        self
    }
}

fn late_stages(
    penalty: &Penalty,
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
) -> Vec<PenaltyEntry> {
    let stages = stages::stages(season, seminar);
    let mut found = Vec::new();
    for stage in &stages {
        if let Some(late) = stage.sets_off(penalty, season, today) {
            let told = late_entry(penalty, late, stage.due);
            found.push(told.about("stage", &stage.rules.id, ""));
        }
    }
    found
}

fn report_late(
    penalty: &Penalty,
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
) -> Vec<PenaltyEntry> {
    let report = &seminar.plan.report;
    let due = season.report_due(report.individual_due);
    let days = days_late(season, due, report.uploaded.unwrap_or(today));
    let never_held = seminar.plan.stages.withdrawn.is_some();
    if days == 0 || never_held {
        return Vec::new();
    }
    let late = Late {
        date: report.uploaded,
        days,
    };
    vec![late_entry(penalty, late, due)]
}

fn late_entry(penalty: &Penalty, late: Late, due: NaiveDate) -> PenaltyEntry {
    let told = entry(penalty)
        .fact("due_date", due)
        .fact("late_days", late.days)
        .fact("pending", late.date.is_none())
        .on(late.date);
    match late.date {
        Some(date) => told.fact("sent_date", date),
        None => told,
    }
}

fn verdict(penalty: &Penalty, holds: bool) -> Vec<PenaltyEntry> {
    holds.then(|| entry(penalty)).into_iter().collect()
}
