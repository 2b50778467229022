//! Points and compensation, step by step.

use super::document as page;
use crate::page::{Align, Block, Column, Document, Fact, Paper, Row, Style, Table, Width, cell};
use crate::{Input, SettlementSheet};

pub(crate) fn document(input: &Input<'_>, settlement: &SettlementSheet) -> Document {
    let words = input.words;
    let title = |key: &str| words.word(&format!("settlement-{key}"));
    let compensation = if settlement.upper_bound {
        "compensation-at-most"
    } else {
        "compensation"
    };
    let fact = |label: String, value: String| Fact {
        label,
        value,
        note: String::new(),
        share: 1.0,
    };
    let mut facts = vec![
        fact(title(compensation), words.money(settlement.compensation)),
        fact(title("points"), words.number(settlement.points)),
    ];
    let shares = settlement.organizers.iter();
    facts.extend(shares.map(|(name, sum)| fact(name.clone(), words.money(*sum))));
    let columns = vec![
        Column::new(title("rule"), Width::Fixed(24.0), Align::Left),
        Column::new(title("step"), Width::Share(1.0), Align::Left),
        Column::new(title("result"), Width::Fixed(38.0), Align::Right),
    ];
    let step = |step: &crate::SettlementStep| {
        Row::plain(vec![
            cell(Style::Small, step.rule.clone()),
            cell(Style::Body, step.text.clone()),
            cell(Style::SmallStrong, step.result.clone()),
        ])
    };
    let rows = settlement.steps.iter().map(step).collect();
    let mut blocks: Vec<Block> = facts
        .chunks(3)
        .flat_map(|row| [Block::Facts(row.to_vec()), Block::Gap(4.0)])
        .collect();
    blocks.extend([
        Block::Gap(2.0),
        Block::Table(Table {
            columns,
            rows,
            head: true,
            row_height: 0.0,
        }),
    ]);
    if !settlement.flags.is_empty() {
        blocks.extend([
            Block::Gap(7.0),
            Block::text(Style::Heading, title("flags")),
            Block::Gap(2.0),
        ]);
        blocks.extend(settlement.flags.iter().cloned().map(Block::Point));
    }
    page(input, "settlement", Paper::Portrait, blocks)
}
