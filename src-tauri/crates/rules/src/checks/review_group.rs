//! When the application is reviewed: applications of the first working days of a week together, on the next one.
//!
//! Before the application is sent, the review of one sent today is told. A week with too few working days has no group
//! in the programme's words (AMB-41); the next whole week is then the safe expectation.
//!
//! Facts: `case` (`today`, `sent`, `short_week`, `overdue`), `sent_date`, `group_from_date`, `group_to_date`,
//! `review_date`.

use crate::applications::review;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReviewGroup {}

impl Check for ReviewGroup {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let card = &seminar.plan.card;
        let settled =
            card.application_approved.is_some() || seminar.plan.stages.withdrawn.is_some();
        let dates = &season.pack.season;
        let open = (dates.applications_from..=dates.applications_to).contains(&today);
        let sent = card.application_sent;
        let Some(day) = sent.or(open.then_some(today)).filter(|_| !settled) else {
            return Vec::new();
        };
        let Some(review) = review(season, day) else {
            return Vec::new();
        };
        let (case, severity) = if sent.is_some() && today > review.group.review {
            ("overdue", Severity::Warning)
        } else if review.short_week {
            ("short_week", Severity::Warning)
        } else if sent.is_some() {
            ("sent", Severity::Info)
        } else {
            ("today", Severity::Info)
        };
        let told = Observation::new()
            .fact("case", case)
            .fact("sent_date", day)
            .fact("group_from_date", review.group.from)
            .fact("group_to_date", review.group.to)
            .fact("review_date", review.group.review);
        vec![told.severity(severity)]
    }
}
