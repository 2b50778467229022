//! There is something to eat at the coffee break.
//!
//! Light snacks will do by themselves; sweets go with tea or coffee; drinks alone are not allowed. A menu that nobody
//! wrote down is asked for in the last days before the seminar, as long as the programme has a break.
//!
//! Facts: `case` (`unknown` or `sweets_alone`), `items` (of the menu).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::BlockKind;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use kafedra_model::venue::MenuKind;
use serde::Deserialize;

/// Whether the rule asks what the menu consists of, or only for something to eat.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CoffeeMenu {
    demand: Demand,
    from_days: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Demand {
    Consist,
    Food,
}

impl Check for CoffeeMenu {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let menu = &seminar.plan.venues.catering.menu;
        let has = |kind: MenuKind| menu.iter().any(|item| item.kind == kind);
        let (snack, sweets, drink) = (
            has(MenuKind::Snack),
            has(MenuKind::Sweets),
            has(MenuKind::Drink),
        );
        let observation = Observation::new().fact("items", menu.len());
        let asked = season.days_before(self.from_days) <= today && today <= season.date();
        let seen = match self.demand {
            Demand::Food if drink && !snack && !sweets => Some(observation),
            Demand::Consist if sweets && !snack && !drink => {
                Some(observation.fact("case", "sweets_alone"))
            }
            Demand::Consist if menu.is_empty() && asked && has_break(seminar) => Some(
                observation
                    .fact("case", "unknown")
                    .severity(Severity::Warning),
            ),
            Demand::Food | Demand::Consist => None,
        };
        seen.into_iter().collect()
    }
}

fn has_break(seminar: &Seminar) -> bool {
    let mut blocks = seminar.plan.agenda.blocks.iter();
    blocks.any(|block| block.kind == BlockKind::CoffeeBreak)
}
