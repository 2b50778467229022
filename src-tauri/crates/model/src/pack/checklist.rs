//! Things only a person can confirm, and the questionnaire.

use crate::questionnaire::QuestionKind;
use crate::team::Role;
use serde::{Deserialize, Serialize};

/// A line that a person ticks. Its words are in the pack as `tick-<id>`.
///
/// The id is the catalogue's (`DAY-03`), with a suffix where one entry asks for several ticks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ChecklistItem {
    pub id: String,
    pub page: ChecklistPage,
    /// Role that confirms.
    pub who: Role,
    /// When it has to be done: days relative to the seminar (negative before), none when any time will do.
    #[serde(default)]
    pub day: Option<i32>,
    /// Minutes relative to the start of registration, for things of the day itself.
    #[serde(default)]
    pub minutes: Option<i32>,
    /// It is answered when the programme ends, however long that is.
    #[serde(default)]
    pub at_close: bool,
    /// Photo stage that proves it.
    #[serde(default)]
    pub needs_photo: Option<String>,
    /// Penalty row that holds when the answer is no.
    #[serde(default)]
    pub penalty: Option<String>,
    /// Advice rather than demand.
    #[serde(default)]
    pub advice: bool,
    /// Catalogue ids.
    pub items: Vec<String>,
    pub source: String,
}

/// The page that shows the item.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ChecklistPage {
    Planning,
    Venue,
    Seating,
    Programme,
    Landing,
    Announcements,
    Kit,
    Day,
    Report,
    Leads,
}

/// The season's questionnaire. The programme hands it out separately; until it is loaded a marked sample stands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct QuestionnaireTemplate {
    /// True while the questions are a neutral sample and not the season's own (AMB-68).
    pub sample: bool,
    pub title: String,
    pub questions: Vec<SeasonQuestion>,
    pub source: String,
}

/// A question of the season; its answers must not be changed or added to (QST-03..05).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct SeasonQuestion {
    pub id: String,
    pub text: String,
    pub kind: QuestionKind,
    #[serde(default)]
    pub answers: Vec<String>,
}
