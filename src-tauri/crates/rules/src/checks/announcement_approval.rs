//! A text or picture is approved before it is published.
//!
//! Facts: `case` (`published`, `planned`, `changed`), `place`, `published_date`, `planned_date`, `days_left`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::announcements::Announcement;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnnouncementApproval {
    /// So many days before the planned publication a missing approval is told.
    ahead_days: u32,
}

impl Check for AnnouncementApproval {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let items = seminar.plan.announcements.items.iter();
        items.filter_map(|item| self.look(item, today)).collect()
    }
}

impl AnnouncementApproval {
    fn look(&self, item: &Announcement, today: NaiveDate) -> Option<Observation> {
        let told = Observation::about("announcement", item.id, item.place.clone())
            .fact("place", item.place.clone());
        if item.approved.is_some() && item.changed_since_approval() {
            let told = told.fact("case", "changed");
            return Some(match item.published {
                Some(_) => told,
                None => told.severity(Severity::Warning),
            });
        }
        if let Some(published) = item.published {
            let unapproved = item.approved.is_none_or(|approved| approved > published);
            let told = told
                .fact("case", "published")
                .fact("published_date", published);
            return unapproved.then_some(told);
        }
        let planned = item.planned.filter(|_| item.approved.is_none())?;
        let left = planned.signed_duration_since(today).num_days();
        let told = told
            .fact("case", "planned")
            .fact("planned_date", planned)
            .fact("days_left", left);
        (left <= i64::from(self.ahead_days)).then(|| told.severity(Severity::Warning))
    }
}
