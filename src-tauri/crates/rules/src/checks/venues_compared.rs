//! Several venues are compared by place, service, surroundings and cost before one is chosen.
//!
//! Advice, and only while the venue may still be changed. Place, service and surroundings are marked by whoever saw the
//! house, from 1 to 5; the mark of the cost follows from the sums.
//!
//! Facts: `case` (`few`, `unmarked`: marks are missing, `better`: another one has a higher sum), `venues` (written
//! down), `advised`, `missing`, `score`, `other_score`, `most`.

use crate::venue_scores::venue_scores;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use kafedra_model::venue::Venues;
use serde::Deserialize;

/// How many venues make a comparison.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VenuesCompared {
    advised: usize,
}

impl Check for VenuesCompared {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let venues = &seminar.plan.venues;
        let frozen = season.days_before(season.pack.venue.freeze_days) <= today;
        if frozen || venues.chosen_venue().is_none() {
            return Vec::new();
        }
        if venues.candidates.len() < self.advised {
            let few = Observation::new().fact("case", "few");
            return vec![
                few.fact("venues", venues.candidates.len())
                    .fact("advised", self.advised),
            ];
        }
        compared(venues).into_iter().collect()
    }
}

fn compared(venues: &Venues) -> Option<Observation> {
    let scores = venue_scores(venues);
    let missing: u32 = scores.iter().map(|one| one.missing).sum();
    if missing > 0 {
        let unmarked = Observation::new().fact("case", "unmarked");
        return Some(unmarked.fact("missing", missing));
    }
    let chosen = scores.iter().find(|one| Some(one.venue) == venues.chosen)?;
    let best = scores.iter().find(|one| one.best)?;
    let (own, other) = (chosen.score?, best.score?);
    let named = venues
        .candidates
        .iter()
        .find(|venue| venue.id == best.venue)?;
    (own < other).then(|| {
        Observation::about("venue", named.id, &named.name)
            .fact("case", "better")
            .fact("score", own)
            .fact("other_score", other)
            .fact("most", best.most)
    })
}
