//! The mail with the presentations goes to those who came and to those who did not.
//!
//! Said once the mail is entered as sent: it has to reach everybody who registered. Several mails count together, since
//! the two groups may be written to separately.
//!
//! Facts: `people` (who got it), `registered`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::reminders::MailingKind;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PresentationsEveryone {}

impl Check for PresentationsEveryone {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let mailings = seminar.plan.reminders.mailings.iter();
        let sent: Vec<u32> = mailings
            .filter(|mailing| mailing.kind == MailingKind::Presentations)
            .map(|mailing| mailing.recipients)
            .collect();
        let people = sent
            .iter()
            .fold(0_u32, |sum, sent| sum.saturating_add(*sent));
        let registered = seminar.attendance.registered;
        if sent.is_empty() || people >= registered {
            return Vec::new();
        }
        let observation = Observation::new()
            .fact("people", people)
            .fact("registered", registered);
        vec![observation]
    }
}
