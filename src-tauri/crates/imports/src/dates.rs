//! When somebody registered, as exports write it.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// A date with or without a time of day; without one it is midnight. Zones are left out: the time is what the
/// clock showed where it was written.
pub(crate) fn parse(written: &str) -> Option<NaiveDateTime> {
    let (date, time) = match written.split_once([' ', 'T', ',']) {
        Some((date, time)) => (date, time.trim_start_matches([' ', ','])),
        None => (written, ""),
    };
    let date = parse_date(date)?;
    let time = if time.is_empty() {
        NaiveTime::MIN
    } else {
        parse_time(time)?
    };
    Some(date.and_time(time))
}

/// `2017-03-02`, `02.03.2017`, `02.03.17`; with slashes the month comes first where it can (`11/29/24`).
fn parse_date(written: &str) -> Option<NaiveDate> {
    let separator = written.chars().find(|c| matches!(c, '-' | '.' | '/'))?;
    let parts: Vec<i32> = written
        .split(separator)
        .map(number)
        .collect::<Option<_>>()?;
    let [a, b, c] = parts.as_slice() else {
        return None;
    };
    let (year, month, day) = match separator {
        _ if *a > 31 => (*a, *b, *c),
        '/' if *a <= 12 => (*c, *a, *b),
        _ => (*c, *b, *a),
    };
    let year = if year < 100 { year + 2000 } else { year };
    let day = NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)?;
    (1990..=2100).contains(&year).then_some(day)
}

fn parse_time(written: &str) -> Option<NaiveTime> {
    let lower = written.to_ascii_lowercase();
    let end = lower
        .find(|c: char| !c.is_ascii_digit() && c != ':')
        .unwrap_or(lower.len());
    let (clock, behind) = lower.split_at(end);
    let parts: Vec<u32> = clock
        .split(':')
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let (hour, minute, second) = match parts.as_slice() {
        [hour, minute] => (*hour, *minute, 0),
        [hour, minute, second] => (*hour, *minute, *second),
        _ => return None,
    };
    let hour = match behind.trim_start() {
        half if half.starts_with("pm") && hour < 12 => hour + 12,
        half if half.starts_with("am") && hour == 12 => 0,
        _ => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, second)
}

fn number(part: &str) -> Option<i32> {
    let digits = (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| part.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn the_usual_ways_to_write_a_moment() {
        for (written, moment) in [
            ("2017-03-02", "2017-03-02 00:00:00"),
            ("02.03.2017", "2017-03-02 00:00:00"),
            ("2.3.17 9:05", "2017-03-02 09:05:00"),
            ("02.03.2017, 14:05:33", "2017-03-02 14:05:33"),
            ("2017-03-02T14:05:33+03:00", "2017-03-02 14:05:33"),
            ("2017-03-02 14:05:33.123Z", "2017-03-02 14:05:33"),
            ("11/29/24 22:28", "2024-11-29 22:28:00"),
            ("29/11/2024 10:28 PM", "2024-11-29 22:28:00"),
        ] {
            assert_eq!(
                parse(written).map(|m| m.to_string()).as_deref(),
                Some(moment),
                "of {written:?}"
            );
        }
        for broken in [
            "",
            "вчера",
            "32.01.2017",
            "2017-13-01",
            "42796",
            "1.2.3.4",
            "02.03.2017 25:00",
        ] {
            assert_eq!(parse(broken), None, "of {broken:?}");
        }
    }
}
