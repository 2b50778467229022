//! Some people never speak at a seminar: the vendor's own staff, and those who work for makers of competing products.
//!
//! A speaker counts as the vendor's when marked so or when the company carries exactly the vendor's name.
//!
//! Facts: `company`.

use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::{Speaker, SpeakerCategory};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The categories that are never allowed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NeverSpeaks {
    category: SpeakerCategory,
    /// As bad as the one above (AMB-24).
    #[serde(default)]
    also: Vec<SpeakerCategory>,
}

impl Check for NeverSpeaks {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = seminar.plan.agenda.blocks.iter();
        blocks
            .filter_map(|block| {
                let speakers = block.speakers.iter();
                let meant = speakers.filter(|speaker| self.is_meant(season, speaker));
                // In the order of the alphabet, whoever was entered first.
                let company = meant.map(|speaker| speaker.company.as_str()).min()?;
                let observation = Observation::about("block", block.id, &block.title);
                Some(observation.fact("company", company))
            })
            .collect()
    }
}

impl NeverSpeaks {
    fn is_meant(&self, season: &Season<'_>, speaker: &Speaker) -> bool {
        let is_vendor = || {
            let mut names = season.pack.announcing.vendor_brands.iter();
            names.any(|name| plain(&speaker.company) == plain(name))
        };
        let marked = speaker.category == self.category || self.also.contains(&speaker.category);
        marked || (self.category == SpeakerCategory::Vendor && is_vendor())
    }
}
