//! When two records are of one person.
//!
//! They are if they have a phone or an e-mail in common and their names do not contradict each other: colleagues
//! share the number of their office. Without that, one full name in one company is one person. A name without a
//! company is somebody known as long as no phone or e-mail speaks against it.

use crate::phone;
use kafedra_model::folding::fold;
use kafedra_model::registration::Person;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A person as they are compared with others: made once, because namesakes are many.
pub(crate) struct Folded {
    pub(crate) last_name: String,
    pub(crate) first_name: String,
    pub(crate) middle_name: String,
    /// Without its legal form.
    pub(crate) company: String,
    /// Digits only where there is no whole number.
    pub(crate) phone: String,
    pub(crate) email: String,
}

impl Folded {
    pub(crate) fn of(person: &Person) -> Self {
        Self {
            last_name: fold(&person.last_name),
            first_name: fold(&person.first_name),
            middle_name: fold(&person.middle_name),
            company: company(&person.company),
            phone: digits(&person.phone),
            email: person.email.to_lowercase(),
        }
    }

    /// What a person is found by: phone, e-mail, name in the company, name. Only their hashes, because whoever is
    /// found is looked at.
    pub(crate) fn keys(&self) -> Vec<u64> {
        let mut keys = self.contacts();
        keys.extend(self.name_in_company());
        keys.extend(self.name());
        keys
    }

    /// What somebody is looked for by: a name alone says something only where no company does, and a great many may
    /// bear it.
    pub(crate) fn sought(&self) -> Vec<u64> {
        let mut keys = self.contacts();
        keys.extend(if self.company.is_empty() {
            self.name()
        } else {
            self.name_in_company()
        });
        keys
    }

    fn contacts(&self) -> Vec<u64> {
        let mut keys = Vec::with_capacity(4);
        keys.extend(key(0, &[&self.phone]));
        keys.extend(key(1, &[&self.email]));
        keys
    }

    fn name(&self) -> Option<u64> {
        key(2, &[&self.last_name, &self.first_name])
    }

    fn name_in_company(&self) -> Option<u64> {
        self.name()?;
        key(3, &[&self.last_name, &self.first_name, &self.company])
    }

    pub(crate) fn names(&self) -> [&str; 3] {
        [&self.last_name, &self.first_name, &self.middle_name]
    }

    /// The last or the first name is the same.
    fn shares_a_name(&self, new: &Self) -> bool {
        compare(&self.last_name, &new.last_name) == Some(true)
            || compare(&self.first_name, &new.first_name) == Some(true)
    }

    /// Nothing of what tells people apart is the same: then even one ticket number is of two people.
    pub(crate) fn has_nothing_of(&self, new: &Self) -> bool {
        compare(&self.phone, &new.phone) != Some(true)
            && compare(&self.email, &new.email) != Some(true)
            && !self.shares_a_name(new)
    }

    pub(crate) fn is_same(&self, new: &Self) -> bool {
        let phones = compare(&self.phone, &new.phone);
        let emails = compare(&self.email, &new.email);
        if phones == Some(true) && emails == Some(true) && self.shares_a_name(new) {
            // One of the names was misspelt, or is a new one.
            return true;
        }
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

/// `None` for nothing.
fn key(kind: u8, text: &[&str]) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    (kind, text).hash(&mut hasher);
    let said = text.iter().any(|part| !part.is_empty());
    said.then(|| hasher.finish())
}

/// `None` if one of them is not there.
pub(crate) fn compare(known: &str, new: &str) -> Option<bool> {
    (!known.is_empty() && !new.is_empty()).then(|| known == new)
}

/// Every word of the shorter name stands in the longer one, in whatever order, initials for words they begin; one word
/// at least is the same in both, since initials alone also fit crosswise.
pub(crate) fn names_agree(known: &Folded, new: &Folded) -> bool {
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
    let in_common = shorter.is_empty() || shorter.iter().any(|word| longer.contains(word));
    in_common
        && shorter.iter().all(|word| {
            let initial =
                |word: &str, other: &str| word.chars().count() == 1 && other.starts_with(word);
            let fits =
                |other: &String| other == word || initial(word, other) || initial(other, word);
            longer
                .iter()
                .position(fits)
                .map(|at| longer.remove(at))
                .is_some()
        })
}

/// A phone as it is compared.
pub(crate) fn digits(phone: &str) -> String {
    phone::normalise(phone).unwrap_or_else(|| phone.chars().filter(char::is_ascii_digit).collect())
}

/// The company without its legal form.
pub(crate) fn company(name: &str) -> String {
    const FORMS: [&str; 12] = [
        "ооо", "оао", "зао", "пао", "ао", "ип", "чп", "гк", "llc", "ltd", "inc", "gmbh",
    ];
    let folded = fold(name);
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

#[cfg(test)]
mod tests {
    use super::Folded;
    use kafedra_model::registration::Person;
    use proptest::prelude::*;

    prop_compose! {
        fn people()(
            last_name in "[аб]?", first_name in "[аб]?", middle_name in "[аб]?", company in "[аб]?",
            phone in prop::sample::select(vec!["", "+79161234567", "+79161234568"]),
            email in prop::sample::select(vec!["", "a@example.org", "b@example.org"]),
        ) -> Person {
            let (phone, email) = (phone.to_owned(), email.to_owned());
            Person { last_name, first_name, middle_name, company, phone, email, ..Person::default() }
        }
    }

    proptest! {
        #[test]
        fn whoever_has_a_name_and_is_the_same_is_found(known in people(), new in people()) {
            let (known, new) = (Folded::of(&known), Folded::of(&new));
            let named = !(new.last_name.is_empty() && new.first_name.is_empty());
            if named && known.is_same(&new) {
                prop_assert!(new.sought().iter().any(|key| known.keys().contains(key)));
            }
        }
    }
}
