//! People in one list who may be the same person.
//!
//! More is shown here than [`crate::sameness`] would take for one on its own, because a person decides.

use crate::sameness::{Folded, compare, names_agree};
use kafedra_model::duplicates::Likeness;
use kafedra_model::ids::PersonId;
use kafedra_model::registration::Person;
use std::collections::{BTreeMap, BTreeSet};

/// A phone or an address of more people than this is that of an office: only alike names make a pair then.
const OFFICE: usize = 3;
/// Of larger groups only the first are compared with each other.
const MOST: usize = 200;
/// A letter of difference in fewer letters makes another name: «Ким», «Лим».
const LETTERS: usize = 5;

/// Two who may be one; `first` comes first in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    pub first: PersonId,
    pub second: PersonId,
    pub likeness: Vec<Likeness>,
    /// The names agree as well: the likeliest pairs.
    pub alike: bool,
}

/// All pairs, the likeliest first, then in the order of the list. The same list gives the same pairs.
#[must_use]
pub fn pairs(people: &[(PersonId, &Person)]) -> Vec<Pair> {
    let folded: Vec<Folded> = people
        .iter()
        .map(|(_, person)| Folded::of(person))
        .collect();
    let mut found: BTreeMap<(usize, usize), BTreeSet<Likeness>> = BTreeMap::new();
    let mut put = |pair, likeness| {
        found.entry(pair).or_default().insert(likeness);
    };
    for (likeness, key) in [
        (Likeness::Email, email as fn(&Folded) -> &str),
        (Likeness::Phone, phone),
    ] {
        for group in groups(&folded, |one| key(one).to_owned()) {
            let office = group.len() > OFFICE;
            for pair in within(&group) {
                if !office || are_alike(&folded[pair.0], &folded[pair.1]) {
                    put(pair, likeness);
                }
            }
        }
    }
    for group in groups(&folded, |one| one.company.clone()) {
        for pair in within(&group) {
            if are_alike(&folded[pair.0], &folded[pair.1]) {
                put(pair, Likeness::NameAndCompany);
            }
        }
    }
    for group in groups(&folded, full_name) {
        for pair in within(&group) {
            if could_be_one(&folded[pair.0], &folded[pair.1]) {
                put(pair, Likeness::Name);
            }
        }
    }
    let mut pairs: Vec<Pair> = found
        .into_iter()
        .map(|((first, second), likeness)| Pair {
            first: people[first].0,
            second: people[second].0,
            likeness: likeness.into_iter().collect(),
            alike: are_alike(&folded[first], &folded[second]),
        })
        .collect();
    pairs.sort_by_key(|pair| (!pair.alike, std::cmp::Reverse(pair.likeness.len())));
    pairs
}

/// What two records have in common, if anything that tells.
#[must_use]
pub fn likeness(a: &Person, b: &Person) -> Vec<Likeness> {
    let (a, b) = (Folded::of(a), Folded::of(b));
    let mut likeness = Vec::new();
    for (kind, key) in [
        (Likeness::Email, email as fn(&Folded) -> &str),
        (Likeness::Phone, phone),
    ] {
        if compare(key(&a), key(&b)) == Some(true) {
            likeness.push(kind);
        }
    }
    if compare(&a.company, &b.company) == Some(true) && are_alike(&a, &b) {
        likeness.push(Likeness::NameAndCompany);
    }
    likeness
}

fn email(one: &Folded) -> &str {
    &one.email
}

fn phone(one: &Folded) -> &str {
    &one.phone
}

/// Empty unless both a last and a first name are known.
fn full_name(one: &Folded) -> String {
    if one.last_name.is_empty() || one.first_name.is_empty() {
        return String::new();
    }
    two_words(one)
}

/// Places of people with the same key, in their order; an empty key is none.
fn groups(people: &[Folded], key: impl Fn(&Folded) -> String) -> Vec<Vec<usize>> {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, one) in people.iter().enumerate() {
        let key = key(one);
        if !key.is_empty() {
            groups.entry(key).or_default().push(place);
        }
    }
    groups
        .into_values()
        .filter(|group| group.len() > 1)
        .collect()
}

fn within(group: &[usize]) -> impl Iterator<Item = (usize, usize)> + '_ {
    let group = &group[..group.len().min(MOST)];
    let later = |at: usize| group.iter().skip(at + 1);
    group
        .iter()
        .enumerate()
        .flat_map(move |(at, first)| later(at).map(|second| (*first, *second)))
}

