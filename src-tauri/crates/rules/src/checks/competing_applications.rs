//! Applications for one city that are reviewed together compete: experience goes first, then the earlier one.
//!
//! Seen among the seminars of this workspace that are not approved yet; other partners' applications are not known.
//!
//! Facts: `applications` (with this one), `review_date`; of the order also `place`, `case` (why the one before it
//! stands there: `experience`, `earlier`), `first_date`.

use crate::applications::{in_city, review};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::application::OtherSeminar;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// What is told.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CompetingApplications {
    tell: Tell,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Tell {
    /// That there is a group.
    Group,
    /// That this application is not the first in it.
    Order,
}

impl Check for CompetingApplications {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let card = &seminar.plan.card;
        let sent = card
            .application_sent
            .filter(|_| card.application_approved.is_none());
        let own = sent.and_then(|sent| Some((sent, review(season, sent)?.group)));
        let Some((sent, group)) = own else {
            return Vec::new();
        };
        let mut rivals: Vec<(&OtherSeminar, NaiveDate)> = Vec::new();
        for other in in_city(season, seminar) {
            let waiting = other.application_approved.is_none();
            let theirs = other.application_sent.filter(|_| waiting);
            let together = |theirs: &NaiveDate| {
                review(season, *theirs).is_some_and(|review| review.group == group)
            };
            rivals.extend(theirs.filter(together).map(|theirs| (other, theirs)));
        }
        let told = Observation::new()
            .fact("applications", rivals.len() + 1)
            .fact("review_date", group.review);
        match self.tell {
            Tell::Group if rivals.is_empty() => Vec::new(),
            Tell::Group => vec![told],
            Tell::Order => order(told, (card.experienced, sent), &rivals)
                .into_iter()
                .collect(),
        }
    }
}

/// Equal applications of one day stand equal: the programme knows no time of day for them here.
fn order(
    told: Observation,
    (experienced, sent): (bool, NaiveDate),
    rivals: &[(&OtherSeminar, NaiveDate)],
) -> Option<Observation> {
    let rank = |experienced: bool, sent: NaiveDate| (!experienced, sent);
    let own = rank(experienced, sent);
    let mut ahead: Vec<_> = rivals
        .iter()
        .map(|(other, theirs)| rank(other.experienced, *theirs))
        .filter(|theirs| *theirs < own)
        .collect();
    ahead.sort_unstable();
    let (inexperienced, date) = *ahead.first()?;
    let case = if inexperienced == own.0 {
        "earlier"
    } else {
        "experience"
    };
    Some(
        told.fact("place", ahead.len() + 1)
            .fact("case", case)
            .fact("first_date", date),
    )
}
