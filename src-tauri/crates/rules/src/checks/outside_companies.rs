//! Only a few companies may be invited that do not sell or implement the vendor's products.
//!
//! The programme counts companies in one place and speakers in another; both are counted (AMB-20). Clients of the
//! vendor do not reduce the compensation, but count as invited companies (AMB-21): if only they bring the number over
//! the limit, it is a warning. Partners that sell or implement are not counted at all; whether other
//! partners are is for the season to say (AMB-22).
//!
//! Facts: `companies` (companies or speakers, as the rule counts), `max_companies`, `case` (`outside` or `with_clients`).

use crate::programme::is_outside;
use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::{Speaker, SpeakerCategory};
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;
use std::collections::BTreeSet;

/// What is counted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutsideCompanies {
    count: Count,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Count {
    Companies,
    Speakers,
}

impl Check for OutsideCompanies {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let rules = &season.pack.compensation;
        let is_outside = |category| is_outside(season.pack, category);
        let outside = self.distinct(seminar, is_outside);
        let (all, most) = match self.count {
            Count::Companies => {
                let invited =
                    |category| is_outside(category) || category == SpeakerCategory::Client;
                (self.distinct(seminar, invited), rules.max_outside_companies)
            }
            Count::Speakers => (outside, rules.max_outside_speakers),
        };
        if all <= most as usize {
            return Vec::new();
        }
        let hard = outside > most as usize;
        let case = if hard { "outside" } else { "with_clients" };
        let observation = Observation::new()
            .fact("companies", if hard { outside } else { all })
            .fact("max_companies", most)
            .fact("case", case);
        vec![if hard {
            observation
        } else {
            observation.severity(Severity::Warning)
        }]
    }
}

impl OutsideCompanies {
    fn distinct(&self, seminar: &Seminar, wanted: impl Fn(SpeakerCategory) -> bool) -> usize {
        let blocks = &seminar.plan.agenda.blocks;
        let speakers = blocks.iter().flat_map(|block| &block.speakers);
        let wanted = speakers.filter(|speaker| wanted(speaker.category));
        let keys: BTreeSet<String> = wanted.map(|speaker| self.key(speaker)).collect();
        keys.len()
    }

    /// Speakers are told apart by name and company, so that one person with two talks counts once.
    fn key(&self, speaker: &Speaker) -> String {
        let company = plain(&speaker.company);
        match self.count {
            Count::Companies => company,
            Count::Speakers => format!("{}\n{company}", plain(&speaker.name)),
        }
    }
}
