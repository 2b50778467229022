//! Dates of a pack that lie outside their frame.

use crate::pack::PackProblem;
use crate::pack::document::Document;
use crate::pack::problem::Told;
use chrono::{Datelike, NaiveDate, Weekday};
use kafedra_model::pack::{Pack, SeasonWeek, StageRules};
use std::collections::BTreeSet;

pub(super) fn problems(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = order(pack, document);
    problems.extend(weeks(pack, document));
    problems.extend(holes(pack, document));
    for (index, stage) in pack.stages.iter().enumerate() {
        problems.extend(stage_dates(pack, document, index, stage));
        problems.extend(stage_weeks(pack, document, index, stage));
    }
    problems.extend(work_years(pack, document));
    problems.extend(calendar_of_the_season(pack, document));
    problems
}

fn order(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let dates = &pack.season;
    let period = &dates.conflicting_series_period;
    let pairs = [
        ("event_from", dates.event_from, "event_to", dates.event_to),
        (
            "applications_from",
            dates.applications_from,
            "applications_to",
            dates.applications_to,
        ),
        (
            "applications_to",
            dates.applications_to,
            "event_from",
            dates.event_from,
        ),
        (
            "withdrawal_safe_until",
            dates.withdrawal_safe_until,
            "event_to",
            dates.event_to,
        ),
        (
            "campaign_start",
            dates.campaign_start,
            "event_to",
            dates.event_to,
        ),
        (
            "conflicting_series_period.from",
            period.from,
            "conflicting_series_period.to",
            period.to,
        ),
    ];
    let wrong = pairs
        .into_iter()
        .filter(|(_, first, _, second)| first > second);
    wrong
        .map(|(name, first, other, second)| {
            document
                .problem(&format!("season.{name}"), "date-order")
                .fact("name", name)
                .fact("date", first)
                .fact("other", other)
                .fact("other_date", second)
        })
        .collect()
}

fn weeks(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let (from, to) = (pack.season.event_from, pack.season.event_to);
    let mut problems = Vec::new();
    if from > to {
        return problems;
    }
    let mut seen = BTreeSet::new();
    for (index, week) in pack.season.weeks.iter().enumerate() {
        let path = format!("season.weeks.{index}");
        let told = |path: &str, key: &str| {
            document
                .problem(path, key)
                .fact("number", u32::from(week.number))
        };
        for (name, date) in [("from", week.from), ("to", week.to)] {
            if date < from || to < date {
                let told = told(&format!("{path}.{name}"), "week-outside");
                problems.push(
                    told.fact("date", date)
                        .fact("from_date", from)
                        .fact("to_date", to),
                );
            }
        }
        if week.from > week.to {
            problems.push(told(&path, "week-reversed"));
        }
        if !seen.insert(week.number) {
            problems.push(told(&format!("{path}.number"), "week-twice"));
        }
    }
    problems
}

/// Days of the season that belong to no week, or to two.
fn holes(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut weeks: Vec<&SeasonWeek> = pack.season.weeks.iter().collect();
    weeks.sort_by_key(|week| week.from);
    let mut problems = Vec::new();
    let mut told = |case: &str, from: Option<NaiveDate>, to: Option<NaiveDate>| {
        let (Some(from), Some(to)) = (from, to) else {
            return;
        };
        if from <= to {
            let problem = document
                .problem("season.weeks", "week-hole")
                .fact("case", case)
                .fact("single", from == to)
                .fact("from_date", from)
                .fact("to_date", to);
            problems.push(problem);
        }
    };
    let mut next = Some(pack.season.event_from);
    for week in weeks.iter().filter(|week| week.from <= week.to) {
        let last = next.and_then(|next| next.pred_opt());
        told("none", next, week.from.pred_opt());
        told(
            "two",
            Some(week.from).filter(|from| Some(*from) > Some(pack.season.event_from)),
            last.map(|last| last.min(week.to)),
        );
        next = next.max(week.to.succ_opt());
    }
    if !weeks.is_empty() {
        told("none", next, Some(pack.season.event_to));
    }
    problems
}

