//! What would sending a stage's material on another day cost?

use crate::penalties;
use crate::season::Season;
use crate::stages::days_late;
use chrono::NaiveDate;
use kafedra_model::ids::SubmissionId;
use kafedra_model::pack::Pack;
use kafedra_model::seminar::Seminar;
use kafedra_model::stages::Submission;
use kafedra_model::timeline::WhatIf;

/// Rows of the penalty table when the next submission of `stage` is sent on `date`, by the same engine as
/// the ledger. Without submissions it is the first one, otherwise a repeated one.
///
/// A stage of the season without rows costs no points, but late material of it may mean refusal (STG-14, AMB-38).
/// A stage without a last day for this seminar costs nothing.
#[must_use]
pub fn what_if(pack: &Pack, seminar: &Seminar, stage: &str, date: NaiveDate) -> WhatIf {
    let season = Season::of(pack, seminar);
    let due = pack.stage(stage).and_then(|rules| season.due(rules));
    let mut supposed = seminar.clone();
    let record = supposed
        .plan
        .stages
        .records
        .entry(stage.to_owned())
        .or_default();
    let repeated = !record.submissions.is_empty();
    record.submissions.push(Submission {
        id: SubmissionId::default(),
        sent: date,
        returned: None,
        remarks: String::new(),
    });
    let rows = pack.penalties.iter();
    let rows: Vec<_> = rows
        .filter(|row| row.stage.as_deref() == Some(stage))
        .collect();
    let entries: Vec<_> = rows
        .iter()
        .flat_map(|row| penalties::entries(row, &season, &supposed, date))
        .collect();
    let late_days = due.map(|due| match days_late(&season, due, date) {
        0 => i32::try_from(date.signed_duration_since(due).num_days())
            .unwrap_or(0)
            .min(0),
        days => i32::try_from(days).unwrap_or(i32::MAX),
    });
    WhatIf {
        stage: stage.to_owned(),
        date,
        late_days,
        recommended: due.map(|due| season.recommended(due)),
        repeated,
        penalties: entries.iter().map(|entry| entry.penalty.clone()).collect(),
        points: entries
            .iter()
            .fold(0, |sum, entry| i32::saturating_add(sum, entry.points)),
        excluded: entries.iter().any(|entry| entry.excludes),
        no_info_support: entries.iter().any(|entry| entry.no_info_support),
        may_be_refused: rows.is_empty()
            && !pack.deadlines.only_rows_count
            && late_days.is_some_and(|days| days > 0),
    }
}
