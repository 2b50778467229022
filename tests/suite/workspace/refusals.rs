//! Refusals only while the programme allows them, confirmations taken back, and letters with the right hour.

use super::folder::opening;
use kafedra_model::finding::{Fact, Finding, Severity};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::registration::RegistrationStatus::{Confirmed, Received, Refused};
use kafedra_model::registration::{Person, Registration};
use kafedra_model::reminders::{MailingKind, Scope};
use kafedra_model::seminar::Part;
use kafedra_organizer::{ErrorCode, Example, Language, Opening, Organizer};
use std::path::Path;

/// A workspace that stands at a date with the seminar of Казань, 29 March 2017, and people who have just registered.
fn on(folder: &Path, today: &str, people: usize) -> (Organizer, SeminarId, Vec<PersonId>) {
    let mut organizer = Organizer::open(Opening {
        today: today.parse().ok(),
        ..opening(folder)
    })
    .unwrap();
    let id = match organizer.seminars().unwrap().first() {
        Some(known) => known.id,
        None => organizer.example(Example::Kazan).unwrap(),
    };
    let people = (0..people).map(|number| {
        let person = Person {
            last_name: format!("Новиков-{number}"),
            email: format!("novikov{number}@example.org"),
            ..Person::default()
        };
        organizer.add_person(id, person).unwrap().registration.id
    });
    let people = people.collect();
    (organizer, id, people)
}

fn of(organizer: &Organizer, id: SeminarId, person: PersonId) -> Registration {
    organizer.person(id, person).unwrap().registration
}

#[test]
fn a_refusal_is_locked_in_the_verb_itself_and_says_until_when() {
    let folder = tempfile::tempdir().unwrap();
    let (mut organizer, id, people) = on(folder.path(), "2017-03-27", 3);
    organizer.set_status(id, people[0], Confirmed, "").unwrap();
    let told = organizer
        .set_status(id, people[0], Refused, "мест нет")
        .unwrap_err();
    assert_eq!(told.code, ErrorCode::RefusalConfirmed);
    organizer
        .set_status(id, people[1], Refused, "мест нет")
        .unwrap();
    drop(organizer);

    let (mut organizer, id, _) = on(folder.path(), "2017-03-28", 0);
    let told = organizer
        .set_status(id, people[2], Refused, "мест нет")
        .unwrap_err();
    assert_eq!(told.code, ErrorCode::RefusalLastDay);
    let words = told.explain(Language::Ru).message;
    assert!(words.contains("до 28\u{a0}марта 2017, 0:00"), "{words}");
    assert_eq!(of(&organizer, id, people[2]).status, Received);
    // Another reason is no other refusal.
    let before = of(&organizer, id, people[1]);
    organizer
        .set_status(id, people[1], Refused, "мы закрыли запись")
        .unwrap();
    let after = of(&organizer, id, people[1]);
    assert_eq!(after.refused, before.refused);
    assert_eq!(after.refusal_reason, "мы закрыли запись");
}

/// The alarm of half the hours goes by the clock, and only where listeners are picked by hand (REG-16).
#[test]
fn registrations_without_an_answer_for_a_day_are_an_alarm() {
    let folder = tempfile::tempdir().unwrap();
    let alarm = |organizer: &Organizer, id| {
        let findings = organizer.check(id).unwrap();
        let waiting = |finding: &Finding| finding.facts.get("case") == Some(&"waiting".into());
        let mut found = findings.into_iter().filter(|one| one.rule == "REG-16");
        found
            .find(waiting)
            .map(|finding| finding.facts["waiting"].clone())
    };
    let (mut organizer, id, people) = on(folder.path(), "2017-03-20", 3);
    organizer.set_status(id, people[0], Confirmed, "").unwrap();
    drop(organizer);

    let (mut organizer, id, _) = on(folder.path(), "2017-03-21", 0);
    let mut landing = organizer.seminar(id).unwrap().plan.landing;
    landing.content.get_or_insert_default().form.selects = false;
    organizer
        .save_part(id, Part::Landing(landing.clone()))
        .unwrap();
    assert_eq!(alarm(&organizer, id), None, "nobody is picked by hand");
    landing.content.get_or_insert_default().form.selects = true;
    organizer.save_part(id, Part::Landing(landing)).unwrap();
    let Some(Fact::Number(waiting)) = alarm(&organizer, id) else {
        panic!("two people have waited for a day");
    };
    organizer.set_status(id, people[1], Confirmed, "").unwrap();
    assert_eq!(alarm(&organizer, id), Some(Fact::Number(waiting - 1)));
    organizer
        .set_status(id, people[2], Refused, "мест нет")
        .unwrap();
    assert_ne!(alarm(&organizer, id), Some(Fact::Number(waiting - 1)));
    let row = &organizer.seminars().unwrap()[0];
    let findings = organizer.check(id).unwrap();
    let warnings = findings
        .iter()
        .filter(|one| one.severity == Severity::Warning);
    assert_eq!(
        row.warnings as usize,
        warnings.count(),
        "the table counts it too"
    );
}

