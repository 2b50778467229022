//! Whose the seminar is: nobody's but the partner's (PRG-03, ANN-11, ANN-12, LND-16, LND-39, LND-41).

use super::forms::{denies, is_preposition, joins, stem_fits, ties};
use super::reader::{Brand, Reader};
use super::sentences::Gap;
use super::tokens::Tokens;
use super::{WordingFinding, WordingProblem};

/// How many words behind a name its verb may stand: «1С-Битрикс в Казани проводит».
const VERB_WITHIN: usize = 3;
/// And where somebody else is named with it: «1С-Битрикс и компания «Ромашка» приглашают».
const VERB_OF_SEVERAL_WITHIN: usize = 6;

impl Reader<'_> {
    pub(super) fn seminars_of_vendor(&self) -> Vec<WordingFinding> {
        let brands = self.brands.iter();
        brands.filter_map(|brand| self.seminar_of(brand)).collect()
    }

    fn seminar_of(&self, brand: &Brand) -> Option<WordingFinding> {
        let problem = WordingProblem::SeminarOfVendor;
        let before = self.skip_joining_back(brand.start);
        if let Some(event) = before.filter(|at| self.is_event(*at)) {
            let of_role = self.tokens.touch(event) && self.is_role(event - 1);
            return (!self.denied(event) && !of_role)
                .then(|| self.finding(event, brand.end, problem));
        }
        if let Some(title) = self.title_before(brand) {
            return Some(self.finding(title, brand.end, problem));
        }
        let follows = self.tokens.touch(brand.end) && self.is_event(brand.end);
        (follows && !brand.partner && !self.denied(brand.start))
            .then(|| self.finding(brand.start, brand.end + 1, problem))
    }

    /// Where the season's title begins, if the brand comes right after it: «Семинар «…» от 1С-Битрикс».
    fn title_before(&self, brand: &Brand) -> Option<usize> {
        let mut at = brand.start;
        while self.tokens.touch(at) && self.joins(at - 1) {
            at -= 1;
        }
        let title = &self.lexicon.title;
        let begins = at.checked_sub(title.len())?;
        let whole = (0..title.len()).all(|i| self.tokens.word(begins + i) == title.word(i));
        (at < brand.start && self.tokens.touch(at) && whole && !title.is_empty()).then_some(begins)
    }

    pub(super) fn vendor_roles(&self, partner: &Tokens) -> Vec<WordingFinding> {
        let mut found = Vec::new();
        for brand in self.brands.iter().filter(|brand| !brand.partner) {
            let before = self.role_before(brand).filter(|at| !self.denied(*at));
            let before = before.filter(|_| !self.denied_after(brand));
            if let Some(role) = before {
                found.push(self.finding(role, brand.end, WordingProblem::VendorRole));
            }
            if let Some(role) = self.role_after(brand, partner) {
                found.push(self.finding(brand.start, role + 1, WordingProblem::VendorRole));
            }
        }
        found
    }

    /// «спикеры от 1С-Битрикс», «организатор: 1С-Битрикс», «организатором семинара является 1С-Битрикс».
    fn role_before(&self, brand: &Brand) -> Option<usize> {
        if let Some(list) = self.list_with_role(brand) {
            return Some(list);
        }
        let mut at = brand.start;
        let mut verb = None;
        while at > 0 && self.tokens.gap(at) <= Gap::Colon {
            at -= 1;
            let tie = ties(self.tokens.word(at));
            if self.is_role(at) && !tie && (brand.vendor || self.is_product_role(at)) {
                return self.role_ending_at(at);
            }
            if self.makes_topic(at) {
                return None;
            }
            if tie && brand.vendor && self.is_role(at) {
                verb = Some(at);
            } else if !tie && !self.joins(at) && !self.is_meeting(at) {
                break;
            }
        }
        verb
    }

    /// Where the list begins in «Организаторы: «Ромашка», 1С-Битрикс»: the name is alone in its place of it.
    fn list_with_role(&self, brand: &Brand) -> Option<usize> {
        let (from, _) = self.tokens.sentence(brand.start);
        let colon = (from + 1..=from + 2).find(|at| self.tokens.gap(*at) == Gap::Colon)?;
        let mut first = brand.start;
        while self.tokens.touch(first) && self.joins(first - 1) {
            first -= 1;
        }
        let joined = self.tokens.touch(first) && joins(self.tokens.word(first - 1));
        let begins = self.tokens.gap(first) == Gap::Parted || joined;
        let ends = !self.tokens.touch(brand.end) || joins(self.tokens.word(brand.end));
        let listed = colon < brand.start && brand.vendor && self.is_role(from);
        (listed && begins && ends).then_some(from)
    }

    /// «1С-Битрикс проводит», «Битрикс24 приглашает».
    fn role_after(&self, brand: &Brand, partner: &Tokens) -> Option<usize> {
        let follows = |at: usize| self.tokens.touch(at);
        let preposition = follows(brand.start) && is_preposition(self.tokens.word(brand.start - 1));
        // «при поддержке 1С-Битрикс проводит …»: somebody else does it.
        if preposition || self.support_phrase(brand.start).is_some() {
            return None;
        }
        let several = joins(self.tokens.word(brand.end));
        let within = if several {
            VERB_OF_SEVERAL_WITHIN
        } else {
            VERB_WITHIN
        };
        let clause = (brand.end..brand.end + within).take_while(|at| follows(*at));
        for at in clause {
            let word = self.tokens.word(at);
            let named = !several && self.tokens.names_at(at, partner);
            if named || denies(word) {
                return None;
            }
            if self.acts(brand, at) {
                // «настройку 1С-Битрикс проводит «Ромашка»».
                let by_partner = (at + 1..at + 4).any(|next| self.tokens.names_at(next, partner));
                return (!by_partner).then_some(at);
            }
        }
        None
    }

    /// A vendor acts in any role; a product only where it holds the seminar.
    fn acts(&self, brand: &Brand, at: usize) -> bool {
        if brand.vendor {
            return self.is_role(at);
        }
        let meeting = || (at + 1..at + 4).any(|next| self.is_meeting(next));
        ends_like_verb(self.tokens.word(at))
            && (self.is_product_role(at) || (self.is_role(at) && meeting()))
    }

    fn is_product_role(&self, at: usize) -> bool {
        self.rules
            .product_roles
            .iter()
            .any(|stem| self.fits(at, stem))
    }

    /// «эксперты 1С-Битрикс не приедут», «спикеры 1С-Битрикс в семинаре не участвуют».
    fn denied_after(&self, brand: &Brand) -> bool {
        let clause = (brand.end..brand.end + 4).take_while(|at| self.tokens.touch(*at));
        let mut words = clause.map(|at| (at, self.tokens.word(at)));
        let denial = words.find(|(_, word)| matches!(*word, "не" | "нет"));
        denial.is_some_and(|(at, _)| at == brand.end || self.is_role(at + 1))
    }

    pub(super) fn support(&self, partner: &Tokens) -> Vec<WordingFinding> {
        let rule = &self.rules.conditional_phrase;
        let organizer = |word: &str| {
            rule.organizer_stems
                .iter()
                .any(|stem| stem_fits(word, stem))
        };
        let partner_named = self.tokens.name(partner);
        if partner_named && self.tokens.words().into_iter().any(organizer) {
            return Vec::new();
        }
        let places = self.brands.iter().filter_map(|brand| {
            let at = self.support_phrase(brand.start)?;
            (!self.denied(at))
                .then(|| self.finding(at, brand.end, WordingProblem::SupportWithoutOrganizer))
        });
        places.collect()
    }

    /// Where «при поддержке» begins, if it stands before the brand; an adjective may stand inside.
    fn support_phrase(&self, brand: usize) -> Option<usize> {
        let phrase = &self.lexicon.support;
        let last = self.skip_joining_back(brand)?;
        let at = (last + 1).checked_sub(phrase.len())?;
        if self.tokens.stems_at(at, phrase) {
            return Some(at);
        }
        let wide = at.checked_sub(1)?;
        let outer = phrase.len() == 2
            && self.fits(wide, phrase.word(0))
            && self.fits(last, phrase.word(1))
            && self.tokens.touch(last)
            && self.tokens.touch(last - 1);
        outer.then_some(wide)
    }

    /// Whether the word makes somebody host or speaker.
    fn is_role(&self, at: usize) -> bool {
        self.role_ending_at(at).is_some()
    }

    fn role_ending_at(&self, at: usize) -> Option<usize> {
        let begins = |role: &Tokens| {
            let begin = (at + 1).checked_sub(role.len())?;
            self.tokens.stems_at(begin, role).then_some(begin)
        };
        self.lexicon.vendor_roles.iter().find_map(begins)
    }

    fn is_meeting(&self, at: usize) -> bool {
        self.is_event(at)
            || self
                .rules
                .meeting_words
                .iter()
                .any(|stem| self.fits(at, stem))
    }
}

fn ends_like_verb(word: &str) -> bool {
    ["ет", "ут", "ют", "ит", "ят", "ат"]
        .iter()
        .any(|ending| word.ends_with(ending))
}
