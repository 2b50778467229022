//! A text with the places of the brands in it, and the steps from word to word that all wording rules take.

use super::forms::{denies, denies_over_adjective, is_room, stem_fits};
use super::lexicon::Lexicon;
use super::tokens::Tokens;
use super::{TextContext, TextKind, WordingFinding, WordingProblem};
use kafedra_model::pack::AnnouncingRules;

pub(super) struct Reader<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) rules: &'a AnnouncingRules,
    pub(super) text: &'a str,
    pub(super) tokens: &'a Tokens,
    pub(super) brands: Vec<Brand>,
    /// Tokens that are part of an allowed phrase.
    allowed: Vec<bool>,
}

/// A name of the vendor or its product in the text: its first token, and the one behind it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Brand {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The vendor itself, by its name or by «компания» before it, and not only a product.
    pub(super) vendor: bool,
    /// «партнер 1С-Битрикс» is how the vendor may be named.
    pub(super) partner: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn of(
        lexicon: &'a Lexicon,
        rules: &'a AnnouncingRules,
        text: &'a str,
        tokens: &'a Tokens,
    ) -> Self {
        let mut reader = Self {
            allowed: allowed(lexicon, tokens),
            brands: Vec::new(),
            lexicon,
            rules,
            text,
            tokens,
        };
        let places = reader.names().filter(|(at, _)| !reader.allowed[*at]);
        reader.brands = places
            .map(|(start, end)| reader.brand(start, end))
            .collect();
        reader
    }

    /// Everything that is wrong, in no order.
    pub(super) fn wrong(&self, kind: TextKind, context: &TextContext) -> Vec<WordingFinding> {
        let mut found = self.event_words();
        if !self.brands.is_empty() {
            let partner = Tokens::of(&context.partner);
            found.extend(self.seminars_of_vendor());
            found.extend(self.vendor_roles(&partner));
            found.extend(self.support(&partner));
        }
        if kind == TextKind::ColdMail {
            found.extend(self.brands_in_cold_mail(&self.lexicon.hashtag));
        }
        found
    }

    /// Every place of a name, the longest first, without overlaps; a room that is called alike is none.
    pub(super) fn names(&self) -> impl Iterator<Item = (usize, usize)> {
        let mut at = 0;
        std::iter::from_fn(move || {
            while at < self.tokens.len() {
                let start = at;
                let longest = self.name_at(start).unwrap_or_default();
                at += longest.max(1);
                if longest > 0 && !self.is_in_room(start) {
                    return Some((start, at));
                }
            }
            None
        })
    }

    /// Length of the longest name that stands here.
    fn name_at(&self, at: usize) -> Option<usize> {
        let names = self.lexicon.brands.iter();
        names
            .filter(|name| self.tokens.stems_at(at, name))
            .map(Tokens::len)
            .max()
    }

    pub(super) fn is_in_room(&self, at: usize) -> bool {
        at > 0
            && self.tokens.gap(at) < super::sentences::Gap::Parted
            && is_room(self.tokens.word(at - 1))
    }

    fn brand(&self, start: usize, end: usize) -> Brand {
        let mut names = self.lexicon.vendor_brands.iter();
        let company = |at: usize| {
            self.rules
                .company_words
                .iter()
                .any(|stem| self.fits(at, stem))
        };
        let named = names.any(|name| self.tokens.stems_at(start, name));
        let partner = |at: usize| {
            self.rules
                .vendor_partner_stems
                .iter()
                .any(|stem| self.fits(at, stem))
        };
        Brand {
            start,
            end,
            vendor: named || (self.tokens.touch(start) && company(start - 1)),
            partner: self.skip_joining_back(start).is_some_and(partner),
        }
    }

    /// The nearest word before `at` in the same clause that is not a joining word.
    pub(super) fn skip_joining_back(&self, at: usize) -> Option<usize> {
        let mut at = at;
        while self.tokens.touch(at) {
            at = at.checked_sub(1)?;
            if !self.joins(at) && !self.makes_topic(at) {
                return Some(at);
            }
        }
        None
    }

    /// «от», «компании».
    pub(super) fn joins(&self, at: usize) -> bool {
        let word = self.tokens.word(at);
        let company = || {
            self.rules
                .company_words
                .iter()
                .any(|stem| self.fits(at, stem))
        };
        self.rules
            .joining_words
            .iter()
            .any(|joining| joining == word)
            || company()
    }

    /// «по», «продуктам»: what follows is spoken about and does not act.
    pub(super) fn makes_topic(&self, at: usize) -> bool {
        self.rules
            .topic_words
            .iter()
            .any(|stem| self.fits(at, stem))
    }

    /// Whether the text says that there is none of what begins at `at`.
    pub(super) fn denied(&self, at: usize) -> bool {
        if !self.tokens.touch(at) {
            return false;
        }
        let before = self.tokens.word(at - 1);
        let over =
            || self.tokens.touch(at - 1) && denies_over_adjective(self.tokens.word(at - 2), before);
        denies(before) || over()
    }

    pub(super) fn is_allowed(&self, at: usize) -> bool {
        self.allowed.get(at).copied().unwrap_or_default()
    }

    /// Whether the word at `at` is a form of the stem.
    pub(super) fn fits(&self, at: usize, stem: &str) -> bool {
        stem_fits(self.tokens.word(at), stem)
    }

    /// Whether the word calls the event what it is.
    pub(super) fn is_event(&self, at: usize) -> bool {
        self.fits(at, &self.rules.event_stem)
    }

    pub(super) fn finding(
        &self,
        from: usize,
        to: usize,
        problem: WordingProblem,
    ) -> WordingFinding {
        let (start, end) = self.tokens.span(from, to);
        WordingFinding {
            start,
            end,
            problem,
            words: self.text.get(start..end).unwrap_or_default().to_owned(),
        }
    }
}

fn allowed(lexicon: &Lexicon, tokens: &Tokens) -> Vec<bool> {
    let mut allowed = vec![false; tokens.len()];
    for phrase in &lexicon.allowed_phrases {
        for at in 0..tokens.len() {
            if tokens.stems_at(at, phrase) {
                allowed[at..at + phrase.len()].fill(true);
            }
        }
    }
    allowed
}
