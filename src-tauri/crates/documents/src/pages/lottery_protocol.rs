//! What was drawn, from what and how, so that anybody can draw it again (DAY-33).

use super::document as page;
use crate::Input;
use crate::page::{
    Align, Blank, Block, Column, Document, Fact, Paper, Row, Style, Table, Width, cell,
};
use kafedra_model::lottery::{DrawBasis, DrawState, DrawnNumber, Lottery};

pub(crate) fn document(input: &Input<'_>, lottery: &Lottery) -> Document {
    let words = input.words;
    let counts = [
        ("collected", lottery.collected.into()),
        ("arrived", lottery.arrived.into()),
    ];
    let mut blocks = vec![Block::text(
        Style::Body,
        words.text("lottery-protocol-counts", &counts),
    )];
    if lottery.draws.is_empty() {
        blocks.extend([
            Block::Gap(3.0),
            Block::Notice(words.word("lottery-protocol-none")),
        ]);
    }
    // The window shows the last lottery first, paper tells them as they were.
    for (number, draw) in (1_u32..).zip(lottery.draws.iter().rev()) {
        blocks.push(Block::Gap(6.0));
        if lottery.draws.len() > 1 {
            let facts = [("number", number.into())];
            blocks.push(Block::text(
                Style::Heading,
                words.text("lottery-protocol-draw", &facts),
            ));
            blocks.push(Block::Gap(2.0));
        }
        blocks.extend(of_draw(input, draw));
    }
    if !lottery.draws.is_empty() {
        blocks.extend([
            Block::Gap(5.0),
            Block::text(Style::Quiet, words.word("lottery-protocol-how")),
            Block::Gap(12.0),
            Block::Blanks(vec![blank(input, "host"), blank(input, "witness")]),
        ]);
    }
    page(input, "lottery-protocol", Paper::Portrait, blocks)
}

fn of_draw(input: &Input<'_>, draw: &DrawState) -> Vec<Block> {
    let words = input.words;
    let basis = match draw.basis {
        DrawBasis::Numbers => "lottery-protocol-numbers",
        DrawBasis::Named => "lottery-protocol-named",
    };
    let fact = |key: &str, value: String, note: String, share| Fact {
        label: words.word(&format!("lottery-protocol-{key}")),
        value,
        note,
        share,
    };
    let moment = format!(
        "{}, {}",
        words.day_month(draw.at.date()),
        words.time(draw.at.time())
    );
    let participants = words.number(i64::from(draw.participants));
    let facts = vec![
        fact("began", moment, draw.operator.clone(), 1.0),
        fact("participants", participants, words.word(basis), 1.0),
        fact("sheets", draw.numbers.clone(), String::new(), 1.4),
    ];
    let mut blocks = vec![
        Block::Facts(facts),
        Block::Gap(3.0),
        Block::text(Style::Label, words.word("lottery-protocol-seed")),
        Block::text(Style::Strong, draw.seed.clone()),
        Block::Gap(3.0),
    ];
    let title = |key: &str| words.word(&format!("lottery-protocol-{key}"));
    let rows: Vec<Row> = draw
        .steps
        .iter()
        .map(|step| row(input, draw, step))
        .collect();
    if rows.is_empty() {
        blocks.push(Block::text(Style::Body, title("nothing")));
        return blocks;
    }
    blocks.push(Block::Table(Table {
        columns: vec![
            Column::new(title("time"), Width::Fixed(20.0), Align::Left),
            Column::new(title("prize"), Width::Share(1.0), Align::Left),
            Column::new(title("number"), Width::Fixed(22.0), Align::Right),
            Column::new(title("winner"), Width::Share(1.3), Align::Left),
        ],
        rows,
        head: true,
        row_height: 8.0,
    }));
    blocks
}

fn row(input: &Input<'_>, draw: &DrawState, step: &DrawnNumber) -> Row {
    let words = input.words;
    let place = usize::try_from(step.prize).unwrap_or(usize::MAX);
    let prize = draw.prizes.get(place).cloned().unwrap_or_default();
    let mut who = cell(Style::Name, step.name.clone());
    if !step.company.is_empty() {
        who.extend(cell(Style::Small, step.company.clone()));
    }
    if step.absent {
        who.extend(cell(Style::Small, words.word("lottery-protocol-absent")));
    }
    if step.redrawn {
        who.extend(cell(Style::Small, words.word("lottery-protocol-redrawn")));
    }
    let style = if step.absent {
        Style::Quiet
    } else {
        Style::Strong
    };
    Row::plain(vec![
        cell(Style::Time, words.time(step.at.time())),
        cell(style, prize),
        cell(style, step.number.to_string()),
        who,
    ])
}

fn blank(input: &Input<'_>, key: &str) -> Blank {
    Blank {
        label: input.words.word(&format!("lottery-protocol-{key}")),
        share: 1.0,
    }
}
