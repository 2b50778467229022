//! Everybody who may come, found from two letters on.
//!
//! People stand in the order in which equally good answers are shown: last, first, middle name, company, id.

use crate::column::Column;
use crate::layout;
use crate::query::{Query, Token};
use crate::ranking::{self, Entry, NOT_FOUND, PART};
use crate::scores::{PHONE, Scores, TOGETHER, lowest, sums};
use crate::vocabulary::Vocabulary;
use kafedra_model::checkin::MatchedField;
use kafedra_model::folding::fold;
use kafedra_model::ids::PersonId;
use kafedra_model::registration::Person;
use std::collections::BTreeMap;

/// What the desk searches by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RosterPerson {
    pub id: PersonId,
    pub last_name: String,
    pub first_name: String,
    pub middle_name: String,
    pub company: String,
    pub phone: String,
}

/// The people of one seminar in memory.
#[derive(Debug, Clone, Default)]
pub struct Roster {
    /// By person's number, which stays; those who were removed keep theirs and stand nowhere.
    people: Vec<Folded>,
    phones: Column,
    numbers: BTreeMap<PersonId, usize>,
    /// The numbers of the people in the order in which they are shown.
    order: Vec<u32>,
    /// Where in `order` each person stands.
    positions: Vec<u32>,
    vocabulary: Vocabulary,
}

/// The answer to one search.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Best first.
    pub hits: Vec<Hit>,
    /// How many people answer the search in all.
    pub total: u32,
    /// Nobody answered what was typed; these answer what the same keys give in the other keyboard layout.
    pub layout_switched: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub id: PersonId,
    /// Where the words of the search were found, each once.
    pub fields: Vec<MatchedField>,
}

