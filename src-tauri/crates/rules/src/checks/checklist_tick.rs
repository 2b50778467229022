//! What only a person can confirm was confirmed, and was so.
//!
//! An item found to be broken is a fault with the penalty that the item names, whenever that is noted. An item that
//! nobody has looked at is a warning from the day after its day; advice is not asked for. Where a photo is the proof,
//! a tick without any photo of that stage is a warning from the same day.
//!
//! Facts: `case` (`open`, `broken`, `needed` where it was called needless, or `no_photo`), `stage` (of the photo that is
//! missing).

use crate::{Check, Observation, Season};
use chrono::{NaiveDate, TimeDelta};
use kafedra_model::checklist::TickOutcome;
use kafedra_model::finding::Severity;
use kafedra_model::pack::ChecklistItem;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The item of the season's checklist.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChecklistTick {
    item: String,
    /// It cannot be called needless (AMB-53).
    #[serde(default)]
    needed: bool,
}

impl Check for ChecklistTick {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let outcome = seminar.plan.checklist.outcome(&self.item);
        if self.needed && outcome == Some(TickOutcome::NotNeeded) {
            let told = Observation::about("item", &self.item, "").fact("case", "needed");
            return vec![told.severity(Severity::Warning).harmless()];
        }
        observe(season, seminar, &self.item, today)
            .into_iter()
            .collect()
    }
}

pub(super) fn observe(
    season: &Season<'_>,
    seminar: &Seminar,
    id: &str,
    today: NaiveDate,
) -> Option<Observation> {
    let item = season.pack.checklist.iter().find(|item| item.id == id)?;
    let observation = Observation::about("item", &item.id, "");
    match seminar.plan.checklist.outcome(id) {
        Some(TickOutcome::NotNeeded) => None,
        Some(TickOutcome::Done) => unproved(item, seminar)
            .filter(|_| !item.advice && is_past(season, item, today))
            .map(|stage| {
                observation
                    .fact("case", "no_photo")
                    .fact("stage", stage)
                    .severity(Severity::Warning)
                    .harmless()
            }),
        Some(TickOutcome::Broken) if item.advice => {
            Some(observation.fact("case", "broken").severity(Severity::Info))
        }
        Some(TickOutcome::Broken) => Some(observation.fact("case", "broken")),
        None if item.advice || !is_past(season, item, today) => None,
        None => Some(
            observation
                .fact("case", "open")
                .severity(Severity::Warning)
                .harmless(),
        ),
    }
}

/// The photo stage that should prove the item and has no photo.
fn unproved<'a>(item: &'a ChecklistItem, seminar: &Seminar) -> Option<&'a str> {
    let stage = item.needs_photo.as_deref()?;
    let shown = seminar.photos.iter().any(|photo| photo.stage == stage);
    (!shown).then_some(stage)
}

fn is_past(season: &Season<'_>, item: &ChecklistItem, today: NaiveDate) -> bool {
    let days = i64::from(item.day.unwrap_or(0));
    let day = season.date().checked_add_signed(TimeDelta::days(days));
    day.is_some_and(|day| today > day)
}
