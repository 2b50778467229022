//! Every date of a seminar, and the calendar file.

use super::Outcome;
use crate::output::Output;
use chrono::NaiveDate;
use kafedra_model::ids::SeminarId;
use kafedra_model::timeline::TimelineEntry;
use kafedra_organizer::{Error, Organizer};
use kafedra_words::Words;
use std::path::Path;

pub(crate) fn plan(
    organizer: &Organizer,
    id: SeminarId,
    ics: Option<&Path>,
    output: &Output,
) -> Result<Outcome, Error> {
    if let Some(path) = ics {
        let written = organizer.calendar_to(id, path)?;
        output.answer(&written, |_| vec![written.path.clone()]);
        return Ok(Outcome::Fine);
    }
    let timeline = organizer.timeline(id)?;
    output.answer(&timeline, |words| lines(&timeline, words));
    Ok(Outcome::Fine)
}

/// The day once, its entries below it.
fn lines(timeline: &[TimelineEntry], words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let mut day: Option<NaiveDate> = None;
    for entry in timeline {
        let this = entry.from.unwrap_or(entry.date);
        if day != Some(this) {
            let off = if entry.day_off {
                words.word("cli-plan-day-off")
            } else {
                String::new()
            };
            lines.push(
                format!("{}  {off}", words.date_short(this))
                    .trim_end()
                    .to_owned(),
            );
            day = Some(this);
        }
        lines.push(line(entry, words));
    }
    lines
}

fn line(entry: &TimelineEntry, words: &Words) -> String {
    let sign = match entry.done {
        Some(true) => "[x]",
        Some(false) => "[ ]",
        None => "   ",
    };
    let time = entry.time.map(|time| words.time(time)).unwrap_or_default();
    let mut text = format!("  {sign} {time:>5}  {}", entry.text);
    if entry.from.is_some() {
        text.push_str(&words.text("cli-plan-until", &[("date", entry.date.into())]));
    }
    if let Some(better) = entry.recommended {
        text.push_str(&words.text("cli-plan-better", &[("date", better.into())]));
    }
    format!("{text}  [{}]", entry.items.join(", "))
}
