//! Who of a file is already known, and what becomes of each.
//!
//! Two people are one if they have a phone or an e-mail in common and their names do not contradict each other:
//! colleagues share the number of their office. Without that, one full name in one company is one person. A name
//! without a company is somebody known as long as no phone or e-mail speaks against it.

use crate::phone;
use crate::read::Incoming;
use chrono::NaiveDateTime;
use kafedra_model::folding::fold;
use kafedra_model::ids::PersonId;
use kafedra_model::imports::PersonField;
use kafedra_model::registration::Person;
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Somebody who is registered.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    pub id: PersonId,
    pub person: &'a Person,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    Add {
        row: u32,
        person: Person,
        registered: Option<NaiveDateTime>,
    },
    /// `person` is the known one with empty fields filled; nothing that was there is changed.
    Update {
        row: u32,
        id: PersonId,
        person: Person,
        /// Where the file says something else than is kept.
        differing: Vec<PersonField>,
    },
    /// The row says nothing new about `of`, or what it says was put into the action of the row that it repeats.
    Duplicate {
        row: u32,
        of: DuplicateOf,
        differing: Vec<PersonField>,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DuplicateOf {
    Existing(PersonId),
    /// An earlier row of the same file.
    Row(u32),
}

/// What becomes of every person of a file, in the order of its rows: one action each.
#[must_use]
pub fn plan_import(existing: &[Known<'_>], incoming: &[Incoming]) -> Vec<Action> {
    let mut index = Index::default();
    let mut people: Vec<Standing<'_>> = Vec::with_capacity(existing.len() + incoming.len());
    for known in existing {
        let folded = Folded::of(known.person);
        index.add(people.len(), &folded.keys());
        people.push(Standing {
            folded,
            person: Cow::Borrowed(known.person),
            origin: DuplicateOf::Existing(known.id),
            action: None,
        });
    }
    let mut plan = Vec::with_capacity(incoming.len());
    for row in incoming {
        let folded = Folded::of(&row.person);
        let keys = folded.keys();
        if let Some(place) = index.find(&keys, |place| people[place].folded.is_same(&folded)) {
            if let Some(new_keys) = people[place].tell(&mut plan, row) {
                index.add(place, &new_keys);
            }
            continue;
        }
        index.add(people.len(), &keys);
        people.push(Standing {
            folded,
            person: Cow::Borrowed(&row.person),
            origin: DuplicateOf::Row(row.row),
            action: Some(plan.len()),
        });
        plan.push(Action::Add {
            row: row.row,
            person: Person::default(),
            registered: row.registered,
        });
    }
    for standing in people {
        standing.settle(&mut plan);
    }
    plan
}

/// A person of the file or from before, as they are after the rows so far.
struct Standing<'a> {
    person: Cow<'a, Person>,
    /// The same as they are compared.
    folded: Folded,
    origin: DuplicateOf,
    /// The action that will carry what the file says about them.
    action: Option<usize>,
}

impl Standing<'_> {
    /// Takes in what a row says about this person. Gives back what they are found by now, if that is more.
    fn tell(&mut self, plan: &mut Vec<Action>, row: &Incoming) -> Option<Vec<u64>> {
        let differing = differing(&self.person, &row.person);
        let adds = has_more(&self.person, &row.person);
        if adds {
            fill(self.person.to_mut(), &row.person);
        }
        let row = row.row;
        if let DuplicateOf::Existing(id) = self.origin
            && adds
            && self.action.is_none()
        {
            self.action = Some(plan.len());
            plan.push(Action::Update {
                row,
                id,
                person: Person::default(),
                differing,
            });
        } else {
            let of = self.origin;
            plan.push(Action::Duplicate { row, of, differing });
        }
        adds.then(|| {
            self.folded = Folded::of(&self.person);
            self.folded.keys()
        })
    }

    /// Puts the person, now complete, into their action.
    fn settle(self, plan: &mut [Action]) {
        match self.action.and_then(|at| plan.get_mut(at)) {
            Some(Action::Add { person, .. } | Action::Update { person, .. }) => {
                *person = self.person.into_owned();
            }
            Some(Action::Duplicate { .. }) | None => {}
        }
    }
}

/// A person as they are compared with others: made once, because namesakes are many.
struct Folded {
    last_name: String,
    first_name: String,
    middle_name: String,
    /// Without its legal form.
    company: String,
    /// Digits only where there is no whole number.
    phone: String,
    email: String,
}

impl Folded {
    fn of(person: &Person) -> Self {
        Self {
            last_name: fold(&person.last_name),
            first_name: fold(&person.first_name),
            middle_name: fold(&person.middle_name),
            company: company(person),
            phone: digits(&person.phone),
            email: person.email.to_lowercase(),
        }
    }

    /// What a person is found by: phone, e-mail, name. Only their hashes, because whoever is found is looked at.
    fn keys(&self) -> Vec<u64> {
        let mut keys = Vec::with_capacity(3);
        let mut key = |kind: u8, text: &[&str]| {
            if text.iter().any(|part| !part.is_empty()) {
                let mut hasher = DefaultHasher::new();
                (kind, text).hash(&mut hasher);
                keys.push(hasher.finish());
            }
        };
        key(0, &[&self.phone]);
        key(1, &[&self.email]);
        key(2, &[&self.last_name, &self.first_name]);
        keys
    }

