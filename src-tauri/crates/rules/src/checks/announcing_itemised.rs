//! Announcing is written down option by option: what, where, for how long, at what price.
//!
//! A title that only says that something is announced names none of these. Where the title says more, or the detail
//! does, nothing is asked.
//!
//! Facts: `planned_kopecks`.

use crate::estimate_lines::{Line, lines};
use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Titles that say nothing, as beginnings of their only word.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnnouncingItemised {
    bare_words: Vec<String>,
}

impl Check for AnnouncingItemised {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        lines(season.pack, seminar)
            .filter(Line::is_announcing)
            .filter(|Line { line, .. }| self.is_bare(&line.title) && line.detail.trim().is_empty())
            .map(|Line { line, .. }| {
                Observation::about("line", line.id, &line.title)
                    .fact("planned_kopecks", line.planned)
            })
            .collect()
    }
}

impl AnnouncingItemised {
    fn is_bare(&self, title: &str) -> bool {
        let bare = |word: &str| {
            let mut words = self.bare_words.iter();
            words.any(|bare| word.starts_with(bare.as_str()))
        };
        plain(title).split_whitespace().all(bare)
    }
}
