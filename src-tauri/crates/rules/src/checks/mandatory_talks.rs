//! A programme has its mandatory talks, the coffee break and the time for questions.
//!
//! Says so once, for an agenda without blocks or one that was sent although blocks are missing; while the agenda is
//! being put together every missing block is named by its own rule.
//!
//! Facts: `talks` (mandatory talks there are), `min_talks`, `missing` (mandatory blocks that are not there).

use crate::programme::in_slot;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::pack::{ProgrammeSlot, SlotKind};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Whether the rule speaks of an agenda without blocks or of one that was sent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MandatoryTalks {
    when: When,
    /// The stage in which the programme is sent.
    stage: String,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum When {
    Empty,
    Sent,
}

impl Check for MandatoryTalks {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = &seminar.plan.agenda.blocks;
        let record = seminar.plan.stages.records.get(&self.stage);
        let sent = record.is_some_and(|record| !record.submissions.is_empty());
        let speaks = match self.when {
            When::Empty => blocks.is_empty() && !sent,
            When::Sent => sent,
        };
        let slots = &season.pack.programme.slots;
        let filled = |slot: &&ProgrammeSlot| {
            in_slot(season.pack, blocks, &slot.id).len() >= slot.choose_min as usize
        };
        let missing = slots.iter().filter(|slot| !filled(slot)).count();
        if !speaks || missing == 0 {
            return Vec::new();
        }
        let talks = slots.iter().filter(|slot| is_talk(slot) && filled(slot));
        let observation = Observation::new()
            .fact("talks", talks.count())
            .fact("min_talks", season.pack.programme.min_mandatory_talks)
            .fact("missing", missing);
        vec![observation]
    }
}

fn is_talk(slot: &ProgrammeSlot) -> bool {
    match slot.kind {
        SlotKind::Opener | SlotKind::Product | SlotKind::Story => true,
        SlotKind::Coffee | SlotKind::Questions => false,
    }
}
