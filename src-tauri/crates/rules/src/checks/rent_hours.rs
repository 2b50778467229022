//! The hall is rented long enough: before registration, for the whole programme, and after it.
//!
//! The whole programme includes registration, unless the season begins it with the first talk (AMB-59). What is asked
//! for in all but not used before registration is needed after the end.
//!
//! Facts: `minutes` (there are), `needed_minutes`.

use crate::programme::{business_start, minutes};
use crate::{Check, Observation, Season};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use kafedra_model::finding::{Fix, Severity};
use kafedra_model::pack::VenueRules;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The part of the rent that the rule is about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RentHours {
    part: RentPart,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RentPart {
    Whole,
    Before,
    After,
}

impl Check for RentHours {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let venues = &seminar.plan.venues;
        let (Some(from), Some(to)) = (venues.rent_from, venues.rent_to) else {
            return Vec::new();
        };
        let rules = &season.pack.venue;
        let agenda = &seminar.plan.agenda;
        let programme = i64::from(agenda.minutes());
        let registration = if rules.rent_from_first_talk {
            let blocks = &agenda.blocks[..business_start(&agenda.blocks)];
            i64::try_from(minutes(blocks)).unwrap_or(programme)
        } else {
            0
        };
        let start = seminar.plan.card.start;
        let end = start + TimeDelta::minutes(programme);
        let extra = i64::from(rules.rent_extra_minutes);
        let setup = i64::from(rules.setup_minutes);
        let (minutes, needed) = match self.part {
            RentPart::Whole => (between(from, to), programme - registration + extra),
            RentPart::Before => (between(from, start), setup),
            RentPart::After => (
                between(end, to),
                (extra - registration - between(from, start)).clamp(0, extra),
            ),
        };
        // The time after the end is only worth a word while time before it is all right.
        let quiet = self.part == RentPart::After && between(from, start) < setup;
        if programme == 0 || quiet || minutes >= needed {
            return Vec::new();
        }
        let observation = Observation::new()
            .fact("minutes", minutes.max(0))
            .fact("needed_minutes", needed);
        let observation = match enough((from, to), (start, end), registration, rules) {
            Some(fix) => observation.fix(fix),
            None => observation,
        };
        vec![if self.part == RentPart::After && minutes > 0 {
            observation.severity(Severity::Warning)
        } else {
            observation
        }]
    }
}

/// The nearest hours with time enough before, in all, and after the end; none when they pass midnight.
fn enough(
    (from, to): (NaiveTime, NaiveTime),
    (start, end): (NaiveTime, NaiveTime),
    registration: i64,
    rules: &VenueRules,
) -> Option<Fix> {
    let setup = TimeDelta::minutes(i64::from(rules.setup_minutes));
    let extra = i64::from(rules.rent_extra_minutes);
    let (latest, wrapped_back) = start.overflowing_sub_signed(setup);
    let from = from.min(latest);
    let rest = (extra - registration - between(from, start)).clamp(0, extra);
    let (earliest, wrapped) = end.overflowing_add_signed(TimeDelta::minutes(rest));
    let fits = wrapped_back == 0 && wrapped == 0 && end >= start;
    fits.then(|| Fix::SetRent {
        from,
        to: to.max(earliest),
    })
}

/// Minutes from one time of the day to another; negative when the second is earlier.
fn between(from: NaiveTime, to: NaiveTime) -> i64 {
    to.signed_duration_since(from).num_minutes()
}
