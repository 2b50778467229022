//! The word lists of a season the way texts are compared with them: parted into folded words once, not at every text.

use super::reader::Reader;
use super::tokens::Tokens;
use super::{TextContext, TextKind, WordingFinding, WordingProblem, missing};
use kafedra_model::pack::{AnnouncingRules, NamedWord, Pack};

/// What the event is not to be called.
#[derive(Debug, Clone)]
pub(super) struct EventWord {
    pub(super) stems: Tokens,
    /// A block of the programme may be called so (AMB-25).
    pub(super) block: bool,
    pub(super) problem: WordingProblem,
}

/// The lists of a pack that are compared word by word.
#[derive(Debug, Clone)]
pub(crate) struct Lexicon {
    pub(super) event_words: Vec<EventWord>,
    pub(super) brands: Vec<Tokens>,
    pub(super) vendor_brands: Vec<Tokens>,
    pub(super) vendor_roles: Vec<Tokens>,
    pub(super) allowed_phrases: Vec<Tokens>,
    /// «при поддержке».
    pub(super) support: Tokens,
    pub(super) block_contexts: Vec<Tokens>,
    pub(super) block_names: Vec<Tokens>,
    /// Title of the seminar.
    pub(super) title: Tokens,
    pub(super) hashtag: String,
}

impl Lexicon {
    pub(crate) fn of(pack: &Pack) -> Self {
        let rules = &pack.announcing;
        Self {
            event_words: event_words(rules),
            brands: each(&rules.brands),
            vendor_brands: each(&rules.vendor_brands),
            vendor_roles: each(&rules.vendor_roles),
            allowed_phrases: each(&rules.allowed_phrases),
            support: Tokens::of(&rules.conditional_phrase.phrase),
            block_contexts: each(&rules.block_contexts),
            block_names: each(&rules.block_names),
            title: Tokens::of(&pack.title),
            hashtag: pack.hashtag.clone(),
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

fn event_words(rules: &AnnouncingRules) -> Vec<EventWord> {
    let each = |words: &[NamedWord], problem: WordingProblem| {
        let words = words.iter();
        let words = words.map(move |word| EventWord {
            stems: Tokens::of(&word.stem),
            block: word.block,
            problem,
        });
        words.collect::<Vec<_>>()
    };
    let mut all = each(&rules.banned_event_words, WordingProblem::EventWord);
    all.extend(each(
        &rules.doubtful_event_words,
        WordingProblem::DoubtfulWord,
    ));
    all
}

fn each(phrases: &[String]) -> Vec<Tokens> {
    phrases.iter().map(|phrase| Tokens::of(phrase)).collect()
}
