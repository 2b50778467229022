//! Questionnaires as they are handed in, and the lottery among them: logs that only grow (QST-08, DAY-33).

use crate::error::{Error, ErrorCode};
use crate::organizer::{Organizer, new_id};
use kafedra_model::day::Day;
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use kafedra_model::lottery::{
    Draw, DrawBasis, DrawState, DrawStep, DrawnNumber, HandedIn, Lottery, Sheet,
};
use kafedra_model::registration::Person;
use kafedra_model::seminar::Part;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Questionnaires that are told of one by one.
const MOST_SHOWN: usize = 12;
/// Letters of the word from the hall that go into the seed.
const LONGEST_WORD: usize = 40;

type Names = BTreeMap<PersonId, Person>;
/// Records that were put into others, and into whose.
type Merged = BTreeMap<PersonId, PersonId>;

impl Organizer {
    /// Questionnaires handed in so far, and the lotteries of the day.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn lottery(&self, id: SeminarId) -> Result<Lottery, Error> {
        let seminar = self.seminar(id)?;
        let day = &seminar.plan.day;
        let sheets = day.sheets();
        let merged = self.merged(id)?;
        let givers: BTreeSet<PersonId> = sheets.iter().filter_map(|one| one.person).collect();
        let winners = day.draws.iter().flat_map(|draw| &draw.steps);
        let mentioned = winners.filter_map(|step| step.person);
        let mentioned = givers.iter().copied().chain(mentioned).collect();
        let names = self.names(id, &mentioned, &merged)?;
        let given: BTreeSet<PersonId> = givers.iter().map(|one| standing(*one, &merged)).collect();
        let numbered = (1_u32..).zip(&sheets);
        let mut last: Vec<Sheet> = numbered
            .map(|(number, one)| sheet(number, one, &names))
            .collect();
        last.reverse();
        last.truncate(MOST_SHOWN);
        let draws = day.draws.iter().rev();
        Ok(Lottery {
            collected: count(sheets.len()),
            named: count(given.len()),
            arrived: seminar.attendance.attended,
            last,
            draws: draws.map(|draw| state(draw, &names)).collect(),
            given,
        })
    }

    /// Counts one questionnaire more; durable before it is answered. Of one person only the first counts.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`] for somebody who is no listener of the seminar.
    pub fn collect_questionnaire(
        &mut self,
        id: SeminarId,
        person: Option<PersonId>,
    ) -> Result<Lottery, Error> {
        let mut day = self.day(id)?;
        let person = person.map(|one| self.person(id, one)).transpose()?;
        let person = person.map(|row| row.registration);
        if let Some(giver) = &person {
            if giver.staff {
                return Err(Error::new(ErrorCode::NoSuchPerson));
            }
            let merged = self.merged(id)?;
            let given = day.sheets();
            let mut given = given.iter().filter_map(|one| one.person);
            if given.any(|one| standing(one, &merged) == giver.id) {
                return self.lottery(id);
            }
        }
        let person = person.map(|giver| giver.id);
        let entry = self.handed_in(person, None);
        day.questionnaires.push(entry);
        self.save_day(id, day)
    }

    /// The last questionnaire was counted by mistake; an entry of the log says so.
    ///
    /// # Errors
    /// [`ErrorCode::NothingToUndo`].
    pub fn uncollect_questionnaire(&mut self, id: SeminarId) -> Result<Lottery, Error> {
        let mut day = self.day(id)?;
        let last = day.sheets().last().map(|one| one.id);
        let last = last.ok_or_else(|| Error::new(ErrorCode::NothingToUndo))?;
        let entry = self.handed_in(None, Some(last));
        day.questionnaires.push(entry);
        self.save_day(id, day)
    }

    /// Fixes who takes part and then draws the seed: nobody can know it before. A word from the hall becomes a part of it.
    /// Somebody whose two records have become one takes part once.
    ///
    /// # Errors
    /// [`ErrorCode::NothingToDraw`] without prizes or questionnaires.
    pub fn begin_draw(
        &mut self,
        id: SeminarId,
        basis: DrawBasis,
        prizes: &[String],
        word: &str,
    ) -> Result<Lottery, Error> {
        let mut day = self.day(id)?;
        let numbered = (1_u32..).zip(day.sheets());
        let merged = self.merged(id)?;
        let mut known = BTreeSet::new();
        let taking_part = numbered.filter(|(_, one)| match one.person {
            Some(person) => known.insert(standing(person, &merged)),
            None => basis == DrawBasis::Numbers,
        });
        let numbers: Vec<u32> = taking_part.map(|(number, _)| number).collect();
        let prizes: Vec<String> = prizes.iter().map(|prize| prize.trim().to_owned()).collect();
        let prizes: Vec<String> = prizes
            .into_iter()
            .filter(|prize| !prize.is_empty())
            .collect();
        if numbers.is_empty() || prizes.is_empty() {
            return Err(Error::new(ErrorCode::NothingToDraw));
        }
        day.draws.push(Draw {
            id: EventId(new_id()),
            at: self.now(),
            operator: self.settings().operator.clone(),
            basis,
            numbers,
            seed: seed(word),
            prizes,
            steps: Vec::new(),
        });
        self.save_day(id, day)
    }

    /// Draws the number for the next prize.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`] for an unknown lottery; [`ErrorCode::NothingToDraw`] when all prizes are given or all
    /// numbers drawn.
    pub fn draw_next(&mut self, id: SeminarId, draw: EventId) -> Result<Lottery, Error> {
        self.draw_step(id, draw, None)
    }

    /// The winner of a step is not in the hall: the step stays in the log, and another number is drawn for its prize.
    ///
    /// # Errors
    /// As [`Organizer::draw_next`]; [`ErrorCode::NoSuchThing`] for a step that was replaced already.
    pub fn draw_again(
        &mut self,
        id: SeminarId,
        draw: EventId,
        step: EventId,
    ) -> Result<Lottery, Error> {
        self.draw_step(id, draw, Some(step))
    }

    fn draw_step(
        &mut self,
        id: SeminarId,
        draw: EventId,
        replaces: Option<EventId>,
    ) -> Result<Lottery, Error> {
        let mut day = self.day(id)?;
        let people: Vec<Option<PersonId>> = day.sheets().iter().map(|one| one.person).collect();
        let unknown = || Error::new(ErrorCode::NoSuchThing).with("thing", "draw");
        let nothing = || Error::new(ErrorCode::NothingToDraw);
        let found = day.draws.iter_mut().find(|one| one.id == draw);
        let draw = found.ok_or_else(unknown)?;
        let prize = match replaces {
            None => draw.next_prize().ok_or_else(nothing)?,
            Some(step) if draw.is_replaced(step) => return Err(unknown()),
            Some(step) => {
                let absent = draw.steps.iter().find(|one| one.id == step);
                absent.ok_or_else(unknown)?.prize
            }
        };
        let number = kafedra_rules::lottery::next_number(draw).ok_or_else(nothing)?;
        draw.steps.push(DrawStep {
            id: EventId(new_id()),
            at: self.now(),
            operator: self.settings().operator.clone(),
            number,
            person: giver(&people, number),
            prize,
            replaces,
        });
        self.save_day(id, day)
    }

    fn day(&self, id: SeminarId) -> Result<Day, Error> {
        Ok(self.store.read().plan(id)?.day)
    }

    fn save_day(&mut self, id: SeminarId, day: Day) -> Result<Lottery, Error> {
        self.store.write(|w| w.save_part(id, &Part::Day(day)))?;
        self.lottery(id)
    }

    fn handed_in(&self, person: Option<PersonId>, undoes: Option<EventId>) -> HandedIn {
        HandedIn {
            id: EventId(new_id()),
            at: self.now(),
            operator: self.settings().operator.clone(),
            person,
            undoes,
        }
    }

    fn merged(&self, id: SeminarId) -> Result<Merged, Error> {
        let merged = self.store.read().merged(id)?.into_iter();
        Ok(merged.map(|one| (one.person, one.into)).collect())
    }

    /// The log keeps the ids that it was written with; the names are those of the people who stand for them now.
    fn names(
        &self,
        id: SeminarId,
        people: &BTreeSet<PersonId>,
        merged: &Merged,
    ) -> Result<Names, Error> {
        let reader = self.store.read();
        let mut names = Names::new();
        for person in people {
            if let Some(registration) = reader.registration(id, standing(*person, merged))? {
                names.insert(*person, registration.person);
            }
        }
        Ok(names)
    }
}

