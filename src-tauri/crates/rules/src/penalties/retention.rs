//! The scheme that keeps registered people: weekly mail, a call to everybody, a last mail (PEN-17).

use super::{Told, cases};
use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::pack::Penalty;
use kafedra_model::reminders::MailingKind;
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::PenaltyEntry;

/// One sum, whatever of the scheme is missing.
pub(super) fn broken(
    penalty: &Penalty,
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
) -> Vec<PenaltyEntry> {
    let Breaks {
        gap,
        uncalled,
        final_missing,
    } = breaks(season, seminar, today);
    let parts = [gap.is_some(), uncalled > 0, final_missing];
    let count = parts.iter().filter(|part| **part).count();
    if count == 0 {
        return Vec::new();
    }
    let mut told = cases(penalty, u32::try_from(count).unwrap_or(1))
        .fact("uncalled", uncalled)
        .fact("final_missing", final_missing)
        .fact("gap_days", gap.map_or(0, |gap| gap.days));
    if let Some(gap) = gap {
        told = told
            .fact("gap_from_date", gap.from)
            .fact("gap_to_date", gap.to)
            .on(Some(gap.from));
    }
    vec![told]
}

/// What of the scheme was not kept up to a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Breaks {
    /// The longest time between mails, where it is too long.
    pub(crate) gap: Option<Gap>,
    /// People who were not called in time.
    pub(crate) uncalled: u32,
    pub(crate) final_missing: bool,
}

/// Days between two mails that follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Gap {
    pub(crate) from: NaiveDate,
    pub(crate) to: NaiveDate,
    pub(crate) days: i64,
}

/// What is broken of the scheme; nothing before the first registration and after a withdrawal.
pub(crate) fn breaks(season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Breaks {
    let registrations = &season.pack.registrations;
    let attendance = &seminar.attendance;
    if attendance.first_registration.is_none() || seminar.plan.stages.withdrawn.is_some() {
        return Breaks::default();
    }
    let gap = longest_gap(season, seminar, today)
        .filter(|gap| gap.days > i64::from(registrations.weekly_mail_max_gap_days));
    let last_call_day = season.days_before(registrations.call_days_before_below);
    let calls_over = today > last_call_day;
    let too_late = attendance
        .first_call
        .is_some_and(|first| first > last_call_day);
    let uncalled = if too_late {
        attendance.registered
    } else {
        attendance.registered.saturating_sub(attendance.called)
    };
    let final_day = season.days_before(registrations.final_mail_days_before);
    let final_mail = mail_days(seminar, MailingKind::Final).contains(&final_day);
    Breaks {
        gap,
        uncalled: if calls_over { uncalled } else { 0 },
        final_missing: today > final_day && !final_mail,
    }
}

/// The longest time without an e-mail, from the first registration to the day of the last mail or, before
/// that, to today (AMB-32). SMS count for nothing (REG-12).
fn longest_gap(season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Option<Gap> {
    let first = seminar.attendance.first_registration?;
    let last_day = season.days_before(season.pack.registrations.final_mail_days_before);
    let end = today.min(last_day);
    let mut days = vec![first];
    days.extend(mail_days(seminar, MailingKind::Weekly));
    days.extend(mail_days(seminar, MailingKind::Final));
    days.retain(|day| first <= *day && *day < end);
    days.push(end.max(first));
    days.sort_unstable();
    let gaps = days.windows(2).map(|pair| Gap {
        from: pair[0],
        to: pair[1],
        days: pair[1].signed_duration_since(pair[0]).num_days(),
    });
    gaps.max_by_key(|gap| (gap.days, std::cmp::Reverse(gap.from)))
}

/// Days on which mails of the kind went out, sorted.
pub(crate) fn mail_days(seminar: &Seminar, kind: MailingKind) -> Vec<NaiveDate> {
    let mailings = seminar.plan.reminders.mailings.iter();
    let mut days: Vec<NaiveDate> = mailings
        .filter(|mailing| mailing.kind == kind)
        .map(|mailing| mailing.sent)
        .collect();
    days.sort_unstable();
    days
}
