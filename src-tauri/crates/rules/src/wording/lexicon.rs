//! The word lists of a season the way texts are compared with them: parted into folded words once, not at every text.

use super::tokens::Tokens;
use super::{Reader, TextContext, TextKind, WordingFinding, WordingProblem, missing};
use kafedra_model::pack::{AnnouncingRules, Pack};

/// The lists of a pack that are compared word by word.
#[derive(Debug, Clone)]
pub(crate) struct Lexicon {
    /// What the event is not to be called, with the problem it is.
    pub(super) event_words: Vec<(Tokens, WordingProblem)>,
    pub(super) brands: Vec<Tokens>,
    pub(super) vendor_brands: Vec<Tokens>,
    pub(super) allowed_phrases: Vec<Tokens>,
    /// «при поддержке».
    pub(super) support: Tokens,
    pub(super) block_contexts: Vec<Tokens>,
    pub(super) block_names: Vec<Tokens>,
    /// Title of the seminar.
    pub(super) title: Tokens,
}

impl Lexicon {
    pub(crate) fn of(pack: &Pack) -> Self {
        let rules = &pack.announcing;
        Self {
            event_words: event_words(rules),
            brands: each(&rules.brands),
            vendor_brands: each(&rules.vendor_brands),
            allowed_phrases: each(&rules.allowed_phrases),
            support: Tokens::of(&rules.conditional_phrase.phrase),
            block_contexts: each(&rules.block_contexts),
            block_names: each(&rules.block_names),
            title: Tokens::of(&pack.title),
        }
    }

    /// As [`super::check_text`]; `pack` is the one that this is the lexicon of.
    pub(crate) fn check(
        &self,
        pack: &Pack,
        kind: TextKind,
        text: &str,
        context: &TextContext,
    ) -> Vec<WordingFinding> {
        let tokens = Tokens::of(text);
        let mut found = Reader::of(self, &pack.announcing, text, &tokens).wrong(kind, context);
        found.sort();
        found.dedup();
        found.extend(missing::missing(pack, self, kind, &tokens, text, context));
        found
    }
}

fn event_words(rules: &AnnouncingRules) -> Vec<(Tokens, WordingProblem)> {
    let banned = rules.banned_event_words.iter();
    let banned = banned.map(|word| (Tokens::of(&word.stem), WordingProblem::EventWord));
    let doubtful = rules.doubtful_event_words.iter();
    let doubtful = doubtful.map(|word| (Tokens::of(&word.stem), WordingProblem::DoubtfulWord));
    banned.chain(doubtful).collect()
}

fn each(phrases: &[String]) -> Vec<Tokens> {
    phrases.iter().map(|phrase| Tokens::of(phrase)).collect()
}
