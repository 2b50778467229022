//! How many will come, and how many registrations that takes (F-11..F-13).

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
}
