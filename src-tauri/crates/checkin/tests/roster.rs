//! Finding people at the desk.

use kafedra_checkin::{Roster, RosterPerson};
use kafedra_model::checkin::MatchedField::{Company, FirstName, LastName, MiddleName, Phone};
use kafedra_model::folding::fold;
use kafedra_model::ids::PersonId;
use proptest::prelude::*;
use uuid::Uuid;

/// «Фамилия Имя Отчество | Компания | телефон», one person a line; ids count from 1.
fn roster(lines: &str) -> Roster {
    Roster::new(
        lines
            .lines()
            .filter(|line| !line.trim().is_empty())
            .enumerate()
            .map(person),
    )
}

fn person((index, line): (usize, &str)) -> RosterPerson {
    let mut columns = line.split('|').map(str::trim);
    let mut names = columns
        .next()
        .unwrap_or_default()
        .split(' ')
        .map(str::to_owned);
    RosterPerson {
        id: id(index + 1),
        last_name: names.next().unwrap_or_default(),
        first_name: names.next().unwrap_or_default(),
        middle_name: names.next().unwrap_or_default(),
        company: columns.next().unwrap_or_default().to_owned(),
        phone: columns.next().unwrap_or_default().to_owned(),
    }
}

fn id(number: usize) -> PersonId {
    PersonId(Uuid::from_u128(number as u128))
}

/// Numbers of the people found, best first.
fn found(roster: &Roster, typed: &str) -> Vec<u128> {
    roster
        .search(typed, 50)
        .hits
        .iter()
        .map(|hit| hit.id.0.as_u128())
        .collect()
}

const PEOPLE: &str = "
Иванов Пётр Сергеевич | ООО «Ромашка» | +79161234567
Петров Иван Ильич | Битрикс24 Партнёр | +79031112233
Семёнова Алёна Ивановна | Студия 555 | +74957654321
Ким Ян | Иваново-Текстиль | +79161239999
Кимов Олег | ИП Ан | 8 (843) 200-30-40
Петров-Водкин Кузьма Сергеевич | Ромашка | +375291234567
О’Коннор Шон | |
";

#[test]
fn any_part_of_the_name_in_any_order_from_two_letters() {
    let roster = roster(PEOPLE);
    assert_eq!(found(&roster, "ки"), [4, 5, 6], "two letters are enough");
    assert_eq!(
        found(&roster, "КИМ"),
        [4, 5],
        "capitals make no difference, the shorter name is first"
    );
    assert_eq!(found(&roster, "семенова алена"), [3], "е finds ё");
    assert_eq!(found(&roster, "алёна СЕМЁНОВА"), [3], "any order");
    assert_eq!(
        found(&roster, "пётр"),
        [2, 6, 1],
        "last names that begin so stand before first names"
    );
    assert_eq!(found(&roster, "водкин"), [6], "each half of a double name");
    assert_eq!(
        found(&roster, "оконнор"),
        [7],
        "apostrophes make no difference"
    );
    assert_eq!(found(&roster, "серг петр"), [6, 1], "cut anywhere");
    assert_eq!(found(&roster, "петров и"), [2], "a letter is an initial");
    assert_eq!(found(&roster, "нет таких"), [0; 0]);
}

#[test]
fn beginnings_of_last_names_come_first_then_other_words_then_insides_then_companies() {
    let roster = roster(PEOPLE);
    assert_eq!(found(&roster, "иван"), [1, 2, 3, 4]);
    let fields: Vec<_> = roster
        .search("иван", 9)
        .hits
        .into_iter()
        .map(|hit| hit.fields)
        .collect();
    assert_eq!(
        fields,
        [
            vec![LastName],
            vec![FirstName],
            vec![MiddleName],
            vec![Company]
        ]
    );
    assert_eq!(
        found(&roster, "ов"),
        [1, 5, 2, 6, 3, 4],
        "inside words by name, companies last"
    );
}

#[test]
fn every_word_typed_needs_a_word_of_its_own() {
    let roster = roster("Иванов Пётр\nИванов Иван\nИван Иванко");
    assert_eq!(found(&roster, "иван иванов"), [2]);
    assert_eq!(found(&roster, "иван иван"), [3, 2]);
}

#[test]
fn phones_are_found_by_three_digits_the_last_ones_best() {
    let roster = roster(PEOPLE);
    assert_eq!(
        found(&roster, "4567"),
        [1, 6],
        "the last digits, people by name"
    );
    assert_eq!(found(&roster, "123"), [1, 4, 6], "inside");
    assert_eq!(found(&roster, "+7 (916) 123-45-67"), [1]);
    assert_eq!(
        found(&roster, "8 916 123"),
        [1, 4],
        "8 is how +7 is dialled"
    );
    assert_eq!(
        found(&roster, "8 (843) 200"),
        [5],
        "a number that could not be normalised"
    );
    assert_eq!(found(&roster, "ким 9999"), [4], "name and digits together");
    assert_eq!(found(&roster, "ким 4567"), [0; 0]);
    assert_eq!(found(&roster, "555"), [3], "digits of a company");
    assert_eq!(found(&roster, "24"), [2], "two digits are no phone");
    let hit = &roster.search("петров 2233", 1).hits[0];
    assert_eq!(hit.fields, [LastName, Phone]);
}

