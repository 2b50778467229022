//! A seminar of two hours is shorter than its mandatory blocks.
//!
//! The programme allows seminars from two hours, yet the least figures of its own table add up to more (AMB-14). Said
//! once every mandatory block is there. Where the coordinator agrees to a shorter programme, that is the least.
//!
//! Facts: `case` (`blocks`, `agreed`), `minutes` (without registration), `mandatory_minutes`.

use crate::programme::{business_start, in_slot, mandatory, minutes};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::pack::ProgrammeSlot;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The length that the programme names as possible, in minutes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProgrammeLength {
    short_minutes: u64,
    /// The least that the coordinator agrees to, in place of the sum of the blocks (AMB-14).
    #[serde(default)]
    agreed_minutes: Option<u32>,
}

impl Check for ProgrammeLength {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = &seminar.plan.agenda.blocks;
        let filled = |slot: &ProgrammeSlot| {
            in_slot(season.pack, blocks, &slot.id).len() >= slot.choose_min as usize
        };
        let planned = minutes(&blocks[business_start(blocks)..]);
        let slots = &season.pack.programme.slots;
        let blocks_alone = || mandatory(slots).from;
        let mandatory = self.agreed_minutes.unwrap_or_else(blocks_alone);
        if !slots.iter().all(filled)
            || planned > self.short_minutes
            || planned >= u64::from(mandatory)
        {
            return Vec::new();
        }
        let agreed = self.agreed_minutes.is_some();
        let observation = Observation::new()
            .fact("case", if agreed { "agreed" } else { "blocks" })
            .fact("minutes", i64::try_from(planned).unwrap_or(i64::MAX))
            .fact("mandatory_minutes", mandatory);
        vec![observation]
    }
}
