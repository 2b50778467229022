//! After approval neither wording nor talks change without the coordinator.
//!
//! Moving blocks and changing their length is daily business and not counted unless the season says so (AMB-33).
//! Speakers are not wording. Once the coordinator has agreed to the changes nothing is said.
//!
//! Facts: `reworded` (titles and lists of points), `added`, `removed` (blocks), `shifted` (lengths, the order, and delays
//! of the day).

use crate::agenda_changes::{AgendaChangeKind, agenda_changes, day_shifts};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangedProgramme {}

impl Check for ChangedProgramme {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let stages = &seminar.plan.stages;
        let Some(approved) = &stages.approved_agenda else {
            return Vec::new();
        };
        let changes = agenda_changes(season.pack, approved, &seminar.plan.agenda);
        let mut shifted = day_shifts(season.pack, &seminar.plan.day);
        if (changes.is_empty() && shifted == 0) || stages.agenda_changes_agreed {
            return Vec::new();
        }
        let (mut reworded, mut added, mut removed) = (0_u32, 0_u32, 0_u32);
        for change in &changes {
            match change.kind {
                AgendaChangeKind::Added => added += 1,
                AgendaChangeKind::Removed => removed += 1,
                AgendaChangeKind::Minutes | AgendaChangeKind::Order => shifted += 1,
                AgendaChangeKind::SeminarTitle
                | AgendaChangeKind::Title
                | AgendaChangeKind::Points => reworded += 1,
            }
        }
        let observation = Observation::new()
            .fact("reworded", reworded)
            .fact("added", added)
            .fact("removed", removed)
            .fact("shifted", shifted);
        vec![observation]
    }
}
