//! Candidate venues compared by place, service, surroundings and cost (VEN-13).

use kafedra_model::money::Kopecks;
use kafedra_model::venue::{Venue, VenueScore, Venues};

/// Each of the four has the same weight: the programme names them side by side (L242).
const MOST: u32 = 4 * BEST;
const BEST: u32 = 5;

/// The marks of every candidate, in the order in which they were written down.
#[must_use]
pub fn venue_scores(venues: &Venues) -> Vec<VenueScore> {
    let costs = venues.candidates.iter().filter_map(known_cost);
    let cheapest = costs.min();
    let marked = venues.candidates.iter();
    let mut scores: Vec<VenueScore> = marked.map(|venue| score(venue, cheapest)).collect();
    let sums = || scores.iter().filter_map(|one| one.score);
    if let (Some(least), Some(most)) = (sums().min(), sums().max()) {
        for one in &mut scores {
            one.best = least < most && one.score == Some(most);
        }
    }
    scores
}

fn score(venue: &Venue, cheapest: Option<i64>) -> VenueScore {
    let given = venue.marks;
    let cost = known_cost(venue).zip(cheapest).map(cost_mark);
    let marks = [
        mark(given.place),
        mark(given.service),
        mark(given.surroundings),
        cost,
    ];
    let missing = marks.iter().filter(|mark| mark.is_none()).count();
    VenueScore {
        venue: venue.id,
        cost,
        missing: u32::try_from(missing).unwrap_or(u32::MAX),
        score: marks.into_iter().sum(),
        most: MOST,
        best: false,
    }
}

/// A mark outside the scale is no mark.
fn mark(given: Option<u8>) -> Option<u32> {
    given
        .map(u32::from)
        .filter(|mark| (1..=BEST).contains(mark))
}

fn known_cost(venue: &Venue) -> Option<i64> {
    let Kopecks(cost) = venue.cost;
    (cost > 0).then_some(cost)
}

/// Twice as dear as the cheapest is half of its mark, rounded.
fn cost_mark((cost, cheapest): (i64, i64)) -> u32 {
    let share = i128::from(cheapest) * 2 * i128::from(BEST) + i128::from(cost);
    let rounded = share / (2 * i128::from(cost.max(1)));
    u32::try_from(rounded).unwrap_or(BEST).clamp(1, BEST)
}

#[cfg(test)]
mod tests;