/// One name, in whatever order, with initials or a slip of the hand.
fn are_alike(a: &Folded, b: &Folded) -> bool {
    if compare(&a.middle_name, &b.middle_name) == Some(false)
        && !is_near(&a.middle_name, &b.middle_name)
    {
        return false;
    }
    let near = |a: &str, b: &str| compare(a, b) == Some(true) || is_near(a, b);
    names_agree(a, b) && has_two_words(a) && has_two_words(b)
        || near(&a.last_name, &b.last_name) && near(&a.first_name, &b.first_name)
}

fn has_two_words(one: &Folded) -> bool {
    one.names().iter().filter(|name| !name.is_empty()).count() > 1
}

/// The same name, a company that is not known of both, and nothing else that speaks against it.
fn could_be_one(a: &Folded, b: &Folded) -> bool {
    let contradict = |a: &str, b: &str| compare(a, b) == Some(false);
    compare(&a.company, &b.company).is_none()
        && !contradict(&a.middle_name, &b.middle_name)
        && !(contradict(&a.phone, &b.phone) && contradict(&a.email, &b.email))
}

fn two_words(one: &Folded) -> String {
    let mut words = [one.last_name.as_str(), one.first_name.as_str()];
    words.sort_unstable();
    words.join(" ")
}

/// One letter more, less, another or two swapped.
fn is_near(a: &str, b: &str) -> bool {
    let letters = a.chars().count().min(b.chars().count());
    letters >= LETTERS && a.len().abs_diff(b.len()) <= 4 && strsim::damerau_levenshtein(a, b) <= 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn person(line: &str) -> Person {
        let mut cells = line.split('|').map(|cell| cell.trim().to_owned());
        let mut next = || cells.next().unwrap_or_default();
        Person {
            last_name: next(),
            first_name: next(),
            company: next(),
            phone: next(),
            email: next(),
            ..Person::default()
        }
    }

    /// «1+2 email phone» for every pair.
    fn found(lines: &[&str]) -> Vec<String> {
        let people: Vec<Person> = lines.iter().map(|line| person(line)).collect();
        let list: Vec<(PersonId, &Person)> = (1..)
            .map(|number| PersonId(Uuid::from_u128(number)))
            .zip(&people)
            .collect();
        let line = |pair: Pair| {
            let why: Vec<String> = pair.likeness.iter().map(|why| format!("{why:?}")).collect();
            let number = |id: PersonId| id.0.as_u128();
            format!(
                "{}+{} {}",
                number(pair.first),
                number(pair.second),
                why.join(" ")
            )
        };
        pairs(&list).into_iter().map(line).collect()
    }

    #[test]
    fn a_phone_an_address_and_a_misspelt_name_in_one_company_make_pairs() {
        assert_eq!(
            found(&[
                "Иванов|Пётр|Ромашка|+79161234567|",
                "Петров|Олег||8 916 123-45-67|oleg@example.org",
                "Сидоров|Иван|||OLEG@example.org",
                "Иванов|Петр|ООО «Ромашка»||",
                "Иваноф|Пётр|Ромашка||",
                "Жук|Ян|Лютик||",
            ]),
            [
                "1+4 NameAndCompany",
                "1+5 NameAndCompany",
                "4+5 NameAndCompany",
                "1+2 Phone",
                "2+3 Email",
            ]
        );
    }

    #[test]
    fn namesakes_with_other_phones_and_addresses_and_colleagues_of_an_office_are_no_pairs() {
        let none: [String; 0] = [];
        assert_eq!(
            found(&[
                "Иванова|Анна|Ромашка|+79161234567|a@example.org",
                "Иванова|Анна|Лютик|+79160000000|b@example.org",
                "Ким|Ян|Эхо|+74950000000|",
                "Лим|Ян|Эхо|+74950000000|",
                "Цой|Лев|Эхо|+74950000000|",
                "Пак|Ира|Эхо|+74950000000|",
            ]),
            none
        );
    }

    #[test]
    fn a_namesake_of_whom_nothing_else_is_known_may_be_the_same() {
        assert_eq!(
            found(&["Иванова|Анна|Ромашка|+79161234567|", "Анна|Иванова|||"]),
            ["1+2 Name"]
        );
    }

    #[test]
    fn a_large_list_of_one_company_is_looked_through_in_no_time_and_misses_no_phone() {
        let people: Vec<Person> = (0..5_000)
            .map(|n| person(&format!("Имярек{n}|Анна|Завод|+7916{:07}|", n / 2)))
            .collect();
        let list: Vec<(PersonId, &Person)> = (1..)
            .map(|number| PersonId(Uuid::from_u128(number)))
            .zip(&people)
            .collect();
        let by_phone = pairs(&list)
            .into_iter()
            .filter(|pair| pair.likeness.contains(&Likeness::Phone));
        assert_eq!(by_phone.count(), 2_500);
    }
}
