//! The announcement also stands on the partner's own site.
//!
//! Looked at from the approval of the landing page on.
//!
//! Facts: `since_date`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::announcements::Channel;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnSite {
    /// Stage after whose approval the announcement should stand there.
    stage: String,
}

impl Check for OwnSite {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let plan = &seminar.plan;
        let record = plan.stages.records.get(&self.stage);
        let approved = record.and_then(|record| record.approved);
        let announced = plan.announcements.items.iter().any(|item| {
            item.channel == Channel::OwnSite && item.published.is_some_and(|date| date <= today)
        });
        let linked = !plan.landing.own_site_url.trim().is_empty();
        let Some(since) = approved.filter(|since| *since <= today && !announced && !linked) else {
            return Vec::new();
        };
        let told = Observation::new().fact("since_date", since);
        vec![if today >= season.date() {
            told
        } else {
            told.severity(Severity::Warning)
        }]
    }
}
