//! Nothing is announced before the landing page is approved.
//!
//! Facts: `case` (`later`, `never`), `place`, `published_date`, `approved_date` (when it came later).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnnouncedTooEarly {
    /// Stage that has to be approved first.
    stage: String,
}

impl Check for AnnouncedTooEarly {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let record = seminar.plan.stages.records.get(&self.stage);
        let approved = record.and_then(|record| record.approved);
        let items = seminar.plan.announcements.items.iter();
        let published = items.filter_map(|item| Some((item, item.published?)));
        published
            .filter(|(_, date)| approved.is_none_or(|approved| *date < approved))
            .map(|(item, date)| {
                let told = Observation::about("announcement", item.id, item.place.clone())
                    .fact("case", if approved.is_some() { "later" } else { "never" })
                    .fact("place", item.place.clone())
                    .fact("published_date", date);
                match approved {
                    Some(approved) => told.fact("approved_date", approved),
                    None => told,
                }
            })
            .collect()
    }
}
