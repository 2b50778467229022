//! A pack whose rules are ready to run: their parameters are read once, not at every check.

use crate::engine;
use crate::registry::{self, Check};
use crate::season::Season;
use crate::settlement;
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
}

/// The checks of a pack's rules, in the order of the rules.
pub(crate) struct Checks(Vec<Option<Box<dyn Check>>>);

impl Rulebook {
    #[must_use]
    pub fn of(pack: Pack) -> Self {
        let checks = Checks::of(&pack);
        Self { pack, checks }
    }

    /// As [`crate::check`].
    #[must_use]
    pub fn check(&self, seminar: &Seminar, today: NaiveDate) -> Vec<Finding> {
        engine::findings(&self.season(seminar), seminar, today, |_| true)
    }

    /// As [`crate::settle`].
    #[must_use]
    pub fn settle(&self, seminar: &Seminar, today: NaiveDate) -> Settlement {
        settlement::settle_in(self.season(seminar), seminar, today, None)
    }

    fn season<'a>(&'a self, seminar: &Seminar) -> Season<'a> {
        Season::of(&self.pack, seminar).with_checks(&self.checks)
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
