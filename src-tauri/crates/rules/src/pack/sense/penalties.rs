//! Rows of the penalty table that lack something, overlap, leave days out or cost nothing.

use crate::pack::PackProblem;
use crate::pack::document::Document;
use crate::pack::problem::Told;
use kafedra_model::pack::{FutureRefusal, Pack, Penalty, PenaltyTrigger};
use std::collections::BTreeMap;

pub(super) fn problems(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = Vec::new();
    for (index, penalty) in pack.penalties.iter().enumerate() {
        let path = format!("penalties.{index}");
        let told = |key: &str| {
            document
                .problem(&path, key)
                .fact("penalty", penalty.id.as_str())
        };
        let needs = needs(penalty);
        if !needs.is_empty() {
            problems.push(told("penalty-needs").fact("names", needs.join(", ")));
        }
        if costs_nothing(penalty) {
            problems.push(told("penalty-nothing"));
        }
    }
    problems.extend(days(pack, document));
    problems
}

fn is_about_stage(on: PenaltyTrigger) -> bool {
    matches!(
        on,
        PenaltyTrigger::StageFirstSubmission
            | PenaltyTrigger::StageRepeatedSubmission
            | PenaltyTrigger::StageNotApproved
    )
}

fn needs(penalty: &Penalty) -> Vec<&'static str> {
    let about_stage = is_about_stage(penalty.on);
    let venue = penalty.on == PenaltyTrigger::VenueChanged;
    let wanted = [
        ("stage", about_stage && penalty.stage.is_none()),
        ("late_from", about_stage && penalty.late_from.is_none()),
        (
            "days_before_max",
            venue && penalty.days_before_max.is_none(),
        ),
    ];
    let missing = wanted.into_iter().filter(|(_, missing)| *missing);
    missing.map(|(name, _)| name).collect()
}

fn costs_nothing(penalty: &Penalty) -> bool {
    penalty.points == 0
        && !penalty.excludes
        && !penalty.nothing_awarded
        && !penalty.item_cost_lost
        && !penalty.no_info_support
        && penalty.future_refusal == FutureRefusal::None
}

/// A row with its place in the table.
type Placed<'a> = (usize, &'a Penalty);

/// Of one stage and one occasion every day of lateness has one row.
fn days(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut groups: BTreeMap<String, Vec<Placed<'_>>> = BTreeMap::new();
    for (index, row) in pack.penalties.iter().enumerate() {
        let sound = row.late_to.is_none_or(|to| row.late_from <= Some(to));
        if let Some(stage) = row
            .stage
            .as_ref()
            .filter(|_| is_about_stage(row.on) && sound)
        {
            let occasion = format!("{stage} {:?}", row.on);
            groups.entry(occasion).or_default().push((index, row));
        }
    }
    let mut problems = Vec::new();
    for rows in groups.values_mut() {
        rows.sort_by_key(|(_, row)| row.late_from);
        for pair in rows.windows(2) {
            if let [earlier, later] = pair {
                problems.extend(neighbours(document, *earlier, *later));
            }
        }
    }
    problems
}

fn neighbours(
    document: &Document<'_>,
    (_, earlier): Placed<'_>,
    (index, later): Placed<'_>,
) -> Option<PackProblem> {
    let begins = later.late_from?;
    let ends = earlier.late_to.unwrap_or(u32::MAX);
    let (key, from, to) = if begins <= ends {
        let last = later.late_to.unwrap_or(u32::MAX).min(ends);
        ("penalty-overlap", begins, last)
    } else if begins - 1 > ends {
        ("penalty-hole", ends + 1, begins - 1)
    } else {
        return None;
    };
    let told = document
        .problem(&format!("penalties.{index}.late_from"), key)
        .fact("penalty", later.id.as_str())
        .fact("other", earlier.id.as_str())
        .fact("from", from)
        .fact("to", to);
    let days = match (to, from == to) {
        (u32::MAX, _) => "open",
        (_, true) => "one",
        (_, false) => "many",
    };
    Some(told.fact("days", days))
}
