//! Only members of the vendor's partner programme are taken, whatever their status in it.
//!
//! Asked for until the application is sent; a "no" stands until it becomes a "yes".
//!
//! Facts: `case` (`no` or `open`).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PartnerMember {}

impl Check for PartnerMember {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let card = &seminar.plan.card;
        let sent = card.application_sent.is_some() || card.application_approved.is_some();
        match seminar.plan.application.partner_programme {
            Some(false) => vec![Observation::new().fact("case", "no")],
            None if !sent => vec![
                Observation::new()
                    .fact("case", "open")
                    .severity(Severity::Info),
            ],
            None | Some(true) => Vec::new(),
        }
    }
}
