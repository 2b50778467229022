//! The last reminder goes out by e-mail in the morning of the day before the seminar.
//!
//! Facts: `case` (`today`, `afternoon`, `missed`), `due_date`, `latest`, `sent_time`.

use crate::penalties::{breaks, mail_days};
use crate::{Check, Observation, Season};
use chrono::{NaiveDate, NaiveTime};
use kafedra_model::finding::Severity;
use kafedra_model::reminders::MailingKind;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FinalMail {}

impl Check for FinalMail {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let rules = &season.pack.registrations;
        let due = season.days_before(rules.final_mail_days_before);
        let told = |case: &str| {
            Observation::new()
                .fact("case", case)
                .fact("due_date", due)
                .fact("latest", rules.final_mail_latest.clone())
        };
        if mail_days(seminar, MailingKind::Final).contains(&due) {
            let sent = afternoon(&rules.final_mail_latest, seminar, due);
            return sent
                // The scheme that PEN-17 is about asks for the day (L554), and the hour is ours: a mail of the
                // right day costs no points, here as in the ledger.
                .map(|time| told("afternoon").fact("sent_time", time).harmless())
                .into_iter()
                .collect();
        }
        let begun = seminar.attendance.registered > 0;
        if today == due && begun {
            vec![told("today")]
        } else if breaks(season, seminar, today).final_missing {
            vec![told("missed").severity(Severity::Error)]
        } else {
            Vec::new()
        }
    }
}

/// The hour of the last mail, when all of them went out too late in the day.
fn afternoon(latest: &str, seminar: &Seminar, due: NaiveDate) -> Option<NaiveTime> {
    let latest = NaiveTime::parse_from_str(latest, "%H:%M").ok()?;
    let mailings = seminar.plan.reminders.mailings.iter();
    let finals =
        mailings.filter(|mailing| mailing.kind == MailingKind::Final && mailing.sent == due);
    let times: Option<Vec<NaiveTime>> = finals.map(|mailing| mailing.at).collect();
    times?.into_iter().min().filter(|time| *time > latest)
}
