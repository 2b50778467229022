//! Questionnaires handed in on the day, and the lottery among them (QST-08, DAY-33, DAY-34).
//!
//! Both are logs: an entry is never edited, a mistake is taken back by an entry of its own, and a winner who is not in
//! the hall stays in the log beside the one drawn instead.

use crate::ids::{EventId, PersonId};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A questionnaire came in, or the last one was counted by mistake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct HandedIn {
    pub id: EventId,
    pub at: NaiveDateTime,
    pub operator: String,
    /// Who gave it, if that was asked.
    pub person: Option<PersonId>,
    /// The entry that this one takes back.
    pub undoes: Option<EventId>,
}

/// Which questionnaires take part.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum DrawBasis {
    /// All that were handed in, by their numbers.
    Numbers,
    /// Those of which it is known who gave them.
    Named,
}

/// One lottery: who takes part and the seed are fixed before the first prize is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Draw {
    pub id: EventId,
    pub at: NaiveDateTime,
    pub operator: String,
    pub basis: DrawBasis,
    /// Numbers of the questionnaires that take part, rising.
    pub numbers: Vec<u32>,
    /// What the order of the numbers follows from.
    pub seed: String,
    /// In the order in which they are given.
    pub prizes: Vec<String>,
    /// In the order in which they happened.
    pub steps: Vec<DrawStep>,
}

/// One number was drawn for one prize.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct DrawStep {
    pub id: EventId,
    pub at: NaiveDateTime,
    pub operator: String,
    pub number: u32,
    /// Who had given the questionnaire, if that is known.
    pub person: Option<PersonId>,
    /// Place of the prize in the list, from 0.
    pub prize: u32,
    /// The step whose winner was not in the hall.
    pub replaces: Option<EventId>,
}

/// How many questionnaires there are, and every lottery of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Lottery {
    /// Questionnaires that were handed in.
    pub collected: u32,
    /// Of these, those of which it is known who gave them.
    pub named: u32,
    /// Listeners who came.
    pub arrived: u32,
    /// The last ones first; at most a screenful.
    pub last: Vec<Sheet>,
    /// People who have given theirs.
    pub given: BTreeSet<PersonId>,
    /// The last one first.
    pub draws: Vec<DrawState>,
}

/// A questionnaire that was handed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Sheet {
    /// What is written on it, from 1.
    pub number: u32,
    pub at: NaiveDateTime,
    /// Empty when it was not asked.
    pub name: String,
    pub company: String,
}

/// A lottery as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct DrawState {
    pub id: EventId,
    pub at: NaiveDateTime,
    pub operator: String,
    pub basis: DrawBasis,
    /// How many questionnaires take part.
    pub participants: u32,
    /// Their numbers in words: «1–40, 42».
    pub numbers: String,
    pub seed: String,
    pub prizes: Vec<String>,
    pub steps: Vec<DrawnNumber>,
    /// The prize that is drawn next, from 0; none when all are given.
    pub next: Option<u32>,
    /// Numbers that were not drawn yet.
    pub left: u32,
}

/// A number that was drawn, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct DrawnNumber {
    pub id: EventId,
    pub at: NaiveDateTime,
    pub number: u32,
    /// Place of the prize in the list, from 0.
    pub prize: u32,
    /// Empty when it is not known who gave the questionnaire.
    pub name: String,
    pub company: String,
    /// Was not in the hall: another number was drawn instead.
    pub absent: bool,
    /// Was drawn instead of an absent one.
    pub redrawn: bool,
}

impl Draw {
    /// The first prize that nobody has won yet, from 0.
    #[must_use]
    pub fn next_prize(&self) -> Option<u32> {
        let all = 0..u32::try_from(self.prizes.len()).unwrap_or(u32::MAX);
        let given = |prize: &u32| self.steps.iter().any(|step| step.prize == *prize);
        all.into_iter().find(|prize| !given(prize))
    }

    /// The winner of the step was not in the hall.
    #[must_use]
    pub fn is_replaced(&self, step: EventId) -> bool {
        self.steps.iter().any(|other| other.replaces == Some(step))
    }
}
