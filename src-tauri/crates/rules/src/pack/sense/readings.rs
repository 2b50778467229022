//! Readings of open questions: the first is the pack itself, every other one gives a pack as good as this.

use crate::pack::PackProblem;
use crate::pack::document::Document;
use crate::pack::problem::Told;
use crate::rulings::changed;
use kafedra_model::pack::{OpenQuestion, Pack, Parameter, Reading};

/// What can be said without reading the pack anew.
pub(super) fn problems(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let questions = pack.questions.iter().enumerate();
    let told = |(index, question): (usize, &OpenQuestion)| {
        let case = match question.readings.as_slice() {
            [] | [_] => "few",
            [safe, ..] if !safe.set.is_empty() || safe.asks.is_some() => "first",
            _ => return None,
        };
        let path = format!("questions.{index}.readings");
        let problem = document.problem(&path, "readings");
        Some(
            problem
                .fact("case", case)
                .fact("question", question.id.as_str()),
        )
    };
    questions.filter_map(told).collect()
}

/// Readings whose changes do not lead to a readable, sensible pack. Reads the pack once per reading.
pub(in crate::pack) fn broken(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = Vec::new();
    for (index, question) in pack.questions.iter().enumerate() {
        for (number, reading) in question.readings.iter().enumerate() {
            let path = format!("questions.{index}.readings.{number}");
            for place in broken_places(pack, document, reading) {
                let problem = document.problem(&path, "reading-broken");
                problems.push(problem.fact("place", place));
            }
        }
    }
    problems
}

fn broken_places(pack: &Pack, document: &Document<'_>, reading: &Reading) -> Vec<String> {
    let asked = reading
        .asks
        .iter()
        .map(|place| (place, Parameter::Integer(1)));
    let set = reading
        .set
        .iter()
        .map(|(place, value)| (place, value.clone()));
    let changes: Vec<(&str, Parameter)> = set
        .chain(asked)
        .map(|(place, value)| (place.as_str(), value))
        .collect();
    if changes.is_empty() {
        return Vec::new();
    }
    let sensible = |changes: &[(&str, Parameter)]| {
        changed(pack, changes).is_some_and(|pack| super::own_problems(&pack, document).is_empty())
    };
    if sensible(&changes) {
        return Vec::new();
    }
    let alone = changes
        .iter()
        .filter(|change| !sensible(std::slice::from_ref(change)));
    let places: Vec<String> = alone.map(|(place, _)| (*place).to_owned()).collect();
    if places.is_empty() {
        vec![reading.id.clone()]
    } else {
        places
    }
}
