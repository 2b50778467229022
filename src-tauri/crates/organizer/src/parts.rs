//! Editing the plan: one part at a time, saved before it is answered, undone whole.

use crate::error::{Error, ErrorCode};
use crate::fixes;
use crate::organizer::Organizer;
use crate::undo::{Edit, Step};
use crate::view::{Saved, Undone};
use kafedra_model::finding::Fix;
use kafedra_model::ids::SeminarId;
use kafedra_model::seminar::Part;

impl Organizer {
    /// Saves one part of the plan; an unchanged part is not an edit.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`], [`ErrorCode::NoSuchPack`] for a card with an unknown season,
    /// [`ErrorCode::NoSuchThing`] for the record of the day, whose log only grows by its own verbs, or when the database refuses; the previous part stands then.
    pub fn save_part(&mut self, id: SeminarId, part: Part) -> Result<Saved, Error> {
        if matches!(part, Part::Day(_)) {
            return Err(Error::new(ErrorCode::NoSuchThing).with("thing", "part"));
        }
        if let Part::Card(card) = &part {
            self.packs.season(&card.pack)?;
        }
        let mut plan = self.store.read().plan(id)?;
        let previous = plan.replace(part.clone());
        if previous != part {
            self.store.write(|w| w.save_part(id, &part))?;
            self.undo.push(id, Edit::new(previous, part));
        }
        self.saved(id)
    }

    /// Takes the last edit of the session back, and the confirmations that came with it.
    ///
    /// # Errors
    /// [`ErrorCode::NothingToUndo`], or when the database refuses; the edit stands then.
    pub fn undo(&mut self, id: SeminarId) -> Result<Undone, Error> {
        let step = self
            .undo
            .pop(id)
            .ok_or_else(|| Error::new(ErrorCode::NothingToUndo))?;
        if let Err(error) = self.take_back(id, &step) {
            self.undo.push(id, step);
            return Err(error);
        }
        Ok(Undone {
            noun: step.noun().to_owned(),
            saved: self.saved(id)?,
        })
    }

    fn take_back(&mut self, id: SeminarId, step: &Step) -> Result<(), Error> {
        match step {
            Step::Part(edit) => self.take_edit_back(id, edit),
            Step::Import(import) => self.undo_import(id, import),
            Step::Merge(person) => self.take_apart(id, *person).map(drop),
            Step::Split(rejoin) => self.rejoin(id, rejoin),
            Step::Apart(pair) => self.forget_apart(id, *pair),
            Step::People(people) => self.undo_people(id, people),
        }
    }

    fn take_edit_back(&mut self, id: SeminarId, edit: &Edit) -> Result<(), Error> {
        let reader = self.store.read();
        let part = edit.undone(&reader.plan(id)?);
        let waiting = if edit.confirms() {
            edit.unconfirmed(reader.registrations(id)?)
        } else {
            Vec::new()
        };
        Ok(self.store.write(|w| {
            w.save_part(id, &part)?;
            w.update_registrations(id, &waiting)
        })?)
    }

    /// Carries out the remedy that a finding offered.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`] when what it is about is gone.
    pub fn apply_fix(&mut self, id: SeminarId, fix: &Fix) -> Result<Saved, Error> {
        let (seminar, pack, _) = self.with_season(id)?;
        let part = fixes::apply(&seminar.plan, &pack, fix);
        let part = part.ok_or_else(|| Error::new(ErrorCode::NoSuchThing).with("thing", "fix"))?;
        self.save_part(id, part)
    }

    /// Adds the mandatory blocks that the agenda lacks, with their official texts, in a valid order.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn draft_agenda(&mut self, id: SeminarId) -> Result<Saved, Error> {
        let (seminar, pack, _) = self.with_season(id)?;
        let part = Part::Agenda(fixes::draft(&seminar.plan.agenda, &pack));
        self.save_part(id, part)
    }
}
