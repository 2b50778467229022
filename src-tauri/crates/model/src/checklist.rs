//! Ticks against the items that only a person can confirm.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Ticks by catalogue id (`DAY-03`, `VEN-04` …); an id without a tick is still open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Checklist {
    pub ticks: BTreeMap<String, Tick>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Tick {
    pub outcome: TickOutcome,
    pub on: Option<NaiveDate>,
    pub note: String,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum TickOutcome {
    Done,
    /// Looked at, and found not to be so.
    Broken,
    /// Does not concern this seminar.
    NotNeeded,
}

impl Checklist {
    #[must_use]
    pub fn outcome(&self, item: &str) -> Option<TickOutcome> {
        self.ticks.get(item).map(|tick| tick.outcome)
    }
}
