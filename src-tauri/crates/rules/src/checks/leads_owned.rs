//! Every lead has somebody who answers for it, and a next step.
//!
//! Facts: `leads` (without either).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::leads::Lead;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LeadsOwned {}

impl Check for LeadsOwned {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let left = |lead: &&Lead| lead.owner.trim().is_empty() || lead.next_step.trim().is_empty();
        let leads = seminar.plan.leads.leads.iter().filter(left).count();
        if leads == 0 {
            return Vec::new();
        }
        vec![Observation::new().fact("leads", leads)]
    }
}
