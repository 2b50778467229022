//! Several organizers share the compensation by their costs, and one of them receives the points.
//!
//! Every line names an organizer that exists; exactly one organizer gives the talks on the vendor's
//! products, or the coordinator has named who receives the points (AMB-49).
//!
//! Facts: `case` (`unknown_organizer`, `no_recipient` or `many_recipients`), `organizers`.

use crate::settlement::named_recipient;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Whether the rule is about the money or about the points.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrganizerShares {
    of: Share,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Share {
    Compensation,
    Points,
}

impl Check for OrganizerShares {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        match self.of {
            Share::Compensation => unknown_organizers(seminar),
            Share::Points => recipients(season, seminar).into_iter().collect(),
        }
    }
}

fn unknown_organizers(seminar: &Seminar) -> Vec<Observation> {
    let estimate = &seminar.plan.estimate;
    let known = |id| {
        estimate
            .organizers
            .iter()
            .any(|organizer| organizer.id == id)
    };
    let lines = estimate.lines.iter();
    lines
        .filter(|line| line.organizer.is_some_and(|id| !known(id)))
        .map(|line| {
            Observation::about("line", line.id, &line.title)
                .fact("case", "unknown_organizer")
                .fact("organizers", estimate.organizers.len())
        })
        .collect()
}

fn recipients(season: &Season<'_>, seminar: &Seminar) -> Option<Observation> {
    let organizers = &seminar.plan.estimate.organizers;
    let giving = organizers
        .iter()
        .filter(|organizer| organizer.gives_product_talks);
    let case = match giving.count() {
        _ if organizers.len() < 2 => return None,
        2.. if named_recipient(season.pack, organizers).is_some() => return None,
        0 => "no_recipient",
        1 => return None,
        _ => "many_recipients",
    };
    let observation = Observation::new()
        .fact("case", case)
        .fact("organizers", organizers.len());
    Some(observation)
}
