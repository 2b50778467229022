//! The calendar read back by a parser, and its rules of form.

use crate::example;
use crate::example::{clock, day};
use chrono::NaiveTime;

use icalendar::{Calendar, Component, DatePerhapsTime};
use kafedra_documents::{CalendarInput, calendar, calendar_name};
use kafedra_model::finding::Phase;
use kafedra_model::pack::TimeZone;
use kafedra_model::timeline::{DateKind, TimelineEntry};
use kafedra_words::{Language, Words};
use std::collections::{BTreeMap, BTreeSet};

fn entries() -> Vec<TimelineEntry> {
    let entry = |id: &str, kind, date, text: &str| TimelineEntry {
        id: id.to_owned(),
        date,
        from: None,
        time: None,
        until: None,
        kind,
        recommended: None,
        phase: Phase::Stages,
        day_off: false,
        done: None,
        facts: BTreeMap::new(),
        items: vec!["STG-03".to_owned(), "PRG-04".to_owned()],
        text: text.to_owned(),
    };
    vec![
        TimelineEntry {
            recommended: Some(day(2017, 2, 17)),
            done: Some(false),
            ..entry(
                "stage-programme",
                DateKind::Deadline,
                day(2017, 2, 22),
                "Программа согласована, адрес; число \\ слушателей",
            )
        },
        TimelineEntry {
            from: Some(day(2017, 3, 26)),
            ..entry(
                "print",
                DateKind::Window,
                day(2017, 3, 27),
                "Напечатать программы и анкеты, собрать пакеты — и это длинная строка, которую нельзя не свернуть",
            )
        },
        TimelineEntry {
            time: Some(clock(9, 0)),
            ..entry("day-open", DateKind::Day, day(2017, 3, 29), "Начало аренды")
        },
        TimelineEntry {
            time: Some(clock(23, 30)),
            until: NaiveTime::from_hms_opt(0, 10, 0),
            ..entry(
                "day-block.2",
                DateKind::Day,
                day(2017, 3, 29),
                "Доклад до полуночи",
            )
        },
        TimelineEntry {
            done: Some(true),
            ..entry("report", DateKind::Deadline, day(2017, 4, 5), "Отчёт")
        },
    ]
}

fn zone() -> TimeZone {
    TimeZone {
        id: "Asia/Tomsk".to_owned(),
        offset_minutes: 420,
        countries: Vec::new(),
        cities: Vec::new(),
    }
}

fn written(zone: Option<&TimeZone>, today: chrono::NaiveDate) -> String {
    let words = Words::new(Language::Ru, &[]);
    let seminar = example::seminar();
    let input = CalendarInput {
        words: &words,
        seminar: &seminar,
        entries: &entries(),
        zone,
        today,
    };
    String::from_utf8(calendar(&input).unwrap()).unwrap()
}

#[test]
fn the_parser_reads_back_what_was_written() {
    let text = written(Some(&zone()), day(2017, 2, 1));
    let read: Calendar = text.parse().unwrap();
    let entries = entries();
    assert_eq!(read.events().count(), entries.len());
    for (event, entry) in read.events().zip(&entries) {
        assert_eq!(event.get_summary(), Some(entry.text.as_str()));
        assert!(
            event
                .get_uid()
                .unwrap()
                .starts_with(&format!("{}.", entry.id))
        );
        let start = match event.get_start().unwrap() {
            DatePerhapsTime::Date(date) => (date, None),
            DatePerhapsTime::DateTime(at) => match at {
                icalendar::CalendarDateTime::WithTimezone { date_time, tzid } => {
                    assert_eq!(tzid, "Asia/Tomsk");
                    (date_time.date(), Some(date_time.time()))
                }
                icalendar::CalendarDateTime::Floating(_) | icalendar::CalendarDateTime::Utc(_) => {
                    panic!("{at:?}")
                }
            },
        };
        assert_eq!(
            start,
            (entry.from.unwrap_or(entry.date), entry.time),
            "{}",
            entry.id
        );
    }
}

#[test]
fn lines_are_folded_ended_and_escaped_as_the_standard_says() {
    let text = written(Some(&zone()), day(2017, 2, 1));
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let unfolded = text.replace("\r\n ", "");
    assert!(
        unfolded.contains(r"SUMMARY:Программа согласована\, адрес\; число \\ слушателей"),
        "{unfolded}"
    );
    assert!(unfolded.contains("DTSTART;VALUE=DATE:20170326\r\nDTEND;VALUE=DATE:20170328"));
    assert!(unfolded.contains(
        "DTSTART;TZID=Asia/Tomsk:20170329T233000\r\nDTEND;TZID=Asia/Tomsk:20170330T001000"
    ));
    assert!(unfolded.contains(
        "TZID:Asia/Tomsk\r\nBEGIN:STANDARD\r\nDTSTART:20170222T000000\r\nTZOFFSETFROM:+0700"
    ));
    // Open deadlines ring on the advised day and on their own; what is done is silent.
    assert_eq!(unfolded.matches("BEGIN:VALARM").count(), 2);
    assert!(unfolded.contains("TRIGGER:-PT111H") && unfolded.contains("TRIGGER:PT9H"));
}

#[test]
fn a_second_file_changes_the_events_of_the_first() {
    let first = written(Some(&zone()), day(2017, 2, 1));
    assert_eq!(first, written(Some(&zone()), day(2017, 2, 1)));
    let second = written(Some(&zone()), day(2017, 2, 2));
    let of = |text: &str, name: &str| -> Vec<String> {
        let lines = text.split("\r\n").filter(|line| line.starts_with(name));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(of(&first, "UID:"), of(&second, "UID:"));
    let distinct: BTreeSet<String> = of(&first, "UID:").into_iter().collect();
    assert_eq!(distinct.len(), entries().len(), "no two events share an id");
    assert!(of(&first, "SEQUENCE:") < of(&second, "SEQUENCE:"));
}

#[test]
fn without_a_zone_times_are_those_of_the_place() {
    let text = written(None, day(2017, 2, 1));
    assert!(!text.contains("TZID") && text.contains("DTSTART:20170329T090000"));
}

#[test]
fn the_file_is_named_after_city_and_day() {
    let name = calendar_name(&example::seminar(), &Words::new(Language::Ru, &[]));
    assert!(
        name.starts_with("План семинара, ") && name.ends_with(".ics"),
        "{name}"
    );
}
