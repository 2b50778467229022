//! The run sheet of the day: its marks, and the shifts as a log that only grows.

use crate::error::{Error, ErrorCode};
use crate::organizer::{Organizer, new_id};
use chrono::{NaiveDateTime, NaiveTime};
use kafedra_model::checklist::{Checklist, Tick, TickOutcome};
use kafedra_model::day::{Day, DeedKind, RunSheet, Shift};
use kafedra_model::ids::{EventId, SeminarId};
use kafedra_model::seminar::Part;
use kafedra_words::Words;

/// Nothing of one day moves further than a day.
const FURTHEST_MINUTES: i32 = 24 * 60;

impl Organizer {
    /// The day as it stands now; a rehearsal keeps the time and takes the date of the settings.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn run_sheet(&self, id: SeminarId) -> Result<RunSheet, Error> {
        let (seminar, pack, words) = self.with_season(id)?;
        let mut sheet = kafedra_rules::run_sheet(&pack, &seminar, self.now(), self.rehearses());
        for deed in &mut sheet.deeds {
            deed.text = worded(deed.kind, &deed.id, &deed.text, &words);
        }
        Ok(sheet)
    }

    /// Marks a deed as done now, a block as begun now, or takes the mark back. A line of the
    /// checklist is ticked there too, so that the rules see it.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`] for a deed that the day does not have.
    pub fn mark_deed(&mut self, id: SeminarId, deed: &str, done: bool) -> Result<RunSheet, Error> {
        let sheet = self.run_sheet(id)?;
        let found = sheet.deeds.iter().find(|one| one.id == deed);
        let kind = found
            .map(|deed| deed.kind)
            .ok_or_else(|| Error::new(ErrorCode::NoSuchThing).with("thing", "deed"))?;
        let plan = self.store.read().plan(id)?;
        let (mut day, mut checklist) = (plan.day, plan.checklist);
        if done {
            day.marks.insert(deed.to_owned(), sheet.now);
        } else {
            day.marks.remove(deed);
        }
        if kind == DeedKind::Checklist {
            tick(&mut checklist, deed, done, sheet.now);
        }
        self.store.write(|w| {
            w.save_part(id, &Part::Checklist(checklist))?;
            w.save_part(id, &Part::Day(day))
        })?;
        self.run_sheet(id)
    }

    /// Moves everything planned from `from` on by `minutes`, and logs who did it and why.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`] for a shift by nothing or by more than a day.
    pub fn shift_day(
        &mut self,
        id: SeminarId,
        from: NaiveTime,
        minutes: i32,
        reason: &str,
    ) -> Result<RunSheet, Error> {
        if minutes == 0 || !(-FURTHEST_MINUTES..=FURTHEST_MINUTES).contains(&minutes) {
            return Err(Error::new(ErrorCode::NoSuchThing).with("thing", "shift"));
        }
        let shift = self.shift(from, minutes, reason.trim(), None);
        self.log_shift(id, shift)
    }

    /// Takes the last shift back by an entry of its own.
    ///
    /// # Errors
    /// [`ErrorCode::NothingToUndo`].
    pub fn undo_shift(&mut self, id: SeminarId) -> Result<RunSheet, Error> {
        let day = self.store.read().plan(id)?.day;
        let last = day.undoable();
        let last = last.ok_or_else(|| Error::new(ErrorCode::NothingToUndo))?;
        let minutes = last.minutes.saturating_neg();
        let shift = self.shift(last.from, minutes, "", Some(last.id));
        self.log_shift(id, shift)
    }

    fn log_shift(&mut self, id: SeminarId, shift: Shift) -> Result<RunSheet, Error> {
        let mut day: Day = self.store.read().plan(id)?.day;
        day.shifts.push(shift);
        self.store.write(|w| w.save_part(id, &Part::Day(day)))?;
        self.run_sheet(id)
    }

    fn shift(&self, from: NaiveTime, minutes: i32, reason: &str, undoes: Option<EventId>) -> Shift {
        Shift {
            id: EventId(new_id()),
            at: self.now(),
            operator: self.settings().operator.clone(),
            from,
            minutes,
            reason: reason.to_owned(),
            undoes,
        }
    }
}

fn tick(checklist: &mut Checklist, item: &str, done: bool, now: NaiveDateTime) {
    if done {
        let tick = Tick {
            outcome: TickOutcome::Done,
            on: Some(now.date()),
            note: String::new(),
        };
        checklist.ticks.insert(item.to_owned(), tick);
    } else {
        checklist.ticks.remove(item);
    }
}

/// A block is called by its title, a check by what it prepares.
fn worded(kind: DeedKind, id: &str, title: &str, words: &Words) -> String {
    let name = id.split(':').next().unwrap_or_default();
    match (kind, name) {
        (DeedKind::Checklist, _) => words.word(&format!("tick-{id}")),
        (DeedKind::Photos, _) => words.word(&id.replacen("photos-", "photo-stage-", 1)),
        (DeedKind::Block, _) if !title.trim().is_empty() => title.to_owned(),
        (DeedKind::Block, _) => words.word(kind_of_block(name)),
        (DeedKind::Step, "day-speaker") => {
            words.text("day-deed-speaker", &[("title", title.into())])
        }
        (DeedKind::Step, "day-catering") => words.word("day-deed-catering"),
        (DeedKind::Step, "day-open") => words.word("day-deed-open"),
        (DeedKind::Step, _) => words.word("day-deed-close"),
    }
}

/// Registration, coffee and questions need no title: their kind says all.
fn kind_of_block(name: &str) -> &'static str {
    if name.starts_with("day-registration") {
        "agenda-kind-registration"
    } else if name.starts_with("day-coffee") {
        "agenda-kind-coffee-break"
    } else if name.starts_with("day-questions") {
        "agenda-kind-questions"
    } else {
        "subject-untitled"
    }
}
