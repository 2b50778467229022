//! The coffee break or a speaker is late on the day, so the order of the programme is changed at once.
//!
//! Measured from the day's log of shifts: a shift belongs to the block that was planned next when it was made, and what
//! was taken back does not count. After the day it is told for the look back.
//!
//! Facts: `case` (`late`, `beyond_rent` where the programme now ends after the rent, `over` after the day), `minutes`
//! (of this delay), `planned_time`, `expected_time` (with every shift of the day), `end_time` (of the programme), `rent_time`.

use crate::{Check, Observation, Season};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use kafedra_model::agenda::{Block, BlockKind};
use kafedra_model::day::Day;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Whose delay the rule is about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RunningLate {
    who: Who,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Who {
    Coffee,
    Speaker,
}

impl Check for RunningLate {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let day = &seminar.plan.day;
        if day.shifts.is_empty() || today < season.date() {
            return Vec::new();
        }
        let agenda = &seminar.plan.agenda;
        let timed = agenda.timed(seminar.plan.card.start);
        let end = timed
            .last()
            .map(|last| shifted(day, last.starts, last.ends));
        let mut told = Vec::new();
        let mut earlier = None;
        for (block, times) in agenda.blocks.iter().zip(&timed) {
            let minutes = delay(day, earlier, times.starts);
            earlier = Some(times.starts);
            if minutes > 0 && self.is_about(block) {
                let observation = Observation::about("block", block.id, &block.title)
                    .fact("minutes", i64::from(minutes))
                    .fact("planned_time", times.starts)
                    .fact("expected_time", shifted(day, times.starts, times.starts));
                told.push(within_rent(seminar, observation, end));
            }
        }
        if today > season.date() {
            let over = |one: Observation| one.fact("case", "over").severity(Severity::Info);
            told = told.into_iter().map(over).collect();
        }
        told
    }
}

impl RunningLate {
    fn is_about(&self, block: &Block) -> bool {
        match self.who {
            Who::Coffee => block.kind == BlockKind::CoffeeBreak,
            Who::Speaker => block.kind.is_talk(),
        }
    }
}

fn within_rent(seminar: &Seminar, told: Observation, end: Option<NaiveTime>) -> Observation {
    let told = match end {
        Some(end) => told.fact("end_time", end),
        None => told,
    };
    match seminar.plan.venues.rent_to {
        Some(rent) if end.is_some_and(|end| rent < end) => {
            told.fact("case", "beyond_rent").fact("rent_time", rent)
        }
        Some(_) | None => told.fact("case", "late"),
    }
}

/// Minutes of the shifts that were made between the block before and this one.
fn delay(day: &Day, earlier: Option<NaiveTime>, starts: NaiveTime) -> i32 {
    let own = day
        .shifts
        .iter()
        .filter(|shift| earlier.is_none_or(|earlier| earlier < shift.from) && shift.from <= starts);
    own.fold(0, |sum, shift| sum.saturating_add(shift.minutes))
}

/// A time of what was planned to begin at `starts`, with the shifts of the day; wraps at midnight, as the agenda does.
fn shifted(day: &Day, starts: NaiveTime, time: NaiveTime) -> NaiveTime {
    time + TimeDelta::minutes(i64::from(day.moved(starts)))
}
