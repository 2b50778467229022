//! The hours of the day itself.

use super::entry::{Parts, entry};
use crate::season::Season;
use chrono::TimeDelta;
use kafedra_model::agenda::{Agenda, Block, BlockKind, TimedBlock};
use kafedra_model::finding::Phase;
use kafedra_model::seminar::Seminar;
use kafedra_model::timeline::{DateKind, TimelineEntry};

pub(crate) fn entries(season: &Season<'_>, seminar: &Seminar) -> Vec<TimelineEntry> {
    let start = seminar.plan.card.start;
    let agenda = &seminar.plan.agenda;
    let timed = agenda.timed(start);
    let setup = season.pack.venue.setup_minutes;
    let open = entry(season, "day-open", season.date(), DateKind::Day, Phase::Day)
        .items(&ARRIVAL)
        .fact("minutes", setup)
        .fact(
            "talk_minutes",
            setup.saturating_add(registration(season, agenda)),
        )
        .at(start - minutes(setup));
    let mut entries = vec![open];
    let opening = agenda.blocks.iter().position(is_talk);
    for (number, (block, times)) in agenda.blocks.iter().zip(&timed).enumerate() {
        let opens = opening == Some(number);
        entries.push(of_block(season, block, times, number + 1, opens));
        entries.extend(check(season, block, times, number + 1));
    }
    if let Some(last) = timed.last() {
        let packing = season.pack.venue.rent_extra_minutes.saturating_sub(setup);
        let close = entry(
            season,
            "day-close",
            season.date(),
            DateKind::Day,
            Phase::Day,
        )
        .items(&["VEN-10", "VEN-12"])
        .at(last.ends)
        .until(last.ends + minutes(packing));
        entries.push(close);
    }
    entries
}

fn of_block(
    season: &Season<'_>,
    block: &Block,
    times: &TimedBlock,
    number: usize,
    opens: bool,
) -> TimelineEntry {
    let (id, items): (&str, &[&str]) = match block.kind {
        BlockKind::Registration => (
            "day-registration",
            &["DAY-14", "DAY-15", "DAY-16", "DAY-17"],
        ),
        BlockKind::CoffeeBreak => ("day-coffee", &[]),
        BlockKind::Questions => ("day-questions", &["DAY-27", "DAY-33"]),
        BlockKind::Talk | BlockKind::Story | BlockKind::Workshop | BlockKind::Other if opens => {
            ("day-block", &["DAY-23", "DAY-27"])
        }
        BlockKind::Talk | BlockKind::Story | BlockKind::Workshop | BlockKind::Other => {
            ("day-block", &[])
        }
    };
    let slots = season.pack.programme.slots.iter();
    let slot = slots.filter(|slot| Some(&slot.id) == block.slot.as_ref());
    let items: Vec<&str> = slot
        .map(|slot| slot.item.as_str())
        .chain(items.iter().copied())
        .collect();
    entry(
        season,
        format!("{id}.{number}"),
        season.date(),
        DateKind::Day,
        Phase::Day,
    )
    .items(&items)
    .fact("title", block.title.clone())
    .fact("minutes", block.minutes)
    .fact("opens", opens)
    .at(times.starts)
    .until(times.ends)
}

/// Half an hour before: is the speaker in the hall, is the coffee ready (DAY-20, DAY-29)?
fn check(
    season: &Season<'_>,
    block: &Block,
    times: &TimedBlock,
    number: usize,
) -> Option<TimelineEntry> {
    let rules = &season.pack.day;
    let (id, item, ahead) = match block.kind {
        BlockKind::CoffeeBreak => ("day-catering", "DAY-20", rules.catering_check_minutes),
        BlockKind::Talk | BlockKind::Story | BlockKind::Workshop => {
            ("day-speaker", "DAY-29", rules.speaker_check_minutes)
        }
        BlockKind::Registration | BlockKind::Questions | BlockKind::Other => return None,
    };
    let told = entry(
        season,
        format!("{id}.{number}"),
        season.date(),
        DateKind::Day,
        Phase::Day,
    )
    .items(&[item])
    .fact("title", block.title.clone())
    .at(times.starts - minutes(ahead));
    Some(told)
}

fn is_talk(block: &Block) -> bool {
    matches!(
        block.kind,
        BlockKind::Talk | BlockKind::Story | BlockKind::Workshop
    )
}

/// Minutes from the doors to the first talk (AMB-54).
fn registration(season: &Season<'_>, agenda: &Agenda) -> u32 {
    let before = agenda.blocks.iter().take_while(|block| !is_talk(block));
    match agenda.blocks.iter().any(is_talk) {
        true => before.fold(0, |sum, block| sum.saturating_add(block.minutes)),
        false => season.pack.programme.registration_minutes,
    }
}

/// What is looked at when the team arrives: one hour fits both readings of "before the start" (AMB-58).
const ARRIVAL: [&str; 14] = [
    "VEN-11", "DAY-01", "DAY-02", "DAY-03", "DAY-04", "DAY-05", "DAY-06", "DAY-07", "DAY-08",
    "DAY-09", "DAY-10", "DAY-11", "DAY-12", "DAY-13",
];

/// Times wrap at midnight, as the agenda's do.
fn minutes(count: u32) -> TimeDelta {
    TimeDelta::minutes(i64::from(count))
}
