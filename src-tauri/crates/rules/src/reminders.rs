//! Who is due for which letter or call, and how far each step has got (REG-08..19, F-17, LEA-01).
//!
//! Dates and audiences are the season's; the same days stand in the plan of dates and in the findings.

mod clocks;
mod listener;
#[cfg(test)]
mod tests;

pub use clocks::{RefusalLock, refusable, refusal_lock, refuse_until};
pub use listener::{Listener, People, listeners};

use crate::season::Season;
use chrono::{Days, NaiveDate, NaiveDateTime};
use kafedra_model::ids::PersonId;
use kafedra_model::pack::Pack;
use kafedra_model::registration::{ContactOutcome, RegistrationStatus};
use kafedra_model::reminders::{
    CallProgress, MailingKind, Reminder, ReminderKind, ReminderState, ReminderStatus, Scope,
};
use kafedra_model::seminar::Seminar;

/// Rows of the refusal clock that somebody can look over.
const CLOCKS: usize = 100;

/// Everything about reminders at one moment.
#[must_use]
pub fn state(
    pack: &Pack,
    seminar: &Seminar,
    people: &People<'_>,
    now: NaiveDateTime,
) -> ReminderState {
    let season = Season::of(pack, seminar);
    let listeners = listeners(seminar, people);
    let kinds = [
        ReminderKind::Confirmation,
        ReminderKind::Refusal,
        ReminderKind::Weekly,
        ReminderKind::VenueChange,
        ReminderKind::Call,
        ReminderKind::Final,
        ReminderKind::Presentations,
    ];
    let deeds = kinds.map(|kind| deed(&season, seminar, &listeners, kind, now.date()));
    let clocks = clocks::clocks(&season, &listeners, now);
    ReminderState {
        people: count(listeners.iter().filter(|one| one.stands())),
        deeds: deeds.into(),
        calls: progress(&listeners),
        waiting: u32::try_from(clocks.len()).unwrap_or(u32::MAX),
        clocks: clocks.into_iter().take(CLOCKS).collect(),
    }
}

/// Those to whom letters of the kind go, by name.
#[must_use]
pub fn audience(
    pack: &Pack,
    seminar: &Seminar,
    people: &People<'_>,
    kind: ReminderKind,
    scope: Scope,
    today: NaiveDate,
) -> Vec<PersonId> {
    let season = Season::of(pack, seminar);
    let listeners = listeners(seminar, people);
    let mut chosen: Vec<&Listener<'_>> = listeners
        .iter()
        .filter(|one| match scope {
            Scope::Missing => {
                concerns(&season, seminar, one, kind)
                    && !reached(&season, seminar, one, kind, today)
            }
            Scope::Everyone => concerns(&season, seminar, one, kind) || also(one, kind),
        })
        .collect();
    chosen.sort_by_cached_key(|one| (one.key(), one.registration.id));
    chosen.iter().map(|one| one.registration.id).collect()
}

/// Who is called next: those never called by name, then those not reached, the longest ago first (REG-09).
#[must_use]
pub fn call_queue(seminar: &Seminar, people: &People<'_>) -> (CallProgress, Vec<PersonId>) {
    let listeners = listeners(seminar, people);
    let mut queue: Vec<&Listener<'_>> = listeners
        .iter()
        .filter(|one| one.stands() && one.answer.is_none())
        .collect();
    queue.sort_by_cached_key(|one| (one.last_call, one.key(), one.registration.id));
    let queue = queue.iter().map(|one| one.registration.id).collect();
    (progress(&listeners), queue)
}

