//! The partner's own questions, and the answers of listeners (QST-*).

use crate::ids::{AnswerSheetId, PersonId, QuestionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Own questions; those of the season pack stand before them, unchanged (QST-03..05).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Questionnaire {
    pub own_questions: Vec<OwnQuestion>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct OwnQuestion {
    pub id: QuestionId,
    pub question: Question,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub text: String,
    pub kind: QuestionKind,
    /// Answers to choose from; empty for open questions and scales.
    pub answers: Vec<String>,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    Open,
    Single,
    Multiple,
    /// Marks from 1 to 5.
    Scale,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Answers {
    pub sheets: Vec<AnswerSheet>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct AnswerSheet {
    pub id: AnswerSheetId,
    pub person: Option<PersonId>,
    /// By question id; several answers for a multiple choice.
    pub answers: BTreeMap<String, Vec<String>>,
}
