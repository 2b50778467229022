//! Announcing is written down option by option: what, where, for how long, at what price.
//!
//! A title that only says that something is announced names none of these. Where the title says more, or the detail
//! does, nothing is asked. While no paper speaks of the line, it can be split among the announcements that have none.
//!
//! Facts: `planned_kopecks`.

use crate::estimate_lines::{Line, lines};
use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::announcements::{Announcement, Channel};
use kafedra_model::finding::Fix;
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
            .map(|line| {
                let told = Observation::about("line", line.line.id, &line.line.title)
                    .fact("planned_kopecks", line.line.planned);
                Observation {
                    fix: split(season, seminar, &line),
                    ..told
                }
            })
            .collect()
    }
}

/// A line for each announcement that costs something and is in no line yet.
fn split(season: &Season<'_>, seminar: &Seminar, line: &Line<'_>) -> Option<Fix> {
    let in_a_line = |item: &&Announcement| {
        let mut others = seminar.plan.estimate.lines.iter();
        others.any(|other| other.announcement == Some(item.id) && other.id != line.line.id)
    };
    let weak = &season.pack.announcing.weak_channels;
    let costs = |item: &&Announcement| {
        item.channel != Channel::OwnSite
            && !weak.contains(&item.channel)
            && !item.place.trim().is_empty()
    };
    let items = seminar.plan.announcements.items.iter();
    let items = items.filter(|item| costs(item) && !in_a_line(item));
    let announcements: Vec<_> = items.map(|item| item.id).collect();
    let papers = line.papers(seminar).next().is_some();
    (!announcements.is_empty() && !papers).then_some(Fix::SplitLine {
        line: line.line.id,
        announcements,
    })
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
