//! The two timelines of the catalogue, part (e), row by row.

use super::timeline;
use crate::testing::{day, pack, record, seminar};
use chrono::NaiveTime;
use kafedra_model::agenda::{Block, BlockKind};
use kafedra_model::ids::BlockId;
use kafedra_model::pack::{Pack, SlotKind};
use kafedra_model::seminar::Seminar;
use kafedra_model::timeline::TimelineEntry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static PACK: LazyLock<Pack> = LazyLock::new(pack);

/// Entries of the plan that the table leaves out, and why they are in the plan all the same.
const BEYOND_THE_TABLE: [(&str, &str); 3] = [
    (
        "send-postal_address",
        "part (a) gives the address the same internal date as the programme",
    ),
    (
        "border.PEN-01",
        "a first submission after the date excludes; the table only follows repeated ones",
    ),
    ("border.PEN-04", "likewise for the estimate"),
];

/// Items that part (a) names beside those of the row in part (e).
const OF_PART_A: [&str; 6] = ["PRG-04", "EST-01", "LND-01", "ANN-21", "STG-12", "RPT-10"];

#[test]
fn moscow_is_the_table() {
    let rows = rows(include_str!("tables/moscow.txt"));
    assert_eq!(
        rows.len(),
        51,
        "the table of the catalogue has so many rows"
    );
    compare(&rows, &assumed("Москва", "2017-04-06", 80));
}

#[test]
fn kazan_is_the_table() {
    let rows = rows(include_str!("tables/kazan.txt"));
    assert_eq!(
        rows.len(),
        48,
        "the table of the catalogue has so many rows"
    );
    compare(&rows, &assumed("Казань", "2017-03-29", 120));
}

/// Every entry stands in its row with date, hours, day off and items, and no entry stands outside.
fn compare(rows: &[Row], seminar: &Seminar) {
    let entries = timeline(&PACK, seminar, day("2017-03-01"));
    let mut left: BTreeMap<&str, &TimelineEntry> = BTreeMap::new();
    for entry in &entries {
        assert!(
            left.insert(&entry.id, entry).is_none(),
            "{} stands twice",
            entry.id
        );
    }
    for row in rows {
        let found: Vec<&TimelineEntry> = row.ids.iter().filter_map(|id| left.remove(id)).collect();
        assert_eq!(found.len(), row.ids.len(), "entries of {row:?}");
        let dates: BTreeSet<String> = found.iter().map(|entry| dates(entry)).collect();
        assert_eq!(
            dates,
            BTreeSet::from([row.dates.to_owned()]),
            "{:?}",
            row.ids
        );
        assert!(
            found.iter().all(|entry| entry.day_off == row.off),
            "day off: {:?}",
            row.ids
        );
        let times: BTreeSet<String> = found.iter().filter_map(|entry| times(entry)).collect();
        assert_eq!(
            times,
            row.times.iter().map(|time| (*time).to_owned()).collect(),
            "{:?}",
            row.ids
        );
        let items: BTreeSet<&str> = found
            .iter()
            .flat_map(|entry| &entry.items)
            .map(String::as_str)
            .collect();
        let beyond = |item: &&str| !row.items.contains(item) && OF_PART_A.contains(item);
        let items: BTreeSet<&str> = items.into_iter().filter(|item| !beyond(item)).collect();
        assert_eq!(items, row.items, "{:?}", row.ids);
    }
    let expected: BTreeSet<&str> = BEYOND_THE_TABLE.iter().map(|(id, _)| *id).collect();
    assert_eq!(left.into_keys().collect::<BTreeSet<_>>(), expected);
}

#[derive(Debug)]
struct Row {
    dates: &'static str,
    off: bool,
    times: BTreeSet<&'static str>,
    ids: Vec<&'static str>,
    items: BTreeSet<&'static str>,
}

fn rows(table: &'static str) -> Vec<Row> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let read = |line: &'static str| {
        let mut cells = line.split('|').map(str::trim);
        let mut next = || cells.next().unwrap_or_default();
        Row {
            dates: next(),
            off: next() == "off",
            times: next().split_whitespace().collect(),
            ids: next().split_whitespace().collect(),
            items: next().split_whitespace().collect(),
        }
    };
    lines.map(read).collect()
}

fn dates(entry: &TimelineEntry) -> String {
    match entry.from {
        Some(from) => format!("{from}…{}", entry.date),
        None => entry.date.to_string(),
    }
}

fn times(entry: &TimelineEntry) -> Option<String> {
    let written = |time: Option<NaiveTime>| time.map(|time| time.format("%H:%M").to_string());
    match (written(entry.time), written(entry.until)) {
        (None, None) => None,
        (time, None) => time,
        (time, Some(until)) => Some(format!("{}-{until}", time.unwrap_or_default())),
    }
}

/// What the tables assume: landing page approved on its last day, first registration two days later, talks as long as
/// in the programme's own example.
fn assumed(city: &str, date: &str, registered: u32) -> Seminar {
    let mut seminar = seminar(city, date);
    let landing = record(&["2017-03-02"], Some("2017-03-07"));
    seminar
        .plan
        .stages
        .records
        .insert("landing".to_owned(), landing);
    seminar.attendance.registered = registered;
    seminar.attendance.first_registration = Some(day("2017-03-09"));
    let mut add = |slot: Option<&str>, kind, minutes| {
        let blocks = &mut seminar.plan.agenda.blocks;
        blocks.push(Block {
            id: BlockId(uuid::Uuid::from_u128(blocks.len() as u128)),
            kind,
            slot: slot.map(str::to_owned),
            option: None,
            title: String::new(),
            points: Vec::new(),
            minutes,
            minutes_to: None,
            speakers: Vec::new(),
        });
    };
    add(None, BlockKind::Registration, 20);
    let minutes = [15, 40, 20, 30, 20, 30];
    for (slot, minutes) in PACK.programme.slots.iter().zip(minutes) {
        let kind = match slot.kind {
            SlotKind::Coffee => BlockKind::CoffeeBreak,
            SlotKind::Story => BlockKind::Story,
            SlotKind::Questions => BlockKind::Questions,
            SlotKind::Opener | SlotKind::Product => BlockKind::Talk,
        };
        add(Some(&slot.id), kind, minutes);
    }
    seminar
}
