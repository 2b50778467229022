//! Leads after the seminar: who is handed over to the managers.

use crate::error::Error;
use crate::organizer::Organizer;
use crate::view::Saved;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::leads::Lead;
use kafedra_model::listing::{PeopleQuery, PeopleSort};
use kafedra_model::registration::RegistrationStatus;
use kafedra_model::seminar::Part;
use std::collections::BTreeSet;

impl Organizer {
    /// Puts everybody into the hand-over list who is not in it yet, by name: all whose registration stands
    /// (LEA-04), or only those who came. Staff and refused people are no leads; nobody is taken out.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`], or when the database refuses.
    pub fn gather_leads(&mut self, id: SeminarId, arrived: bool) -> Result<Saved, Error> {
        let mut leads = self.store.read().plan(id)?.leads;
        let known: BTreeSet<PersonId> = leads.leads.iter().map(|lead| lead.person).collect();
        let query = PeopleQuery {
            arrived: arrived.then_some(true),
            staff: Some(false),
            sort: PeopleSort::Name,
            limit: u32::MAX,
            ..PeopleQuery::default()
        };
        let people = self.store.read().people(id, &query)?.rows;
        let stands = |status| match status {
            RegistrationStatus::Received | RegistrationStatus::Confirmed => true,
            RegistrationStatus::Refused | RegistrationStatus::Cancelled => false,
        };
        let new = people
            .into_iter()
            .filter(|row| stands(row.registration.status) || row.presence.arrived.is_some())
            .map(|row| row.registration.id)
            .filter(|person| !known.contains(person));
        leads.leads.extend(new.map(Lead::new));
        self.save_part(id, Part::Leads(leads))
    }
}
