//! Puts an entry of the plan together.

use crate::season::Season;
use chrono::{NaiveDate, NaiveTime};
use kafedra_model::finding::{Fact, Phase};
use kafedra_model::timeline::{DateKind, TimelineEntry};
use std::collections::BTreeMap;

pub(super) fn entry(
    season: &Season<'_>,
    id: impl Into<String>,
    date: NaiveDate,
    kind: DateKind,
    phase: Phase,
) -> TimelineEntry {
    TimelineEntry {
        id: id.into(),
        date,
        from: None,
        time: None,
        until: None,
        kind,
        recommended: None,
        phase,
        day_off: !season.calendar.is_working_day(date),
        done: None,
        facts: BTreeMap::new(),
        items: Vec::new(),
        text: String::new(),
    }
}

/// The parts that most entries leave out.
pub(super) trait Parts {
    fn items(self, items: &[&str]) -> Self;
    fn fact(self, name: &str, value: impl Into<Fact>) -> Self;
    fn done(self, done: bool) -> Self;
    fn since(self, season: &Season<'_>, from: NaiveDate) -> Self;
    fn at(self, time: NaiveTime) -> Self;
    fn until(self, time: NaiveTime) -> Self;
    fn better_on(self, date: NaiveDate) -> Self;
}

impl Parts for TimelineEntry {
    fn items(mut self, items: &[&str]) -> Self {
        self.items = items.iter().map(|item| (*item).to_owned()).collect();
        self
    }

    fn fact(mut self, name: &str, value: impl Into<Fact>) -> Self {
        self.facts.insert(name.to_owned(), value.into());
        self
    }

    fn done(mut self, done: bool) -> Self {
        self.done = Some(done);
        self
    }

    fn since(mut self, season: &Season<'_>, from: NaiveDate) -> Self {
        self.from = Some(from);
        self.day_off = !season.calendar.is_working_day(from);
        self
    }

    fn at(mut self, time: NaiveTime) -> Self {
        self.time = Some(time);
        self
    }

    fn until(mut self, time: NaiveTime) -> Self {
        self.until = Some(time);
        self
    }

    fn better_on(mut self, date: NaiveDate) -> Self {
        self.recommended = (date != self.date).then_some(date);
        self
    }
}