fn deed(
    season: &Season<'_>,
    seminar: &Seminar,
    listeners: &[Listener<'_>],
    kind: ReminderKind,
    today: NaiveDate,
) -> Reminder {
    let concerned: Vec<&Listener<'_>> = listeners
        .iter()
        .filter(|one| concerns(season, seminar, one, kind))
        .collect();
    let missing: Vec<&&Listener<'_>> = concerned
        .iter()
        .filter(|one| !reached(season, seminar, one, kind, today))
        .collect();
    let audience = count(concerned.iter());
    let unreached = count(missing.iter());
    let (from, due) = days(season, seminar, listeners, kind);
    Reminder {
        kind,
        state: deed_state(season, kind, (from, due), (audience, unreached), today),
        rules: rules(kind).iter().map(|rule| (*rule).to_owned()).collect(),
        from,
        due,
        latest: (kind == ReminderKind::Final)
            .then(|| season.pack.registrations.final_mail_latest.clone()),
        audience,
        reached: audience - unreached,
        missing: unreached,
        unreachable: count(missing.iter().filter(|one| !reachable(one, kind))),
        percent: ((audience - unreached) * 100)
            .checked_div(audience)
            .unwrap_or(0),
    }
}

fn rules(kind: ReminderKind) -> &'static [&'static str] {
    match kind {
        ReminderKind::Confirmation => &["LND-28", "REG-18"],
        ReminderKind::Refusal => &["LND-29", "REG-16"],
        ReminderKind::Weekly => &["REG-08", "REG-11"],
        ReminderKind::Call => &["REG-09", "REG-11"],
        ReminderKind::Final => &["REG-10", "REG-11"],
        ReminderKind::VenueChange => &["REG-19"],
        ReminderKind::Presentations => &["LEA-01"],
    }
}

/// First and last day of a deed.
fn days(
    season: &Season<'_>,
    seminar: &Seminar,
    listeners: &[Listener<'_>],
    kind: ReminderKind,
) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let rules = &season.pack.registrations;
    let before = |days| Some(season.days_before(days));
    match kind {
        ReminderKind::Confirmation | ReminderKind::Refusal => (None, None),
        ReminderKind::Weekly => {
            let due = weekly_due(season, seminar, listeners);
            (due, due)
        }
        ReminderKind::Call => {
            let standing = count(listeners.iter().filter(|one| one.stands()));
            let last = before(rules.call_days_before_below);
            (Some(season.calls_begin(standing)), last)
        }
        ReminderKind::Final => {
            let day = before(rules.final_mail_days_before);
            (day, day)
        }
        ReminderKind::VenueChange => (venue_changed(seminar), before(1)),
        ReminderKind::Presentations => {
            let within = season.pack.leads.presentations_mail_within_days;
            (Some(season.date()), Some(season.days_after(within)))
        }
    }
}

