//! Dates after the day: letters, report, credit, what follows.

use super::entry::{Parts, entry};
use crate::penalties::mail_days;
use crate::season::Season;
use chrono::{Days, Months, NaiveDate};
use kafedra_model::finding::Phase;
use kafedra_model::pack::PenaltyTrigger;
use kafedra_model::reminders::MailingKind;
use kafedra_model::seminar::Seminar;
use kafedra_model::timeline::{DateKind, TimelineEntry};

pub(super) fn entries(season: &Season<'_>, seminar: &Seminar) -> Vec<TimelineEntry> {
    let mut entries = vec![presentations(season, seminar)];
    entries.extend(report(season, seminar));
    entries.extend(credit(season, seminar));
    entries.extend(follow_up(season, seminar));
    entries
}

/// Presentations for all registrants; on a day off it is better sent on the working day before.
fn presentations(season: &Season<'_>, seminar: &Seminar) -> TimelineEntry {
    let date = season.days_after(season.pack.leads.presentations_mail_within_days);
    let sent = !mail_days(seminar, MailingKind::Presentations).is_empty();
    let better = match season.calendar.is_working_day(date) {
        true => date,
        false => season.calendar.before(date, 1).max(season.date()),
    };
    entry(
        season,
        "presentations-mail",
        date,
        DateKind::Deadline,
        Phase::Leads,
    )
    .items(&["LEA-01", "RPT-07"])
    .better_on(better)
    .done(sent)
}

fn report(season: &Season<'_>, seminar: &Seminar) -> Vec<TimelineEntry> {
    let report = &seminar.plan.report;
    let due = season.report_due(report.individual_due);
    let last = entry(season, "report", due, DateKind::Deadline, Phase::Report)
        .items(&["RPT-01", "STG-12", "STG-13"])
        .done(report.uploaded.is_some());
    let row = season
        .pack
        .penalties
        .iter()
        .find(|row| row.on == PenaltyTrigger::ReportLate);
    let late = row.zip(due.succ_opt()).map(|(row, next)| {
        entry(season, "report-late", next, DateKind::Border, Phase::Report)
            .items(&[row.id.as_str()])
            .fact("points", i64::from(row.points))
    });
    std::iter::once(last).chain(late).collect()
}

/// Crediting follows acceptance; until that is known, the last day of the report stands in.
fn credit(season: &Season<'_>, seminar: &Seminar) -> Vec<TimelineEntry> {
    let report = &seminar.plan.report;
    let rules = &season.pack.compensation;
    let assumed = report.accepted.is_none();
    let accepted = report
        .accepted
        .unwrap_or_else(|| season.report_due(report.individual_due));
    let credited = season
        .calendar
        .after(accepted, rules.credit_working_days_after_acceptance);
    let told = |id: &str, date, item: &str| {
        entry(season, id, date, DateKind::Event, Phase::Settlement)
            .items(&[item])
            .fact("assumed", if assumed { "yes" } else { "no" })
            .fact("accepted_date", accepted)
    };
    let months = Months::new(rules.bonus_valid_years.saturating_mul(12));
    let lapses = credited.checked_add_months(months);
    let mut entries = vec![told("credit", credited, "COM-27")];
    entries.extend(lapses.map(|date| told("bonus-lapses", date, "COM-04")));
    entries
}

fn follow_up(season: &Season<'_>, seminar: &Seminar) -> Vec<TimelineEntry> {
    let pack = season.pack;
    let after = |from: NaiveDate, weeks: u32| {
        from.checked_add_days(Days::new(u64::from(weeks) * 7))
            .unwrap_or(from)
    };
    let window = |id: &str, from: NaiveDate, first: u32, last: u32, item: &str| {
        entry(
            season,
            id,
            after(from, last),
            DateKind::Window,
            Phase::Leads,
        )
        .items(&[item])
        .since(season, after(from, first))
    };
    let rules = &pack.registrations;
    let (first, last) = (rules.repeat_weeks_from, rules.repeat_weeks_to);
    let mut entries = vec![
        window(
            "repeat-seminar",
            pack.season.event_to,
            first,
            last,
            "REG-05",
        ),
        window(
            "next-event",
            season.date(),
            pack.leads.next_event_weeks_from,
            pack.leads.next_event_weeks_to,
            "LEA-09",
        ),
    ];
    let months = Months::new(pack.report.conversion_after_months);
    if let Some(date) = season.date().checked_add_months(months) {
        let told = entry(season, "conversion", date, DateKind::Deadline, Phase::Leads);
        let done = seminar.plan.leads.outcome_told.is_some();
        entries.push(told.items(&["RPT-09", "RPT-10"]).done(done));
    }
    entries
}
