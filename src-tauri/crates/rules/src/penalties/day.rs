//! Rows about the day itself: a person has looked and found that it is not so.

use super::{Told, cases};
use crate::season::Season;
use kafedra_model::checklist::TickOutcome;
use kafedra_model::pack::Penalty;
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::PenaltyEntry;

/// One entry for a row of which at least one tick is broken. The row is one sum, however many are.
pub(super) fn broken_ticks(
    penalty: &Penalty,
    season: &Season<'_>,
    seminar: &Seminar,
) -> Vec<PenaltyEntry> {
    let checklist = &seminar.plan.checklist;
    let concerned = season.pack.checklist.iter();
    let broken: Vec<&str> = concerned
        .filter(|item| item.penalty.as_deref() == Some(penalty.id.as_str()))
        .filter(|item| checklist.outcome(&item.id) == Some(TickOutcome::Broken))
        .map(|item| item.id.as_str())
        .collect();
    let Some(first) = broken.first() else {
        return Vec::new();
    };
    let date = checklist.ticks.get(*first).and_then(|tick| tick.on);
    let count = u32::try_from(broken.len()).unwrap_or(1);
    let told = cases(penalty, count)
        .fact("ticks", broken.join(", "))
        .on(date.or(Some(season.date())));
    vec![told]
}
