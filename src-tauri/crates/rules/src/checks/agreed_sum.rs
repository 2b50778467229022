//! What the coordinator confirmed is what can be paid back.
//!
//! Once the estimate is approved a line without a confirmed sum counts nothing, and what was planned or spent above the
//! confirmed sum is the partner's own cost.
//!
//! Facts: `case` (`not_agreed`, `planned_more` or `spent_more`), `agreed_kopecks`, `more_kopecks`.

use crate::estimate_lines::{Line, lines};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::money::Kopecks;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The stage in which the estimate is approved.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AgreedSum {
    stage: String,
}

impl Check for AgreedSum {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let record = seminar.plan.stages.records.get(&self.stage);
        if record.is_none_or(|record| record.approved.is_none()) {
            return Vec::new();
        }
        lines(season.pack, seminar)
            .filter(Line::is_compensable)
            .filter_map(|line| of_line(&line, line.paid(seminar)))
            .collect()
    }
}

fn of_line(Line { line, .. }: &Line<'_>, paid: Kopecks) -> Option<Observation> {
    let agreed = line.agreed.unwrap_or(Kopecks::ZERO);
    let (case, more, severity) = if line.agreed.is_none() {
        ("not_agreed", line.planned, Severity::Warning)
    } else if paid > agreed {
        ("spent_more", paid - agreed, Severity::Info)
    } else if paid == Kopecks::ZERO && line.planned > agreed {
        ("planned_more", line.planned - agreed, Severity::Info)
    } else {
        return None;
    };
    let observation = Observation::about("line", line.id, &line.title)
        .fact("case", case)
        .fact("agreed_kopecks", agreed)
        .fact("more_kopecks", more)
        .severity(severity);
    Some(observation)
}
