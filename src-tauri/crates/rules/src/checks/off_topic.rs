//! Too much of an announcement is about the company, the product, the problem or other side matters.
//!
//! A person marks what each passage is about; characters are counted with blanks, and all that is not about the
//! seminar counts together; the problem may belong to the topic (AMB-51). Exactly the limit is allowed; a text without
//! marks is not judged.
//!
//! Facts: `off_topic`, `characters`, `parts`, `of` (the limit as a fraction), `cut` (characters to take out),
//! `published` (`yes`, `no`).

use crate::passages::volume;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::announcements::Announcement;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OffTopic {}

impl Check for OffTopic {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let items = seminar.plan.announcements.items.iter();
        items
            .filter_map(|item| observe(season, item, today))
            .collect()
    }
}

fn observe(season: &Season<'_>, item: &Announcement, today: NaiveDate) -> Option<Observation> {
    let limit = season.pack.compensation.offtopic_text_limit;
    let volume = volume(season.pack, item);
    if !volume.is_above(limit) {
        return None;
    }
    let published = item.published.is_some_and(|date| date <= today);
    let observation = Observation::about("announcement", item.id, &item.place)
        .fact("off_topic", volume.off_topic)
        .fact("characters", volume.all)
        .fact("parts", limit.parts)
        .fact("of", limit.of)
        .fact("cut", volume.to_cut(limit))
        .fact("published", if published { "yes" } else { "no" });
    Some(if published {
        observation.severity(Severity::Error)
    } else {
        observation
    })
}
