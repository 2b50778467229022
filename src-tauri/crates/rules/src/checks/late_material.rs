//! Nothing is handed in after the date of its stage, and every stage has a date.
//!
//! What is late in a stage of the penalty table is told by its rows; here stand the stages that have none, unless only
//! the rows count (AMB-38). A stage has no date when it depends on the week and the seminar lies in none.
//!
//! Facts: `case` (`sent` or `no_date`), `stage`, `due_date`, `sent_date`, `late_days`, `repeated`.

use crate::stages::{StageState, stages};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LateMaterial {}

impl Check for LateMaterial {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let dated = stages(season, seminar);
        let late = dated
            .iter()
            .filter(|stage| !stage.rules.given && !has_rows(season, &stage.rules.id))
            .filter(|_| !season.pack.deadlines.only_rows_count)
            .filter_map(|stage| late(season, stage));
        let dateless = season.pack.stages.iter();
        let dateless = dateless
            .filter(|rules| season.due(rules).is_none())
            .map(|rules| {
                Observation::about("stage", &rules.id, "")
                    .fact("case", "no_date")
                    .fact("stage", rules.id.clone())
                    .severity(Severity::Warning)
            });
        late.chain(dateless).collect()
    }
}

/// The latest of the submissions that came late.
fn late(season: &Season<'_>, stage: &StageState<'_>) -> Option<Observation> {
    let (late, repeated) = stage.late_sent(season)?;
    let told = Observation::about("stage", &stage.rules.id, "")
        .fact("case", "sent")
        .fact("stage", stage.rules.id.clone())
        .fact("due_date", stage.due)
        .fact("late_days", late.days)
        .fact("repeated", repeated);
    Some(match late.date {
        Some(date) => told.fact("sent_date", date),
        None => told,
    })
}

fn has_rows(season: &Season<'_>, stage: &str) -> bool {
    let mut rows = season.pack.penalties.iter();
    rows.any(|row| row.stage.as_deref() == Some(stage))
}
