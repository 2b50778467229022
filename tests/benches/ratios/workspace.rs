//! A workspace in a folder of its own, with the fictional people registered or without.

use crate::people::{PEOPLE, id, person};
use kafedra_model::ids::SeminarId;
use kafedra_model::registration::{Registration, RegistrationStatus};
use kafedra_organizer::{Example, Opening, Organizer};
use kafedra_store::{Store, StoreError};
use std::path::Path;

pub(crate) fn open(workspace: &Path) -> Organizer {
    let opening = Opening {
        folder: Some(workspace.to_owned()),
        today: "2017-04-20".parse().ok(),
        ..Opening::default()
    };
    Organizer::open(opening).unwrap()
}

/// A worked example in a new workspace.
pub(crate) fn example(workspace: &Path, example: Example) -> (Organizer, SeminarId) {
    let mut organizer = open(workspace);
    let id = organizer.example(example).unwrap();
    (organizer, id)
}

/// The same with everybody registered.
pub(crate) fn crowded(workspace: &Path, which: Example) -> (Organizer, SeminarId) {
    let (organizer, seminar) = example(workspace, which);
    drop(organizer);
    let registered = "2017-03-20T10:00:00".parse().unwrap();
    let everybody: Vec<Registration> = (0..PEOPLE)
        .map(|index| Registration {
            id: id(index),
            person: person(index),
            registered,
            status: RegistrationStatus::Received,
            confirmed: None,
            refused: None,
            refusal_reason: String::new(),
            staff: false,
            walk_in: false,
        })
        .collect();
    let written: Result<(), StoreError> =
        store(workspace).write(|writer| writer.insert_registrations(seminar, &everybody));
    written.unwrap();
    (open(workspace), seminar)
}

/// The workspace's database, while no organizer has it.
pub(crate) fn store(workspace: &Path) -> Store {
    Store::open(&workspace.join("kafedra.db"), &workspace.join("backups")).unwrap()
}
