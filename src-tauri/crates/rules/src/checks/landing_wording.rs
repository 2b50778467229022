//! The words of the landing page call the event a seminar of the partner.
//!
//! Title, description and audience are read; names of talks are looked at with the programme.
//!
//! Facts: `problem` (a kind of wording problem), `words` (as they stand on the page).

use crate::penalties::text_context;
use crate::wording::{TextKind, WordingProblem, has_role};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LandingWording {
    /// Kinds of problem that this rule speaks of.
    problems: Vec<WordingProblem>,
    /// Beginnings of the role words that it speaks of; all of them when left out.
    #[serde(default)]
    roles: Vec<String>,
}

impl Check for LandingWording {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let Some(page) = &seminar.plan.landing.content else {
            return Vec::new();
        };
        let text = [&*page.title, &*page.description, &*page.audience].join("\n");
        let found = season.wording(TextKind::Landing, &text, &text_context(seminar));
        found
            .iter()
            .filter(|found| self.problems.contains(&found.problem) && self.is_mine(&found.words))
            .map(|found| {
                let told = Observation::new()
                    .fact("problem", found.problem.name())
                    .fact("words", found.words.clone());
                if found.problem == WordingProblem::DoubtfulWord {
                    told.severity(Severity::Info).harmless()
                } else {
                    told
                }
            })
            .collect()
    }
}

impl LandingWording {
    fn is_mine(&self, words: &str) -> bool {
        self.roles.is_empty() || has_role(words, &self.roles)
    }
}
