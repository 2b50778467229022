//! Answers to the entries of the programme that are neither rule nor tick, penalty or stage.

use crate::finding::Phase;
use serde::{Deserialize, Serialize};

/// Where the program answers an entry of the programme. Its words are in the pack as `item-<item>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Catalogue id, for example `STG-08`.
    pub item: String,
    pub by: AnsweredBy,
    /// Formula or figure, document, or form that answers; empty for a note.
    #[serde(default)]
    pub what: String,
    /// The page on which it is seen.
    pub phase: Phase,
    /// Locator in the programme document.
    pub source: String,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum AnsweredBy {
    /// A number or a date that the program works out.
    Calculation,
    /// A document, list or text that the program makes.
    Document,
    /// Something that is entered, and shown where it matters.
    Form,
    /// A fact or a piece of advice that is told on its page.
    Note,
}
