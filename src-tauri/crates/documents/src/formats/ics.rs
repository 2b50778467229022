//! A calendar as iCalendar (RFC 5545): one component per event, with the time zone it stands in.
//!
//! Single lines are escaped and folded by `icalendar`; its components are not used, because they read the clock and
//! draw identifiers where none are given.

use crate::DocumentError;
use crate::pages::calendar::{Alarm, Calendar, Event, Span};
use chrono::{Days, NaiveDate, NaiveDateTime};
use icalendar::{Parameter, Property};
use kafedra_model::pack::TimeZone;

/// The same calendar gives the same bytes.
///
/// # Errors
/// Only when the writer breaks.
pub(crate) fn render(calendar: &Calendar<'_>) -> Result<Vec<u8>, DocumentError> {
    let mut out = Lines::default();
    out.text("BEGIN", "VCALENDAR")?;
    out.text("VERSION", "2.0")?;
    out.text("PRODID", "-//Kafedra//Kafedra//RU")?;
    out.text("CALSCALE", "GREGORIAN")?;
    out.text("X-WR-CALNAME", &calendar.title)?;
    if let Some(zone) = calendar.zone {
        out.text("X-WR-TIMEZONE", &zone.id)?;
        time_zone(&mut out, zone, calendar)?;
    }
    for event in &calendar.events {
        component(&mut out, calendar, event)?;
    }
    out.text("END", "VCALENDAR")?;
    Ok(out.0.into_bytes())
}

/// The clocks of the season do not change, so one offset holds for all of it.
fn time_zone(
    out: &mut Lines,
    zone: &TimeZone,
    calendar: &Calendar<'_>,
) -> Result<(), DocumentError> {
    let offset = offset(zone.offset_minutes);
    out.text("BEGIN", "VTIMEZONE")?;
    out.text("TZID", &zone.id)?;
    out.text("BEGIN", "STANDARD")?;
    out.text(
        "DTSTART",
        &date_time(calendar.zone_from.and_time(chrono::NaiveTime::MIN)),
    )?;
    out.text("TZOFFSETFROM", &offset)?;
    out.text("TZOFFSETTO", &offset)?;
    out.text("TZNAME", &offset)?;
    out.text("END", "STANDARD")?;
    out.text("END", "VTIMEZONE")
}

fn component(out: &mut Lines, calendar: &Calendar<'_>, event: &Event) -> Result<(), DocumentError> {
    let stamp = calendar.stamp.and_time(chrono::NaiveTime::MIN);
    out.text("BEGIN", "VEVENT")?;
    out.text("UID", &event.uid)?;
    out.text("DTSTAMP", &format!("{}Z", date_time(stamp)))?;
    out.text("SEQUENCE", &sequence(calendar.stamp).to_string())?;
    span(out, calendar, event.span)?;
    out.text("SUMMARY", &event.summary)?;
    out.filled("DESCRIPTION", &event.description)?;
    out.filled("LOCATION", &event.location)?;
    // Dates of the plan do not make anybody busy, the hours of the day do.
    let busy = matches!(event.span, Span::Hours { .. });
    out.text("TRANSP", if busy { "OPAQUE" } else { "TRANSPARENT" })?;
    for alarm in &event.alarms {
        alert(out, event, *alarm)?;
    }
    out.text("END", "VEVENT")
}

fn span(out: &mut Lines, calendar: &Calendar<'_>, span: Span) -> Result<(), DocumentError> {
    match span {
        Span::Days { first, last } => {
            // The end is the day after.
            let end = last.checked_add_days(Days::new(1)).unwrap_or(last);
            out.day("DTSTART", first)?;
            out.day("DTEND", end)
        }
        Span::Moment(at) => out.time("DTSTART", at, calendar.zone),
        Span::Hours { from, to } => {
            out.time("DTSTART", from, calendar.zone)?;
            out.time("DTEND", to, calendar.zone)
        }
    }
}

fn alert(out: &mut Lines, event: &Event, alarm: Alarm) -> Result<(), DocumentError> {
    out.text("BEGIN", "VALARM")?;
    out.text("ACTION", "DISPLAY")?;
    out.text("DESCRIPTION", &event.summary)?;
    let (sign, hours) = match alarm {
        Alarm::HoursBefore(hours) => ("-", hours),
        Alarm::HoursAfter(hours) => ("", hours),
    };
    out.text("TRIGGER", &format!("{sign}PT{hours}H"))?;
    out.text("END", "VALARM")
}

/// Programs keep the event with the higher number, so a later file wins over an earlier one.
fn sequence(stamp: NaiveDate) -> i64 {
    NaiveDate::from_ymd_opt(2000, 1, 1).map_or(0, |first| {
        stamp.signed_duration_since(first).num_days().max(0)
    })
}

fn offset(minutes: i32) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.unsigned_abs();
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

fn date_time(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

/// Content lines, folded at 75 octets and ended by CR LF.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn text(&mut self, name: &str, value: &str) -> Result<(), DocumentError> {
        self.line(Property::new(name, value))
    }

    /// Nothing for an empty value.
    fn filled(&mut self, name: &str, value: &str) -> Result<(), DocumentError> {
        if value.is_empty() {
            Ok(())
        } else {
            self.text(name, value)
        }
    }

    fn day(&mut self, name: &str, day: NaiveDate) -> Result<(), DocumentError> {
        let mut property = Property::new(name, day.format("%Y%m%d").to_string());
        property.append_parameter(Parameter::new("VALUE", "DATE"));
        self.line(property)
    }

    /// Without a zone the time is that of the place where it is read.
    fn time(
        &mut self,
        name: &str,
        at: NaiveDateTime,
        zone: Option<&TimeZone>,
    ) -> Result<(), DocumentError> {
        let mut property = Property::new(name, date_time(at));
        if let Some(zone) = zone {
            property.append_parameter(Parameter::new("TZID", &zone.id));
        }
        self.line(property)
    }

    fn line(&mut self, property: Property) -> Result<(), DocumentError> {
        let line: Result<String, std::fmt::Error> = property.try_into();
        let line = line.map_err(|error| DocumentError::Calendar(error.to_string()))?;
        self.0.push_str(&line);
        Ok(())
    }
}
