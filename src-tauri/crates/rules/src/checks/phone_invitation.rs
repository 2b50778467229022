//! Inviting by phone is paid back; reminding by phone and calls by one's own staff are not.
//!
//! A line of announcing is looked at when its announcement invites by phone or its words speak of calls. The purpose is
//! read from the title and the detail: beginnings of words that remind, or that name one's own people.
//!
//! Facts: `case` (`reminds`, `own`), `planned_kopecks`.

use crate::estimate_lines::{Line, lines};
use crate::text::plain;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::announcements::Channel;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Beginnings of words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PhoneInvitation {
    calls: Vec<String>,
    reminders: Vec<String>,
    own: Vec<String>,
}

impl Check for PhoneInvitation {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        lines(season.pack, seminar)
            .filter(Line::is_announcing)
            .filter_map(|line| self.observe(&line, seminar))
            .collect()
    }
}

impl PhoneInvitation {
    fn observe(&self, line: &Line<'_>, seminar: &Seminar) -> Option<Observation> {
        let said = format!(" {} {}", plain(&line.line.title), plain(&line.line.detail));
        let says = |words: &[String]| {
            let mut words = words.iter();
            words.any(|word| said.contains(&format!(" {}", plain(word))))
        };
        let by_phone = line
            .announcement(seminar)
            .is_some_and(|item| item.channel == Channel::PhoneInvitation);
        if !by_phone && !says(&self.calls) {
            return None;
        }
        let case = if says(&self.reminders) {
            "reminds"
        } else if says(&self.own) {
            "own"
        } else {
            return None;
        };
        let observation = Observation::about("line", line.line.id, &line.line.title)
            .fact("case", case)
            .fact("planned_kopecks", line.line.planned);
        Some(observation)
    }
}
