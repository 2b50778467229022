//! What a row of the penalty table costs is told once, however many causes it has.

use crate::penalties;
use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::finding::{CompensationEffect, Consequence, Finding};
use kafedra_model::pack::Pack;
use kafedra_model::seminar::Seminar;
use std::collections::BTreeSet;

/// The check that speaks for a row itself, where nothing else does.
const OF_A_ROW: &str = "penalty_row";

/// Gives every entry of the ledger to one finding of its row, in order, with the points of the entry; further findings of
/// that row refer to the first. A row that is not charged is a risk, and each of its findings says so.
pub(super) fn tell_rows_once(
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
    findings: &mut [Finding],
) {
    let named = findings.iter().filter_map(row_of);
    let named: BTreeSet<String> = named.map(str::to_owned).collect();
    for row in named.iter().filter_map(|id| season.pack.penalty(id)) {
        let charged = penalties::entries(row, season, seminar, today);
        let points: Vec<i32> = charged.iter().map(|entry| entry.points).collect();
        if !points.is_empty() {
            tell(season.pack, findings, &row.id, &points);
        }
    }
}

fn row_of(finding: &Finding) -> Option<&str> {
    finding.consequence.as_ref()?.penalty.as_deref()
}

fn tell(pack: &Pack, findings: &mut [Finding], row: &str, points: &[i32]) {
    let mut causes: Vec<&mut Finding> = findings
        .iter_mut()
        .filter(|finding| row_of(finding) == Some(row))
        .collect();
    // A verdict of the coordinator stands before the doubts that led to it.
    causes.sort_by_key(|finding| !speaks_for_a_row(pack, &finding.rule));
    let told = causes.len().min(points.len());
    let first = causes.first().map(|finding| finding.rule.clone());
    for (number, finding) in causes.into_iter().enumerate() {
        let Some(consequence) = &mut finding.consequence else {
            continue;
        };
        if number < told {
            // What has no finding of its own stands with the last one, so that nothing is lost.
            let last = number + 1 == told;
            let own = if last {
                &points[number..]
            } else {
                &points[number..=number]
            };
            let sum = own
                .iter()
                .fold(0_i32, |sum, points| sum.saturating_add(*points));
            consequence.points = u32::try_from(sum).unwrap_or(0);
        } else {
            *consequence = Consequence {
                penalty: Some(row.to_owned()),
                points: 0,
                excluded: false,
                compensation: CompensationEffect::None,
                told_by: first.clone(),
            };
        }
    }
}

fn speaks_for_a_row(pack: &Pack, rule: &str) -> bool {
    let mut rules = pack.rules.iter();
    rules.any(|known| known.id == rule && known.check == OF_A_ROW)
}

#[cfg(test)]
mod tests;
