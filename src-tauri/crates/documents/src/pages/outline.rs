//! A document as plain text, for tests: what it says, without sizes and places.

use crate::page::{Block, Document, Row, Shape, Table};

pub(crate) fn outline(document: &Document) -> String {
    let mut lines = vec![format!("# {}", document.title)];
    if let Some(running) = &document.running {
        lines.push(format!("# head: {} / foot: {}", running.head, running.foot));
    }
    lines.extend(blocks(&document.blocks));
    lines.join("\n").replace('\u{a0}', "~")
}

fn blocks(all: &[Block]) -> Vec<String> {
    all.iter().flat_map(block).collect()
}

fn block(block: &Block) -> Vec<String> {
    match block {
        Block::Text(style, text) => vec![format!("{style:?}: {text}")],
        Block::Point(text) => vec![format!("- {text}")],
        Block::Gap(_) => Vec::new(),
        Block::Rule => vec!["---".into()],
        Block::Facts(facts) => facts
            .iter()
            .map(|fact| format!("{}: {} ({})", fact.label, fact.value, fact.note))
            .collect(),
        Block::Notice(text) => vec![format!("! {text}")],
        Block::Blanks(blanks) => vec![
            blanks
                .iter()
                .map(|blank| format!("{} ______", blank.label))
                .collect::<Vec<_>>()
                .join("  "),
        ],
        Block::Choices { several, answers } => {
            let mark = if *several { "[ ]" } else { "( )" };
            answers
                .iter()
                .map(|answer| format!("{mark} {answer}"))
                .collect()
        }
        Block::Scale { low, high } => vec![format!("{low} (1) (2) (3) (4) (5) {high}")],
        Block::Lines(count) => vec!["______".into(); *count],
        Block::Tick => vec!["[ ]".into()],
        Block::Ticked => vec!["[x]".into()],
        Block::Table(content) => table(content),
        Block::Drawing(drawing) => drawing.shapes.iter().filter_map(words).collect(),
        Block::Together(inner) => blocks(inner),
        Block::PageBreak => vec!["===".into()],
    }
}

fn table(table: &Table) -> Vec<String> {
    let head: Vec<&str> = table
        .columns
        .iter()
        .map(|column| column.title.as_str())
        .collect();
    let head = table.head.then(|| format!("| {} |", head.join(" | ")));
    let row = |row: &Row| {
        let cells: Vec<String> = row
            .cells
            .iter()
            .map(|cell| blocks(cell).join(" / "))
            .collect();
        format!("{:?} | {} |", row.look, cells.join(" | "))
    };
    head.into_iter().chain(table.rows.iter().map(row)).collect()
}

fn words(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Words { text, .. } | Shape::Fitted { text, .. } => Some(format!("· {text}")),
        Shape::Line { .. }
        | Shape::Rectangle { .. }
        | Shape::Circle { .. }
        | Shape::Polygon { .. } => None,
    }
}