#[test]
fn all_are_refused_or_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let (mut organizer, id, people) = on(folder.path(), "2017-03-27", 3);
    organizer.set_status(id, people[2], Confirmed, "").unwrap();
    let offer = organizer.refusal_offer(id).unwrap();
    let offered: Vec<PersonId> = offer.people.iter().map(|one| one.person).collect();
    assert!(offered.contains(&people[0]) && !offered.contains(&people[2]));
    let told = organizer
        .refuse_people(id, &people, "мест нет")
        .unwrap_err();
    assert_eq!(told.code, ErrorCode::RefusalConfirmed);
    assert_eq!(of(&organizer, id, people[0]).status, Received);
    let silent = organizer.refuse_people(id, &people[..2], "  ").unwrap_err();
    assert_eq!(silent.code, ErrorCode::NoSuchThing);
    let after = organizer
        .refuse_people(id, &people[..2], "мест нет")
        .unwrap();
    assert_eq!(after.registered, offer.registered - 2);
    assert_eq!(after.unwritten, offer.unwritten + 2);
    assert_eq!(of(&organizer, id, people[1]).refusal_reason, "мест нет");
}

#[test]
fn an_import_tells_how_far_it_goes_beyond_the_limit() {
    let folder = tempfile::tempdir().unwrap();
    let (mut organizer, id, _) = on(folder.path(), "2017-03-20", 0);
    let offer = organizer.refusal_offer(id).unwrap();
    let limit = offer.limit.unwrap();
    let list = folder.path().join("list.csv");
    let mut rows = "Фамилия;Имя;E-mail\n".to_owned();
    for number in 0..limit {
        rows += &format!("Гостев{number};Пётр;gost{number}@example.org\n");
    }
    std::fs::write(&list, rows).unwrap();
    let tried = organizer.import_people_file(id, &list, true).unwrap();
    assert_eq!((tried.limit, tried.over), (Some(limit), offer.registered));
    assert_eq!(organizer.refusal_offer(id).unwrap().over, offer.over);
    let done = organizer.import_people_file(id, &list, false).unwrap();
    assert_eq!(done.over, tried.over);
    assert_eq!(organizer.refusal_offer(id).unwrap().over, tried.over);
}

#[test]
fn undo_of_a_recorded_confirmation_takes_the_confirmations_back() {
    let folder = tempfile::tempdir().unwrap();
    let (mut organizer, id, people) = on(folder.path(), "2017-03-20", 3);
    organizer.set_status(id, people[0], Confirmed, "").unwrap();
    let by_hand = of(&organizer, id, people[0]);
    organizer
        .record_mailing(id, MailingKind::Confirmation, &people)
        .unwrap();
    assert_eq!(of(&organizer, id, people[1]).status, Confirmed);
    // One withdrew since; that is taken back first.
    organizer
        .set_status(
            id,
            people[2],
            kafedra_model::registration::RegistrationStatus::Cancelled,
            "",
        )
        .unwrap();
    assert_eq!(organizer.undo(id).unwrap().noun, "cancellation");
    assert_eq!(of(&organizer, id, people[2]).status, Confirmed);
    assert_eq!(organizer.undo(id).unwrap().noun, "reminders");
    for person in &people[1..] {
        let waits = of(&organizer, id, *person);
        assert_eq!((waits.status, waits.confirmed), (Received, None));
    }
    assert_eq!(of(&organizer, id, people[0]), by_hand);
    organizer
        .set_status(id, people[1], Refused, "мест нет")
        .unwrap();
}

#[test]
fn a_letter_is_dated_by_the_clock_of_the_seminars_city() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = Organizer::open(Opening {
        today: "2017-03-20".parse().ok(),
        ..opening(folder.path())
    })
    .unwrap();
    let id = organizer.example(Example::Tomsk).unwrap();
    let out = folder.path().join("letters");
    organizer
        .make_letters(id, MailingKind::Weekly, Scope::Everyone, Some(&out))
        .unwrap();
    let letter = std::fs::read_to_string(out.join("0001.eml")).unwrap();
    let date = letter
        .lines()
        .find_map(|line| line.strip_prefix("Date: "))
        .unwrap();
    assert!(date.trim().ends_with("+0700"), "{date}");
    assert_eq!(
        letter.matches("\nDate: ").count() + usize::from(letter.starts_with("Date: ")),
        1
    );
}
