//! How public texts may call the event, the vendor and the organizer (annex 2; PRG-02, ANN-07..ANN-24).
//!
//! Texts are compared word by word after folding case, ё, quotes, dashes and Latin letters that look like
//! Cyrillic ones. Endings are told from other words by a stemmer, negations and abbreviations by short lists. Only texts
//! are read: what a banner shows has to be looked at by a person.

mod cold;
mod domain;
mod events;
mod forms;
mod lexicon;
mod missing;
mod problem;
mod reader;
mod sentences;
mod tokens;
mod vendor;

pub use crate::penalties::{is_read, text_context, text_kind};
pub use domain::{domain_has_brand, has_domain, host_is_denied};
pub(crate) use domain::{host_among, is_elsewhere, lies_on};
pub(crate) use lexicon::Lexicon;
pub use problem::{WordingFinding, WordingProblem};

use kafedra_model::pack::Pack;
use serde::{Deserialize, Serialize};
use tokens::Tokens;

/// What kind of text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextKind {
    Announcement,
    ColdMail,
    Social,
    Landing,
}

/// Who publishes the text and what it must name; what is empty is not looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextContext {
    pub partner: String,
    pub address: String,
    pub phone: String,
    pub email: String,
    pub landing_url: String,
}

/// Everything wrong or missing in a text, in the order of the text, what is missing last.
#[must_use]
pub fn check_text(
    pack: &Pack,
    kind: TextKind,
    text: &str,
    context: &TextContext,
) -> Vec<WordingFinding> {
    Lexicon::of(pack).check(pack, kind, text, context)
}

/// Whether two titles are the same after folding quotes, dashes, spaces and ё (PRG-01, AMB-61).
#[must_use]
pub fn same_words(one: &str, other: &str) -> bool {
    Tokens::of(one).words() == Tokens::of(other).words()
}

/// The words of a text as the comparison sees them, with single blanks between them.
#[must_use]
pub fn folded(text: &str) -> String {
    tokens::folded(text)
}

/// Whether one of the words begins like one of `roles`.
#[must_use]
pub fn has_role(text: &str, roles: &[String]) -> bool {
    let tokens = Tokens::of(text);
    let words = tokens.words();
    words
        .iter()
        .any(|word| roles.iter().any(|role| word.starts_with(role.as_str())))
}

#[cfg(test)]
mod tests;
