//! The chosen house suits a seminar: easy to reach, room for the registration desk, a hotel or a business centre.
//!
//! A plain no is what the rule says it is. What is still unknown is asked for once the venue was visited; what kind of
//! house it is, is a hint only.
//!
//! Facts: `case` (`no` or `unknown`), `house` (what kind it is, as written).

use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use kafedra_model::venue::Venue;
use serde::Deserialize;

/// What is looked at; for the kind of house the beginnings of words that suit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VenuePlace {
    what: What,
    #[serde(default)]
    suits: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    House,
    Transport,
    DeskRoom,
}

impl Check for VenuePlace {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let Some(venue) = seminar.plan.venues.chosen_venue() else {
            return Vec::new();
        };
        let known = match self.what {
            What::House => return self.house(venue).into_iter().collect(),
            What::Transport => venue.near_transport,
            What::DeskRoom => venue.room_for_desk,
        };
        let about = Observation::about("venue", venue.id, &venue.name);
        match known {
            Some(false) => vec![about.fact("case", "no")],
            None if venue.visited.is_some() => {
                vec![about.fact("case", "unknown").severity(Severity::Warning)]
            }
            Some(true) | None => Vec::new(),
        }
    }
}

impl VenuePlace {
    fn house(&self, venue: &Venue) -> Option<Observation> {
        let house = plain(&venue.kind);
        let suits = house.split(' ').any(|word| {
            self.suits
                .iter()
                .any(|stem| word.starts_with(stem.as_str()))
        });
        let observation = || Observation::about("venue", venue.id, &venue.name);
        (!house.is_empty() && !suits).then(|| observation().fact("house", venue.kind.as_str()))
    }
}
