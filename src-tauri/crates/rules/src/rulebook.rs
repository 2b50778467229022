//! A pack whose rules are ready to run: their parameters are read once, not at every check.

use crate::engine;
use crate::registry::{self, Check};
use crate::season::Season;
use crate::settlement;
use crate::vocabulary::Vocabulary;
use chrono::NaiveDate;
use kafedra_model::finding::Finding;
use kafedra_model::pack::{Pack, Rule};
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::Settlement;
use std::fmt;
use std::ops::Deref;

/// A pack with the check of each of its rules. It is read like the pack itself.
#[derive(Debug)]
pub struct Rulebook {
    pack: Pack,
    checks: Checks,
    vocabulary: Vocabulary,
}

/// What a season says of a seminar on a day: its broken rules and what it brings, from one look.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// As [`crate::check`].
    pub findings: Vec<Finding>,
    /// As [`crate::settle`].
    pub settlement: Settlement,
}

/// The checks of a pack's rules, in the order of the rules.
pub(crate) struct Checks(Vec<Option<Box<dyn Check>>>);

impl Rulebook {
    #[must_use]
    pub fn of(pack: Pack) -> Self {
        Self {
            checks: Checks::of(&pack),
            vocabulary: Vocabulary::of(&pack),
            pack,
        }
    }

    /// Findings and settlement together, quicker than one after the other.
    #[must_use]
    pub fn outcome(&self, seminar: &Seminar, today: NaiveDate) -> Outcome {
        let season = self.season(seminar);
        Outcome {
            findings: engine::all_findings(&season, seminar, today),
            settlement: settlement::settle_in(season, seminar, today, None),
        }
    }

    /// As [`crate::check`].
    #[must_use]
    pub fn check(&self, seminar: &Seminar, today: NaiveDate) -> Vec<Finding> {
        engine::all_findings(&self.season(seminar), seminar, today)
    }

    /// As [`crate::settle`].
    #[must_use]
    pub fn settle(&self, seminar: &Seminar, today: NaiveDate) -> Settlement {
        settlement::settle_in(self.season(seminar), seminar, today, None)
    }

    fn season<'a>(&'a self, seminar: &Seminar) -> Season<'a> {
        Season::of(&self.pack, seminar).with(&self.checks, &self.vocabulary)
    }
}

impl Deref for Rulebook {
    type Target = Pack;

    fn deref(&self) -> &Pack {
        &self.pack
    }
}

impl Checks {
    pub(crate) fn of(pack: &Pack) -> Self {
        Self(pack.rules.iter().map(read).collect())
    }

    /// The check of the rule with this place in the pack.
    pub(crate) fn get(&self, index: usize) -> Option<&dyn Check> {
        self.0.get(index)?.as_deref()
    }
}

impl fmt::Debug for Checks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Checks").field(&self.0.len()).finish()
    }
}

/// A rule whose kind or parameters are unknown has none: `pack::parse` is the only way to get a pack, and
/// it has refused such a rule with its line.
fn read(rule: &Rule) -> Option<Box<dyn Check>> {
    registry::kind(&rule.check)?.check(rule)
}
