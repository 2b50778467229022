//! Rows about what the public was told: announcements, programme, venue, refusals.

use super::{Told, cases, entry};
use crate::agenda_changes::{agenda_changes, day_shifts};
use crate::season::Season;
use crate::wording::{TextContext, TextKind, WordingFinding, WordingProblem};
use chrono::NaiveDate;
use kafedra_model::announcements::{Announcement, Channel, TextPlace};
use kafedra_model::pack::{Pack, Penalty};
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::PenaltyEntry;

/// One entry for every published announcement that breaks the wording (PEN-12).
pub(super) fn bad_positioning(
    penalty: &Penalty,
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
) -> Vec<PenaltyEntry> {
    let items = seminar.plan.announcements.items.iter();
    let published = items.filter(|item| item.published.is_some_and(|date| date <= today));
    published
        .filter_map(|item| {
            let bad = bad_words(season, seminar, item).into_iter().next()?;
            let told = entry(penalty)
                .about("announcement", &item.id.to_string(), &item.place)
                .fact("words", bad.words)
                .fact("place", item.place.clone())
                .on(item.published);
            Some(told)
        })
        .collect()
}

/// What in an announcement is a case of PEN-12.
pub(crate) fn bad_words(
    season: &Season<'_>,
    seminar: &Seminar,
    item: &Announcement,
) -> Vec<WordingFinding> {
    let kind = text_kind(item.channel);
    let found = season.wording(kind, &item.visible_text(), &text_context(seminar));
    let bad = found
        .iter()
        .filter(|found| found.problem.is_bad_positioning());
    bad.cloned().collect()
}

/// What a public text of this seminar must name.
#[must_use]
pub fn text_context(seminar: &Seminar) -> TextContext {
    let plan = &seminar.plan;
    TextContext {
        partner: plan.card.partner.name.clone(),
        address: plan
            .venues
            .chosen_venue()
            .map(|venue| venue.address.clone())
            .unwrap_or_default(),
        phone: plan.card.partner.phone.clone(),
        email: plan.card.partner.email.clone(),
        landing_url: plan.landing.url.clone(),
    }
}

/// What kind of text a channel carries.
#[must_use]
pub fn text_kind(channel: Channel) -> TextKind {
    match channel {
        Channel::ColdMailing => TextKind::ColdMail,
        Channel::SocialNetwork => TextKind::Social,
        Channel::Portal
        | Channel::Mailing
        | Channel::PhoneInvitation
        | Channel::OwnSite
        | Channel::Media
        | Channel::ContextualAds
        | Channel::Offline
        | Channel::Other => TextKind::Announcement,
    }
}

/// Whether what was found stands in a place that is read for it: of a mailing to a cold base the season may have only
/// the text read for names (AMB-29).
#[must_use]
pub fn is_read(pack: &Pack, item: &Announcement, found: &WordingFinding) -> bool {
    let everywhere = !pack.announcing.cold_text_only;
    let other = found.problem != WordingProblem::BrandInColdMail;
    other || everywhere || text_span(item).contains(&found.start)
}

/// Where the text itself lies in [`Announcement::visible_text`].
fn text_span(item: &Announcement) -> std::ops::Range<usize> {
    let mut start = 0;
    for (place, text) in item.visible_places() {
        if place == TextPlace::Text {
            return start..start + text.len();
        }
        start += text.len() + 1;
    }
    start..start
}

/// Changes of wording after approval, unless they were agreed (PEN-13).
pub(super) fn programme_changed(
    penalty: &Penalty,
    season: &Season<'_>,
    seminar: &Seminar,
) -> Vec<PenaltyEntry> {
    let stages = &seminar.plan.stages;
    let Some(approved) = stages.approved_agenda.as_ref() else {
        return Vec::new();
    };
    let changes = agenda_changes(season.pack, approved, &seminar.plan.agenda);
    let count = u32::try_from(changes.len()).unwrap_or(u32::MAX);
    let count = count.saturating_add(day_shifts(season.pack, &seminar.plan.day));
    if count == 0 || stages.agenda_changes_agreed {
        return Vec::new();
    }
    vec![cases(penalty, count).fact("changes", count)]
}

/// A change of venue so late that it excludes (PEN-14).
pub(super) fn venue_changed(
    penalty: &Penalty,
    season: &Season<'_>,
    seminar: &Seminar,
) -> Vec<PenaltyEntry> {
    let frozen = season.days_before(penalty.days_before_max.unwrap_or(0));
    let late = seminar.plan.venues.changes.iter();
    let late = late.filter(|change| change.on >= frozen).map(|change| {
        let days = season.date().signed_duration_since(change.on).num_days();
        entry(penalty)
            .fact("change_date", change.on)
            .fact("frozen_date", frozen)
            .fact("days_before", days)
            .on(Some(change.on))
    });
    late.collect()
}

/// Registered people who were not told of a change, however late it came (PEN-16).
pub(super) fn venue_change_not_told(penalty: &Penalty, seminar: &Seminar) -> Vec<PenaltyEntry> {
    let changes = seminar.plan.venues.changes.iter();
    let untold = changes.map(|change| (change.on, change.registered.saturating_sub(change.told)));
    untold
        .filter(|(_, untold)| *untold > 0)
        .map(|(date, untold)| {
            cases(penalty, untold)
                .fact("untold", untold)
                .fact("change_date", date)
                .on(Some(date))
        })
        .collect()
}

/// Refusals after the registration was confirmed (PEN-15); the letter of receipt may confirm already (AMB-35).
pub(super) fn refused_after_confirmation(
    penalty: &Penalty,
    season: &Season<'_>,
    seminar: &Seminar,
) -> Vec<PenaltyEntry> {
    let refused = if season.pack.registrations.receipt_confirms {
        seminar.attendance.refused
    } else {
        seminar.attendance.refused_after_confirmation
    };
    if refused == 0 {
        return Vec::new();
    }
    vec![cases(penalty, refused).fact("refused", refused)]
}
