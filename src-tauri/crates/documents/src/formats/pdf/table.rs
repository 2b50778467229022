//! Tables: columns, wrapped cells, rows that stay whole, a head that repeats.

use super::layout::{Layout, across, filled};
use super::strip::Strip;
use crate::page::{Align, Block, Column, Row, RowLook, Shape, Stroke, Style, Table, Tone, Width};
use std::rc::Rc;

/// White between two columns.
const GUTTER: f32 = 4.0;
/// How far a tinted ground reaches beyond the text.
const BLEED: f32 = 3.0;

pub(crate) fn table(layout: &Layout<'_>, table: &Table, width: f32) -> Vec<Strip> {
    let widths = column_widths(&table.columns, width);
    let head = table
        .head
        .then(|| Rc::new(head(layout, &table.columns, &widths, width)));
    let mut strips = Vec::new();
    if let Some(head) = &head {
        strips.push(Strip {
            keep_with_next: true,
            ..(**head).clone()
        });
    }
    for (place, row) in table.rows.iter().enumerate() {
        let last = table
            .rows
            .get(place + 1)
            .is_none_or(|next| next.look != RowLook::Plain);
        let mut strip = match row.look {
            RowLook::Group => group(layout, row, width),
            RowLook::Plain | RowLook::Tinted | RowLook::Total => {
                self::row(layout, table, row, &widths, width, last)
            }
        };
        strip.head.clone_from(&head);
        strips.push(strip);
    }
    strips
}

fn row(
    layout: &Layout<'_>,
    table: &Table,
    row: &Row,
    widths: &[f32],
    width: f32,
    last: bool,
) -> Strip {
    let padding = if table.row_height > 0.0 { 1.2 } else { 2.3 } * layout.scale;
    let mut cells = Vec::new();
    let mut x = 0.0;
    for ((column, whole), blocks) in table.columns.iter().zip(widths).zip(&row.cells) {
        cells.push((x, *whole, cell(layout, column, blocks, whole - GUTTER)));
        x += whole;
    }
    let content = cells
        .iter()
        .map(|(_, _, strip)| strip.height)
        .fold(0.0, f32::max);
    let height = (content + padding * 2.0).max(table.row_height * layout.scale);
    let top = (height - content) / 2.0;
    let mut shapes = ground(row.look, width, height, last);
    for ((x, _, strip), blocks) in cells.into_iter().zip(&row.cells) {
        // Boxes to tick stand in the middle of the row, texts begin at its top.
        let ticks = matches!(blocks.as_slice(), [Block::Tick | Block::Ticked]);
        let down = if ticks {
            (height - strip.height) / 2.0
        } else {
            top
        };
        shapes.extend(strip.shapes.into_iter().map(|shape| shape.moved(x, down)));
    }
    Strip::new(height, shapes)
}

fn cell(layout: &Layout<'_>, column: &Column, blocks: &[Block], width: f32) -> Strip {
    let aligned = |block: &Block| {
        if let Block::Text(style, text) = block {
            return layout.text(*style, text, width, column.align);
        }
        let strips = layout.blocks(std::slice::from_ref(block), width);
        let tick = matches!(block, Block::Tick | Block::Ticked);
        if tick && column.align == Align::Centre {
            centred(strips, width)
        } else {
            strips
        }
    };
    Strip::stacked(blocks.iter().flat_map(aligned).collect())
}

/// Boxes to tick are as wide as they are tall.
fn centred(strips: Vec<Strip>, width: f32) -> Vec<Strip> {
    let tick = Strip::stacked(strips);
    let right = (width - tick.height) / 2.0;
    let shapes = tick
        .shapes
        .into_iter()
        .map(|shape| shape.moved(right, 0.0))
        .collect();
    vec![Strip::new(tick.height, shapes)]
}

fn ground(look: RowLook, width: f32, height: f32, last: bool) -> Vec<Shape> {
    match look {
        RowLook::Tinted => vec![filled(-BLEED, 0.0, width + BLEED * 2.0, height, Tone::Tint)],
        RowLook::Total => vec![across(0.0, 0.0, width, Stroke::new(0.5, Tone::Ink))],
        RowLook::Plain | RowLook::Group if last => Vec::new(),
        RowLook::Plain | RowLook::Group => vec![across(height, 0.0, width, Stroke::HAIRLINE)],
    }
}

fn group(layout: &Layout<'_>, row: &Row, width: f32) -> Strip {
    let blocks = row.cells.first().map(Vec::as_slice).unwrap_or_default();
    let content = Strip::stacked(layout.blocks(blocks, width));
    let (above, below) = (4.0 * layout.scale, 1.4 * layout.scale);
    let height = above + content.height + below;
    let mut shapes = vec![across(height, 0.0, width, Stroke::new(0.35, Tone::Ink))];
    shapes.extend(
        content
            .shapes
            .into_iter()
            .map(|shape| shape.moved(0.0, above)),
    );
    Strip {
        keep_with_next: true,
        ..Strip::new(height, shapes)
    }
}

fn head(layout: &Layout<'_>, columns: &[Column], widths: &[f32], width: f32) -> Strip {
    let mut cells = Vec::new();
    let mut x = 0.0;
    for (column, whole) in columns.iter().zip(widths) {
        let strips = layout.text(Style::Label, &column.title, whole - GUTTER, column.align);
        cells.push((x, Strip::stacked(strips)));
        x += whole;
    }
    let content = cells
        .iter()
        .map(|(_, strip)| strip.height)
        .fold(0.0, f32::max);
    let height = content + 1.8 * layout.scale;
    let mut shapes = vec![across(height, 0.0, width, Stroke::new(0.35, Tone::Ink))];
    for (x, strip) in cells {
        let down = content - strip.height;
        shapes.extend(strip.shapes.into_iter().map(|shape| shape.moved(x, down)));
    }
    Strip::new(height, shapes)
}

/// The widths add up to `width` plus one gutter: the last column needs no white after it.
fn column_widths(columns: &[Column], width: f32) -> Vec<f32> {
    let width = width + GUTTER;
    let fixed = |column: &Column| match column.width {
        Width::Fixed(width) => width,
        Width::Share(_) => 0.0,
    };
    let share = |column: &Column| match column.width {
        Width::Fixed(_) => 0.0,
        Width::Share(share) => share,
    };
    let left = width - columns.iter().map(fixed).sum::<f32>();
    let shares = columns
        .iter()
        .map(share)
        .sum::<f32>()
        .max(f32::MIN_POSITIVE);
    columns
        .iter()
        .map(|column| fixed(column) + left * share(column) / shares)
        .collect()
}
