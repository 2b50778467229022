//! The seminar is for new clients: few of those who register are clients of the partner already.
//!
//! The programme names no share; the one allowed is ours. The number comes from the partner's CRM. The tick of the
//! planning page speaks as well, if the rule names one.
//!
//! Facts: `case` (`share`, or `open` and `broken` of the tick), `clients`, `registered`, `percent`, `max_percent`.

use super::checklist_tick;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The largest share that raises no question, and the item of the checklist that confirms the aim.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExistingClients {
    max_percent: u32,
    tick: String,
}

impl Check for ExistingClients {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let share = self.share(seminar);
        let tick = checklist_tick::observe(season, seminar, &self.tick, today);
        share.into_iter().chain(tick).collect()
    }
}

impl ExistingClients {
    fn share(&self, seminar: &Seminar) -> Option<Observation> {
        let registered = seminar.attendance.registered;
        let clients = seminar.plan.application.existing_clients?.min(registered);
        let percent = (u64::from(clients) * 100).checked_div(u64::from(registered))?;
        let within =
            u64::from(clients) * 100 <= u64::from(registered) * u64::from(self.max_percent);
        (!within).then(|| {
            Observation::new()
                .fact("case", "share")
                .fact("clients", clients)
                .fact("registered", registered)
                .fact("percent", u32::try_from(percent).unwrap_or(100))
                .fact("max_percent", self.max_percent)
                .severity(Severity::Warning)
        })
    }
}
