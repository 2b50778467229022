//! A line that is entered as paid back reads like a kind of cost that is not.
//!
//! The season gives hints per cost kind; a line whose title also fits its own kind is left alone.
//!
//! Facts: `hint` (what the title contains), `item` (catalogue id of the kind it reads like).

use crate::estimate_lines::{Line, lines};
use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::pack::CostKind;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the hints are the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CostKindDoubt {}

impl Check for CostKindDoubt {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let denied = || {
            season
                .pack
                .cost_kinds
                .iter()
                .filter(|kind| !kind.compensable)
        };
        lines(season.pack, seminar)
            .filter(Line::is_compensable)
            .filter_map(|Line { line, kind }| {
                if kind.is_some_and(|kind| hint(kind, &line.title).is_some()) {
                    return None;
                }
                let (kind, hint) =
                    denied().find_map(|kind| hint(kind, &line.title).map(|hint| (kind, hint)))?;
                let observation = Observation::about("line", line.id, &line.title)
                    .fact("hint", hint)
                    .fact("item", kind.item.as_str());
                Some(observation)
            })
            .collect()
    }
}

fn hint<'k>(kind: &'k CostKind, title: &str) -> Option<&'k str> {
    let title = format!(" {}", plain(title));
    let found = |hint: &&String| title.contains(&format!(" {}", plain(hint)));
    kind.hints.iter().find(found).map(String::as_str)
}