fn stage_dates(
    pack: &Pack,
    document: &Document<'_>,
    index: usize,
    stage: &StageRules,
) -> Vec<PackProblem> {
    let path = format!("stages.{index}");
    let first_of_week = |number: u8| {
        let week = pack.season.weeks.iter().find(|week| week.number == number);
        week.map_or(pack.season.event_to, |week| week.from)
    };
    let single = stage
        .due
        .map(|due| (format!("{path}.due"), due, pack.season.event_from));
    let by_week = stage.due_by_week.iter().enumerate().map(|(i, due)| {
        let path = format!("{path}.due_by_week.{i}.due");
        (path, due.due, first_of_week(due.week))
    });
    let from = pack.season.applications_from;
    let mut problems: Vec<PackProblem> = single
        .into_iter()
        .chain(by_week)
        .filter(|(_, due, seminar)| *due < from || seminar < due)
        .map(|(path, due, seminar)| {
            let case = if due < from { "early" } else { "late" };
            document
                .problem(&path, "stage-outside")
                .fact("case", case)
                .fact("stage", stage.id.as_str())
                .fact("due_date", due)
                .fact("applications_date", from)
                .fact("seminar_date", seminar)
        })
        .collect();
    let stop = stage.hard_stop.zip(stage.due);
    if let Some((stop, due)) = stop.filter(|(stop, due)| stop < due) {
        let told = document
            .problem(&format!("{path}.hard_stop"), "date-order")
            .fact("name", "due")
            .fact("date", due)
            .fact("other", "hard_stop");
        problems.push(told.fact("other_date", stop));
    }
    problems
}

fn stage_weeks(
    pack: &Pack,
    document: &Document<'_>,
    index: usize,
    stage: &StageRules,
) -> Vec<PackProblem> {
    let path = format!("stages.{index}");
    let told = |path: &str, key: &str| document.problem(path, key).fact("stage", stage.id.as_str());
    let mut problems = Vec::new();
    if stage.due.is_some() != stage.due_by_week.is_empty() {
        problems.push(told(&path, "stage-due"));
    }
    let weeks: Vec<u8> = pack.season.weeks.iter().map(|week| week.number).collect();
    for (i, due) in stage.due_by_week.iter().enumerate() {
        if !weeks.contains(&due.week) {
            let told = told(&format!("{path}.due_by_week.{i}.week"), "stage-week");
            problems.push(told.fact("number", u32::from(due.week)));
        }
    }
    let has = |number: &u8| stage.due_by_week.iter().any(|due| due.week == *number);
    if !stage.due_by_week.is_empty() {
        let missing = weeks.iter().filter(|number| !has(number));
        problems.extend(missing.map(|number| {
            told(&format!("{path}.due_by_week"), "stage-week-missing")
                .fact("number", u32::from(*number))
        }));
    }
    problems
}

fn work_years(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = Vec::new();
    for (index, year) in pack.work_years.iter().enumerate() {
        let lists = [
            ("days_off", &year.days_off),
            ("working_weekends", &year.working_weekends),
        ];
        for (name, dates) in lists {
            for (i, date) in dates.iter().enumerate() {
                let told = |key: &str| {
                    document
                        .problem(&format!("work_years.{index}.{name}.{i}"), key)
                        .fact("date", *date)
                };
                let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
                if date.year() != year.year {
                    problems.push(told("day-of-year").fact("year", year.year.to_string()));
                } else if name == "working_weekends" && !weekend {
                    problems.push(told("no-weekend"));
                }
            }
        }
        let earlier = &pack.work_years[..index];
        if earlier
            .iter()
            .any(|other| (&other.country, other.year) == (&year.country, year.year))
        {
            let told = document.problem(&format!("work_years.{index}.year"), "calendar-twice");
            problems.push(
                told.fact("country", year.country.as_str())
                    .fact("year", year.year.to_string()),
            );
        }
    }
    problems
}

/// The calendar that stands in for all others knows the years of the season.
fn calendar_of_the_season(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let country = pack.deadlines.default_calendar.as_str();
    let known: BTreeSet<i32> = pack
        .work_years
        .iter()
        .filter(|year| year.country == country)
        .map(|year| year.year)
        .collect();
    let dates = &pack.season;
    let needed = BTreeSet::from([dates.applications_from.year(), dates.event_to.year()]);
    if known.is_empty() {
        return Vec::new();
    }
    needed
        .difference(&known)
        .map(|year| {
            document
                .problem("deadlines.default_calendar", "calendar-year")
                .fact("country", country)
                .fact("year", year.to_string())
        })
        .collect()
}
