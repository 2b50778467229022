//! What each document says.

pub(crate) mod application;
pub(crate) mod briefing;
pub(crate) mod calendar;
pub(crate) mod call_sheet;
pub(crate) mod estimate;
mod hall_drawing;
mod hall_geometry;
pub(crate) mod hall_plan;
pub(crate) mod invitations;
pub(crate) mod kit_list;
pub(crate) mod lottery_protocol;
pub(crate) mod names;
#[cfg(test)]
mod outline;
pub(crate) mod programme;
pub(crate) mod questionnaire;
pub(crate) mod registrations;
pub(crate) mod run_sheet;
pub(crate) mod sample_act;
pub(crate) mod self_check;
pub(crate) mod settlement;
pub(crate) mod sign_in_list;
pub(crate) mod signs;
pub(crate) mod stage_plan;
#[cfg(test)]
mod tests;

use crate::Input;
use crate::page::{Block, Document, Paper, Running, Style};

/// A document with the usual head: what it is, which seminar, where and when.
fn document(input: &Input<'_>, kind: &str, paper: Paper, blocks: Vec<Block>) -> Document {
    let title = input.words.word(&format!("document-{kind}"));
    let seminar = seminar_title(input);
    let place = place_and_date(input);
    let mut all = vec![
        Block::text(Style::Eyebrow, place.clone()),
        Block::Gap(1.0),
        Block::text(Style::Title, title.clone()),
    ];
    if !seminar.is_empty() {
        all.extend([Block::Gap(1.5), Block::text(Style::Lead, seminar.clone())]);
    }
    all.push(Block::Gap(6.0));
    all.extend(blocks);
    Document {
        title: format!("{title}. {place}"),
        paper,
        running: Some(Running::new(format!("{title} · {place}"), seminar)),
        blocks: all,
        shrinks: false,
    }
}

/// «Казань, 29 марта 2017».
fn place_and_date(input: &Input<'_>) -> String {
    let card = &input.seminar.plan.card;
    format!("{}, {}", card.city, input.words.date(card.date))
}

/// The title on the agenda; the programme's name until there is one.
fn seminar_title(input: &Input<'_>) -> String {
    let title = input.seminar.plan.agenda.title.trim();
    if title.is_empty() {
        input.season.name.to_owned()
    } else {
        title.to_owned()
    }
}

/// The filled ones of `parts`, with `separator` between them.
fn joined(parts: &[&str], separator: &str) -> String {
    let filled: Vec<&str> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    filled.join(separator)
}
