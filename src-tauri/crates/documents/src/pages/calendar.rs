//! The dates of a seminar as events of a calendar, and when to be reminded of them.

use super::joined;
use chrono::{Days, NaiveDate, NaiveDateTime};
use kafedra_model::pack::TimeZone;
use kafedra_model::seminar::Seminar;
use kafedra_model::timeline::{DateKind, TimelineEntry};
use kafedra_words::Words;

/// Everything that the calendar looks at. The entries are already in words.
#[derive(Clone, Copy)]
pub struct CalendarInput<'a> {
    pub words: &'a Words,
    pub seminar: &'a Seminar,
    pub entries: &'a [TimelineEntry],
    pub zone: Option<&'a TimeZone>,
    /// Day on which the calendar is made: it stamps every event.
    pub today: NaiveDate,
}

pub(crate) struct Calendar<'a> {
    pub title: String,
    pub zone: Option<&'a TimeZone>,
    /// The offset of the zone holds from this day on.
    pub zone_from: NaiveDate,
    pub stamp: NaiveDate,
    pub events: Vec<Event>,
}

pub(crate) struct Event {
    /// The same for the same entry of the same seminar, so that a second import changes the first.
    pub uid: String,
    pub span: Span,
    pub summary: String,
    pub description: String,
    pub location: String,
    pub alarms: Vec<Alarm>,
}

#[derive(Clone, Copy)]
pub(crate) enum Span {
    /// Whole days, both included.
    Days {
        first: NaiveDate,
        last: NaiveDate,
    },
    Moment(NaiveDateTime),
    Hours {
        from: NaiveDateTime,
        to: NaiveDateTime,
    },
}

/// Counted from the beginning of the event.
#[derive(Clone, Copy)]
pub(crate) enum Alarm {
    HoursBefore(i64),
    HoursAfter(i64),
}

pub(crate) fn calendar<'a>(input: &CalendarInput<'a>) -> Calendar<'a> {
    let card = &input.seminar.plan.card;
    let title = input.words.word("calendar-title");
    let first = input
        .entries
        .iter()
        .map(|entry| entry.from.unwrap_or(entry.date))
        .min();
    Calendar {
        title: format!("{title}: {} {}", card.city, input.words.date(card.date)),
        zone: input.zone,
        zone_from: first.unwrap_or(card.date),
        stamp: input.today,
        events: input
            .entries
            .iter()
            .map(|entry| event(input, entry))
            .collect(),
    }
}

fn event(input: &CalendarInput<'_>, entry: &TimelineEntry) -> Event {
    let at_the_venue = entry.kind == DateKind::Day;
    Event {
        uid: format!("{}.{}@kafedra", entry.id, input.seminar.id),
        span: span(entry),
        summary: entry.text.clone(),
        description: description(input, entry),
        location: if at_the_venue {
            venue(input.seminar)
        } else {
            String::new()
        },
        alarms: alarms(entry),
    }
}

fn span(entry: &TimelineEntry) -> Span {
    let Some(time) = entry.time else {
        return Span::Days {
            first: entry.from.unwrap_or(entry.date),
            last: entry.date,
        };
    };
    let from = entry.date.and_time(time);
    let Some(until) = entry.until.filter(|until| *until != time) else {
        return Span::Moment(from);
    };
    // A block that ends earlier than it begins ends on the next day.
    let days = Days::new(u64::from(until < time));
    let to = entry
        .date
        .checked_add_days(days)
        .unwrap_or(entry.date)
        .and_time(until);
    Span::Hours { from, to }
}

fn description(input: &CalendarInput<'_>, entry: &TimelineEntry) -> String {
    let words = input.words;
    let mut lines = Vec::new();
    if let Some(better) = entry.recommended {
        lines.push(words.text("calendar-better", &[("date", better.into())]));
    }
    if entry.day_off && entry.kind != DateKind::Day {
        lines.push(words.word("calendar-day-off"));
    }
    if entry.done == Some(true) {
        lines.push(words.word("calendar-done"));
    }
    lines.push(entry.items.join(", "));
    lines.join("\n")
}

fn venue(seminar: &Seminar) -> String {
    let venue = seminar.plan.venues.chosen_venue();
    venue.map_or_else(String::new, |venue| {
        joined(&[&venue.name, &venue.hall, &venue.address], ", ")
    })
}

/// Deadlines that are open ring in the morning of the advised day, or of the day before, and in that of the day itself.
fn alarms(entry: &TimelineEntry) -> Vec<Alarm> {
    if entry.kind != DateKind::Deadline || entry.done == Some(true) || entry.time.is_some() {
        return Vec::new();
    }
    let better = entry.recommended.filter(|day| *day < entry.date);
    let days = better.map_or(1, |day| entry.date.signed_duration_since(day).num_days());
    vec![
        Alarm::HoursBefore(days * 24 - MORNING),
        Alarm::HoursAfter(MORNING),
    ]
}

/// Hour of the day at which whole-day events ring.
const MORNING: i64 = 9;
