//! The programme for listeners: what begins when, in the order title, points, speaker (LND-17, LND-18).

use super::{joined, place_and_date, seminar_title};
use crate::Input;
use crate::page::{
    Align, Block, Column, Document, Fact, Paper, Row, RowLook, Running, Style, Table, Width, cell,
};
use chrono::NaiveTime;
use kafedra_model::agenda::{Block as AgendaBlock, BlockKind, Speaker};

pub(crate) fn document(input: &Input<'_>) -> Document {
    let label = input.words.word("document-programme");
    let title = seminar_title(input);
    let mut blocks = vec![
        Block::text(Style::Eyebrow, label.clone()),
        Block::Gap(1.5),
        Block::text(Style::Title, title.clone()),
        Block::Gap(6.0),
        Block::Facts(facts(input)),
        Block::Gap(7.0),
        Block::Table(Table {
            columns: vec![
                Column::new("", Width::Fixed(34.0), Align::Left),
                Column::new("", Width::Share(1.0), Align::Left),
            ],
            rows: rows(input),
            head: false,
            row_height: 0.0,
        }),
    ];
    if let Some(contacts) = contacts(input) {
        blocks.push(Block::Gap(6.0));
        blocks.push(contacts);
    }
    Document {
        title: format!("{label}. {}", place_and_date(input)),
        paper: Paper::Portrait,
        running: Some(Running::new(
            joined(&[&label, &title], " · "),
            place_and_date(input),
        )),
        blocks,
        shrinks: true,
    }
}

fn facts(input: &Input<'_>) -> Vec<Fact> {
    let words = input.words;
    let plan = &input.seminar.plan;
    let mut facts = vec![Fact {
        label: words.word("programme-date"),
        value: words.date(plan.card.date),
        note: words.weekday(plan.card.date),
        share: 1.0,
    }];
    let timed = plan.agenda.timed(plan.card.start);
    if let (Some(first), Some(last)) = (timed.first(), timed.last()) {
        facts.push(Fact {
            label: words.word("programme-time"),
            value: format!("{}–{}", words.time(first.starts), words.time(last.ends)),
            note: words.word("programme-free"),
            share: 0.8,
        });
    }
    let (value, note) = match plan.venues.chosen_venue() {
        Some(venue) => {
            let hall = joined(&[&venue.name, &venue.hall], ", ");
            if hall.is_empty() {
                (venue.address.clone(), String::new())
            } else {
                (hall, venue.address.clone())
            }
        }
        None => (plan.card.city.clone(), String::new()),
    };
    facts.push(Fact {
        label: words.word("programme-place"),
        value,
        note,
        share: 1.7,
    });
    facts
}

fn rows(input: &Input<'_>) -> Vec<Row> {
    let plan = &input.seminar.plan;
    let timed = plan.agenda.timed(plan.card.start);
    let row = |(block, times): (&AgendaBlock, _)| row(input, block, times);
    plan.agenda
        .blocks
        .iter()
        .zip(timed.iter().map(|timed| (timed.starts, timed.ends)))
        .map(row)
        .collect()
}

fn row(input: &Input<'_>, block: &AgendaBlock, (starts, ends): (NaiveTime, NaiveTime)) -> Row {
    let words = input.words;
    let time = format!("{}–{}", words.time(starts), words.time(ends));
    let title = if block.title.trim().is_empty() {
        block_name(input, block.kind)
    } else {
        block.title.clone()
    };
    let mut content = vec![Block::text(Style::Strong, title)];
    if block.points.iter().any(|point| !point.trim().is_empty()) {
        content.push(Block::Gap(1.0));
    }
    for point in block.points.iter().filter(|point| !point.trim().is_empty()) {
        content.push(Block::Point(point.clone()));
    }
    let speakers: Vec<String> = block
        .speakers
        .iter()
        .map(speaker)
        .filter(|line| !line.is_empty())
        .collect();
    if !speakers.is_empty() {
        content.push(Block::Gap(1.2));
    }
    content.extend(
        speakers
            .into_iter()
            .map(|line| Block::text(Style::Quiet, line)),
    );
    let look = if block.kind == BlockKind::CoffeeBreak {
        RowLook::Tinted
    } else {
        RowLook::Plain
    };
    Row {
        look,
        cells: vec![cell(Style::Time, time), content],
    }
}

/// Name first: listeners look for people; the company and the position follow.
fn speaker(speaker: &Speaker) -> String {
    joined(&[&speaker.name, &speaker.company, &speaker.position], ", ")
}

fn block_name(input: &Input<'_>, kind: BlockKind) -> String {
    input.words.word(match kind {
        BlockKind::Registration => "programme-registration",
        BlockKind::Talk | BlockKind::Story => "programme-talk",
        BlockKind::Workshop => "programme-workshop",
        BlockKind::CoffeeBreak => "programme-coffee-break",
        BlockKind::Questions => "programme-questions",
        BlockKind::Other => "programme-other",
    })
}

fn contacts(input: &Input<'_>) -> Option<Block> {
    let partner = &input.seminar.plan.card.partner;
    let reach = joined(
        &[
            &super::names::phone(&partner.phone),
            &partner.email,
            &partner.site,
        ],
        " · ",
    );
    if partner.name.trim().is_empty() && reach.is_empty() {
        return None;
    }
    let tag = input.season.hashtag;
    Some(Block::Together(vec![
        Block::Rule,
        Block::Gap(2.5),
        Block::Facts(vec![
            Fact {
                label: input.words.word("programme-organizer"),
                value: partner.name.clone(),
                note: reach,
                share: if tag.is_empty() { 1.0 } else { 2.5 },
            },
            Fact {
                label: if tag.is_empty() {
                    String::new()
                } else {
                    input.words.word("programme-hashtag")
                },
                value: tag.to_owned(),
                note: String::new(),
                share: 1.0,
            },
        ]),
    ]))
}
