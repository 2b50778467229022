//! The partner's own questions, and the answers of listeners (QST-*).

use crate::ids::{AnswerSheetId, BlockId, PersonId, QuestionId};
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
    /// The talk that the marks of this question are for (LEA-07).
    #[serde(default)]
    pub talk: Option<BlockId>,
}

/// What listeners think of a talk, from the marks of their questionnaires (LEA-07).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct TalkRating {
    pub block: BlockId,
    pub title: String,
    /// Questionnaires with a mark for this talk.
    pub marks: u32,
    /// The mean of the marks in hundredths, rounded; none without a mark.
    pub mean_hundredths: Option<u32>,
    pub verdict: TalkVerdict,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum TalkVerdict {
    Liked,
    Fair,
    Disliked,
    /// Too few marks to say anything.
    Open,
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