fn standing(person: PersonId, merged: &Merged) -> PersonId {
    merged.get(&person).copied().unwrap_or(person)
}

fn giver(people: &[Option<PersonId>], number: u32) -> Option<PersonId> {
    let place = usize::try_from(number).ok()?.checked_sub(1)?;
    people.get(place).copied().flatten()
}

fn sheet(number: u32, one: &HandedIn, names: &Names) -> Sheet {
    let (name, company) = called(one.person, names);
    Sheet {
        number,
        at: one.at,
        name,
        company,
    }
}

fn state(draw: &Draw, names: &Names) -> DrawState {
    let steps = draw.steps.iter().map(|step| {
        let (name, company) = called(step.person, names);
        DrawnNumber {
            id: step.id,
            at: step.at,
            number: step.number,
            prize: step.prize,
            name,
            company,
            absent: draw.is_replaced(step.id),
            redrawn: step.replaces.is_some(),
        }
    });
    DrawState {
        id: draw.id,
        at: draw.at,
        operator: draw.operator.clone(),
        basis: draw.basis,
        participants: count(draw.numbers.len()),
        numbers: ranges(&draw.numbers),
        seed: draw.seed.clone(),
        prizes: draw.prizes.clone(),
        steps: steps.collect(),
        next: draw.next_prize(),
        left: count(draw.numbers.len().saturating_sub(draw.steps.len())),
    }
}

