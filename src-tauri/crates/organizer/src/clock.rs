//! The only place that asks the time.

use chrono::{Local, NaiveDate, NaiveDateTime, Timelike, Utc};

pub(crate) fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// Local time to the second.
pub(crate) fn now() -> NaiveDateTime {
    let now = Local::now().naive_local();
    now.with_nanosecond(0).unwrap_or(now)
}

/// Milliseconds since 1970, for the logical clock of arrivals.
pub(crate) fn millis() -> u64 {
    u64::try_from(Utc::now().timestamp_millis()).unwrap_or(0)
}
