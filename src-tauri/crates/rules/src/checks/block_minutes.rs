//! Mandatory blocks are as long as the season's table says.
//!
//! Below the lower figure is a fault, unless the coordinator agrees to a shorter programme (AMB-14). Above the upper one
//! is only a warning, because the programme speaks of minimums alone (AMB-15); a slot with one figure has no upper one.
//! Of several talks in a choose-one slot as many as are needed count, the longest first; a further one below the figure
//! is a warning (AMB-17). Of a range the lower end must reach the lower figure and the upper end must not pass the upper
//! one.
//!
//! Facts: `case` (`short`, `short_extra` or `long`), `minutes`, `min_minutes`, `max_minutes`.

use crate::programme::in_slot;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::Block;
use kafedra_model::finding::{Fix, Severity};
use kafedra_model::pack::ProgrammeSlot;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;
use std::cmp::Reverse;

/// The slots that the rule is about, and how much their figures weigh.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BlockMinutes {
    slots: Vec<String>,
    /// How bad it is to stay below the lower figure (AMB-14).
    #[serde(default)]
    below: Option<Severity>,
    /// How bad it is to pass the upper figure (AMB-15).
    #[serde(default = "warning")]
    above: Severity,
    /// How bad it is when a further talk of a choose-one slot is short (AMB-17).
    #[serde(default = "warning")]
    extra: Severity,
}

fn warning() -> Severity {
    Severity::Warning
}

impl Check for BlockMinutes {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = &seminar.plan.agenda.blocks;
        let slots = self.slots.iter().filter_map(|id| season.pack.slot(id));
        slots
            .flat_map(|slot| {
                let found = in_slot(season.pack, blocks, &slot.id);
                self.of_slot(slot, found.into_iter().map(|(_, block)| block).collect())
            })
            .collect()
    }
}

impl BlockMinutes {
    fn of_slot(&self, slot: &ProgrammeSlot, blocks: Vec<&Block>) -> Vec<Observation> {
        let mut by_length: Vec<usize> = (0..blocks.len()).collect();
        by_length.sort_by_key(|index| Reverse(blocks[*index].minutes));
        let counted = &by_length[..by_length.len().min(slot.choose_min as usize)];
        let places = blocks.iter().enumerate();
        places
            .filter_map(|(index, block)| self.of_block(slot, block, counted.contains(&index)))
            .collect()
    }

    fn of_block(&self, slot: &ProgrammeSlot, block: &Block, counted: bool) -> Option<Observation> {
        let about = |case: &str, minutes: u32, right: u32| {
            Observation::about("block", block.id, &block.title)
                .fact("case", case)
                .fact("minutes", minutes)
                .fact("min_minutes", slot.minutes_min)
                .fact("max_minutes", slot.minutes_max)
                .fix(Fix::SetMinutes {
                    block: block.id,
                    minutes: right,
                })
        };
        let longest = block.minutes_to.unwrap_or(block.minutes).max(block.minutes);
        if block.minutes < slot.minutes_min && counted {
            let told = about("short", block.minutes, slot.minutes_min);
            Some(match self.below {
                Some(severity) => told.severity(severity),
                None => told,
            })
        } else if block.minutes < slot.minutes_min {
            Some(about("short_extra", block.minutes, slot.minutes_min).severity(self.extra))
        } else if slot.minutes_max > slot.minutes_min && longest > slot.minutes_max {
            Some(about("long", longest, slot.minutes_max).severity(self.above))
        } else {
            None
        }
    }
}
