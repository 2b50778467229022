//! Corrections of one person at several desks: what stands, and where several things stand against each other.
//!
//! Every correction tells what it replaced. One that replaced the value of an earlier one stands in its place; of two
//! that replaced the same value at two desks neither knew the other, so both stand until somebody chooses. What stands
//! follows from the lines of the history alone, in whatever order and however often they came.

use kafedra_model::corrections::{FieldClash, FieldVersion};
use kafedra_model::duplicates::{field_mut, fields};
use kafedra_model::history::{PersonChange, PersonChangeRecord};
use kafedra_model::ids::ChangeId;
use kafedra_model::imports::PersonField;
use kafedra_model::registration::Person;

/// A person as the lines of their history leave them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    pub person: Person,
    /// Of these fields the person has what they had.
    pub clashes: Vec<FieldClash>,
}

/// The person with everything that replaces what is there, and what has to be chosen.
#[must_use]
pub fn settle(person: &Person, lines: &[PersonChangeRecord]) -> Settled {
    let mut settled = person.clone();
    let mut clashes = Vec::new();
    for (field, here) in fields(person) {
        let all = said(lines, field);
        let mut standing: Vec<&Said<'_>> = Vec::new();
        for one in all.iter().filter(|one| !one.is_replaced(&all)) {
            if standing.iter().all(|other| other.value != one.value) {
                standing.push(one);
            }
        }
        let known = all.iter().any(|one| one.mentions(here));
        match standing.as_slice() {
            [] => {}
            [one] if known => {
                if let Some(place) = field_mut(&mut settled, field) {
                    one.value.clone_into(place);
                }
            }
            several => {
                let unexplained = (!known).then(|| unknown(here));
                let told = several.iter().map(|one| one.version());
                clashes.push(FieldClash {
                    field,
                    versions: unexplained.into_iter().chain(told).collect(),
                });
            }
        }
    }
    Settled {
        person: settled,
        clashes,
    }
}

/// Whether a line says this of the field, or that it has been replaced.
#[must_use]
pub fn is_known(lines: &[PersonChangeRecord], field: PersonField, value: &str) -> bool {
    said(lines, field).iter().any(|one| one.mentions(value))
}

/// Whether any line says something of the field.
#[must_use]
pub fn is_told(lines: &[PersonChangeRecord], field: PersonField) -> bool {
    !said(lines, field).is_empty()
}

/// Whether a change says something of a person's fields, and so travels with the files of desks.
#[must_use]
pub fn is_correction(change: &PersonChange) -> bool {
    match change {
        PersonChange::Edited { .. }
        | PersonChange::Imported { .. }
        | PersonChange::Merged { .. }
        | PersonChange::Chosen { .. }
        | PersonChange::Told { .. } => true,
        PersonChange::Consent { .. }
        | PersonChange::Cancelled
        | PersonChange::Reopened
        | PersonChange::Invited { .. } => false,
    }
}

/// What one line says of one field.
struct Said<'a> {
    line: &'a PersonChangeRecord,
    value: &'a str,
    replaced: Vec<&'a str>,
    /// Whoever said it knew all others that say the same.
    chosen: bool,
}

impl Said<'_> {
    fn place(&self) -> (u64, ChangeId) {
        (self.line.clock, self.line.id)
    }

    fn mentions(&self, value: &str) -> bool {
        self.value == value || self.replaced.contains(&value)
    }

    fn is_replaced(&self, all: &[Self]) -> bool {
        all.iter().any(|later| {
            let knew =
                later.replaced.contains(&self.value) || (later.chosen && later.value == self.value);
            knew && later.place() > self.place()
        })
    }

    fn version(&self) -> FieldVersion {
        let told = matches!(self.line.change, PersonChange::Told { .. });
        FieldVersion {
            value: self.value.to_owned(),
            desk: self.line.desk.clone(),
            operator: self.line.operator.clone(),
            at: (!told).then_some(self.line.at),
        }
    }
}

fn unknown(value: &str) -> FieldVersion {
    FieldVersion {
        value: value.to_owned(),
        desk: String::new(),
        operator: String::new(),
        at: None,
    }
}

/// The earliest first.
fn said(lines: &[PersonChangeRecord], field: PersonField) -> Vec<Said<'_>> {
    let mut said: Vec<Said<'_>> = lines
        .iter()
        .filter_map(|line| of_line(line, field))
        .collect();
    said.sort_by_key(Said::place);
    said.dedup_by_key(|one| one.place());
    said
}

fn of_line(line: &PersonChangeRecord, field: PersonField) -> Option<Said<'_>> {
    let (value, replaced, chosen) = match &line.change {
        PersonChange::Edited { fields }
        | PersonChange::Imported { fields, .. }
        | PersonChange::Merged { fields, .. } => {
            let change = fields.iter().find(|change| change.field == field)?;
            (change.new.as_str(), vec![change.old.as_str()], false)
        }
        PersonChange::Chosen {
            field: of,
            value,
            over,
        } if *of == field => {
            let over = over.iter().map(String::as_str).collect();
            (value.as_str(), over, true)
        }
        PersonChange::Told { field: of, value } if *of == field => {
            (value.as_str(), Vec::new(), false)
        }
        PersonChange::Chosen { .. }
        | PersonChange::Told { .. }
        | PersonChange::Consent { .. }
        | PersonChange::Cancelled
        | PersonChange::Reopened
        | PersonChange::Invited { .. } => return None,
    };
    Some(Said {
        line,
        value,
        replaced,
        chosen,
    })
}
