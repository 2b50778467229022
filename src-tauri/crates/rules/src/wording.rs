//! How public texts may call the event, the vendor and the organizer (annex 2; PRG-02, ANN-07..ANN-24).
//!
//! Texts are compared word by word after folding case, ё, quotes, dashes and Latin letters that look like
//! Cyrillic ones. Only texts are read: what a banner shows has to be looked at by a person.

mod domain;
mod lexicon;
mod missing;
mod problem;
mod tokens;

pub use crate::penalties::{text_context, text_kind};
pub use domain::{domain_has_brand, has_domain, host_is_denied};
pub(crate) use lexicon::Lexicon;
pub use problem::{WordingFinding, WordingProblem};

use kafedra_model::pack::{AnnouncingRules, Pack};
use serde::{Deserialize, Serialize};
use tokens::{Tokens, stem_fits};

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

struct Reader<'a> {
    lexicon: &'a Lexicon,
    rules: &'a AnnouncingRules,
    text: &'a str,
    tokens: &'a Tokens,
    /// Tokens that are part of an allowed phrase.
    allowed: Vec<bool>,
}

impl<'a> Reader<'a> {
    fn of(
        lexicon: &'a Lexicon,
        rules: &'a AnnouncingRules,
        text: &'a str,
        tokens: &'a Tokens,
    ) -> Self {
        Self {
            allowed: allowed(lexicon, tokens),
            lexicon,
            rules,
            text,
            tokens,
        }
    }

    /// Everything that is wrong, in no order.
    fn wrong(&self, kind: TextKind, context: &TextContext) -> Vec<WordingFinding> {
        let mut found = self.event_words();
        found.extend(self.seminars_of_vendor());
        found.extend(self.vendor_roles());
        found.extend(self.support(context));
        if kind == TextKind::ColdMail {
            found.extend(self.brands_at_all());
        }
        found
    }

    fn event_words(&self) -> Vec<WordingFinding> {
        let mut found = Vec::new();
        for (stems, problem) in &self.lexicon.event_words {
            for at in 0..self.tokens.len() {
                let end = at + stems.len();
                if self.stems_at(at, stems) && !self.names_a_block(at, end) {
                    found.push(self.finding(at, end, *problem));
                }
            }
        }
        found
    }

    fn seminars_of_vendor(&self) -> Vec<WordingFinding> {
        let mut found = Vec::new();
        for (start, end) in self.brands() {
            let before = self.skip_joining_back(start);
            let event =
                before.filter(|at| stem_fits(self.tokens.word(*at), &self.rules.event_stem));
            if let Some(event) = event {
                found.push(self.finding(event, end, WordingProblem::SeminarOfVendor));
            } else if self.tokens.touch(end) && !self.is_partner(start) {
                let next = self.tokens.word(end);
                if stem_fits(next, &self.rules.event_stem) {
                    found.push(self.finding(start, end + 1, WordingProblem::SeminarOfVendor));
                }
            }
        }
        found
    }

    fn vendor_roles(&self) -> Vec<WordingFinding> {
        let role = |word: &str| {
            self.rules
                .vendor_roles
                .iter()
                .any(|stem| stem_fits(word, stem))
        };
        let mut found = Vec::new();
        for (start, end) in self
            .brands()
            .into_iter()
            .filter(|(at, _)| self.is_vendor(*at))
        {
            if self.is_partner(start) {
                continue;
            }
            if let Some(before) = self
                .skip_joining_back(start)
                .filter(|at| role(self.tokens.word(*at)))
            {
                found.push(self.finding(before, end, WordingProblem::VendorRole));
            }
            // «при поддержке 1С-Битрикс проводит …»: somebody else does it.
            if self.support_phrase(start).is_some() {
                continue;
            }
            let follows = (end..end + 2).take_while(|at| self.tokens.touch(*at));
            if let Some(after) = follows.into_iter().find(|at| role(self.tokens.word(*at))) {
                found.push(self.finding(start, after + 1, WordingProblem::VendorRole));
            }
        }
        found
    }

