//! What the user has chosen for the program as a whole.

use chrono::NaiveDate;
use kafedra_words::Language;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct Settings {
    pub language: Language,
    pub theme: Theme,
    /// The date that the program reckons with, for rehearsals; none is the real one.
    pub today: Option<NaiveDate>,
    /// Name of this desk in the arrival log.
    pub desk: String,
    /// Who sits at it.
    pub operator: String,
    /// Months after a seminar for which the data of its people are kept; then the program offers to erase them.
    /// 0: it never does.
    pub keep_people_months: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::Ru,
            theme: Theme::System,
            today: None,
            desk: "1".to_owned(),
            operator: String::new(),
            keep_people_months: 12,
        }
    }
}
