//! Erasing people: on request, or when the time for which their data may be kept is over.

use crate::error::Error;
use crate::organizer::Organizer;
use crate::undo::UndoStack;
use crate::uploads::Uploads;
use crate::view::{Erased, PersonPlace, Retention};
use chrono::Months;
use kafedra_model::duplicates::Occurrence;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::seminar::Part;
use std::path::Path;

/// What is told of a folder at most.
const MOST_FILES: usize = 200;

impl Organizer {
    /// Takes away everything that says who a person was: from the database and its journal byte by byte, from the
    /// search, and from what the window has handed over; likewise where the same person was found in `elsewhere`.
    /// Numbers stay right, because an arrival without a name remains, and it keeps the person from coming back with the
    /// file of a desk. Files that were printed, packed or copied before are not touched but named. Cannot be undone.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchPerson`]; nothing was erased then.
    pub fn erase_person(
        &mut self,
        id: SeminarId,
        person: PersonId,
        elsewhere: &[PersonPlace],
    ) -> Result<Erased, Error> {
        let mut places = vec![(id, Some(self.person(id, person)?.registration.id))];
        for place in elsewhere {
            let person = self.person(place.seminar, place.person)?.registration.id;
            places.push((place.seminar, Some(person)));
        }
        self.erase(&places)
    }

    /// Where else in the workspace there is somebody with the same phone or e-mail, or the same name in the same
    /// company; by date.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchPerson`].
    pub fn same_person_elsewhere(
        &self,
        id: SeminarId,
        person: PersonId,
    ) -> Result<Vec<Occurrence>, Error> {
        let person = self.person(id, person)?.registration.person;
        let read = self.store.read();
        let mut found = Vec::new();
        for seminar in read.seminars()?.into_iter().filter(|one| one.id != id) {
            for registration in read.registrations(seminar.id)? {
                let other = &registration.person;
                let likeness = kafedra_imports::likeness(&person, other);
                if likeness.is_empty() || other.is_erased() {
                    continue;
                }
                found.push(Occurrence {
                    seminar: seminar.id,
                    city: seminar.city.clone(),
                    date: seminar.date,
                    person: registration.id,
                    name: other.full_name(),
                    company: other.company.clone(),
                    likeness,
                });
            }
        }
        found.sort_by(|a, b| (a.date, &a.name, a.person).cmp(&(b.date, &b.name, b.person)));
        Ok(found)
    }

    /// As [`Organizer::erase_person`], for everyone of a seminar.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn erase_everyone(&mut self, id: SeminarId) -> Result<Erased, Error> {
        self.erase(&[(id, None)])
    }

    /// Until when the data of a seminar's people are kept, and how many are kept longer than that.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn retention(&self, id: SeminarId) -> Result<Retention, Error> {
        let date = self.store.read().plan(id)?.card.date;
        let months = self.settings().keep_people_months;
        let until = date.checked_add_months(Months::new(months)).unwrap_or(date);
        let due = months > 0 && until < self.today();
        let people = if due { self.store.read().named(id)? } else { 0 };
        Ok(Retention {
            until: (months > 0).then_some(until),
            people,
        })
    }

    fn erase(&mut self, places: &[(SeminarId, Option<PersonId>)]) -> Result<Erased, Error> {
        let mut leads = Vec::new();
        for (id, person) in places {
            leads.extend(self.leads_without(*id, *person)?.map(|part| (*id, part)));
        }
        let erased = self.store.write(|w| {
            for (id, part) in &leads {
                w.save_part(*id, part)?;
            }
            let mut erased = 0;
            for (id, person) in places {
                erased += w.erase(*id, *person)?;
            }
            Ok::<_, Error>(erased)
        })?;
        // Earlier values of parts and files that were handed over may speak of the person as well.
        self.undo = UndoStack::default();
        self.uploads = Uploads::default();
        let complete = self.store.scrub()?;
        let mut files = Vec::new();
        for (id, _) in places {
            self.rosters.remove(id);
            files.extend(files_in(
                &self.folder.join("output").join(self.output_folder(*id)?),
            ));
        }
        files.dedup();
        Ok(Erased {
            people: u32::try_from(erased).unwrap_or(u32::MAX),
            complete,
            files,
            backups: files_in(&self.folder.join("backups")),
        })
    }

    /// The leads without words about the person, if there were any.
    fn leads_without(
        &self,
        id: SeminarId,
        person: Option<PersonId>,
    ) -> Result<Option<Part>, Error> {
        let kept = self.store.read().plan(id)?.leads;
        let mut leads = kept.clone();
        let meant = |lead: &PersonId| person.is_none_or(|person| person == *lead);
        for lead in leads.leads.iter_mut().filter(|lead| meant(&lead.person)) {
            lead.next_step.clear();
            lead.crm.clear();
        }
        Ok((leads != kept).then_some(Part::Leads(leads)))
    }
}

/// Names of the files below a folder, in their order; none if there is no such folder.
fn files_in(folder: &Path) -> Vec<String> {
    let mut waiting = vec![folder.to_path_buf()];
    let mut files = Vec::new();
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                files.push(path.display().to_string());
            }
        }
    }
    files.sort();
    files.truncate(MOST_FILES);
    files
}
