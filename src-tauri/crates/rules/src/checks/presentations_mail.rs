//! All who registered get a mail with the presentations a few days after the seminar.
//!
//! A reminder from the day after the seminar, a fault when the days have passed.
//!
//! Facts: `case` (`due` or `late`), `due_date`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::reminders::MailingKind;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the days are the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PresentationsMail {}

impl Check for PresentationsMail {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let due = season.days_after(season.pack.leads.presentations_mail_within_days);
        let mailings = seminar.plan.reminders.mailings.iter();
        let sent = mailings
            .filter(|mailing| mailing.kind == MailingKind::Presentations)
            .map(|mailing| mailing.sent)
            .min();
        let observation = Observation::new().fact("due_date", due);
        if sent.unwrap_or(today) > due {
            vec![observation.fact("case", "late")]
        } else if sent.is_none() && today > season.date() {
            vec![observation.fact("case", "due").severity(Severity::Info)]
        } else {
            Vec::new()
        }
    }
}
