#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::run_sheet;
use crate::testing::examples::tomsk;
use crate::testing::{day, pack};
use chrono::{NaiveDateTime, NaiveTime};
use kafedra_model::agenda::BlockKind;
use kafedra_model::checklist::{Tick, TickOutcome};
use kafedra_model::day::{Deed, DeedKind, DeedState, RunSheet, Shift};
use kafedra_model::ids::{EventId, PhotoId};
use kafedra_model::pack::Pack;
use kafedra_model::photos::Photo;
use kafedra_model::seminar::Seminar;
use std::sync::LazyLock;
use uuid::Uuid;

static PACK: LazyLock<Pack> = LazyLock::new(pack);

fn at(clock: &str) -> NaiveDateTime {
    tomsk().plan.card.date.and_time(time(clock))
}

fn time(clock: &str) -> NaiveTime {
    NaiveTime::parse_from_str(clock, "%H:%M").unwrap()
}

fn sheet(seminar: &Seminar, clock: &str) -> RunSheet {
    run_sheet(&PACK, seminar, at(clock), false)
}

fn find<'s>(sheet: &'s RunSheet, id: &str) -> &'s Deed {
    let found = sheet.deeds.iter().find(|deed| deed.id == id);
    found.unwrap_or_else(|| panic!("{id} is in the run sheet"))
}

fn blocks(sheet: &RunSheet) -> Vec<&Deed> {
    let blocks = sheet.deeds.iter();
    blocks.filter(|deed| deed.kind == DeedKind::Block).collect()
}

/// A shift by `minutes` of what is planned from `from` on.
fn shift(number: u128, from: NaiveTime, minutes: i32, undoes: Option<u128>) -> Shift {
    Shift {
        id: EventId(Uuid::from_u128(number)),
        at: at("11:00"),
        operator: String::new(),
        from,
        minutes,
        reason: String::new(),
        undoes: undoes.map(|id| EventId(Uuid::from_u128(id))),
    }
}

/// The example of Tomsk: two talks, coffee, a talk, a story and questions.
fn seminar() -> Seminar {
    tomsk()
}

#[test]
fn every_block_stands_once_at_its_time_of_the_agenda() {
    let seminar = seminar();
    let sheet = sheet(&seminar, "08:00");
    let timed = seminar.plan.agenda.timed(seminar.plan.card.start);
    let planned: Vec<NaiveTime> = timed.iter().map(|block| block.starts).collect();
    let shown: Vec<NaiveTime> = blocks(&sheet).iter().map(|d| d.planned.time()).collect();
    assert_eq!(shown, planned);
    assert!(sheet.deeds.is_sorted_by_key(|deed| deed.starts));
}

#[test]
fn speakers_and_catering_are_checked_half_an_hour_before() {
    let seminar = seminar();
    let sheet = sheet(&seminar, "08:00");
    let timed = seminar.plan.agenda.timed(seminar.plan.card.start);
    for (block, times) in seminar.plan.agenda.blocks.iter().zip(timed) {
        let check = if block.kind == BlockKind::CoffeeBreak {
            format!("day-catering:{}", block.id)
        } else if block.kind.is_talk() {
            format!("day-speaker:{}", block.id)
        } else {
            continue;
        };
        let deed = find(&sheet, &check);
        assert_eq!((times.starts - deed.planned.time()).num_minutes(), 30);
        assert_eq!(deed.speakers, block.speakers);
    }
}

#[test]
fn a_deed_is_to_come_then_now_then_overdue_then_missed() {
    let seminar = seminar();
    let due = find(&sheet(&seminar, "08:00"), "DAY-02").planned;
    let state = |minutes: i64| {
        let now = due + chrono::TimeDelta::minutes(minutes);
        find(&run_sheet(&PACK, &seminar, now, false), "DAY-02").state
    };
    assert_eq!(state(-1), DeedState::Coming);
    assert_eq!(state(0), DeedState::Now);
    assert_eq!(state(4), DeedState::Now);
    assert_eq!(state(5), DeedState::Overdue { minutes: 5 });
    assert_eq!(state(24 * 60), DeedState::Missed);
    assert_eq!(state(-24 * 60), DeedState::Coming);
}

#[test]
fn what_the_checklist_says_and_the_mark_of_the_day_agree() {
    let mut seminar = seminar();
    let tick = |outcome| Tick {
        outcome,
        on: Some(day("2017-03-29")),
        note: String::new(),
    };
    let ticks = &mut seminar.plan.checklist.ticks;
    ticks.insert("DAY-03".into(), tick(TickOutcome::Done));
    ticks.insert("DAY-04".into(), tick(TickOutcome::NotNeeded));
    ticks.insert("DAY-05".into(), tick(TickOutcome::Broken));
    seminar.plan.day.marks.insert("DAY-03".into(), at("09:41"));
    let sheet = sheet(&seminar, "12:00");
    let done = Some(at("09:41"));
    assert_eq!(find(&sheet, "DAY-03").state, DeedState::Done { at: done });
    assert_eq!(find(&sheet, "DAY-04").state, DeedState::Done { at: None });
    let broken = find(&sheet, "DAY-05").state;
    assert!(matches!(broken, DeedState::Overdue { .. }));
}

