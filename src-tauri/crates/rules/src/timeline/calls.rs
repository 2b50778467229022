//! The evening of counting and the days of calling everybody (STG-10, F-17).
//!
//! The programme knows no weekends: a call day that is a day off stays where it is, with the other day of the two or
//! three before the seminar named beside it when people work on that one; the coordinator may have agreed to the working
//! day before (AMB-31).

use super::entry::{Parts, entry};
use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::finding::Phase;
use kafedra_model::seminar::Seminar;
use kafedra_model::timeline::{DateKind, TimelineEntry};

pub(super) fn entries(season: &Season<'_>, seminar: &Seminar) -> Vec<TimelineEntry> {
    let days = CallDays::of(season, seminar);
    let counted = days.early.pred_opt().unwrap_or(days.early);
    let count = entry(
        season,
        "count-registrations",
        counted,
        DateKind::Event,
        Phase::Registrations,
    )
    .items(&["STG-10", "AMB-30"])
    .fact("threshold", season.pack.registrations.call_threshold);
    let mut entries = vec![count];
    if days.many {
        entries.push(days.call(season, seminar, days.early, days.late));
        let finish = entry(
            season,
            "call-finish",
            days.late,
            DateKind::Deadline,
            Phase::Reminders,
        );
        entries.push(finish.items(&["REG-09"]).done(days.done));
    } else {
        let other = entry(
            season,
            "call-if-many",
            days.early,
            DateKind::Event,
            Phase::Reminders,
        );
        entries.push(
            other
                .items(&["STG-10"])
                .fact("threshold", season.pack.registrations.call_threshold),
        );
        entries.push(days.call(season, seminar, days.late, days.early));
    }
    entries
}

/// First and last day on which people may be called.
struct CallDays {
    early: NaiveDate,
    late: NaiveDate,
    /// So many registrations that calling begins on the first of them.
    many: bool,
    done: bool,
}

impl CallDays {
    fn of(season: &Season<'_>, seminar: &Seminar) -> Self {
        let rules = &season.pack.registrations;
        let attendance = &seminar.attendance;
        let (early, late) = season.call_days();
        Self {
            early,
            late,
            many: attendance.registered >= rules.call_threshold,
            done: attendance.registered > 0 && attendance.called >= attendance.registered,
        }
    }

    fn call(
        &self,
        season: &Season<'_>,
        seminar: &Seminar,
        day: NaiveDate,
        other: NaiveDate,
    ) -> TimelineEntry {
        let works = |day| season.calendar.is_working_day(day);
        let case = match (works(day), works(other)) {
            (true, _) => "working_day",
            (false, true) => "other_day_works",
            (false, false) => "both_off",
        };
        let better = if case == "other_day_works" && other < day {
            other
        } else {
            day
        };
        entry(season, "call", day, DateKind::Deadline, Phase::Reminders)
            .items(&["STG-10", "REG-09", "AMB-31"])
            .fact("registered", seminar.attendance.registered)
            .fact("case", case)
            .fact("other_date", other)
            .better_on(better)
            .done(self.done)
    }
}
