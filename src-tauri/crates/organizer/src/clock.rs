//! The only place that asks the time.

use chrono::{DateTime, FixedOffset, Local, NaiveDateTime, Timelike, Utc};
use kafedra_model::pack::TimeZone;

/// Local time to the second.
pub(crate) fn now() -> NaiveDateTime {
    let now = Local::now().naive_local();
    now.with_nanosecond(0).unwrap_or(now)
}

/// Milliseconds since 1970, for the logical clock of arrivals.
pub(crate) fn millis() -> u64 {
    u64::try_from(Utc::now().timestamp_millis()).unwrap_or(0)
}

/// The moment when this computer's clock shows `local`, told by the clock of `zone`, or else by the computer's own.
pub(crate) fn told_in(local: NaiveDateTime, zone: Option<&TimeZone>) -> DateTime<FixedOffset> {
    // An hour that the clock leaves out in spring is taken as it would be in Greenwich.
    let here = local.and_local_timezone(Local).earliest();
    let here = here.map_or_else(|| local.and_utc().fixed_offset(), |at| at.fixed_offset());
    let offset =
        zone.and_then(|zone| FixedOffset::east_opt(zone.offset_minutes.saturating_mul(60)));
    offset.map_or(here, |offset| here.with_timezone(&offset))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn another_zone_is_another_reading_of_the_same_moment() {
        let local: NaiveDateTime = "2017-03-27T09:30:00".parse().unwrap();
        let zone = |offset_minutes| TimeZone {
            id: String::new(),
            offset_minutes,
            cities: Vec::new(),
            countries: Vec::new(),
        };
        let here = told_in(local, None);
        assert_eq!(here.naive_local(), local);
        for minutes in [180, 420, -570, 0] {
            let there = told_in(local, Some(&zone(minutes)));
            assert_eq!(there, here);
            assert_eq!(there.offset().local_minus_utc(), minutes * 60);
        }
    }
}
