//! A list read as the program reads it, and its people in one line each.

use kafedra_imports::{Outcome, guess_mapping, open, read};

pub(crate) fn outcome(bytes: &[u8]) -> Outcome {
    let sheet = open("list", bytes).unwrap();
    read(&sheet, &guess_mapping(&sheet))
}

/// «Фамилия Имя Отчество | компания | телефон | почта» of everybody read.
pub(crate) fn people(bytes: &[u8]) -> Vec<String> {
    let line = |incoming: kafedra_imports::Incoming| {
        let person = incoming.person;
        let name = person.full_name();
        [name, person.company, person.phone, person.email].join(" | ")
    };
    outcome(bytes).people.into_iter().map(line).collect()
}
