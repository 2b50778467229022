//! Everybody registered gets a reminder by e-mail at least once a week, from the first registration on.
//!
//! A broken week is told by the row of the penalty table; this check speaks up before that.
//!
//! Facts: `last_date` (the last mail or the first registration), `due_date`, `days_left`.

use crate::penalties::mail_days;
use crate::{Check, Observation, Season};
use chrono::{Days, NaiveDate};
use kafedra_model::reminders::MailingKind;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WeeklyMail {
    /// So many days before the last day of the week the reminder begins.
    ahead_days: u32,
}

impl Check for WeeklyMail {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let rules = &season.pack.registrations;
        let Some(first) = seminar.attendance.first_registration else {
            return Vec::new();
        };
        let final_day = season.days_before(rules.final_mail_days_before);
        let mails = mail_days(seminar, MailingKind::Weekly);
        let sent = mails.into_iter().filter(|mail| *mail <= today).max();
        let last = sent.unwrap_or(first).max(first);
        let gap = Days::new(u64::from(rules.weekly_mail_max_gap_days));
        let Some(due) = last.checked_add_days(gap).filter(|due| *due < final_day) else {
            return Vec::new();
        };
        let left = due.signed_duration_since(today).num_days();
        if !(0..=i64::from(self.ahead_days)).contains(&left) {
            return Vec::new();
        }
        let told = Observation::new()
            .fact("last_date", last)
            .fact("due_date", due)
            .fact("days_left", left);
        vec![told]
    }
}
