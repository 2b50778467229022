//! Texts call the event a seminar of the partner, and name what an announcement must name.
//!
//! Texts that are not published yet are looked at as well. A banner's picture has to be looked at by a
//! person. A published text costs once however much is wrong with it: the first of its findings carries the penalty.
//!
//! Facts: `problem` (a kind of wording problem), `words` (as they stand in the text, or what is missing),
//! `place`, `published`, `hashtag` (`allowed` or `barred` beside names in a mailing to a cold base).

use crate::penalties::{is_read, text_context, text_kind};
use crate::wording::WordingProblem;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::announcements::Announcement;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnnouncementWording {
    /// Kinds of problem that this rule speaks of.
    problems: Vec<WordingProblem>,
}

impl Check for AnnouncementWording {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let context = text_context(seminar);
        let items = seminar.plan.announcements.items.iter();
        let written = items.filter(|item| !item.visible_text().is_empty());
        let mut found = Vec::new();
        for item in written {
            let kind = text_kind(item.channel);
            let problems = season.wording(kind, &item.visible_text(), &context);
            let first = problems
                .iter()
                .position(|one| one.problem.is_bad_positioning());
            let costly = first.filter(|_| is_published(item, today));
            for (place, problem) in problems.iter().enumerate() {
                let meant = self.problems.contains(&problem.problem);
                if meant && is_read(season.pack, item, problem) {
                    let told = about(item, today).fact("words", problem.words.as_str());
                    let mut told = told.fact("problem", problem.problem.name());
                    told.harmless = costly != Some(place);
                    if problem.problem == WordingProblem::BrandInColdMail {
                        let allowed = season.pack.announcing.cold_hashtag_allowed;
                        let hashtag = if allowed { "allowed" } else { "barred" };
                        told = told.fact("hashtag", hashtag);
                    }
                    if problem.problem == WordingProblem::DoubtfulWord {
                        told.severity = Some(Severity::Info);
                    }
                    found.push(told);
                }
            }
        }
        found
    }
}

fn about(item: &Announcement, today: NaiveDate) -> Observation {
    Observation::about("announcement", item.id, item.place.clone())
        .fact("place", item.place.clone())
        .fact("published", is_published(item, today))
}

fn is_published(item: &Announcement, today: NaiveDate) -> bool {
    item.published.is_some_and(|date| date <= today)
}
