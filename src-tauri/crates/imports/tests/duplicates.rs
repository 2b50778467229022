//! Who of a file is already known.

use kafedra_imports::{
    Action, DuplicateOf, Incoming, Known, guess_mapping, open, plan_import, read, summarise,
};
use kafedra_model::ids::PersonId;
use kafedra_model::imports::PersonField;
use kafedra_model::registration::Person;
use proptest::prelude::*;
use uuid::Uuid;

fn id(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

fn person(last: &str, first: &str, company: &str, phone: &str, email: &str) -> Person {
    Person {
        last_name: last.to_owned(),
        first_name: first.to_owned(),
        company: company.to_owned(),
        phone: phone.to_owned(),
        email: email.to_owned(),
        ..Person::default()
    }
}

fn rows(people: Vec<Person>) -> Vec<Incoming> {
    let row = |(row, person)| Incoming {
        row,
        person,
        registered: None,
    };
    (2..).zip(people).map(row).collect()
}

/// «add», «update 7», «same as 7», «repeats row 2» for each row.
fn plan(existing: &[(u128, Person)], incoming: Vec<Person>) -> Vec<String> {
    let known: Vec<Known<'_>> = existing
        .iter()
        .map(|(number, person)| Known {
            id: id(*number),
            person,
        })
        .collect();
    let word = |action: &Action| match action {
        Action::Add { .. } => "add".to_owned(),
        Action::Update { id, .. } => format!("update {}", id.0.as_u128()),
        Action::Duplicate { of, .. } => match of {
            DuplicateOf::Existing(id) => format!("same as {}", id.0.as_u128()),
            DuplicateOf::Row(row) => format!("repeats row {row}"),
        },
    };
    plan_import(&known, &rows(incoming))
        .iter()
        .map(word)
        .collect()
}

#[test]
fn people_are_known_again_by_phone_email_or_name_and_company() {
    let known = [(
        7,
        person("Королёва", "Алёна", "ООО «Ромашка»", "+79161234567", ""),
    )];
    for (row, expected, why) in [
        (
            person("КОРОЛЕВА", "алена", "", "8 916 123-45-67", ""),
            "same as 7",
            "one phone",
        ),
        (
            person("Королёва", "А", "", "+79161234567", "a@example.org"),
            "update 7",
            "an initial",
        ),
        (
            person("Алёна", "Королёва", "", "+79161234567", ""),
            "same as 7",
            "swapped names",
        ),
        (
            person("Королёва", "Алёна", "Ромашка", "+79990000000", ""),
            "same as 7",
            "one company",
        ),
        (
            person("Лютикова", "Вера", "Ромашка", "+79161234567", ""),
            "add",
            "colleagues share a phone",
        ),
        (
            person("Королёва", "Алёна", "Лютик", "+79990000000", ""),
            "add",
            "a namesake elsewhere",
        ),
        (
            person("Королёва", "Алёна", "", "+79990000000", ""),
            "add",
            "a namesake",
        ),
    ] {
        assert_eq!(plan(&known, vec![row]), [expected], "{why}");
    }
}

#[test]
fn rows_that_repeat_each_other_are_one_person_with_everything_said() {
    let incoming = vec![
        person("Ким", "Ян", "", "", "kim@example.org"),
        person("Ким", "Ян", "Эхо", "+79161234567", "KIM@example.org"),
        person("Ким", "Ян", "Заря", "+79161234567", ""),
    ];
    let repeats = |row, differing| Action::Duplicate {
        row,
        of: DuplicateOf::Row(2),
        differing,
    };
    let added = Action::Add {
        row: 2,
        person: person("Ким", "Ян", "Эхо", "+79161234567", "kim@example.org"),
        registered: None,
    };
    assert_eq!(
        plan_import(&[], &rows(incoming)),
        [
            added,
            repeats(3, vec![]),
            repeats(4, vec![PersonField::Company])
        ]
    );
}

#[test]
fn an_update_fills_gaps_and_changes_nothing_that_was_there() {
    let kept = person("Ким", "Ян", "Эхо", "+79161234567", "");
    let new = person(
        "Ким",
        "Ян Олегович",
        "Заря",
        "89161234567",
        "kim@example.org",
    );
    let again = person("Ким", "Ян", "", "89161234567", "");
    let known = [Known {
        id: id(7),
        person: &kept,
    }];
    let actions = plan_import(&known, &rows(vec![new, again]));
    let update = Action::Update {
        row: 2,
        id: id(7),
        person: person("Ким", "Ян", "Эхо", "+79161234567", "kim@example.org"),
        differing: vec![PersonField::FirstName, PersonField::Company],
    };
    let duplicate = Action::Duplicate {
        row: 3,
        of: DuplicateOf::Existing(id(7)),
        differing: vec![],
    };
    assert_eq!(actions, [update, duplicate]);
}

#[test]
fn a_summary_counts_what_became_of_the_rows() {
    let text = "Фамилия;Имя;E-mail\nКим;Ян;kim@example.org\nКим;Ян;kim@example.org\n;;x\n";
    let Ok(sheet) = open("list.csv", text.as_bytes()) else {
        panic!("a plain list")
    };
    let mapping = guess_mapping(&sheet);
    let outcome = read(&sheet, &mapping);
    let plan = plan_import(&[], &outcome.people);
    let summary = summarise(&sheet, &mapping, outcome, &plan);
    let counts = (
        summary.read,
        summary.added,
        summary.updated,
        summary.duplicates,
        summary.refused.len(),
    );
    assert_eq!(counts, (3, 1, 0, 1, 1));
    assert_eq!(summary.encoding.as_deref(), Some("UTF-8"));
}

prop_compose! {
    fn somebody()(last in "[АБ]", first in "[ВГ]", company in "[ДЕ]?", phone in "(\\+7916000000[12])?", email in "([ab]@c\\.ru)?") -> Person {
        person(&last, &first, &company, &phone, &email)
    }
}

proptest! {
    #[test]
    fn a_second_import_of_the_same_file_adds_and_changes_nothing(people in prop::collection::vec(somebody(), 0..12)) {
        let mut kept: Vec<(PersonId, Person)> = Vec::new();
        let incoming = rows(people);
        for (number, action) in (1..).zip(plan_import(&[], &incoming)) {
            if let Action::Add { person, .. } = action {
                kept.push((id(number), person));
            }
        }
        let known: Vec<Known<'_>> = kept.iter().map(|(id, person)| Known { id: *id, person }).collect();
        let plan = plan_import(&known, &incoming);
        prop_assert_eq!(plan.len(), incoming.len(), "one action for every row");
        for action in plan {
            prop_assert!(!matches!(action, Action::Add { .. }), "{action:?}");
        }
    }
}
