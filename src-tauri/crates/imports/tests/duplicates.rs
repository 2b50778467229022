//! Who of a file is already known.

use kafedra_imports::{
    About, Action, Incoming, Known, compare, guess_mapping, open, plan_cancelled, plan_import,
    read, summarise, taken,
};
use kafedra_model::consent::Consents;
use kafedra_model::history::FieldChange;
use kafedra_model::ids::PersonId;
use kafedra_model::imports::{FieldOfPerson, ImportChoice, PersonField};
use kafedra_model::registration::{Person, RegistrationStatus};
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
        ticket: String::new(),
        consents: Consents::default(),
    };
    (2..).zip(people).map(row).collect()
}

fn standing(number: u128, person: &Person) -> Known<'_> {
    Known {
        id: id(number),
        person,
        status: RegistrationStatus::Received,
        tickets: &[],
        consents: None,
        merged: false,
    }
}

/// «add», «update 7», «same as 7», «repeats row 2» for each row.
fn plan(existing: &[(u128, Person)], incoming: Vec<Person>) -> Vec<String> {
    let known: Vec<Known<'_>> = existing
        .iter()
        .map(|(number, person)| standing(*number, person))
        .collect();
    let word = |action: &Action| match action {
        Action::Add { .. } => "add".to_owned(),
        Action::Known { id, changes, .. } if changes.is_empty() => {
            format!("same as {}", id.0.as_u128())
        }
        Action::Known { id, .. } => format!("update {}", id.0.as_u128()),
        Action::Repeat { of, .. } => format!("repeats row {of}"),
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
            "update 7",
            "one company, another phone",
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
    let repeats = |row, differing| Action::Repeat {
        row,
        of: 2,
        differing,
    };
    let added = Action::Add {
        row: 2,
        person: person("Ким", "Ян", "Эхо", "+79161234567", "kim@example.org"),
        registered: None,
        about: About::default(),
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

/// «field: old → new» of everything that a file says about one known person.
fn offered(known: &Person, said: Vec<Person>) -> Vec<String> {
    let known = [standing(7, known)];
    let plan = plan_import(&known, &rows(said));
    let Some(Action::Known { changes, .. }) = plan.first() else {
        panic!("somebody known: {plan:?}")
    };
    let line =
        |change: &FieldChange| format!("{:?}: {} → {}", change.field, change.old, change.new);
    changes.iter().map(line).collect()
}

#[test]
fn what_a_file_says_otherwise_is_offered_and_an_empty_cell_never_is() {
    let kept = person("Ким", "Ян", "ООО «Эхо»", "+79161234567", "");
    let new = person("Ким", "Ян", "Заря", "89161234567", "kim@example.org");
    let again = person("КИМ", "Я", "Луч", "8 916 123-45-67", "");
    assert_eq!(
        offered(&kept, vec![new, again]),
        ["Company: ООО «Эхо» → Заря", "Email:  → kim@example.org"],
        "of two rows the first counts"
    );
    let swapped = person("Ян", "Ким", "Эхо", "+79161234567", "");
    assert_eq!(
        offered(&kept, vec![swapped]),
        [""; 0],
        "only written otherwise"
    );
    let misspelt = person("Кин", "Ян", "", "+79161234567", "kim@example.org");
    let known = person("Ким", "Ян", "", "+79161234567", "kim@example.org");
    assert_eq!(offered(&known, vec![misspelt]), ["LastName: Ким → Кин"]);
}

#[test]
fn a_ticket_tells_who_it_is_unless_everything_else_is_of_somebody_else() {
    let kept = person("Ким", "Анна", "Эхо", "", "kim@example.org");
    let tickets = ["T-7".to_owned()];
    let known = [Known {
        tickets: &tickets,
        ..standing(7, &kept)
    }];
    let with_ticket = |person: Person, ticket: &str| Incoming {
        ticket: ticket.to_owned(),
        ..rows(vec![person]).remove(0)
    };
    let married = with_ticket(person("Цой", "Анна", "", "", "tsoi@example.org"), "T-7");
    let plan = plan_import(&known, std::slice::from_ref(&married));
    assert!(
        matches!(&plan[..], [Action::Known { changes, .. }] if changes.len() == 2),
        "{plan:?}"
    );
    let handed_on = with_ticket(person("Жук", "Пётр", "", "", "zhuk@example.org"), "T-7");
    assert!(matches!(
        &plan_import(&known, &[handed_on])[..],
        [Action::Add { .. }]
    ));
    let order = [
        married.clone(),
        with_ticket(person("Пак", "Анна", "", "", ""), "T-7"),
    ];
    let plan = plan_import(&known, &order);
    assert!(
        plan.iter()
            .all(|action| matches!(action, Action::Add { .. })),
        "a number in two rows is that of an order: {plan:?}"
    );
}

#[test]
fn a_cancelled_row_cancels_who_is_expected_and_of_whom_no_other_row_speaks() {
    let people: Vec<Person> = ["kim", "tsoi", "zhuk", "pak"]
        .iter()
        .map(|name| person(name, "", "", "", &format!("{name}@example.org")))
        .collect();
    let statuses = [
        RegistrationStatus::Confirmed,
        RegistrationStatus::Received,
        RegistrationStatus::Cancelled,
        RegistrationStatus::Received,
    ];
    let numbered = (1..).zip(people.iter().zip(statuses));
    let mut known: Vec<Known<'_>> = numbered
        .map(|(number, (person, status))| Known {
            status,
            ..standing(number, person)
        })
        .collect();
    known[3].merged = true;
    let again = rows(vec![people[1].clone()]);
    let mut cancelled = rows(people.clone());
    cancelled.extend(rows(vec![person("new", "", "", "", "new@example.org")]));
    for (row, one) in (10..).zip(&mut cancelled) {
        one.row = row;
    }
    let mut plan = plan_import(&known, &again);
    let taken = plan_cancelled(&known, &cancelled, &mut plan);
    let taken: Vec<u32> = taken.into_iter().collect();
    assert_eq!(
        taken,
        [10],
        "registered again, cancelled before, put into another, unknown"
    );
    let Some(Action::Known {
        id: who, changes, ..
    }) = plan.last()
    else {
        panic!("{plan:?}")
    };
    let one = &changes[0];
    let said = format!("{:?} {} → {}", one.field, one.old, one.new);
    assert_eq!((who, changes.len()), (&id(1), 1));
    assert_eq!(said, "Status confirmed → cancelled");
}

#[test]
fn what_is_taken_follows_the_choice_and_what_was_corrected_by_hand_stays() {
    let kept = person("Ким", "Ян", "Эхо", "+79161234567", "");
    let known = [standing(7, &kept)];
    let said = person("Ким", "Ян", "Заря", "+79161234567", "kim@example.org");
    let plan = plan_import(&known, &rows(vec![said]));
    let company = FieldOfPerson {
        person: id(7),
        field: PersonField::Company,
    };
    let fields = |choice: &ImportChoice, by_hand: &[FieldOfPerson]| {
        let taken = taken(&plan, choice, &by_hand.iter().copied().collect());
        let changes = taken.changes.into_iter().flat_map(|(_, changes)| changes);
        changes.map(|change| change.field).collect::<Vec<_>>()
    };
    let (all, gaps) = (
        ImportChoice::default(),
        ImportChoice {
            replace: false,
            exceptions: Vec::new(),
        },
    );
    assert_eq!(
        fields(&all, &[]),
        [PersonField::Company, PersonField::Email]
    );
    assert_eq!(fields(&gaps, &[]), [PersonField::Email]);
    assert_eq!(fields(&all, &[company]), [PersonField::Email]);
    let chosen = ImportChoice {
        exceptions: vec![company],
        ..all
    };
    assert_eq!(
        fields(&chosen, &[company]),
        [PersonField::Company, PersonField::Email]
    );
    assert_eq!(
        fields(&chosen, &[]),
        [PersonField::Email],
        "an exception is the other way round"
    );
    let shown = compare(&known, &plan, &[company].into_iter().collect());
    assert_eq!((shown.new, shown.same, shown.changing), (0, 0, 1));
    assert!(shown.changes[0].fields[0].by_hand && !shown.changes[0].fields[1].by_hand);
}

#[test]
fn initials_that_fit_crosswise_make_nobody_the_same() {
    let phone = "+79161234567";
    let couple = vec![
        person("Воронцов", "Г", "", phone, ""),
        person("Гусева", "В", "", phone, ""),
    ];
    assert_eq!(plan(&[], couple), ["add", "add"]);
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
    let nothing = taken(&plan, &ImportChoice::default(), &Default::default());
    let summary = summarise(&sheet, &mapping, outcome, &plan, &nothing);
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

/// Last and first names of which none is a slip of another.
const APART: [(&str, &str); 12] = [
    ("Абрамов", "Борис"),
    ("Белозерова", "Галина"),
    ("Воронцов", "Денис"),
    ("Гусева", "Ева"),
    ("Дмитриенко", "Жанна"),
    ("Егорова", "Злата"),
    ("Жуковский", "Игорь"),
    ("Зимина", "Ксения"),
    ("Ильин", "Лев"),
    ("Кац", "Марк"),
    ("Лукашенко", "Нина"),
    ("Мо", "Ольга"),
];

prop_compose! {
    fn somebody()(last in "[АБ]", first in "[ВГ]", company in "[ДЕ]?", phone in "(\\+7916000000[12])?", email in "([ab]@c\\.ru)?") -> Person {
        person(&last, &first, &company, &phone, &email)
    }
}

proptest! {
    #[test]
    fn a_second_import_of_the_same_file_adds_nobody(people in prop::collection::vec(somebody(), 0..12)) {
        let mut kept: Vec<(PersonId, Person)> = Vec::new();
        let incoming = rows(people);
        for (number, action) in (1..).zip(plan_import(&[], &incoming)) {
            if let Action::Add { person, .. } = action {
                kept.push((id(number), person));
            }
        }
        let known: Vec<Known<'_>> = kept.iter().map(|(id, person)| Known { id: *id, ..standing(0, person) }).collect();
        let plan = plan_import(&known, &incoming);
        prop_assert_eq!(plan.len(), incoming.len(), "one action for every row");
        for action in plan {
            prop_assert!(!matches!(action, Action::Add { .. }), "{action:?}");
        }
    }

    #[test]
    fn of_people_who_are_told_apart_a_second_import_changes_nothing(people in prop::collection::vec(somebody(), 0..12)) {
        let named = APART.iter().zip(people).map(|((last, first), person)| Person {
            last_name: (*last).to_owned(),
            first_name: (*first).to_owned(),
            ..person
        });
        let incoming = rows(named.collect());
        let known: Vec<Known<'_>> = (1..)
            .zip(&incoming)
            .map(|(number, row)| standing(number, &row.person))
            .collect();
        for action in plan_import(&known, &incoming) {
            let same = matches!(&action, Action::Known { changes, .. } if changes.is_empty());
            prop_assert!(same, "{action:?}");
        }
    }
}
