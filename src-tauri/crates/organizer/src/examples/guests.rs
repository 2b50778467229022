//! Who registered, who was called, who came.

use super::dice::Dice;
use super::names;
use super::story::{Story, day, time};
use crate::organizer::new_id;
use chrono::{Days, NaiveDateTime, TimeDelta};
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::ids::{AnswerSheetId, ContactId, EventId, PersonId};
use kafedra_model::pack::Pack;
use kafedra_model::questionnaire::{AnswerSheet, Answers, QuestionKind};
use kafedra_model::registration::{
    ContactAttempt, ContactKind, ContactOutcome, Registration, RegistrationStatus,
};
use std::collections::BTreeMap;

pub(crate) struct Guests {
    pub(crate) registrations: Vec<Registration>,
    pub(crate) contacts: Vec<ContactAttempt>,
    pub(crate) events: Vec<ArrivalEvent>,
    pub(crate) answers: Answers,
}

/// The people of a story: all were called, the first `came` of a shuffled row came.
pub(crate) fn guests(story: &Story, pack: &Pack) -> Guests {
    let mut dice = Dice::new(story.seed);
    let registrations: Vec<Registration> = (0..story.registered)
        .map(|index| registration(story, &mut dice, index))
        .collect();
    let mut order: Vec<usize> = (0..registrations.len()).collect();
    for index in (1..order.len()).rev() {
        order.swap(index, dice.below(index + 1));
    }
    let came: Vec<PersonId> = order
        .iter()
        .take(story.came)
        .map(|index| registrations[*index].id)
        .collect();
    let contacts = registrations
        .iter()
        .enumerate()
        .map(|(index, r)| call(story, index, r.id, came.contains(&r.id)))
        .collect();
    let mut events = Vec::new();
    for (index, person) in came.iter().enumerate() {
        arrive(story, index, *person, &mut events);
    }
    let answers = answers(pack, &mut dice, &came);
    Guests {
        answers,
        registrations,
        contacts,
        events,
    }
}

/// Four of five who came have filled the questionnaire in, and left its open questions empty.
fn answers(pack: &Pack, dice: &mut Dice, came: &[PersonId]) -> Answers {
    let mut sheets = Vec::new();
    for (index, person) in came.iter().enumerate() {
        if index % 5 == 4 {
            continue;
        }
        let mut answers = BTreeMap::new();
        for question in &pack.questionnaire.questions {
            let answer = match question.kind {
                QuestionKind::Scale => (3 + dice.below(3)).to_string(),
                QuestionKind::Single | QuestionKind::Multiple => dice.of(&question.answers).clone(),
                QuestionKind::Open => continue,
            };
            answers.insert(question.id.clone(), vec![answer]);
        }
        let id = AnswerSheetId(new_id());
        sheets.push(AnswerSheet {
            id,
            person: Some(*person),
            answers,
        });
    }
    Answers { sheets }
}

/// From Thursday 9 March on, as in the day plans of the catalogue.
fn registration(story: &Story, dice: &mut Dice, index: usize) -> Registration {
    let span = (story.plan.card.date - day(2017, 3, 12))
        .num_days()
        .max(1)
        .unsigned_abs();
    let after = index as u64 * span / story.registered.max(1) as u64;
    let date = day(2017, 3, 9)
        .checked_add_days(Days::new(after))
        .unwrap_or_default();
    let minutes = i64::try_from(dice.below(600)).unwrap_or(0);
    let registered = date.and_time(time(9, 30)) + TimeDelta::minutes(minutes);
    Registration {
        id: PersonId(new_id()),
        person: names::person(dice, index),
        registered,
        status: RegistrationStatus::Confirmed,
        confirmed: Some(registered + TimeDelta::hours(2)),
        refused: None,
        refusal_reason: String::new(),
        staff: false,
        walk_in: false,
    }
}

/// Calls two days before, or three and two from a hundred registrations on (F-17).
fn call(story: &Story, index: usize, person: PersonId, came: bool) -> ContactAttempt {
    let early = story.registered >= 100 && index * 2 < story.registered;
    let days = if early { 3 } else { 2 };
    let date = story
        .plan
        .card
        .date
        .checked_sub_days(Days::new(days))
        .unwrap_or_default();
    let minutes = i64::try_from(index % 200).unwrap_or(0) * 2;
    let outcome = match index % 6 {
        _ if came => ContactOutcome::WillCome,
        0 | 1 => ContactOutcome::InDoubt,
        2 => ContactOutcome::NotReached,
        3 => ContactOutcome::WillNotCome,
        _ => ContactOutcome::WillCome,
    };
    ContactAttempt {
        id: ContactId(new_id()),
        person,
        kind: ContactKind::Call,
        at: date.and_time(time(10, 0)) + TimeDelta::minutes(minutes),
        outcome,
    }
}

fn arrive(story: &Story, index: usize, person: PersonId, events: &mut Vec<ArrivalEvent>) {
    let minutes = i64::try_from(index * 22 / story.came.max(1)).unwrap_or(0);
    let at = story.plan.card.date.and_time(story.plan.card.start) + TimeDelta::minutes(minutes);
    events.push(event(events.len(), person, at, ArrivalKind::Arrived));
    if story.kits {
        events.push(event(events.len(), person, at, ArrivalKind::KitHanded));
    }
}

fn event(index: usize, person: PersonId, at: NaiveDateTime, kind: ArrivalKind) -> ArrivalEvent {
    let millis = u64::try_from(at.and_utc().timestamp_millis()).unwrap_or(0);
    ArrivalEvent {
        id: EventId(new_id()),
        desk: "1".to_owned(),
        sequence: u32::try_from(index + 1).unwrap_or(u32::MAX),
        kind,
        person,
        clock: (millis << 16) + index as u64,
        at,
        operator: String::new(),
        refers_to: None,
    }
}
