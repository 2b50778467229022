//! Everybody registered gets a reminder by e-mail at least once a week, from the first registration on.
//!
//! Said some days before the week is over, and of the longest gap once it is broken (AMB-32).
//!
//! Facts: `case` (`due` or `broken`), `gap_days`, `gap_from_date`, `gap_to_date`, `allowed_days`; `last_date` (the last
//! mail or the first registration), `due_date`, `days_left`.

use crate::penalties::{breaks, mail_days};
use crate::{Check, Observation, Season};
use chrono::{Days, NaiveDate};
use kafedra_model::finding::Severity;
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
        let broken = broken(season, seminar, today).into_iter();
        broken.chain(self.due(season, seminar, today)).collect()
    }
}

impl WeeklyMail {
    fn due(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Option<Observation> {
        let rules = &season.pack.registrations;
        let first = seminar.attendance.first_registration?;
        let final_day = season.days_before(rules.final_mail_days_before);
        let mails = mail_days(seminar, MailingKind::Weekly);
        let sent = mails.into_iter().filter(|mail| *mail <= today).max();
        let last = sent.unwrap_or(first).max(first);
        let gap = Days::new(u64::from(rules.weekly_mail_max_gap_days));
        let due = last.checked_add_days(gap).filter(|due| *due < final_day)?;
        let left = due.signed_duration_since(today).num_days();
        if !(0..=i64::from(self.ahead_days)).contains(&left) {
            return None;
        }
        let told = Observation::new()
            .fact("case", "due")
            .fact("last_date", last)
            .fact("due_date", due)
            .fact("days_left", left);
        Some(told)
    }
}

fn broken(season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Option<Observation> {
    let gap = breaks(season, seminar, today).gap?;
    let told = Observation::new()
        .fact("case", "broken")
        .fact("gap_days", gap.days)
        .fact("gap_from_date", gap.from)
        .fact("gap_to_date", gap.to)
        .fact(
            "allowed_days",
            season.pack.registrations.weekly_mail_max_gap_days,
        );
    Some(told.severity(Severity::Error))
}
