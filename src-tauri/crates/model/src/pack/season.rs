//! Dates of a season: window, weeks, stages, work calendar, applications.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The dates of the season as a whole; all days are included in their ranges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct SeasonDates {
    pub event_from: NaiveDate,
    pub event_to: NaiveDate,
    pub weeks: Vec<SeasonWeek>,
    pub applications_from: NaiveDate,
    pub applications_to: NaiveDate,
    /// Last day on which a partner withdraws without risk (ELG-28, AMB-62).
    pub withdrawal_safe_until: NaiveDate,
    /// The vendor's own campaign starts (ANN-22).
    pub campaign_start: NaiveDate,
    /// A later programme that takes this one's participants last (ELG-20).
    pub federal_programme: NaiveDate,
    /// A seminar series whose organizers may be refused (ELG-12, ELG-21).
    pub conflicting_series: String,
    pub conflicting_series_period: Period,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct SeasonWeek {
    pub number: u8,
    pub from: NaiveDate,
    pub to: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// A country of the programme. `code` is ISO 3166 (Abkhazia, which has none, is `GE-AB`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Country {
    pub code: String,
    pub name: String,
}

/// A stage of approval. Exactly one of `due` and `due_by_week` is filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct StageRules {
    pub id: String,
    /// Last day, included.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    #[serde(default)]
    pub due_by_week: Vec<WeekDue>,
    /// The stage that has to be approved before this one.
    #[serde(default)]
    pub after: Option<String>,
    /// Nothing is approved: giving it is enough (the postal address).
    #[serde(default)]
    pub given: bool,
    /// It may be sent before the stage in `after` is approved (AMB-39).
    #[serde(default)]
    pub any_order: bool,
    /// From this day nothing is taken at all, by the letter of the programme (PRG-04).
    #[serde(default)]
    pub hard_stop: Option<NaiveDate>,
    /// Catalogue ids of what is done before the material is sent.
    #[serde(default)]
    pub before_sending: Vec<String>,
    /// Catalogue ids that demand the stage.
    pub items: Vec<String>,
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct WeekDue {
    pub week: u8,
    pub due: NaiveDate,
}

/// How dates are counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRules {
    /// Working days by which material should be sent before its stage date (STG-15).
    pub submit_ahead_working_days: u32,
    pub lateness_unit: LatenessUnit,
    /// Whether the due day itself is still in time (AMB-01).
    pub deadline_inclusive: bool,
    /// Lateness in a stage without a row in the penalty table has no consequence (AMB-38).
    #[serde(default)]
    pub only_rows_count: bool,
    /// Country code of the work calendar that counts when a seminar's own country has none (AMB-44).
    pub default_calendar: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum LatenessUnit {
    CalendarDay,
    WorkingDay,
}

/// Work calendar of one country for one year: what differs from Monday to Friday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct WorkYear {
    pub country: String,
    pub year: i32,
    pub days_off: Vec<NaiveDate>,
    /// Saturdays and Sundays on which people work.
    #[serde(default)]
    pub working_weekends: Vec<NaiveDate>,
}

/// A zone of the time-zone database whose clocks do not change during the season.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct TimeZone {
    /// `Europe/Moscow`.
    pub id: String,
    /// Minutes ahead of Greenwich.
    pub offset_minutes: i32,
    /// Codes of the countries whose other cities lie in the zone.
    #[serde(default)]
    pub countries: Vec<String>,
    #[serde(default)]
    pub cities: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ApplicationRules {
    pub group_collect_working_days: u32,
    pub group_review_working_days: u32,
    /// A week too short for a group is reviewed on its last working day (AMB-41).
    #[serde(default)]
    pub short_week_reviewed: bool,
    /// Applying on the last day of the window is soon enough, though its group is reviewed a week later (AMB-40).
    #[serde(default)]
    pub last_day_will_do: bool,
    pub test_max_mistakes: u32,
    pub max_seminars_per_city: u32,
    pub max_seminars_per_city_per_week: u32,
    pub max_seminars_per_partner_per_city: u32,
    /// Other ways to write a city's name (AMB-66).
    pub city_aliases: Vec<CityAlias>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct CityAlias {
    pub city: String,
    pub also: Vec<String>,
}