/// The day by which the next weekly letter has to go out; none from the day of the last letter on.
fn weekly_due(
    season: &Season<'_>,
    seminar: &Seminar,
    listeners: &[Listener<'_>],
) -> Option<NaiveDate> {
    let rules = &season.pack.registrations;
    let gap = Days::new(u64::from(rules.weekly_mail_max_gap_days));
    let mut last = crate::penalties::mail_days(seminar, MailingKind::Weekly);
    last.extend(seminar.attendance.first_registration);
    let series = last.into_iter().max();
    let standing = listeners.iter().filter(|one| one.stands());
    let own = standing.map(Listener::last_reminder).min();
    let due = series.into_iter().chain(own).min()?.checked_add_days(gap)?;
    (due < season.days_before(rules.final_mail_days_before)).then_some(due)
}

fn venue_changed(seminar: &Seminar) -> Option<NaiveDate> {
    let changes = seminar.plan.venues.changes.iter();
    changes.map(|change| change.on).max()
}

fn deed_state(
    season: &Season<'_>,
    kind: ReminderKind,
    (from, due): (Option<NaiveDate>, Option<NaiveDate>),
    (audience, missing): (u32, u32),
    today: NaiveDate,
) -> ReminderStatus {
    let over = today >= season.date() && kind != ReminderKind::Presentations;
    match kind {
        _ if audience == 0 => ReminderStatus::Idle,
        ReminderKind::Weekly => match due {
            None => ReminderStatus::Idle,
            _ if over => ReminderStatus::Idle,
            Some(due) if today < due => ReminderStatus::Ahead,
            Some(due) if today == due => ReminderStatus::Open,
            Some(_) => ReminderStatus::Late,
        },
        _ if missing == 0 => ReminderStatus::Done,
        // After the day a confirmation is of no use to anybody; a refusal is still owed.
        ReminderKind::Confirmation if over => ReminderStatus::Idle,
        ReminderKind::Refusal if over => ReminderStatus::Late,
        ReminderKind::Confirmation | ReminderKind::Refusal => ReminderStatus::Open,
        _ if from.is_some_and(|from| today < from) => ReminderStatus::Ahead,
        _ if due.is_some_and(|due| today <= due) => ReminderStatus::Open,
        ReminderKind::Call
        | ReminderKind::Final
        | ReminderKind::VenueChange
        | ReminderKind::Presentations => ReminderStatus::Late,
    }
}

/// Letters of these kinds are mailings; the others answer a person's own registration or tell of a change in it.
fn is_mailing(kind: ReminderKind) -> bool {
    matches!(
        kind,
        ReminderKind::Weekly | ReminderKind::Final | ReminderKind::Presentations
    )
}

/// The programme wants this person reached, and the person has not said that they want no mailings.
fn concerns(
    season: &Season<'_>,
    seminar: &Seminar,
    one: &Listener<'_>,
    kind: ReminderKind,
) -> bool {
    if is_mailing(kind) && one.without_mailings {
        return false;
    }
    match kind {
        ReminderKind::Confirmation | ReminderKind::Weekly | ReminderKind::Call => one.stands(),
        ReminderKind::Refusal => one.status() == RegistrationStatus::Refused && one.is_listener(),
        ReminderKind::Final => one.stands() && gets_final(season, one),
        // Who registers later has read the new address.
        ReminderKind::VenueChange => {
            let registered = one.registration.registered.date();
            one.stands() && venue_changed(seminar).is_some_and(|on| registered <= on)
        }
        ReminderKind::Presentations => one.stands() || one.registration.walk_in,
    }
}

/// All but those who said no, also those whom nobody reached; or those alone who are sure or in doubt (AMB-64).
fn gets_final(season: &Season<'_>, one: &Listener<'_>) -> bool {
    match one.answer {
        Some(ContactOutcome::WillCome | ContactOutcome::InDoubt) => true,
        Some(ContactOutcome::WillNotCome) => false,
        Some(ContactOutcome::NotReached) | None => !season.pack.registrations.final_mail_only_sure,
    }
}

/// Whom the organizer may write to beyond what the programme wants: a new address is news to all who may come.
fn also(one: &Listener<'_>, kind: ReminderKind) -> bool {
    let refuses = one.answer == Some(ContactOutcome::WillNotCome);
    kind == ReminderKind::VenueChange && one.stands() && !refuses
}

fn reached(
    season: &Season<'_>,
    seminar: &Seminar,
    one: &Listener<'_>,
    kind: ReminderKind,
    today: NaiveDate,
) -> bool {
    let got = |kind| one.mails.get(&kind).copied();
    match kind {
        ReminderKind::Confirmation => got(MailingKind::Confirmation).is_some(),
        ReminderKind::Refusal => got(MailingKind::Refusal).is_some(),
        ReminderKind::Weekly => {
            let gap = season.pack.registrations.weekly_mail_max_gap_days;
            let last = got(MailingKind::Weekly).max(got(MailingKind::Final));
            last.is_some_and(|last| today.signed_duration_since(last).num_days() < i64::from(gap))
        }
        ReminderKind::Call => one.calls > 0,
        ReminderKind::Final => got(MailingKind::Final).is_some(),
        ReminderKind::VenueChange => {
            let told = got(MailingKind::VenueChange).max(one.noticed);
            told >= venue_changed(seminar) && told.is_some()
        }
        ReminderKind::Presentations => got(MailingKind::Presentations).is_some(),
    }
}

fn reachable(one: &Listener<'_>, kind: ReminderKind) -> bool {
    let person = &one.registration.person;
    let way = if kind == ReminderKind::Call {
        &person.phone
    } else {
        &person.email
    };
    !way.trim().is_empty()
}

fn progress(listeners: &[Listener<'_>]) -> CallProgress {
    let mut progress = CallProgress::default();
    for one in listeners.iter().filter(|one| one.stands()) {
        progress.people += 1;
        let place = match one.answer {
            Some(ContactOutcome::WillCome) => &mut progress.will_come,
            Some(ContactOutcome::InDoubt) => &mut progress.in_doubt,
            Some(ContactOutcome::WillNotCome) => &mut progress.will_not_come,
            Some(ContactOutcome::NotReached) => &mut progress.not_reached,
            None if one.calls > 0 => &mut progress.not_reached,
            None => &mut progress.never_called,
        };
        *place += 1;
    }
    progress
}

fn count<T>(people: impl Iterator<Item = T>) -> u32 {
    u32::try_from(people.count()).unwrap_or(u32::MAX)
}
