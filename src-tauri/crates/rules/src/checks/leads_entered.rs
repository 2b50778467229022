//! Leads stand in the partner's CRM.
//!
//! From the days after the seminar every lead wants its number there, unless somebody has ticked that they are entered.
//!
//! Facts: `case` (`unentered`, or `open` and `broken` of the tick), `leads` (without a number).

use super::checklist_tick;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::checklist::TickOutcome;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The item of the checklist that confirms it, and from how many days after the seminar.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LeadsEntered {
    tick: String,
    after_days: u32,
}

impl Check for LeadsEntered {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let leads = &seminar.plan.leads.leads;
        let missing = leads.iter().filter(|lead| lead.crm.trim().is_empty());
        let missing = missing.count();
        let asked = today >= season.days_after(self.after_days);
        match seminar.plan.checklist.outcome(&self.tick) {
            None if asked && missing > 0 => vec![
                Observation::new()
                    .fact("case", "unentered")
                    .fact("leads", missing),
            ],
            Some(TickOutcome::Broken) => {
                let tick = checklist_tick::observe(season, seminar, &self.tick, today);
                let tick = tick.map(|tick| tick.fact("leads", missing));
                tick.into_iter().collect()
            }
            Some(TickOutcome::Done | TickOutcome::NotNeeded) | None => Vec::new(),
        }
    }
}
