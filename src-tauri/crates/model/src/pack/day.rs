//! Registrations, kits, the day itself, the report and what follows.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct RegistrationRules {
    /// From this many registrations the earlier call day holds (STG-10, AMB-30).
    pub call_threshold: u32,
    pub call_days_before_below: u32,
    pub call_days_before_above: u32,
    /// A call day that is a day off moves to the working day before it (AMB-31).
    #[serde(default)]
    pub calls_on_working_days: bool,
    pub weekly_mail_max_gap_days: u32,
    pub final_mail_days_before: u32,
    /// The final mail counts as sent in the morning up to this hour, `HH:MM`.
    pub final_mail_latest: String,
    pub refusal_max_hours: u32,
    pub refusal_ban_days_before: u32,
    /// The letter that an application has arrived confirms it already: nobody is refused after it (AMB-35).
    #[serde(default)]
    pub receipt_confirms: bool,
    /// The list closes at as many registrations as listeners are planned, whatever the turnout (AMB-36).
    #[serde(default)]
    pub closes_at_planned: bool,
    /// The last mail goes only to those who confirmed or are in doubt, also when all are chosen (AMB-64).
    #[serde(default)]
    pub final_mail_only_sure: bool,
    /// The first entry that names the city holds; the entry with `*` holds for all others.
    pub turnout: Vec<Turnout>,
    /// Turnout in percent when reminders are neglected (REG-15).
    pub neglected_low_percent: u32,
    pub neglected_high_percent: u32,
    /// Another seminar is possible so many weeks after the season (REG-05).
    pub repeat_weeks_from: u32,
    pub repeat_weeks_to: u32,
}

/// Mean turnout of registrants in percent (REG-06, REG-07).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Turnout {
    pub cities: Vec<String>,
    pub low_percent: u32,
    pub high_percent: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct KitRules {
    /// Parts of the postal address in the demanded order (KIT-04).
    pub address_fields: Vec<String>,
    /// What the vendor ships.
    pub shipped: Vec<String>,
    pub lottery_souvenirs: u32,
    /// What a listener's kit must hold (KIT-13).
    pub contents: Vec<String>,
    /// The parts whose absence is a penalty (PEN-20).
    pub branded_contents: Vec<String>,
    pub prepare_days_from: u32,
    pub prepare_days_to: u32,
    /// Kits on top of the expected number, in percent (F-22).
    pub reserve_percent: u32,
    pub referral: ReferralReward,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ReferralReward {
    pub first_payment_percent: u32,
    pub next_payments_percent: u32,
    pub years: u32,
    /// The years count from the first payment instead of the registration (AMB-60).
    #[serde(default)]
    pub from_first_payment: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct DayRules {
    pub staff_minutes_before_registration: u32,
    pub equipment_check_minutes_from: u32,
    pub equipment_check_minutes_to: u32,
    pub catering_check_minutes: u32,
    pub speaker_check_minutes: u32,
    pub desk_sign: String,
    /// Photo stages the report needs (DAY-31, RPT-03).
    pub photo_stages: Vec<String>,
    /// Photos per stage; the programme says "several" (AMB-63).
    pub photos_per_stage_min: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ReportRules {
    pub due_working_days: u32,
    /// A date set for one seminar counts if it is earlier (STG-13).
    pub individual_due_if_earlier: bool,
    pub conversion_after_months: u32,
    pub pieces: Vec<ReportPiece>,
}

/// A part of the report package. Its name is in the pack's words as `report-piece-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ReportPiece {
    pub id: String,
    pub required: bool,
    /// Catalogue id.
    pub item: String,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct LeadRules {
    pub presentations_mail_within_days: u32,
    pub next_event_weeks_from: u32,
    pub next_event_weeks_to: u32,
}
