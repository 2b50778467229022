//! Corrections of people that were made at several desks: how they come together, and how somebody chooses.
//!
//! Which of them stands is told by [`kafedra_checkin::corrections`] from the lines of the history, so that every copy
//! with the same lines says the same.

use crate::desks::DesksView;
use crate::error::{Error, ErrorCode};
use crate::organizer::Organizer;
use crate::undo::{PeopleUndo, Step};
use kafedra_checkin::corrections::{is_correction, is_known, is_told, settle};
use kafedra_model::corrections::FieldClash;
use kafedra_model::duplicates::{field_mut, fields};
use kafedra_model::history::{PersonChange, PersonChangeRecord};
use kafedra_model::ids::{ChangeId, PersonId, SeminarId};
use kafedra_model::imports::PersonField;
use kafedra_model::listing::PersonRow;
use kafedra_model::registration::{Person, Registration};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A person of whom desks say different things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct DifferingPerson {
    pub row: PersonRow,
    pub fields: Vec<FieldClash>,
}

/// The lines about fields of people, each person's own.
pub(crate) type Corrections = BTreeMap<PersonId, Vec<PersonChangeRecord>>;

impl Organizer {
    /// Of several things that desks say of a field, takes one. Every other desk knows it with the next file.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`], [`ErrorCode::NoSuchThing`] for what nobody says, or not any more.
    pub fn choose_version(
        &mut self,
        id: SeminarId,
        person: PersonId,
        field: PersonField,
        value: &str,
    ) -> Result<DesksView, Error> {
        let before = self.person(id, person)?.registration;
        let lines = self.corrections(id)?.remove(&before.id).unwrap_or_default();
        let clashes = settle(&before.person, &lines).clashes.into_iter();
        let versions: Vec<String> = clashes
            .filter(|clash| clash.field == field)
            .flat_map(|clash| clash.versions)
            .map(|version| version.value)
            .collect();
        if !versions.iter().any(|version| version == value) {
            return Err(Error::new(ErrorCode::NoSuchThing).with("thing", "clash"));
        }
        let over = versions.into_iter().filter(|version| version != value);
        let mut after = before.clone();
        if let Some(place) = field_mut(&mut after.person, field) {
            value.clone_into(place);
        }
        let chosen = PersonChange::Chosen {
            field,
            value: value.to_owned(),
            over: over.collect(),
        };
        let line = self.pen(id)?.line(before.id, chosen);
        self.store.write(|w| {
            w.update_registrations(id, std::slice::from_ref(&after))?;
            w.insert_changes(id, std::slice::from_ref(&line))
        })?;
        self.index(id, &after);
        let undo = PeopleUndo {
            noun: "choice",
            before: vec![before],
            after: vec![after],
            lines: vec![line.id],
        };
        self.undo.push(id, Step::People(Box::new(undo)));
        self.desks(id)
    }

    /// Everyone of whom desks say different things, by id.
    pub(crate) fn differing(
        &self,
        id: SeminarId,
        people: &[Registration],
    ) -> Result<Vec<DifferingPerson>, Error> {
        let lines = self.corrections(id)?;
        let mut differing = Vec::new();
        for one in people {
            let Some(lines) = lines.get(&one.id) else {
                continue;
            };
            let fields = settle(&one.person, lines).clashes;
            if !fields.is_empty() {
                let row = self.person(id, one.id)?;
                differing.push(DifferingPerson { row, fields });
            }
        }
        Ok(differing)
    }

    /// Lines that came to a person with a record that was put into theirs are about that record, and are left out.
    pub(crate) fn corrections(&self, id: SeminarId) -> Result<Corrections, Error> {
        let read = self.store.read();
        let merged = read.merged(id)?.into_iter();
        let moved: BTreeSet<ChangeId> = merged
            .filter_map(|one| one.before)
            .flat_map(|before| before.moved.changes)
            .collect();
        let mut corrections = Corrections::new();
        for line in read.changes(id)? {
            if is_correction(&line.change) && !moved.contains(&line.id) {
                corrections.entry(line.person).or_default().push(line);
            }
        }
        Ok(corrections)
    }
}