    fn names(&self) -> [&str; 3] {
        [&self.last_name, &self.first_name, &self.middle_name]
    }

    fn is_same(&self, new: &Self) -> bool {
        let phones = compare(&self.phone, &new.phone);
        let emails = compare(&self.email, &new.email);
        if phones == Some(true) || emails == Some(true) {
            return names_agree(self, new);
        }
        if self.last_name != new.last_name || self.first_name != new.first_name {
            return false;
        }
        if compare(&self.middle_name, &new.middle_name) == Some(false) {
            return false;
        }
        match compare(&self.company, &new.company) {
            Some(same) => same,
            None if [&new.company, &new.phone, &new.email]
                .iter()
                .all(|said| said.is_empty()) =>
            {
                true
            }
            None if self.company.is_empty() && new.company.is_empty() => {
                phones.is_none() && emails.is_none()
            }
            None => false,
        }
    }
}

/// People by key; of several with one key, in the order in which they became known.
#[derive(Default)]
struct Index {
    places: HashMap<u64, Vec<usize>>,
}

/// Namesakes beyond this many are taken for different people without a look.
const MAX_NAMESAKES: usize = 50;

impl Index {
    fn add(&mut self, place: usize, keys: &[u64]) {
        for key in keys {
            let places = self.places.entry(*key).or_default();
            if places.len() < MAX_NAMESAKES && !places.contains(&place) {
                places.push(place);
            }
        }
    }

    fn find(&self, keys: &[u64], is_same: impl Fn(usize) -> bool) -> Option<usize> {
        let places = keys.iter().filter_map(|key| self.places.get(key));
        places.flatten().copied().find(|&place| is_same(place))
    }
}

/// `None` if one of them is not there.
fn compare(known: &str, new: &str) -> Option<bool> {
    (!known.is_empty() && !new.is_empty()).then(|| known == new)
}

/// Every word of the shorter name stands in the longer one, in whatever order, initials for words they begin.
fn names_agree(known: &Folded, new: &Folded) -> bool {
    let words = |folded: &Folded| {
        let words = folded.names().into_iter().flat_map(|name| name.split(' '));
        words
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let (mut longer, mut shorter) = (words(known), words(new));
    if longer.len() < shorter.len() {
        std::mem::swap(&mut longer, &mut shorter);
    }
    shorter.iter().all(|word| {
        let initial =
            |word: &str, other: &str| word.chars().count() == 1 && other.starts_with(word);
        let fits = |other: &String| other == word || initial(word, other) || initial(other, word);
        longer
            .iter()
            .position(fits)
            .map(|at| longer.remove(at))
            .is_some()
    })
}

/// A phone as it is compared.
fn digits(phone: &str) -> String {
    phone::normalise(phone).unwrap_or_else(|| phone.chars().filter(char::is_ascii_digit).collect())
}

/// The company without its legal form.
fn company(person: &Person) -> String {
    const FORMS: [&str; 12] = [
        "ооо", "оао", "зао", "пао", "ао", "ип", "чп", "гк", "llc", "ltd", "inc", "gmbh",
    ];
    let folded = fold(&person.company);
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !FORMS.contains(word))
        .collect();
    if words.is_empty() {
        folded
    } else {
        words.join(" ")
    }
}

fn fields(person: &Person) -> [(PersonField, &String); 8] {
    [
        (PersonField::LastName, &person.last_name),
        (PersonField::FirstName, &person.first_name),
        (PersonField::MiddleName, &person.middle_name),
        (PersonField::Company, &person.company),
        (PersonField::Position, &person.position),
        (PersonField::Email, &person.email),
        (PersonField::Phone, &person.phone),
        (PersonField::HeardFrom, &person.heard_from),
    ]
}

/// Fields filled in both in which the new person says something else; notes are kept out of it.
fn differing(known: &Person, new: &Person) -> Vec<PersonField> {
    let pairs = fields(known).into_iter().zip(fields(new));
    let differs = |(known, new): ((PersonField, &String), (PersonField, &String))| {
        let as_compared: fn(&str) -> String = if known.0 == PersonField::Phone {
            digits
        } else {
            fold
        };
        let same = compare(&as_compared(known.1), &as_compared(new.1));
        (same == Some(false)).then_some(known.0)
    };
    pairs.filter_map(differs).collect()
}

/// Whether `new` fills a field that is empty in `known`.
fn has_more(known: &Person, new: &Person) -> bool {
    let notes = [(PersonField::Note, &known.note)]
        .into_iter()
        .zip([(PersonField::Note, &new.note)]);
    let mut pairs = fields(known).into_iter().zip(fields(new)).chain(notes);
    pairs.any(|((_, known), (_, new))| known.is_empty() && !new.is_empty())
}

/// Fills the empty fields of `known`.
fn fill(known: &mut Person, new: &Person) {
    for (known, new) in [
        (&mut known.last_name, &new.last_name),
        (&mut known.first_name, &new.first_name),
        (&mut known.middle_name, &new.middle_name),
        (&mut known.company, &new.company),
        (&mut known.position, &new.position),
        (&mut known.email, &new.email),
        (&mut known.phone, &new.phone),
        (&mut known.heard_from, &new.heard_from),
        (&mut known.note, &new.note),
    ] {
        if known.is_empty() {
            known.clone_from(new);
        }
    }
}
