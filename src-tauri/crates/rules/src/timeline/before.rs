//! Dates before the day: application, announcing, reminders, and the last two weeks.

use super::calls;
use super::entry::{Parts, entry};
use crate::applications::{Group, group_of_week, review};
use crate::penalties::mail_days;
use crate::season::Season;
use chrono::{Days, NaiveDate, NaiveTime};
use kafedra_model::finding::Phase;
use kafedra_model::reminders::MailingKind;
use kafedra_model::seminar::Seminar;
use kafedra_model::timeline::{DateKind, TimelineEntry};

/// Window of applications and the days on which groups are reviewed (ELG-16, F-25).
pub(super) fn applications(season: &Season<'_>, seminar: &Seminar) -> Vec<TimelineEntry> {
    let dates = &season.pack.season;
    let card = &seminar.plan.card;
    let sent = card.application_sent.is_some() || card.application_approved.is_some();
    let event = |id: &str, date| entry(season, id, date, DateKind::Event, Phase::Application);
    let mut entries = vec![
        event("applications-open", dates.applications_from).items(&["STG-02", "ELG-16"]),
        entry(
            season,
            "application-last",
            dates.applications_to,
            DateKind::Deadline,
            Phase::Application,
        )
        .items(&["STG-02", "AMB-40"])
        .fact(
            "review_date",
            review(season, dates.applications_to)
                .map_or(dates.applications_to, |review| review.group.review),
        )
        .done(sent),
    ];
    let test = &seminar.plan.application.test;
    entries.extend(test.due.map(|due| {
        let kind = DateKind::Deadline;
        let told = entry(season, "entry-test", due, kind, Phase::Application);
        told.items(&["ELG-15"]).done(test.taken.is_some())
    }));
    let groups = groups(season);
    for (index, group) in groups.iter().enumerate() {
        let told = event(&format!("application-review.{}", index + 1), group.review)
            .items(&["ELG-11", "ELG-15", "ELG-16"])
            .fact("group_from_date", group.from)
            .fact("group_to_date", group.to)
            .fact("week", season.week().map_or(0, u32::from));
        entries.push(told);
    }
    if let Some(last) = groups.last() {
        // By the coordinator's word Friday will do, though its group is reviewed a week later (AMB-40).
        let (sensible, reviewed) = match review(season, dates.applications_to) {
            Some(late) if season.pack.application.last_day_will_do => {
                (dates.applications_to, late.group.review)
            }
            _ => (last.to, last.review),
        };
        let told = entry(
            season,
            "application-sensible",
            sensible,
            DateKind::Recommended,
            Phase::Application,
        );
        entries.push(
            told.items(&["AMB-40"])
                .fact("review_date", reviewed)
                .done(sent),
        );
    }
    entries
}

/// The groups whose review lies inside the window of applications; a short week has none (AMB-41).
fn groups(season: &Season<'_>) -> Vec<Group> {
    let dates = &season.pack.season;
    let first = dates.applications_from.week(chrono::Weekday::Mon);
    let mondays = first.first_day().iter_weeks();
    let mondays = mondays.take_while(|day| *day <= dates.applications_to);
    let groups = mondays
        .take(60)
        .filter_map(|monday| group_of_week(season, monday));
    groups
        .filter(|group| group.review <= dates.applications_to)
        .collect()
}

pub(super) fn announcing(season: &Season<'_>, seminar: &Seminar) -> Vec<TimelineEntry> {
    let campaign = season.pack.season.campaign_start;
    let mut entries = vec![
        entry(
            season,
            "campaign",
            campaign,
            DateKind::Event,
            Phase::Announcements,
        )
        .items(&["ANN-22", "LND-06", "ANN-03"]),
    ];
    let stage = &season.pack.announcing.after_stage;
    let record = seminar.plan.stages.records.get(stage);
    let approved = record.and_then(|record| record.approved);
    let due = season.pack.stage(stage).and_then(|stage| season.due(stage));
    if let Some(date) = approved.or(due) {
        let own = !seminar.plan.landing.own_site_url.trim().is_empty();
        entries.push(
            entry(
                season,
                "own-announcing",
                date,
                DateKind::Event,
                Phase::Announcements,
            )
            .items(&["ANN-23"]),
        );
        entries.push(
            entry(
                season,
                "own-site",
                date,
                DateKind::Recommended,
                Phase::Announcements,
            )
            .items(&["ANN-25", "AMB-65"])
            .done(own),
        );
    }
    entries
}