fn called(person: Option<PersonId>, names: &Names) -> (String, String) {
    let person = person.and_then(|person| names.get(&person));
    person.map_or_else(Default::default, |person| {
        (person.full_name(), person.company.clone())
    })
}

/// Random bits of the system, behind the word that somebody in the hall has called.
fn seed(word: &str) -> String {
    let random = Uuid::new_v4().simple().to_string();
    let kept = word.chars().filter(|letter| letter.is_alphanumeric());
    let word: String = kept.take(LONGEST_WORD).collect();
    if word.is_empty() {
        random
    } else {
        format!("{word}-{random}")
    }
}

/// «1–40, 42» of rising numbers.
fn ranges(numbers: &[u32]) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            Some(_) | None => ranges.push((*number, *number)),
        }
    }
    let told: Vec<String> = ranges
        .iter()
        .map(|(first, last)| match first == last {
            true => first.to_string(),
            false => format!("{first}–{last}"),
        })
        .collect();
    told.join(", ")
}

fn count(things: usize) -> u32 {
    u32::try_from(things).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_as_ranges() {
        assert_eq!(ranges(&[]), "");
        assert_eq!(ranges(&[7]), "7");
        assert_eq!(ranges(&[1, 2, 3, 5, 8, 9]), "1–3, 5, 8–9");
    }

    #[test]
    fn a_seed_is_new_every_time_and_can_be_read_aloud() {
        assert_ne!(seed(""), seed(""));
        let with_word = seed(" Ель: «7»\n");
        assert!(with_word.starts_with("Ель7-"), "{with_word}");
        assert_eq!(seed("").len(), 32);
    }
}
