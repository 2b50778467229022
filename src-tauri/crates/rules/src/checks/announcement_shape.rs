//! Hints about announcements: not too long, with figures, and at least one in a strong channel.
//!
//! Facts: `place`, `letters`, `max_letters`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::announcements::{Announcement, Channel};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnnouncementShape {
    /// A text longer than this is called bulky; without it, length is not looked at.
    max_letters: Option<u32>,
    /// Whether a text without a figure of its own is told.
    #[serde(default)]
    figures: bool,
    /// Channels that bring most listeners; one of them should be used.
    #[serde(default)]
    strong: Vec<Channel>,
}

impl Check for AnnouncementShape {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let items = &seminar.plan.announcements.items;
        let strong = |item: &Announcement| self.strong.contains(&item.channel);
        if !self.strong.is_empty() {
            let lacks = !items.is_empty() && !items.iter().any(strong);
            return lacks
                .then(|| Observation::new().fact("announcements", items.len()))
                .into_iter()
                .collect();
        }
        let written = items.iter().filter(|item| !item.text.trim().is_empty());
        written
            .filter_map(|item| self.look(item, &season.pack.title))
            .collect()
    }
}

impl AnnouncementShape {
    fn look(&self, item: &Announcement, title: &str) -> Option<Observation> {
        let letters = u32::try_from(item.text.chars().count()).unwrap_or(u32::MAX);
        let told = Observation::about("announcement", item.id, item.place.clone())
            .fact("place", item.place.clone())
            .fact("letters", letters);
        if let Some(most) = self.max_letters {
            return (letters > most).then(|| told.fact("max_letters", most));
        }
        // The number in the fixed title says nothing about this seminar.
        let own = item.text.replace(title, "");
        let bare = self.figures && !own.contains(|letter: char| letter.is_ascii_digit());
        bare.then_some(told)
    }
}
