//! A text message may be added to an e-mail, it never stands in its place.
//!
//! Every text message is looked at: whether a reminder by e-mail went out within the days that may lie between two of
//! them, or on the same day when it is the day of the last mail.
//!
//! Facts: `sent_date`, `case` (`weekly`, `final`), `mail_date` (of the last e-mail before it, or of the first
//! registration).

use crate::penalties::mail_days;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::reminders::MailingKind;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TextMessageAlone {}

impl Check for TextMessageAlone {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let rules = &season.pack.registrations;
        let final_day = season.days_before(rules.final_mail_days_before);
        let finals = mail_days(seminar, MailingKind::Final);
        let mut mails = mail_days(seminar, MailingKind::Weekly);
        mails.extend(&finals);
        mails.extend(seminar.attendance.first_registration);
        let messages = mail_days(seminar, MailingKind::Sms);
        let alone = |sent: NaiveDate| {
            if sent == final_day {
                return (!finals.contains(&sent)).then(|| told(sent, "final", None));
            }
            let last = mails.iter().filter(|mail| **mail <= sent).max();
            let gap = last.map(|last| sent.signed_duration_since(*last).num_days());
            let late = gap.is_none_or(|days| days >= i64::from(rules.weekly_mail_max_gap_days));
            late.then(|| told(sent, "weekly", last.copied()))
        };
        messages.into_iter().filter_map(alone).collect()
    }
}

fn told(sent: NaiveDate, case: &str, mail: Option<NaiveDate>) -> Observation {
    let told = Observation::new()
        .fact("sent_date", sent)
        .fact("case", case);
    match mail {
        Some(mail) => told.fact("mail_date", mail),
        None => told.fact("mail_date", "none"),
    }
}
