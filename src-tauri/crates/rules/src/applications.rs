//! Applications: the group in which one is reviewed, and the seminars it competes with (ELG-10..ELG-19, F-25).

use crate::season::Season;
use chrono::{NaiveDate, Weekday};
use kafedra_model::application::OtherSeminar;
use kafedra_model::seminar::Seminar;

/// Applications of some working days from the beginning of a calendar week, reviewed together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) from: NaiveDate,
    pub(crate) to: NaiveDate,
    pub(crate) review: NaiveDate,
}

/// The group of an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Review {
    pub(crate) group: Group,
    /// A week on the way was too short to have a group, and the programme does not say what happens then (AMB-41).
    pub(crate) short_week: bool,
}

/// No season has so many short weeks in a row; it bounds the search when a work calendar names every day as off.
const FARTHEST_WEEKS: usize = 12;

/// The group of the calendar week that holds `day`; none when the week has too few working days, unless the season has
/// it reviewed on the last of them (AMB-41).
pub(crate) fn group_of_week(season: &Season<'_>, day: NaiveDate) -> Option<Group> {
    let rules = &season.pack.application;
    let collect = usize::try_from(rules.group_collect_working_days).ok()?;
    let review = usize::try_from(rules.group_review_working_days).ok()?;
    let days = working_days(season, day);
    let whole = collect.checked_add(review)?;
    if rules.short_week_reviewed && days.len() < whole {
        let (last, before) = days.split_last()?;
        return Some(Group {
            from: *before.first()?,
            to: *before.last()?,
            review: *last,
        });
    }
    Some(Group {
        from: *days.first()?,
        to: *days.get(collect.checked_sub(1)?)?,
        review: *days.get(whole.checked_sub(1)?)?,
    })
}

/// When an application sent on this day is reviewed: with the group of its own week, or with the next one when it
/// came after the collecting days (F-25).
pub(crate) fn review(season: &Season<'_>, sent: NaiveDate) -> Option<Review> {
    let mut short_week = false;
    let weeks = sent.week(Weekday::Mon).checked_first_day()?.iter_weeks();
    for monday in weeks.take(FARTHEST_WEEKS) {
        match group_of_week(season, monday) {
            Some(group) if sent <= group.to => return Some(Review { group, short_week }),
            Some(_) => {}
            None => {
                let days = working_days(season, monday);
                short_week |= days.last().is_some_and(|last| sent <= *last);
            }
        }
    }
    None
}

/// Seminars of the same season in the same city, as the workspace knows them; a withdrawn one holds no place.
pub(crate) fn in_city<'s>(season: &Season<'_>, seminar: &'s Seminar) -> Vec<&'s OtherSeminar> {
    let card = &seminar.plan.card;
    if seminar.plan.stages.withdrawn.is_some() {
        return Vec::new();
    }
    let others = seminar.others.iter();
    let mut others: Vec<&OtherSeminar> = others
        .filter(|other| other.pack == card.pack && !other.withdrawn)
        .filter(|other| season.is_in_city(&other.city))
        .collect();
    others.sort_by_key(|other| (other.date, other.id));
    others
}

/// The same in the same week of the season; none when the seminar lies in no week.
pub(crate) fn in_week<'s>(season: &Season<'_>, seminar: &'s Seminar) -> Vec<&'s OtherSeminar> {
    let Some(week) = season.week() else {
        return Vec::new();
    };
    let mut others = in_city(season, seminar);
    others.retain(|other| season.week_of(other.date) == Some(week));
    others
}

fn working_days(season: &Season<'_>, day: NaiveDate) -> Vec<NaiveDate> {
    let monday = day.week(Weekday::Mon).checked_first_day();
    let days = monday
        .into_iter()
        .flat_map(|monday| monday.iter_days().take(7));
    days.filter(|day| season.calendar.is_working_day(*day))
        .collect()
}

#[cfg(test)]
mod tests;