/// One person here beside the same person of another desk.
#[derive(Debug)]
pub(crate) struct Meeting {
    pub(crate) person: Person,
    /// Lines that were not here.
    pub(crate) new: Vec<PersonChangeRecord>,
    pub(crate) is_open: bool,
}

/// What becomes of a person and their lines when another desk's come along. Blanks are filled, corrections that replace
/// what is here are taken, and of everything else what is here stays until somebody chooses.
pub(crate) fn meet(
    here: &Registration,
    mut lines: Vec<PersonChangeRecord>,
    there: &Registration,
    theirs: Vec<PersonChangeRecord>,
    desk: &str,
) -> Meeting {
    let known: BTreeSet<ChangeId> = lines.iter().map(|line| line.id).collect();
    lines.extend(theirs.into_iter().filter(|line| !known.contains(&line.id)));
    let mut person = here.person.clone();
    for (field, value) in fields(&there.person) {
        let Some(place) = field_mut(&mut person, field).filter(|place| *place != value) else {
            continue;
        };
        if value.is_empty() || is_known(&lines, field, value) {
            continue;
        }
        if place.is_empty() && !is_told(&lines, field) {
            value.clone_into(place);
        } else {
            lines.push(told(there, field, value, desk));
        }
    }
    let settled = settle(&person, &lines);
    lines.retain(|line| !known.contains(&line.id));
    Meeting {
        person: settled.person,
        new: lines,
        is_open: !settled.clashes.is_empty(),
    }
}

/// The same at every desk that meets this value.
fn told(there: &Registration, field: PersonField, value: &str, desk: &str) -> PersonChangeRecord {
    let hash = Sha256::digest(format!("{}\n{field:?}\n{value}", there.id));
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    let field_told = PersonChange::Told {
        field,
        value: value.to_owned(),
    };
    PersonChangeRecord {
        id: ChangeId(Uuid::from_bytes(id)),
        person: there.id,
        at: there.registered,
        change: field_told,
        desk: desk.to_owned(),
        operator: String::new(),
        clock: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registrations::received;
    use kafedra_model::history::FieldChange;

    fn person(company: &str, phone: &str) -> Registration {
        let person = Person {
            last_name: "Ким".to_owned(),
            company: company.to_owned(),
            phone: phone.to_owned(),
            ..Person::default()
        };
        Registration {
            id: PersonId(Uuid::nil()),
            ..received(person, chrono::NaiveDateTime::default())
        }
    }

    #[test]
    fn a_difference_that_no_line_explains_waits_for_a_choice_and_comes_once() {
        let (here, there) = (person("Эхо", ""), person("Заря", "+7 903"));
        let met = meet(&here, Vec::new(), &there, Vec::new(), "2");
        assert!(met.is_open);
        assert_eq!(
            (met.person.company.as_str(), met.person.phone.as_str()),
            ("Эхо", "+7 903"),
            "what is here stays, what is blank is filled"
        );
        assert_eq!(met.new.len(), 1);
        let again = meet(&here, met.new.clone(), &there, Vec::new(), "3");
        assert!(again.is_open && again.new.is_empty());
        let elsewhere = meet(&there, Vec::new(), &here, met.new.clone(), "1");
        let clashes = settle(&elsewhere.person, &[met.new, elsewhere.new].concat()).clashes;
        let values = clashes[0].versions.iter().map(|one| one.value.as_str());
        assert_eq!(
            values.collect::<BTreeSet<_>>(),
            BTreeSet::from(["Заря", "Эхо"])
        );
    }

    #[test]
    fn what_was_taken_away_on_purpose_is_not_filled_again() {
        let (here, there) = (person("", ""), person("Эхо", ""));
        let cleared = PersonChangeRecord {
            change: PersonChange::Edited {
                fields: vec![FieldChange {
                    field: PersonField::Company,
                    old: "Эхо".to_owned(),
                    new: String::new(),
                }],
            },
            clock: 1,
            ..told(&here, PersonField::Company, "", "1")
        };
        let met = meet(&here, vec![cleared.clone()], &there, Vec::new(), "2");
        assert!(!met.is_open && met.new.is_empty() && met.person.company.is_empty());
        let there = meet(&there, Vec::new(), &here, vec![cleared], "1");
        assert!(!there.is_open && there.person.company.is_empty());
    }
}
