//! Dates of a pack that lie outside their frame.

use crate::pack::PackProblem;
use crate::pack::document::Document;
use chrono::{Datelike, NaiveDate};
use kafedra_model::pack::Pack;

pub(super) fn problems(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = order(pack, document);
    problems.extend(weeks(pack, document));
    problems.extend(stages(pack, document));
    problems.extend(work_years(pack, document));
    problems
}

fn order(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let dates = &pack.season;
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
    ];
    let wrong = pairs
        .into_iter()
        .filter(|(_, first, _, second)| first > second);
    wrong
        .map(|(name, first, other, second)| {
            let problem = format!("`{name}` is {first}, later than `{other}`, which is {second}.");
            document.problem(
                &format!("season.{name}"),
                problem,
                "Swap or mend the two dates.",
            )
        })
        .collect()
}

fn weeks(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let (from, to) = (pack.season.event_from, pack.season.event_to);
    let mut problems = Vec::new();
    for (index, week) in pack.season.weeks.iter().enumerate() {
        for (name, date) in [("from", week.from), ("to", week.to)] {
            if date < from || to < date {
                let path = format!("season.weeks.{index}.{name}");
                let number = week.number;
                let problem =
                    format!("Week {number} has the date {date} outside the season {from} – {to}.");
                problems.push(document.problem(&path, problem, ""));
            }
        }
        if week.from > week.to {
            let problem = format!("Week {} ends before it begins.", week.number);
            problems.push(document.problem(&format!("season.weeks.{index}"), problem, ""));
        }
    }
    problems
}

fn stages(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = Vec::new();
    for (index, stage) in pack.stages.iter().enumerate() {
        let path = format!("stages.{index}");
        let single = stage.due.map(|due| (format!("{path}.due"), due));
        let by_week = stage.due_by_week.iter().enumerate();
        let by_week = by_week.map(|(i, due)| (format!("{path}.due_by_week.{i}.due"), due.due));
        for (path, due) in single.into_iter().chain(by_week) {
            problems.extend(outside(pack, document, &path, &stage.id, due));
        }
        if stage.due.is_some() != stage.due_by_week.is_empty() {
            let problem = format!("Stage `{}` needs either `due` or `due_by_week`.", stage.id);
            problems.push(document.problem(&path, problem, "Give exactly one of the two."));
        }
        for (i, due) in stage.due_by_week.iter().enumerate() {
            if !pack.season.weeks.iter().any(|week| week.number == due.week) {
                let path = format!("{path}.due_by_week.{i}.week");
                let problem = format!("The season has no week {}.", due.week);
                problems.push(document.problem(&path, problem, "See `season.weeks`."));
            }
        }
    }
    problems
}

fn outside(
    pack: &Pack,
    document: &Document<'_>,
    path: &str,
    stage: &str,
    due: NaiveDate,
) -> Option<PackProblem> {
    let (from, to) = (pack.season.applications_from, pack.season.event_to);
    if from <= due && due <= to {
        return None;
    }
    let problem = format!("Stage `{stage}` is due on {due}, outside the season {from} – {to}.");
    let hint = "A stage lies between the first day of applications and the last seminar.";
    Some(document.problem(path, problem, hint))
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
                if date.year() != year.year {
                    let path = format!("work_years.{index}.{name}.{i}");
                    let problem = format!("{date} is not a day of the year {}.", year.year);
                    problems.push(document.problem(&path, problem, ""));
                }
            }
        }
    }
    problems
}
