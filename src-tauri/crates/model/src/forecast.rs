//! How many will come, and how many registrations that takes (F-11..F-13).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Registrations of a seminar against what it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RegistrationForecast {
    /// Fewest listeners for the whole compensation.
    pub minimum: u32,
    /// Listeners to be expected of today's registrations at mean turnout.
    pub expected_low: u32,
    pub expected_high: u32,
    /// The same when reminders are neglected (REG-15).
    pub neglected_low: u32,
    pub neglected_high: u32,
    /// Registrations that bring the minimum at low turnout.
    pub needed: u32,
    /// Registrations at which the list closes; none while neither plan nor seats are known.
    pub limit: Option<u32>,
    /// At the limit the minimum is not certain: the hall is too small.
    pub hall_too_small: bool,
    /// There are as many registrations as the limit allows (REG-01).
    pub full: bool,
    /// Registrations beyond the limit.
    pub over: u32,
}

/// Registrations of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RegistrationDay {
    pub date: NaiveDate,
    /// Registered on this day; people who withdrew or were refused are not counted.
    pub new: u32,
    /// Registered up to the end of the day.
    pub total: u32,
}

/// What the partner's own finished seminars say about turnout.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Experience {
    /// Finished seminars in cities of the same turnout.
    pub seminars: u32,
    pub registered: u32,
    /// Of `registered`, those who came.
    pub attended: u32,
    /// The share in percent, and its interval at 95 % confidence.
    pub percent: u32,
    pub low_percent: u32,
    pub high_percent: u32,
    /// Listeners to be expected of today's registrations by this interval.
    pub expected_low: u32,
    pub expected_high: u32,
    /// There is enough of it to stand beside the programme's figures.
    pub enough: bool,
}

/// The registrations by day against what is needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RegistrationOutlook {
    /// From the first registration to today or the day of the seminar, none left out.
    pub days: Vec<RegistrationDay>,
    /// New registrations a day that the rest of the time needs for the minimum; 0 when there are enough.
    pub pace: u32,
    /// Days that are left for it.
    pub days_left: u32,
    /// The programme's turnout in percent.
    pub turnout_low: u32,
    pub turnout_high: u32,
    /// Of finished seminars; none without one.
    pub experience: Option<Experience>,
    /// What the landing page has to say when the list is closed (LND-44, REG-02).
    pub closing_text: String,
}
