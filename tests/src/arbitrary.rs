//! Any seminar at all, out of random bytes.
//!
//! The model is read from bytes the way it is read from JSON, so that a field that is added tomorrow is filled as well.
//! Ids, stages, kinds and ticks come from the season as often as from nowhere; dates, numbers and texts like to be
//! extreme. Fewer bytes give a smaller seminar: where they end, everything is empty.

use crate::dice::Dice;
use chrono::NaiveDate;
use kafedra_model::pack::Pack;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// Words that a seminar of this season may contain.
#[must_use]
pub fn vocabulary(pack: &Pack) -> Vec<String> {
    let slots = &pack.programme.slots;
    let talks = slots.iter().flat_map(|slot| &slot.talks);
    let ids = (pack.stages.iter().map(|e| &e.id))
        .chain(pack.cost_kinds.iter().map(|e| &e.id))
        .chain(slots.iter().map(|e| &e.id))
        .chain(talks.clone().map(|e| &e.id))
        .chain(pack.checklist.iter().map(|e| &e.id))
        .chain(pack.questionnaire.questions.iter().map(|e| &e.id))
        .chain(pack.day.photo_stages.iter())
        .chain(pack.venue.equipment.iter().map(|e| &e.kind))
        .chain(pack.kit.shipped.iter());
    let names = (pack.countries.iter().map(|e| &e.name))
        .chain(&pack.listeners.large_cities)
        .chain(talks.map(|e| &e.title))
        .chain(&pack.announcing.brands)
        .chain(std::iter::once(&pack.title));
    let texts = STRANGE.iter().map(|text| (*text).to_owned());
    let mut words: Vec<String> = ids.chain(names).cloned().chain(texts).collect();
    words.push("семинар 1С-Битрикс, тренинг! ".repeat(40));
    words
}

/// The seminar that these bytes give.
///
/// # Panics
/// When a type of the model asks for something that the dice cannot throw.
#[must_use]
pub fn seminar(bytes: &[u8], words: &[String]) -> Seminar {
    let mut dice = Dice::new(bytes, words);
    Seminar::deserialize(&mut dice).unwrap_or_else(|error| panic!("no seminar: {error}"))
}

/// A day near the season, or at the end of the calendar.
#[must_use]
pub fn day(bytes: &[u8]) -> NaiveDate {
    Dice::new(bytes, &[]).date()
}

/// Texts that programs stumble over.
const STRANGE: &[&str] = &[
    "",
    " ",
    "\u{0}",
    "\u{feff}",
    "\u{202e}ранимес",
    "ё\u{308}\u{301}",
    "İSTANBUL ß ſ ﬁ",
    "👩\u{200d}👩\u{200d}👧\u{200d}👦 семинар",
    "2017-02-30",
    "-1",
    "99999999999999999999999",
    "«»—–‑-,.!?;:()|",
    "10:00 Мастер-класс по настройке Битрикс24",
    "При поддержке 1С-Битрикс, организатор СекретКонтора",
    "Приглашаем на конференцию от 1C-Bitrix24 и тренинг",
    "https://xn--80abnmycp7evc.xn--p1ai/bitrix?a=1#b",
    "http://user@битрикс-семинар.рф:8080",
    "://",
    "guest@example.org",
    "+7 555 012-34-56",
];
