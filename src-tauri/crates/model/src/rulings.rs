//! What the coordinator answered to the open questions of the programme.

use crate::finding::Phase;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Answers by question (`AMB-03`); a question without one is read the safe way.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Rulings {
    pub answers: BTreeMap<String, Ruling>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Ruling {
    /// Id of the reading in the season pack.
    pub reading: String,
    /// The number that the reading asks for.
    pub value: Option<u32>,
    pub on: Option<NaiveDate>,
    /// Who said so, and where.
    pub note: String,
}

/// An open question as one seminar meets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct QuestionState {
    pub id: String,
    pub phase: Phase,
    pub items: Vec<String>,
    pub source: String,
    pub readings: Vec<ReadingState>,
    pub ruling: Option<Ruling>,
    /// The question and how it is read without an answer; empty until the organizer puts it into words.
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ReadingState {
    pub id: String,
    /// Holds until the coordinator answers.
    pub safe: bool,
    /// Holds for this seminar.
    pub chosen: bool,
    /// The answer has to name a number.
    pub asks: bool,
    /// Empty until the organizer puts it into words.
    pub text: String,
    /// Why it is written down and changes nothing that is reckoned; empty where it changes something.
    pub unreckoned: String,
}
