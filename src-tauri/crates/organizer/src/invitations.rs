//! Invitations: a code for each registration, and what the scanner at the desk makes of it.

use crate::error::Error;
use crate::organizer::Organizer;
use crate::view::{DeskAnswer, Written};
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::history::PersonChange;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::invitation;
use kafedra_model::listing::PersonRow;
use serde::Serialize;
use std::collections::BTreeSet;

/// What a scanned code turned out to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
#[serde(tag = "scan", rename_all = "snake_case")]
pub enum Scan {
    Found {
        answer: Box<DeskAnswer>,
    },
    /// Two registrations have the same code: a person chooses.
    Several {
        rows: Vec<PersonRow>,
    },
    /// No invitation to this seminar, or a digit was misread.
    Unknown,
}

/// The invitation of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct InvitationMade {
    pub pdf: Written,
    /// A draft with the invitation attached; none without an address.
    pub letter: Option<Written>,
}

impl Organizer {
    /// Marks whoever's invitation was scanned.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn scan(&mut self, id: SeminarId, text: &str, kit: bool) -> Result<Scan, Error> {
        let Some(code) = invitation::read(text) else {
            return Ok(Scan::Unknown);
        };
        // The invitation of a record that was put into another one is still in its owner's hands.
        let merged = self.store.read().merged(id)?;
        let merged = merged.iter().map(|one| (one.person, one.into));
        let roster = self.roster(id)?;
        let standing = roster.ids().map(|person| (person, person));
        let invited: BTreeSet<PersonId> = standing
            .chain(merged)
            .filter(|(printed, _)| invitation::code(*printed) == code)
            .map(|(_, person)| person)
            .collect();
        let invited: Vec<PersonId> = invited.into_iter().collect();
        match invited.as_slice() {
            [] => Ok(Scan::Unknown),
            [person] => Ok(Scan::Found {
                answer: Box::new(self.arrive(id, *person, kit)?),
            }),
            several => {
                let rows = several.iter().map(|person| self.person(id, *person));
                Ok(Scan::Several {
                    rows: rows.collect::<Result<_, _>>()?,
                })
            }
        }
    }

    /// The invitation of one person, and with an address the letter that it goes with; their names name nobody.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchPerson`], [`crate::ErrorCode::LetterBroken`], or when a file can't be written.
    pub fn invitation(&mut self, id: SeminarId, person: PersonId) -> Result<InvitationMade, Error> {
        let row = self.person(id, person)?;
        let registration = row.registration.clone();
        let bytes = self.render_for(id, DocumentKind::Invitations, Format::Pdf, &[row])?;
        let usual = self.document_name(id, DocumentKind::Invitations, Format::Pdf)?;
        let person = registration.id;
        let code = invitation::code(person);
        let name = usual.replace(".pdf", &format!(" {code}.pdf"));
        let folder = self.output_folder(id)?;
        let letter = self.invitation_letter(id, &registration, (&name, &bytes))?;
        let letter = letter.map(|letter| {
            let name = name.replace(".pdf", ".eml");
            self.write_output(&folder, &name, &letter)
        });
        let made = InvitationMade {
            pdf: self.write_output(&folder, &name, &bytes)?,
            letter: letter.transpose()?,
        };
        self.tell_invited(id, &[person], made.letter.is_some())?;
        Ok(made)
    }

    /// Puts down in their histories that people's invitations were made.
    pub(crate) fn tell_invited(
        &mut self,
        id: SeminarId,
        people: &[PersonId],
        letter: bool,
    ) -> Result<(), Error> {
        let pen = self.pen(id)?;
        let lines = people.iter();
        let lines: Vec<_> = lines
            .map(|person| pen.line(*person, PersonChange::Invited { letter }))
            .collect();
        Ok(self.store.write(|w| w.insert_changes(id, &lines))?)
    }
}
