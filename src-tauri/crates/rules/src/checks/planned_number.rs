//! The number of listeners that the partner plans for is known, reaches the least number of the city, and fits a hall.
//!
//! Once a hall is chosen its seats are looked at with it; before that all candidates may be too small.
//!
//! Facts: `case` (`unknown`, `minimum`, `candidates`), `planned`, `minimum`, `seats` (of the largest candidate).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::{Fix, Severity};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlannedNumber {}

impl Check for PlannedNumber {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let planned = seminar.plan.card.planned_listeners;
        let minimum = season.minimum_listeners();
        let largest = largest_candidate(seminar);
        let told = |case: &str| {
            Observation::new()
                .fact("case", case)
                .fact("planned", planned)
                .fact("minimum", minimum)
        };
        if today >= season.date() {
            return Vec::new();
        }
        if planned == 0 {
            return vec![told("unknown").severity(Severity::Info)];
        }
        if planned < minimum {
            let fits = largest.is_none_or(|seats| seats >= minimum);
            let listeners = minimum;
            let fix = fits.then_some(Fix::SetPlanned { listeners });
            return vec![Observation {
                fix,
                ..told("minimum")
            }];
        }
        let small = largest.filter(|seats| *seats < planned);
        small
            .map(|seats| {
                let told = told("candidates").fact("seats", seats);
                let enough = seats >= minimum;
                let fix = enough.then_some(Fix::SetPlanned { listeners: seats });
                Observation { fix, ..told }
            })
            .into_iter()
            .collect()
    }
}

/// Seats of the largest candidate while none is chosen; those of which nobody knows the seats do not count.
fn largest_candidate(seminar: &Seminar) -> Option<u32> {
    let venues = &seminar.plan.venues;
    let seats = venues.candidates.iter().map(|venue| venue.capacity);
    let known = seats.filter(|seats| *seats > 0);
    known.max().filter(|_| venues.chosen_venue().is_none())
}