/// Weekly mails from the first registration, the calls and the last mail (STG-09..STG-11).
pub(super) fn reminders(
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
) -> Vec<TimelineEntry> {
    let rules = &season.pack.registrations;
    let final_day = season.days_before(rules.final_mail_days_before);
    let mut entries = Vec::new();
    if let Some(first) = seminar.attendance.first_registration {
        let told = entry(
            season,
            "first-registration",
            first,
            DateKind::Event,
            Phase::Registrations,
        );
        entries.push(told.items(&["LND-31", "STG-09"]));
        entries.extend(weekly_mails(season, seminar, first, final_day, today));
    }
    entries.extend(calls::entries(season, seminar));
    let sent = mail_days(seminar, MailingKind::Final).contains(&final_day);
    let latest = NaiveTime::parse_from_str(&rules.final_mail_latest, "%H:%M");
    let mut last = entry(
        season,
        "final-mail",
        final_day,
        DateKind::Deadline,
        Phase::Reminders,
    )
    .items(&["STG-11", "REG-10"])
    .done(sent);
    last.until = latest.ok();
    entries.push(last);
    entries
}

/// More than a year of weekly mails is a slip in a date.
const MOST_MAILS: usize = 60;

fn weekly_mails(
    season: &Season<'_>,
    seminar: &Seminar,
    first: NaiveDate,
    final_day: NaiveDate,
    today: NaiveDate,
) -> Vec<TimelineEntry> {
    let gap = Days::new(u64::from(
        season.pack.registrations.weekly_mail_max_gap_days.max(1),
    ));
    let mails = mail_days(seminar, MailingKind::Weekly);
    let mut entries = Vec::new();
    let mut last = first;
    while let Some(due) = last.checked_add_days(gap).filter(|due| *due < final_day) {
        if entries.len() == MOST_MAILS {
            break;
        }
        let sent = mails
            .iter()
            .rev()
            .find(|mail| last < **mail && **mail <= due)
            .copied();
        let number = entries.len() + 1;
        let date = sent.unwrap_or(due);
        let told = entry(
            season,
            format!("weekly-mail.{number}"),
            date,
            DateKind::Deadline,
            Phase::Reminders,
        )
        .items(&["REG-08"])
        .fact("number", number)
        .fact("missed", sent.is_none() && due < today)
        .done(sent.is_some());
        entries.push(told);
        last = date;
    }
    entries
}

/// What the last two weeks forbid and ask for.
pub(super) fn last_days(season: &Season<'_>, seminar: &Seminar) -> Vec<TimelineEntry> {
    let pack = season.pack;
    let eve = season.days_before(1);
    let frozen = season.days_before(pack.venue.freeze_days);
    let print_from = season.days_before(pack.kit.prepare_days_from);
    let print_to = season.days_before(pack.kit.prepare_days_to);
    let ban = pack.registrations.refusal_ban_days_before.saturating_add(1);
    let midnight = NaiveTime::from_hms_opt(23, 59, 0).unwrap_or_default();
    let address = seminar.plan.venues.chosen_venue();
    let contacts = address.is_some_and(|venue| {
        !venue.technician.trim().is_empty() && !venue.caterer.trim().is_empty()
    });
    vec![
        entry(
            season,
            "venue-frozen",
            frozen,
            DateKind::Border,
            Phase::Venue,
        )
        .items(&["VEN-16", "PEN-14"]),
        entry(season, "print", print_to, DateKind::Window, Phase::Kit)
            .items(&["KIT-16", "KIT-12", "KIT-13"])
            .since(season, print_from)
            .fact("from_off", !season.calendar.is_working_day(print_from))
            .done(seminar.plan.kit.printed_on.is_some()),
        entry(
            season,
            "last-refusal",
            season.days_before(ban),
            DateKind::Border,
            Phase::Registrations,
        )
        .items(&["REG-16", "REG-17", "REG-18"])
        .at(midnight)
        .fact("hours", pack.registrations.refusal_max_hours),
        entry(season, "contacts", eve, DateKind::Recommended, Phase::Day)
            .items(&["DAY-06", "DAY-19", "DAY-28"])
            .done(contacts),
    ]
}
