//! The event is called a seminar, and nobody's but the partner's.
//!
//! The seminar's title is read as it will be published. Of block titles only those are flagged that make the vendor
//! the host or a speaker: a block may well be a workshop (AMB-25).
//!
//! Facts: `words` (as they stand in the title).

use crate::wording::{TextContext, TextKind, WordingProblem};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The problems of wording that the rule is about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TitleWording {
    problems: Vec<WordingProblem>,
    /// Titles of blocks are read too.
    #[serde(default)]
    blocks: bool,
}

impl Check for TitleWording {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let agenda = &seminar.plan.agenda;
        let of_seminar = self.read(season, &agenda.title, Observation::new);
        let blocks = agenda.blocks.iter().filter(|_| self.blocks);
        let of_blocks = blocks.flat_map(|block| {
            let about = || Observation::about("block", block.id, &block.title);
            self.read(season, &block.title, about)
        });
        of_seminar.into_iter().chain(of_blocks).collect()
    }
}

impl TitleWording {
    fn read(
        &self,
        season: &Season<'_>,
        title: &str,
        about: impl Fn() -> Observation,
    ) -> Vec<Observation> {
        let context = TextContext::default();
        let found = season.wording(TextKind::Announcement, title, &context);
        let meant = found
            .iter()
            .filter(|found| self.problems.contains(&found.problem));
        meant
            .map(|found| {
                let observation = about().fact("words", found.words.as_str());
                if found.problem == WordingProblem::DoubtfulWord {
                    observation.severity(Severity::Warning)
                } else {
                    observation
                }
            })
            .collect()
    }
}