impl Roster {
    /// Of people with one id, the last stays.
    #[must_use]
    pub fn new(people: impl IntoIterator<Item = RosterPerson>) -> Self {
        let mut folded: Vec<Folded> = people.into_iter().map(Folded::of).collect();
        folded.reverse();
        folded.sort_by_key(|person| person.id);
        folded.dedup_by_key(|person| person.id);
        folded.sort_unstable();
        let mut roster = Self::default();
        for person in folded {
            roster.push(person);
        }
        roster.order = (0..roster.people.len()).map(narrow).collect();
        roster.positions = roster.order.clone();
        roster
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.order.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// Everybody, by id.
    pub fn ids(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.numbers.keys().copied()
    }

    /// Adds a person, or replaces the one with the same id.
    pub fn put(&mut self, person: RosterPerson) {
        self.remove(person.id);
        let person = Folded::of(person);
        let place = self
            .order
            .partition_point(|&number| self.people[number as usize] < person);
        let number = self.push(person);
        self.order.insert(place, narrow(number));
        self.positions.push(0);
        self.reposition(place);
    }

    /// Whether there was such a person.
    pub fn remove(&mut self, id: PersonId) -> bool {
        let Some(number) = self.numbers.remove(&id) else {
            return false;
        };
        let place = self.positions[number] as usize;
        self.order.remove(place);
        self.reposition(place);
        self.phones.clear(number);
        let gone = &self.people[number];
        for (word, place) in ranking::words(&gone.name, &gone.company) {
            self.vocabulary.remove(word, number, place);
        }
        true
    }

    /// People whose names, company or phone hold everything that was typed, at most `limit` of them.
    ///
    /// Words may come in any order and be cut anywhere; case and ё/е make no difference; a single letter is an
    /// initial. Fewer than two letters or digits find nobody. From three digits on, phones are searched.
    #[must_use]
    pub fn search(&self, typed: &str, limit: usize) -> Found {
        let found = self.find(typed, limit);
        if found.total > 0 {
            return found;
        }
        let Some(meant) = layout::switched(typed) else {
            return found;
        };
        let other = self.find(&meant, limit);
        Found {
            layout_switched: other.total > 0,
            ..other
        }
    }

    fn find(&self, typed: &str, limit: usize) -> Found {
        let Some(query) = Query::parse(typed) else {
            return Found::default();
        };
        let first = query.tokens.iter().take(TOGETHER);
        let scores: Vec<Scores> = first.map(|token| self.scores(token)).collect();
        let mut ranks = sums(&scores);
        if query.tokens.len() > TOGETHER {
            self.rank_whole(&mut ranks, &query);
        }
        let (best, total) = lowest(&ranks, limit);
        let hits = best
            .into_iter()
            .map(|position| self.hit(position, &query))
            .collect();
        Found {
            hits,
            total,
            layout_switched: false,
        }
    }

    /// How well each person, by position, answers one token.
    fn scores(&self, token: &Token) -> Scores {
        let mut scores = Scores::new(self.len());
        self.vocabulary.visit(&token.text, token.initial, |visit| {
            let position = self.positions[visit.person] as usize;
            scores.add(position, visit.rank, visit.word);
        });
        if token.phone {
            self.phones.each_with(token.text.as_bytes(), |number| {
                self.score_phone(number, token, &mut scores);
            });
            if let Some(national) = token.text.strip_prefix('8') {
                let kept = format!("7{national}");
                self.phones.each_with(kept.as_bytes(), |number| {
                    if memchr::memmem::find(self.phones.entry(number), token.text.as_bytes())
                        .is_none()
                    {
                        self.score_phone(number, token, &mut scores);
                    }
                });
            }
        }
        scores
    }

    fn score_phone(&self, number: usize, token: &Token, scores: &mut Scores) {
        if let Some(rank) = ranking::phone_rank(self.phones.entry(number), token) {
            scores.add(self.positions[number] as usize, rank, PHONE);
        }
    }

    /// Looks again, with all tokens, at those who answer the first ones.
    fn rank_whole(&self, ranks: &mut [u8], query: &Query) {
        for (position, rank) in ranks.iter_mut().enumerate() {
            if *rank != NOT_FOUND {
                let ranked = ranking::rank(self.entry(position), query);
                *rank = ranked.map_or(NOT_FOUND, |(sum, _)| sum);
            }
        }
    }

    fn hit(&self, position: usize, query: &Query) -> Hit {
        let ranked = ranking::rank(self.entry(position), query);
        let mut fields = ranked.map_or_else(Vec::new, |(_, fields)| fields);
        fields.sort_unstable();
        fields.dedup();
        Hit {
            id: self.people[self.order[position] as usize].id,
            fields,
        }
    }

    fn entry(&self, position: usize) -> Entry<'_> {
        let number = self.order[position] as usize;
        let person = &self.people[number];
        Entry {
            name: &person.name,
            company: &person.company,
            phone: self.phones.entry(number),
        }
    }

    /// Gives `person` the next number, but no position yet.
    fn push(&mut self, person: Folded) -> usize {
        let number = self.people.len();
        for (word, place) in ranking::words(&person.name, &person.company) {
            self.vocabulary.add(word, number, place);
        }
        self.phones.push(&person.phone);
        self.numbers.insert(person.id, number);
        self.people.push(person);
        number
    }

    /// Those from `place` on stand one further or one less far than before.
    fn reposition(&mut self, place: usize) {
        for (position, number) in self.order.iter().enumerate().skip(place) {
            self.positions[*number as usize] = narrow(position);
        }
    }
}

impl From<(PersonId, &Person)> for RosterPerson {
    fn from((id, person): (PersonId, &Person)) -> Self {
        Self {
            id,
            last_name: person.last_name.clone(),
            first_name: person.first_name.clone(),
            middle_name: person.middle_name.clone(),
            company: person.company.clone(),
            phone: person.phone.clone(),
        }
    }
}

/// The order of the fields is the order of the roster.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Folded {
    name: String,
    company: String,
    id: PersonId,
    phone: String,
}

impl Folded {
    fn of(person: RosterPerson) -> Self {
        let [last, first, middle] =
            [&person.last_name, &person.first_name, &person.middle_name].map(|part| fold(part));
        Self {
            name: format!("{last}{PART}{first}{PART}{middle}"),
            company: fold(&person.company),
            id: person.id,
            phone: person.phone.chars().filter(char::is_ascii_digit).collect(),
        }
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).expect("four billion people are no seminar")
}