#[test]
fn fewer_than_two_letters_show_nobody() {
    let roster = roster(PEOPLE);
    for typed in ["", " ", "и", "-и-", "7", "\u{0}", "!?"] {
        assert_eq!(roster.search(typed, 50).total, 0, "for {typed:?}");
    }
}

#[test]
fn the_other_keyboard_layout_is_tried_when_nobody_is_found() {
    let roster = roster(PEOPLE);
    let answer = roster.search("bdfyjd", 50);
    assert!(
        answer.layout_switched,
        "the desk says what it has searched for"
    );
    assert_eq!(answer.hits, roster.search("иванов", 50).hits);
    assert_eq!(answer.hits[0].id, id(1));
    assert!(!roster.search("иванов", 50).layout_switched);
    assert!(
        !roster.search("zzzz", 50).layout_switched,
        "nobody either way"
    );
}

#[test]
fn namesakes_stand_by_company_and_id() {
    let roster = roster("Ли Ян | Б\nЛи Ян | А\nЛи Ян | А\nЛи Анна | Я");
    assert_eq!(found(&roster, "ли"), [4, 2, 3, 1]);
    let cut = roster.search("ли", 2);
    assert_eq!(
        (cut.hits.len(), cut.total),
        (2, 4),
        "the limit hides, the total tells"
    );
}

#[test]
fn a_walk_in_is_found_at_once_and_an_edit_moves_the_person() {
    let mut roster = roster(PEOPLE);
    roster.put(person((7, "Абашев Иван | Ромашка | +79990008877")));
    assert_eq!(found(&roster, "8877"), [8]);
    roster.put(person((7, "Яковлев Иван | Ромашка | +79990003344")));
    assert_eq!(found(&roster, "8877"), [0; 0], "the old number is gone");
    assert_eq!(
        found(&roster, "ромашка"),
        [1, 6, 8],
        "stands where the new name belongs"
    );
    assert!(roster.remove(id(8)));
    assert!(!roster.remove(id(8)));
    assert_eq!(roster.len(), 7);
}

#[test]
fn hundreds_of_equal_words_do_not_hold_up_the_desk() {
    let company = "а ".repeat(400);
    let people = (0..200).map(|index| RosterPerson {
        id: id(index),
        company: company.clone(),
        ..RosterPerson::default()
    });
    let roster = Roster::new(people);
    assert_eq!(roster.search("а а а а а а", 10).total, 200);
}

/// What a search must find, told without any index: every word typed inside a word of its own.
fn answers(person: &RosterPerson, typed: &str) -> bool {
    let words = [
        &person.last_name,
        &person.first_name,
        &person.middle_name,
        &person.company,
    ]
    .map(|part| fold(part))
    .join(" ");
    let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
    let tokens = fold(typed);
    place(&tokens.split(' ').collect::<Vec<_>>(), &words)
}

fn place(tokens: &[&str], words: &[&str]) -> bool {
    let Some((token, rest)) = tokens.split_first() else {
        return true;
    };
    let fits = |word: &str| {
        if token.chars().count() == 1 {
            word.starts_with(token)
        } else {
            word.contains(token)
        }
    };
    (0..words.len()).filter(|&at| fits(words[at])).any(|at| {
        let mut left = words.to_vec();
        left.remove(at);
        place(rest, &left)
    })
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[абвеё]{1,4}",
        "[абе]{1,2}-[ав]{1,2}",
        "[АБЁab]{2,3}"
    ]
}

prop_compose! {
    fn somebody()(number in 1_usize..30, last in word(), first in word(), middle in word(), company in word()) -> RosterPerson {
        RosterPerson { id: id(number), last_name: last, first_name: first, middle_name: middle, company, phone: String::new() }
    }
}

proptest! {
    #[test]
    fn a_search_finds_exactly_those_who_answer_it(people in prop::collection::vec(somebody(), 0..20), typed in "[абвеё]{1,3}( [абеё]{1,2}){0,2}") {
        let roster = Roster::new(people.clone());
        let mut last_of_id = std::collections::BTreeMap::new();
        for person in people {
            last_of_id.insert(person.id, person);
        }
        let mut expected: Vec<PersonId> = Vec::new();
        if fold(&typed).chars().filter(|c| *c != ' ').count() >= 2 {
            expected.extend(last_of_id.values().filter(|person| answers(person, &typed)).map(|person| person.id));
        }
        let answer = roster.search(&typed, 100);
        if !answer.layout_switched {
            let mut ids: Vec<PersonId> = answer.hits.iter().map(|hit| hit.id).collect();
            ids.sort_unstable();
            prop_assert_eq!(answer.total as usize, expected.len());
            prop_assert_eq!(ids, expected);
        }
    }

    #[test]
    fn people_put_one_by_one_are_found_as_if_loaded_at_once(people in prop::collection::vec(somebody(), 0..20), typed in "[абве]{2}") {
        let mut one_by_one = Roster::default();
        for person in people.clone() {
            one_by_one.put(person);
        }
        prop_assert_eq!(one_by_one.search(&typed, 100), Roster::new(people).search(&typed, 100));
    }

    #[test]
    fn no_text_makes_a_search_fail(typed in "\\PC{0,60}", name in "\\PC{0,20}") {
        let roster = Roster::new([RosterPerson { id: id(1), last_name: name, phone: typed.clone(), ..RosterPerson::default() }]);
        let answer = roster.search(&typed, 3);
        prop_assert!(answer.hits.len() <= 3);
    }
}
