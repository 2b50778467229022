//! Somebody of the team reads the organizers' group every day, from approval to the report.
//!
//! Facts: `case` (`never` or `gap`, `open` and `broken` of the tick), `read_date`, `days`.

use super::checklist_tick;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::{Fix, Severity};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Days between two visits that are still in order, and the item of the checklist that confirms the habit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DailyFeed {
    max_days: u32,
    tick: String,
}

impl Check for DailyFeed {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let tick = checklist_tick::observe(season, seminar, &self.tick, today);
        let visit = self.visit(season, seminar, today);
        visit.into_iter().chain(tick).collect()
    }
}

impl DailyFeed {
    fn visit(
        &self,
        season: &Season<'_>,
        seminar: &Seminar,
        today: NaiveDate,
    ) -> Option<Observation> {
        if !is_running(season, seminar, today) {
            return None;
        }
        let fix = Fix::MarkFeedRead { date: today };
        let Some(read) = seminar.plan.application.feed_read else {
            let never = Observation::new().fact("case", "never").fix(fix);
            return Some(never.severity(Severity::Info));
        };
        let days = today.signed_duration_since(read).num_days();
        if days <= i64::from(self.max_days) {
            return None;
        }
        let gap = Observation::new().fact("case", "gap").fact("days", days);
        Some(gap.fact("read_date", read).fix(fix))
    }
}

fn is_running(season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> bool {
    let plan = &seminar.plan;
    let begun = plan
        .card
        .application_approved
        .is_some_and(|day| day <= today);
    let ended = plan.report.uploaded.is_some() || plan.stages.withdrawn.is_some();
    begun && !ended && today <= season.report_due(plan.report.individual_due)
}
