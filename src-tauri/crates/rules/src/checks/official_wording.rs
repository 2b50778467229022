//! Titles and points of official talks may change slightly; the sense has to stay.
//!
//! Letters in common with the official text are a measure of change, not of sense, so this asks a person to look.
//! Stories, breaks and questions carry names of their own. A talk whose choice is not made is compared with the one
//! that is most alike.
//!
//! Facts: `case` (`title` or `points`), `percent` (likeness), `min_percent`, `title` (the official one).

use crate::programme::slot_of;
use crate::text::{greatest_likeness_percent, likeness_percent};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::{Block, BlockKind};
use kafedra_model::pack::{OfficialTalk, SlotKind};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Likeness below which a person has to look.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OfficialWording {
    min_percent: u32,
}

impl Check for OfficialWording {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = seminar.plan.agenda.blocks.iter();
        blocks
            .filter_map(|block| self.of_block(season, block))
            .collect()
    }
}

impl OfficialWording {
    fn of_block(&self, season: &Season<'_>, block: &Block) -> Option<Observation> {
        let slot = slot_of(season.pack, block)?;
        let fixed = matches!(slot.kind, SlotKind::Opener | SlotKind::Product);
        if !fixed || block.kind != BlockKind::Talk {
            return None;
        }
        let mut talks = slot.talks.iter();
        let talk = match &block.option {
            Some(option) => talks.find(|talk| talk.id == *option)?,
            None => talks.max_by_key(|talk| likeness_percent(&talk.title, &block.title))?,
        };
        let title = likeness_percent(&talk.title, &block.title);
        let points = points_percent(talk, block);
        let (case, percent) = if title < self.min_percent {
            ("title", title)
        } else if points < self.min_percent {
            ("points", points)
        } else {
            return None;
        };
        let observation = Observation::about("block", block.id, &block.title)
            .fact("case", case)
            .fact("percent", percent)
            .fact("min_percent", self.min_percent)
            .fact("title", talk.title.as_str());
        Some(observation)
    }
}

/// Mean likeness of the block's points with the official ones nearest to them; points that are missing are counted
/// by the rule about their number.
fn points_percent(talk: &OfficialTalk, block: &Block) -> u32 {
    let written = block.points.iter().filter(|point| !point.trim().is_empty());
    let likeness: Vec<u32> = written
        .map(|point| {
            let best = greatest_likeness_percent(point, &talk.points);
            best.unwrap_or(100)
        })
        .collect();
    let count = u32::try_from(likeness.len()).unwrap_or(u32::MAX);
    likeness
        .iter()
        .sum::<u32>()
        .checked_div(count)
        .unwrap_or(100)
}
