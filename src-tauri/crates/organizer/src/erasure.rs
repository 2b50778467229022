//! Erasing people: on request, or when the time for which their data may be kept is over.

use crate::error::Error;
use crate::organizer::Organizer;
use crate::undo::UndoStack;
use crate::uploads::Uploads;
use crate::view::{Erased, Retention};
use chrono::Months;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::seminar::Part;
use std::path::Path;

/// What is told of a folder at most.
const MOST_FILES: usize = 200;

impl Organizer {
    /// Takes away everything that says who a person was: from the database and its journal byte by byte, from the
    /// search, and from what the window has handed over. Numbers stay right, because an arrival without a name
    /// remains. Files that were printed, packed or copied before are not touched but named. Cannot be undone.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchPerson`]; nothing was erased then.
    pub fn erase_person(&mut self, id: SeminarId, person: PersonId) -> Result<Erased, Error> {
        self.person(id, person)?;
        self.erase(id, Some(person))
    }

    /// As [`Organizer::erase_person`], for everyone of a seminar.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn erase_everyone(&mut self, id: SeminarId) -> Result<Erased, Error> {
        self.erase(id, None)
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

    fn erase(&mut self, id: SeminarId, person: Option<PersonId>) -> Result<Erased, Error> {
        let kept = self.store.read().plan(id)?.leads;
        let mut leads = kept.clone();
        let meant = |lead: &PersonId| person.is_none_or(|person| person == *lead);
        for lead in leads.leads.iter_mut().filter(|lead| meant(&lead.person)) {
            lead.next_step.clear();
            lead.crm.clear();
        }
        let erased = self.store.write(|w| {
            if leads != kept {
                w.save_part(id, &Part::Leads(leads))?;
            }
            Ok::<_, Error>(w.erase(id, person)?)
        })?;
        // Earlier values of parts and files that were handed over may speak of the person as well.
        self.undo = UndoStack::default();
        self.uploads = Uploads::default();
        self.rosters.remove(&id);
        let complete = self.store.scrub()?;
        let output = self.folder.join("output").join(self.output_folder(id)?);
        Ok(Erased {
            people: u32::try_from(erased).unwrap_or(u32::MAX),
            complete,
            files: files_in(&output),
            backups: files_in(&self.folder.join("backups")),
        })
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
