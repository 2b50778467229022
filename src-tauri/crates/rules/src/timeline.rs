//! Every date of a seminar, recommended and due (catalogue, parts (a) and (e)).

mod after;
mod before;
mod calls;
mod day;
mod entry;
mod stage_dates;
mod what_if;

pub(crate) use day::entries as day_entries;
pub use what_if::what_if;

use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::pack::Pack;
use kafedra_model::seminar::Seminar;
use kafedra_model::timeline::TimelineEntry;

/// The plan of the seminar, in the order of days and, on one day, of hours.
#[must_use]
pub fn timeline(pack: &Pack, seminar: &Seminar, today: NaiveDate) -> Vec<TimelineEntry> {
    let season = Season::of(pack, seminar);
    let mut entries = before::applications(&season, seminar);
    entries.extend(stage_dates::entries(&season, seminar));
    entries.extend(before::announcing(&season, seminar));
    entries.extend(before::reminders(&season, seminar, today));
    entries.extend(before::last_days(&season, seminar));
    entries.extend(day::entries(&season, seminar));
    entries.extend(after::entries(&season, seminar));
    entries.sort_by_key(|entry| (entry.from.unwrap_or(entry.date), entry.time));
    entries
}

#[cfg(test)]
mod tables;
#[cfg(test)]
mod tests;
