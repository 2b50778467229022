//! What a person has agreed to, said to the organizer.

use crate::error::Error;
use crate::organizer::Organizer;
use kafedra_model::consent::{Consent, ConsentKind};
use kafedra_model::history::PersonChange;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::listing::PersonRow;

impl Organizer {
    /// Puts down what a person said, and how it is known; `None` is not known any more. One without a day is of today.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchPerson`].
    pub fn set_consent(
        &mut self,
        id: SeminarId,
        person: PersonId,
        kind: ConsentKind,
        consent: Option<Consent>,
    ) -> Result<PersonRow, Error> {
        let row = self.person(id, person)?;
        let person = row.registration.id;
        let today = self.today();
        let consent = consent.map(|consent| Consent {
            on: consent.on.or(Some(today)),
            source: consent.source.trim().to_owned(),
            ..consent
        });
        let mut consents = row.consents;
        if consents.get(kind) == consent.as_ref() {
            return self.person(id, person);
        }
        let change = PersonChange::Consent {
            consent: kind,
            given: consent.as_ref().map(|consent| consent.given),
            source: consent
                .as_ref()
                .map_or_else(String::new, |one| one.source.clone()),
        };
        consents.set(kind, consent);
        let line = self.pen(id)?.line(person, change);
        self.store.write(|w| {
            w.set_consents(id, person, &consents)?;
            w.insert_changes(id, std::slice::from_ref(&line))
        })?;
        self.person(id, person)
    }
}
