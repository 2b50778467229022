//! All seminars of the season carry one title, to the letter.
//!
//! Quotes, dashes, blanks, capital letters and ё are not looked at, unless the season wants the letters (AMB-61). An
//! agenda without blocks and without a title is left to the rule about mandatory talks.
//!
//! Facts: `title` (the season's), `written`.

use crate::wording::same_words;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Fix;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters: the title is the season's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SeminarTitle {}

/// Whether a title is the season's, by the words or to the letter (AMB-61).
pub(super) fn is_same(season: &Season<'_>, title: &str) -> bool {
    let official = &season.pack.title;
    if season.pack.programme.title_to_the_letter {
        title.trim() == official.trim()
    } else {
        same_words(title, official)
    }
}

impl Check for SeminarTitle {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let agenda = &seminar.plan.agenda;
        let official = &season.pack.title;
        let untouched = agenda.blocks.is_empty() && agenda.title.trim().is_empty();
        if untouched || is_same(season, &agenda.title) {
            return Vec::new();
        }
        let fix = Fix::SetTitle {
            title: official.clone(),
        };
        let observation = Observation::new()
            .fact("title", official.as_str())
            .fact("written", agenda.title.as_str())
            .fix(fix);
        vec![observation]
    }
}
