//! There are seats for those who are planned and for those who will come.
//!
//! Fewer seats than listeners planned are a fault. Fewer than the registrations bring at high turnout are a warning, and
//! so is a hall that is full before enough have registered to be sure of the least number of listeners (F-11).
//!
//! Facts: `case` (`planned`, `expected` or `minimum`), `seats`, `people` (who would need a seat).

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::{Fix, Severity};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Whose seats are counted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeatsEnough {
    seats: Seats,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Seats {
    /// What the landlord says of the chosen hall.
    Venue,
    /// What the plan of the hall has.
    Hall,
}

impl Check for SeatsEnough {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let seats = self.seats(seminar);
        if seats == 0 {
            return Vec::new();
        }
        let (low, high) = season.turnout();
        let planned = seminar.plan.card.planned_listeners;
        let expected = rate(seminar.attendance.registered, high, u32::div_ceil);
        // At high turnout this many registrations fill the hall; at low turnout so many of them come.
        let full = seats.saturating_mul(100) / high.max(1);
        let sure = rate(full, low, |people, percent| people / percent);
        let minimum = season.minimum_listeners();
        let (case, people) = if seats < planned {
            ("planned", planned)
        } else if seats < expected {
            ("expected", expected)
        } else if sure < minimum && self.seats == Seats::Venue {
            ("minimum", minimum)
        } else {
            return Vec::new();
        };
        let observation = self
            .about(seminar)
            .fact("case", case)
            .fact("seats", seats)
            .fact("people", people);
        vec![if case == "planned" {
            let sure = sure >= minimum || (self.seats == Seats::Hall && seats >= minimum);
            let enough = seats >= expected && sure;
            let fix = enough.then_some(Fix::SetPlanned { listeners: seats });
            Observation { fix, ..observation }
        } else {
            observation.severity(Severity::Warning)
        }]
    }
}

impl SeatsEnough {
    fn seats(&self, seminar: &Seminar) -> u32 {
        let venues = &seminar.plan.venues;
        match self.seats {
            Seats::Venue => venues.chosen_venue().map_or(0, |venue| venue.capacity),
            Seats::Hall => seminar.plan.hall.seats(),
        }
    }

    fn about(&self, seminar: &Seminar) -> Observation {
        match (self.seats, seminar.plan.venues.chosen_venue()) {
            (Seats::Venue, Some(venue)) => Observation::about("venue", venue.id, &venue.name),
            (Seats::Venue, None) | (Seats::Hall, _) => Observation::new(),
        }
    }
}

fn rate(people: u32, percent: u32, divide: fn(u32, u32) -> u32) -> u32 {
    divide(people.saturating_mul(percent), 100)
}
