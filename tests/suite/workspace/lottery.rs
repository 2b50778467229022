//! Questionnaires handed in and the lottery among them: durable, reproducible, nothing silently.

use super::folder::open;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::listing::PeopleQuery;
use kafedra_model::lottery::{DrawBasis, Lottery};
use kafedra_organizer::{ErrorCode, Example, Organizer};

fn prizes(count: usize) -> Vec<String> {
    (1..=count)
        .map(|number| format!(" Приз {number} "))
        .collect()
}

/// The Moscow example with so many questionnaires, the first three of them by people who came.
fn collected(organizer: &mut Organizer, sheets: usize) -> (SeminarId, Vec<PersonId>) {
    let id = organizer.example(Example::Moscow).unwrap();
    let query = PeopleQuery {
        arrived: Some(true),
        staff: Some(false),
        limit: 3,
        ..PeopleQuery::default()
    };
    let rows = organizer.people_page(id, "", query).unwrap().rows;
    let people: Vec<PersonId> = rows.iter().map(|row| row.registration.id).collect();
    for number in 0..sheets {
        let person = people.get(number).copied();
        organizer.collect_questionnaire(id, person).unwrap();
    }
    (id, people)
}

#[test]
fn every_questionnaire_is_counted_once_and_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let (id, people) = collected(&mut organizer, 7);
    // The same person again is no other questionnaire.
    let again = organizer
        .collect_questionnaire(id, Some(people[1]))
        .unwrap();
    assert_eq!((again.collected, again.named), (7, 3));
    organizer.uncollect_questionnaire(id).unwrap();
    drop(organizer);

    let mut organizer = open(folder.path());
    let kept = organizer.lottery(id).unwrap();
    assert_eq!((kept.collected, kept.named), (6, 3));
    assert_eq!(
        kept.arrived,
        organizer.seminar(id).unwrap().attendance.attended
    );
    let numbers: Vec<u32> = kept.last.iter().map(|sheet| sheet.number).collect();
    assert_eq!(numbers, [6, 5, 4, 3, 2, 1]);
    assert!(!kept.last[5].name.is_empty() && kept.last[0].name.is_empty());
    // The log keeps the mistake and its correction.
    let log = organizer.seminar(id).unwrap().plan.day.questionnaires;
    assert_eq!(log.len(), 8);
    assert_eq!(log[7].undoes, Some(log[6].id));
    for _ in 0..6 {
        organizer.uncollect_questionnaire(id).unwrap();
    }
    let none = organizer.uncollect_questionnaire(id).unwrap_err();
    assert_eq!(none.code, ErrorCode::NothingToUndo);
}

#[test]
fn a_draw_gives_each_prize_once_and_can_be_reckoned_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let (id, _) = collected(&mut organizer, 9);
    let begun = organizer
        .begin_draw(id, DrawBasis::Numbers, &prizes(3), "ель")
        .unwrap();
    let draw = begun.draws[0].clone();
    assert_eq!(
        (draw.participants, &*draw.numbers, draw.next),
        (9, "1–9", Some(0))
    );
    assert!(draw.seed.starts_with("ель-"), "{}", draw.seed);
    assert_eq!(draw.prizes, ["Приз 1", "Приз 2", "Приз 3"]);
    let mut state = begun;
    for _ in 0..3 {
        state = organizer.draw_next(id, draw.id).unwrap();
    }
    let order = kafedra_rules::lottery::draw_order(&draw.seed, &(1..=9).collect::<Vec<u32>>());
    assert_eq!(drawn(&state), order[..3]);
    let over = organizer.draw_next(id, draw.id).unwrap_err();
    assert_eq!(over.code, ErrorCode::NothingToDraw);
    // A questionnaire that comes in later takes no part.
    organizer.collect_questionnaire(id, None).unwrap();
    assert_eq!(organizer.lottery(id).unwrap().draws[0].participants, 9);
}

#[test]
fn an_absent_winner_stays_in_the_log_beside_the_next_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let (id, people) = collected(&mut organizer, 5);
    let begun = organizer
        .begin_draw(id, DrawBasis::Named, &prizes(1), "")
        .unwrap();
    let draw = begun.draws[0].id;
    assert_eq!(begun.draws[0].participants, 3);
    let mut state = organizer.draw_next(id, draw).unwrap();
    let first = state.draws[0].steps[0].clone();
    assert!(!first.name.is_empty());
    state = organizer.draw_again(id, draw, first.id).unwrap();
    let twice = organizer.draw_again(id, draw, first.id).unwrap_err();
    assert_eq!(
        twice.code,
        ErrorCode::NoSuchThing,
        "a step is replaced once"
    );
    let second = state.draws[0].steps[1].id;
    state = organizer.draw_again(id, draw, second).unwrap();
    let steps = &state.draws[0].steps;
    let told: Vec<(u32, bool, bool)> = steps
        .iter()
        .map(|one| (one.prize, one.absent, one.redrawn))
        .collect();
    assert_eq!(told, [(0, true, false), (0, true, true), (0, false, true)]);
    let mut numbers = drawn(&state);
    numbers.sort_unstable();
    assert_eq!(numbers, [1, 2, 3], "nobody is drawn twice");
    let exhausted = organizer.draw_again(id, draw, steps[2].id).unwrap_err();
    assert_eq!(exhausted.code, ErrorCode::NothingToDraw);

    // Erased people are drawn without a name.
    for person in people {
        organizer.erase_person(id, person, &[]).unwrap();
    }
    let steps = &organizer.lottery(id).unwrap().draws[0].steps;
    assert!(
        steps
            .iter()
            .all(|one| one.name.is_empty() && one.company.is_empty())
    );
}

#[test]
fn there_is_nothing_to_draw_without_prizes_or_questionnaires() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let (id, _) = collected(&mut organizer, 0);
    let none = organizer
        .begin_draw(id, DrawBasis::Numbers, &prizes(1), "")
        .unwrap_err();
    assert_eq!(none.code, ErrorCode::NothingToDraw);
    organizer.collect_questionnaire(id, None).unwrap();
    for (basis, prizes) in [
        (DrawBasis::Named, prizes(1)),
        (DrawBasis::Numbers, vec![" ".to_owned()]),
    ] {
        let none = organizer.begin_draw(id, basis, &prizes, "").unwrap_err();
        assert_eq!(none.code, ErrorCode::NothingToDraw);
    }
    assert!(organizer.lottery(id).unwrap().draws.is_empty());
}

fn drawn(lottery: &Lottery) -> Vec<u32> {
    let steps = lottery.draws[0].steps.iter();
    steps.map(|step| step.number).collect()
}
