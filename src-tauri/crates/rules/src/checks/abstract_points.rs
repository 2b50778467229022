//! Every talk has a few short abstract points.
//!
//! Registration, breaks, questions and the success story need none. An official talk keeps as many points as its
//! official list has (AMB-16). A workshop in place of the story is only warned about, since the exemption names the
//! story alone (AMB-26).
//!
//! Facts: `case` (`few` or `many`), `points`, `min_points`, `max_points`.

use crate::programme::official;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::{Block, BlockKind};
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The numbers are the season's; what is said here are the other readings of AMB-16 and AMB-26.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AbstractPoints {
    /// Official lists may not be longer either.
    #[serde(default)]
    official_too: bool,
    /// How bad it is when a workshop has no points.
    #[serde(default = "warning")]
    workshop: Severity,
}

fn warning() -> Severity {
    Severity::Warning
}

impl Check for AbstractPoints {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = seminar.plan.agenda.blocks.iter();
        blocks
            .filter_map(|block| self.of_block(season, block))
            .collect()
    }
}

impl AbstractPoints {
    fn of_block(&self, season: &Season<'_>, block: &Block) -> Option<Observation> {
        if !matches!(block.kind, BlockKind::Talk | BlockKind::Workshop) {
            return None;
        }
        let rules = &season.pack.programme;
        let points = block.points.iter().filter(|point| !point.trim().is_empty());
        let points = u32::try_from(points.count()).unwrap_or(u32::MAX);
        let official = official(season.pack, block).filter(|_| !self.official_too);
        let official = official.map_or(0, |talk| talk.points.len());
        let most = rules.points_max.max(u32::try_from(official).unwrap_or(0));
        let case = if points < rules.points_min {
            "few"
        } else if points > most {
            "many"
        } else {
            return None;
        };
        let observation = Observation::about("block", block.id, &block.title)
            .fact("case", case)
            .fact("points", points)
            .fact("min_points", rules.points_min)
            .fact("max_points", most);
        Some(if block.kind == BlockKind::Workshop {
            observation.severity(self.workshop)
        } else {
            observation
        })
    }
}
