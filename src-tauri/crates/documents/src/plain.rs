//! The words of a document in reading order, without any layout.

use crate::page::{Block, Document, Shape};
use crate::sheet::{Sheet, Value};
use kafedra_words::Words;

/// One line per text; pictures give their lettering.
pub(crate) fn of_document(document: &Document) -> Vec<String> {
    let mut lines = vec![document.title.clone()];
    lines.extend(of_blocks(&document.blocks));
    lines
}

/// One line per cell, head and rows alike.
pub(crate) fn of_sheet(sheet: &Sheet, words: &Words) -> Vec<String> {
    let heads = sheet.columns.iter().map(|column| column.title.clone());
    let cells = sheet.rows.iter().flatten().map(|value| match value {
        Value::Empty => String::new(),
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Money(sum) => words.money(*sum),
        Value::Moment(moment) => moment.to_string(),
    });
    let title = sheet.title.iter().cloned();
    let lines = title.chain(heads).chain(cells).chain(sheet.total.clone());
    lines.filter(|line| !line.is_empty()).collect()
}

fn of_blocks(blocks: &[Block]) -> Vec<String> {
    blocks.iter().flat_map(of_block).collect()
}

fn of_block(block: &Block) -> Vec<String> {
    match block {
        Block::Text(_, text) | Block::Point(text) | Block::Notice(text) => vec![text.clone()],
        Block::Facts(facts) => facts
            .iter()
            .flat_map(|fact| [fact.label.clone(), fact.value.clone(), fact.note.clone()])
            .filter(|line| !line.is_empty())
            .collect(),
        Block::Blanks(blanks) => blanks.iter().map(|blank| blank.label.clone()).collect(),
        Block::Choices { answers, .. } => answers.clone(),
        Block::Scale { low, high } => vec![low.clone(), high.clone()],
        Block::Table(table) => {
            let heads = table.columns.iter().map(|column| column.title.clone());
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            let cells = cells.flat_map(|cell| of_blocks(cell));
            heads.filter(|head| !head.is_empty()).chain(cells).collect()
        }
        Block::Drawing(drawing) => drawing.shapes.iter().filter_map(lettering).collect(),
        Block::Together(blocks) => of_blocks(blocks),
        Block::Gap(_)
        | Block::Rule
        | Block::Lines(_)
        | Block::Tick
        | Block::Ticked
        | Block::PageBreak => Vec::new(),
    }
}

fn lettering(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Words { text, .. } | Shape::Fitted { text, .. } => Some(text.clone()),
        Shape::Line { .. }
        | Shape::Rectangle { .. }
        | Shape::Circle { .. }
        | Shape::Polygon { .. } => None,
    }
}