    fn support(&self, context: &TextContext) -> Vec<WordingFinding> {
        let rule = &self.rules.conditional_phrase;
        let organizer = |word: &str| {
            rule.organizer_stems
                .iter()
                .any(|stem| stem_fits(word, stem))
        };
        let partner = Tokens::of(&context.partner);
        let partner_named = !partner.is_empty() && self.tokens.contain(&partner);
        if partner_named && self.tokens.words().into_iter().any(organizer) {
            return Vec::new();
        }
        self.brands()
            .into_iter()
            .filter(|(at, _)| self.is_vendor(*at))
            .filter_map(|(start, end)| {
                let at = self.support_phrase(start)?;
                Some(self.finding(at, end, WordingProblem::SupportWithoutOrganizer))
            })
            .collect()
    }

    /// Where «при поддержке» begins, if it stands before the brand.
    fn support_phrase(&self, brand: usize) -> Option<usize> {
        let phrase = &self.lexicon.support;
        let last = self.skip_joining_back(brand)?;
        let at = (last + 1).checked_sub(phrase.len())?;
        self.stems_at(at, phrase).then_some(at)
    }

    /// In a cold mailing nothing that contains a brand may stand, hashtag and allowed phrases included.
    fn brands_at_all(&self) -> Vec<WordingFinding> {
        let stems: Vec<&str> = self.rules.brands.iter().map(String::as_str).collect();
        let hit = |word: &str| {
            let single = stems.iter().filter(|stem| !stem.contains(' '));
            single.into_iter().any(|stem| word.contains(stem))
        };
        (0..self.tokens.len())
            .filter(|at| hit(self.tokens.word(*at)))
            .map(|at| self.finding(at, at + 1, WordingProblem::BrandInColdMail))
            .collect()
    }

    /// Every place of a brand outside allowed phrases, the longest name first, without overlaps.
    fn brands(&self) -> Vec<(usize, usize)> {
        let names = &self.lexicon.brands;
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            let longest = names
                .iter()
                .filter(|name| self.stems_at(at, name) && !self.allowed[at])
                .map(Tokens::len)
                .max();
            if let Some(length) = longest {
                found.push((at, at + length));
            }
            at += longest.unwrap_or(1).max(1);
        }
        found
    }

    fn is_vendor(&self, at: usize) -> bool {
        let mut names = self.lexicon.vendor_brands.iter();
        names.any(|name| self.stems_at(at, name))
    }

    /// «партнер 1С-Битрикс» is how the vendor may be named.
    fn is_partner(&self, brand: usize) -> bool {
        let fits = |at: usize| {
            let stems = &self.rules.vendor_partner_stems;
            stems
                .iter()
                .any(|stem| stem_fits(self.tokens.word(at), stem))
        };
        self.skip_joining_back(brand).is_some_and(fits)
    }

    /// The nearest word before `at` in the same clause that is not a joining word.
    fn skip_joining_back(&self, at: usize) -> Option<usize> {
        let mut at = at;
        while self.tokens.touch(at) {
            at = at.checked_sub(1)?;
            let joining = &self.rules.joining_words;
            if !joining.iter().any(|word| word == self.tokens.word(at)) {
                return Some(at);
            }
        }
        None
    }

    /// Whether an event word is the name of a block of the programme and not of the event (AMB-25).
    fn names_a_block(&self, start: usize, end: usize) -> bool {
        let (from, _) = self.tokens.sentence(start);
        let before = |stems: &Tokens| (from..start).any(|at| self.stems_at(at, stems));
        let right_after = |stems: &Tokens| self.stems_at(end, stems);
        self.tokens.begins_with_time(self.text, from)
            || self.lexicon.block_contexts.iter().any(before)
            || self.lexicon.block_names.iter().any(right_after)
    }

    fn stems_at(&self, at: usize, stems: &Tokens) -> bool {
        self.tokens.stems_at(at, stems)
    }

    fn finding(&self, from: usize, to: usize, problem: WordingProblem) -> WordingFinding {
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

#[cfg(test)]
mod tests;
