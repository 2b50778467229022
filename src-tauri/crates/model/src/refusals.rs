//! Refusing registrations beyond the limit (REG-01, REG-16..18, LND-29).

use crate::reminders::RefusalClock;
use serde::{Deserialize, Serialize};

/// Registrations beyond the limit, and who may still be refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RefusalOffer {
    /// Registrations that stand.
    pub registered: u32,
    /// Registrations at which the list closes; none while neither plan nor seats are known (F-11).
    pub limit: Option<u32>,
    pub over: u32,
    /// Those who may still be refused, the last registered first.
    pub people: Vec<RefusalClock>,
    /// Refused people who have had no letter yet.
    pub unwritten: u32,
}