#[test]
fn a_shift_moves_what_follows_with_its_checks_and_leaves_the_plan() {
    let mut seminar = seminar();
    let before = sheet(&seminar, "08:00");
    let from = blocks(&before)[2].planned.time();
    seminar.plan.day.shifts.push(shift(1, from, 5, None));
    let after = sheet(&seminar, "08:00");
    for deed in blocks(&after) {
        let moved = i64::from(deed.planned.time() >= from) * 5;
        assert_eq!((deed.starts - deed.planned).num_minutes(), moved);
    }
    let third = blocks(&after)[2].id.replace("day-block", "day-speaker");
    let third = third.replace("day-coffee", "day-catering");
    let check = find(&after, &third);
    assert_eq!((check.starts - check.planned).num_minutes(), 5);
    assert_eq!(after.undoable, Some(EventId(Uuid::from_u128(1))));
}

#[test]
fn a_shift_taken_back_leaves_everything_where_it_was() {
    let mut seminar = seminar();
    let before = sheet(&seminar, "08:00");
    let from = blocks(&before)[1].planned.time();
    let shifts = [shift(1, from, 5, None), shift(2, from, -5, Some(1))];
    seminar.plan.day.shifts.extend(shifts);
    let after = sheet(&seminar, "08:00");
    assert_eq!(after.deeds, before.deeds);
    assert_eq!(after.undoable, None);
    assert_eq!(after.shifts.len(), 2);
}

#[test]
fn a_block_begun_by_hand_goes_on_until_the_next_is_begun() {
    let mut seminar = seminar();
    let plan = sheet(&seminar, "08:00");
    let ids: Vec<String> = blocks(&plan).iter().map(|deed| deed.id.clone()).collect();
    let late = blocks(&plan)[2].starts.time().format("%H:%M").to_string();
    assert_eq!(sheet(&seminar, &late).present.as_ref(), Some(&ids[2]));
    seminar.plan.day.marks.insert(ids[1].clone(), at("10:00"));
    let held = sheet(&seminar, &late);
    assert_eq!(held.present.as_ref(), Some(&ids[1]));
    assert_eq!(held.next.as_ref(), Some(&ids[2]));
}

#[test]
fn without_an_agenda_the_day_still_opens() {
    let mut seminar = seminar();
    seminar.plan.agenda.blocks.clear();
    let sheet = sheet(&seminar, "08:00");
    assert_eq!((sheet.present, sheet.next), (None, None));
    assert!(sheet.deeds.iter().any(|deed| deed.id == "day-open"));
}

#[test]
fn a_break_that_comes_first_is_checked_before_the_doors_open() {
    let mut seminar = seminar();
    let blocks = &mut seminar.plan.agenda.blocks;
    let first = blocks.iter().position(|b| b.kind == BlockKind::CoffeeBreak);
    let coffee = blocks.remove(first.unwrap());
    let id = format!("day-catering:{}", coffee.id);
    blocks.insert(0, coffee);
    let start = seminar.plan.card.date.and_time(seminar.plan.card.start);
    let check = find(&sheet(&seminar, "08:00"), &id).planned;
    assert_eq!((start - check).num_minutes(), 30);
}

#[test]
fn the_desk_is_left_when_the_last_block_ends() {
    let mut seminar = seminar();
    let last = |seminar: &Seminar| {
        let timed = seminar.plan.agenda.timed(seminar.plan.card.start);
        timed.last().unwrap().ends
    };
    let before = find(&sheet(&seminar, "08:00"), "DAY-16").planned.time();
    assert_eq!(before, last(&seminar));
    seminar.plan.agenda.blocks.last_mut().unwrap().minutes += 40;
    let after = find(&sheet(&seminar, "08:00"), "DAY-16").planned.time();
    assert_eq!(after, last(&seminar));
    assert_eq!((after - before).num_minutes(), 40);
}

#[test]
fn photos_that_are_there_answer_their_reminder() {
    let mut seminar = seminar();
    let missing = sheet(&seminar, "12:00");
    let count = find(&missing, "photos-decoration").photos.unwrap();
    assert_eq!((count.there, count.needed), (0, 2));
    let late = find(&missing, "photos-decoration").state;
    assert_eq!(late, DeedState::Overdue { minutes: 135 });
    seminar.photos = vec![photo(1), photo(2)];
    let there = sheet(&seminar, "12:00");
    let done = find(&there, "photos-decoration").state;
    assert_eq!(done, DeedState::Done { at: None });
}

fn photo(number: u128) -> Photo {
    Photo {
        id: PhotoId(Uuid::from_u128(number)),
        stage: "decoration".to_owned(),
        name: String::new(),
        hash: String::new(),
        bytes: 0,
        width: 0,
        height: 0,
        orientation: 1,
        taken: None,
    }
}
