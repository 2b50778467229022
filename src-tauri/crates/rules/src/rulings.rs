//! Open questions of the programme, and a season read the way the coordinator answered them.

mod touch;

use chrono::NaiveDate;
use kafedra_model::finding::Finding;
use kafedra_model::pack::{OpenQuestion, Pack, Parameter, Reading};
use kafedra_model::rulings::{QuestionState, ReadingState, Ruling, Rulings};
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::Settlement;
use serde::Deserialize;
use std::borrow::Cow;
use toml::Value;

/// The pack as it is read for a seminar with these answers.
///
/// Without answers it is the pack itself. An answer to a question or with a reading that the pack does not
/// know changes nothing, and neither does one that lacks the number it has to name.
#[must_use]
pub fn ruled<'p>(pack: &'p Pack, rulings: &Rulings) -> Cow<'p, Pack> {
    let answers = rulings.answers.iter();
    let changes: Vec<(&str, Parameter)> = answers
        .filter_map(|(question, ruling)| Some((reading(pack, question, ruling)?, ruling)))
        .flat_map(|(reading, ruling)| changes(reading, ruling))
        .collect();
    if changes.is_empty() {
        return Cow::Borrowed(pack);
    }
    match changed(pack, &changes) {
        Some(pack) => Cow::Owned(pack),
        None => Cow::Borrowed(pack),
    }
}

/// The pack with values put in place; none when a place or a value is not one of a pack.
pub(crate) fn changed(pack: &Pack, changes: &[(&str, Parameter)]) -> Option<Pack> {
    let mut value = Value::try_from(pack).ok()?;
    for (place, new) in changes {
        *at(&mut value, place)? = Value::try_from(new).ok()?;
    }
    Pack::deserialize(value).ok()
}

/// The open questions that concern the seminar now, the most pressing first, and behind them those that were
/// answered; alike ones are in the order of the pack.
///
/// `findings` and `settlement` are those of the same seminar and day.
#[must_use]
pub fn questions(
    pack: &Pack,
    seminar: &Seminar,
    today: NaiveDate,
    findings: &[Finding],
    settlement: &Settlement,
) -> Vec<QuestionState> {
    let answers = &seminar.plan.rulings.answers;
    let seen = touch::Seen::of(pack, seminar, today, findings, settlement);
    let concerns =
        |question: &&OpenQuestion| answers.contains_key(&question.id) || seen.touches(question);
    let mut asked: Vec<&OpenQuestion> = pack.questions.iter().filter(concerns).collect();
    asked.sort_by_key(|question| (answers.contains_key(&question.id), question.touch));
    asked
        .into_iter()
        .map(|question| state(question, answers.get(&question.id)))
        .collect()
}

fn state(question: &OpenQuestion, ruling: Option<&Ruling>) -> QuestionState {
    let named = ruling.and_then(|ruling| {
        let mut readings = question.readings.iter();
        readings.position(|reading| reading.id == ruling.reading)
    });
    let chosen = named.unwrap_or(0);
    let readings = question.readings.iter().enumerate();
    QuestionState {
        id: question.id.clone(),
        phase: question.phase,
        items: question.items.clone(),
        source: question.source.clone(),
        readings: readings
            .map(|(index, reading)| ReadingState {
                id: reading.id.clone(),
                safe: index == 0,
                chosen: index == chosen,
                asks: reading.asks.is_some(),
                text: String::new(),
                unreckoned: String::new(),
            })
            .collect(),
        ruling: ruling.cloned(),
        text: String::new(),
    }
}

fn reading<'p>(pack: &'p Pack, question: &str, ruling: &Ruling) -> Option<&'p Reading> {
    let question = pack.questions.iter().find(|known| known.id == question)?;
    let mut readings = question.readings.iter();
    readings.find(|reading| reading.id == ruling.reading)
}

/// What a reading changes: places of the pack and their new values.
fn changes<'p>(reading: &'p Reading, ruling: &Ruling) -> Vec<(&'p str, Parameter)> {
    let set = reading.set.iter();
    let mut changes: Vec<(&str, Parameter)> = set
        .map(|(place, value)| (place.as_str(), value.clone()))
        .collect();
    let number = ruling.value.and_then(|value| i32::try_from(value).ok());
    let asked = reading.asks.as_deref().zip(number);
    changes.extend(asked.map(|(place, number)| (place, Parameter::Integer(number))));
    changes
}

/// The value at a place such as `penalties.PEN-02.excludes`: lists are walked by id. The last key may be new,
/// because a value that is absent is not written.
fn at<'v>(value: &'v mut Value, place: &str) -> Option<&'v mut Value> {
    match place.split_once('.') {
        Some((step, rest)) => at(inside(value, step)?, rest),
        None => {
            let table = value.as_table_mut()?;
            Some(table.entry(place).or_insert(Value::Boolean(false)))
        }
    }
}

fn inside<'v>(value: &'v mut Value, step: &str) -> Option<&'v mut Value> {
    match value {
        Value::Table(table) => table.get_mut(step),
        Value::Array(entries) => entries
            .iter_mut()
            .find(|entry| entry.get("id").and_then(Value::as_str) == Some(step)),
        Value::String(_)
        | Value::Integer(_)
        | Value::Float(_)
        | Value::Boolean(_)
        | Value::Datetime(_) => None,
    }
}

#[cfg(test)]
mod tests;
