//! Announcing is paid back only if its text was approved before it was published.
//!
//! A line that is tied to no announcement cannot be shown to be approved; one that is neither approved nor published
//! is a reminder.
//!
//! Facts: `case` (`published_unapproved`, `approved_late`, `not_tied`, `waiting`, or `entered` as unapproved),
//! `published_date`, `approved_date` (empty when there is none), `planned_kopecks`.

use crate::estimate_lines::{Line, lines};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::announcements::Announcement;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Cost kind of announcing that is entered as unapproved from the start.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnnouncingApproved {
    unapproved_cost: String,
}

impl Check for AnnouncingApproved {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        lines(season.pack, seminar)
            .filter_map(|line| {
                if line.line.kind == self.unapproved_cost {
                    Some(observe(&line, "entered", Severity::Warning, None))
                } else if line.is_announcing() {
                    of_line(&line, line.announcement(seminar), today)
                } else {
                    None
                }
            })
            .collect()
    }
}

fn of_line(line: &Line<'_>, item: Option<&Announcement>, today: NaiveDate) -> Option<Observation> {
    let published = |item: &Announcement| item.published.filter(|date| *date <= today);
    let (case, severity) = match item {
        None => ("not_tied", Severity::Warning),
        Some(item) => match (item.approved, published(item)) {
            (None, Some(_)) => ("published_unapproved", Severity::Error),
            (Some(approved), Some(published)) if published < approved => {
                ("approved_late", Severity::Error)
            }
            (None, None) => ("waiting", Severity::Info),
            (Some(_), _) => return None,
        },
    };
    Some(observe(line, case, severity, item))
}

fn observe(
    Line { line, .. }: &Line<'_>,
    case: &str,
    severity: Severity,
    item: Option<&Announcement>,
) -> Observation {
    let date = |date: Option<NaiveDate>| date.map_or(String::new(), |date| date.to_string());
    Observation::about("line", line.id, &line.title)
        .fact("case", case)
        .fact("published_date", date(item.and_then(|item| item.published)))
        .fact("approved_date", date(item.and_then(|item| item.approved)))
        .fact("planned_kopecks", line.planned)
        .severity(severity)
}
