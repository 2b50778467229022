//! The coffee break stands in the middle of the seminar.
//!
//! Somebody speaks before it and after it, and its own middle lies inside the season's band of the time between the end
//! of registration and the end (AMB-19). Of several breaks one in the middle is enough. Without a coffee break the
//! rule about the mandatory block speaks.
//!
//! Facts: `case` (`no_talk_before`, `no_talk_after` or `off_middle`), `percent` (where its middle lies),
//! `from_percent`, `to_percent`.

use crate::programme::{best_move, business_start, minutes};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::{Block, BlockKind};
use kafedra_model::pack::MiddleBand;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the band is the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CoffeeInMiddle {}

impl Check for CoffeeInMiddle {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = &seminar.plan.agenda.blocks;
        let band = season.pack.programme.coffee_middle;
        let breaks =
            (0..blocks.len()).filter(|index| blocks[*index].kind == BlockKind::CoffeeBreak);
        let faults: Option<Vec<Observation>> =
            breaks.map(|index| fault(blocks, index, band)).collect();
        // `None` means that one of the breaks is all right.
        let first = faults.and_then(|faults| faults.into_iter().next());
        first.into_iter().collect()
    }
}

fn fault(blocks: &[Block], index: usize, band: MiddleBand) -> Option<Observation> {
    let place = Place::of(blocks, index);
    let case = place.case(band)?;
    let observation = Observation::about("block", blocks[index].id, &blocks[index].title)
        .fact("case", case)
        .fact("percent", place.shown_percent(band))
        .fact("from_percent", band.from_percent)
        .fact("to_percent", band.to_percent);
    let id = blocks[index].id;
    let score = |order: &[Block]| {
        let index = order.iter().position(|block| block.id == id)?;
        let place = Place::of(order, index);
        place.case(band).is_none().then(|| place.off_centre())
    };
    Some(match best_move(blocks, index, score) {
        Some(fix) => observation.fix(fix),
        None => observation,
    })
}

/// Where a break lies, in half minutes, so that its middle is a whole number.
struct Place {
    talks_before: bool,
    talks_after: bool,
    middle: u64,
    whole: u64,
}

impl Place {
    fn of(blocks: &[Block], index: usize) -> Self {
        let start = business_start(blocks).min(index);
        let before = &blocks[start..index];
        let after = &blocks[index + 1..];
        let speaks = |blocks: &[Block]| blocks.iter().any(|block| block.kind.is_talk());
        Self {
            talks_before: speaks(before),
            talks_after: speaks(after),
            middle: minutes(before) * 2 + u64::from(blocks[index].minutes),
            whole: minutes(&blocks[start..]) * 2,
        }
    }

    fn case(&self, band: MiddleBand) -> Option<&'static str> {
        let hundredth = self.middle * 100;
        let from = self.whole * u64::from(band.from_percent);
        let to = self.whole * u64::from(band.to_percent);
        if !self.talks_before {
            Some("no_talk_before")
        } else if !self.talks_after {
            Some("no_talk_after")
        } else if hundredth < from || to < hundredth {
            Some("off_middle")
        } else {
            None
        }
    }

    /// Rounded away from the band, so that the sentence never names a percentage inside it.
    fn shown_percent(&self, band: MiddleBand) -> u32 {
        let whole = self.whole.max(1);
        let down = self.middle * 100 / whole;
        let up = (self.middle * 100).div_ceil(whole);
        let late = down >= u64::from(band.to_percent);
        u32::try_from(if late { up } else { down }).unwrap_or(100)
    }

    fn off_centre(&self) -> u64 {
        (self.middle * 2).abs_diff(self.whole)
    }
}
