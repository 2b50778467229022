//! Things to fill in by hand: lines, boxes, scales.

use super::layout::{Layout, across};
use super::lines::POINT;
use super::look::Look;
use super::strip::Strip;
use crate::page::{Align, Blank, Shape, Stroke, Style, Tone};

/// Side of a box to tick, in millimetres.
const BOX: f32 = 3.8;

/// Height of a line that one writes on.
const WRITING: f32 = 8.5;

pub(crate) fn tick(layout: &Layout<'_>, done: bool) -> Strip {
    let side = BOX * layout.scale;
    let mut shapes = vec![square(0.0, 0.0, side)];
    if done {
        let [start, corner, end] =
            [(0.2, 0.52), (0.43, 0.76), (0.84, 0.22)].map(|(x, y)| (x * side, y * side));
        let stroke = Stroke::new(0.6, Tone::Accent);
        shapes.push(Shape::Line {
            from: start,
            to: corner,
            stroke,
        });
        shapes.push(Shape::Line {
            from: corner,
            to: end,
            stroke,
        });
    }
    Strip::new(side, shapes)
}

pub(crate) fn blanks(layout: &Layout<'_>, blanks: &[Blank], width: f32) -> Strip {
    let gutter = 6.0;
    let look = Look::of(Style::Quiet);
    let setting = layout.setting(&look);
    let shares: f32 = blanks.iter().map(|blank| blank.share).sum();
    let height = WRITING * layout.scale;
    let baseline = height - 1.6 * layout.scale;
    let mut shapes = Vec::new();
    let mut x = 0.0;
    for (place, blank) in blanks.iter().enumerate() {
        let whole = width * blank.share / shares;
        let end = if place + 1 == blanks.len() {
            x + whole
        } else {
            x + whole - gutter
        };
        let label = setting.font.printable(&blank.label);
        let start = x + setting.width(&label) + 2.0;
        shapes.push(layout.words(&look, x, baseline, label, Align::Left));
        shapes.push(across(baseline + 0.8, start.min(end), end, Stroke::FIELD));
        x += whole;
    }
    Strip::new(height, shapes)
}

pub(crate) fn lines(layout: &Layout<'_>, count: usize, width: f32) -> Vec<Strip> {
    let height = WRITING * layout.scale;
    let line = || {
        Strip::new(
            height,
            vec![across(height - 0.8, 0.0, width, Stroke::FIELD)],
        )
    };
    (0..count).map(|_| line()).collect()
}

/// Boxes for several answers, circles for one of them, row by row.
pub(crate) fn choices(
    layout: &Layout<'_>,
    several: bool,
    answers: &[String],
    width: f32,
) -> Vec<Strip> {
    let side = BOX * layout.scale;
    let indent = side + 2.4;
    let columns = choice_columns(layout, answers, width, indent);
    #[expect(clippy::cast_precision_loss, reason = "at most four columns")]
    let column = width / columns as f32;
    let mut strips = Vec::new();
    for row in answers.chunks(columns) {
        let mut strip = Strip::default();
        for (place, answer) in row.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "at most four columns")]
            let x = column * place as f32;
            let text = Strip::stacked(layout.text(
                Style::Body,
                answer,
                column - indent - 3.0,
                Align::Left,
            ));
            let line = 9.5 * layout.scale * 1.4 * POINT;
            let top = (line - side) / 2.0;
            strip.shapes.push(if several {
                square(x, top, side)
            } else {
                ring(x, top, side)
            });
            strip.shapes.extend(
                text.shapes
                    .into_iter()
                    .map(|shape| shape.moved(x + indent, 0.0)),
            );
            strip.height = strip.height.max(text.height.max(line));
        }
        strip.height += 1.6 * layout.scale;
        strips.push(strip);
    }
    strips
}

/// Five circles with their numbers between the words at both ends.
pub(crate) fn scale(layout: &Layout<'_>, low: &str, high: &str, width: f32) -> Strip {
    let radius = 3.4 * layout.scale;
    let height = radius * 2.0 + 1.0;
    let (quiet, number) = (Look::of(Style::Small), Look::of(Style::SmallStrong));
    let setting = layout.setting(&quiet);
    let low = setting.font.printable(low);
    let centre = height / 2.0;
    let base = |look: &Look| {
        let capital =
            layout.fonts.get(look.weight).capital_height() * look.size * layout.scale * POINT;
        centre + capital / 2.0
    };
    let mut shapes = vec![layout.words(&quiet, 0.0, base(&quiet), low.clone(), Align::Left)];
    let mut x = (setting.width(&low) + 5.0).min(width * 0.4) + radius;
    for mark in 1..=5 {
        let stroke = Some(Stroke::FIELD);
        shapes.push(Shape::Circle {
            centre: (x, centre),
            radius,
            fill: None,
            stroke,
        });
        shapes.push(layout.words(&number, x, base(&number), mark.to_string(), Align::Centre));
        x += radius * 2.0 + 5.0;
    }
    let high = setting.font.printable(high);
    shapes.push(layout.words(&quiet, x - radius, base(&quiet), high, Align::Left));
    Strip::new(height, shapes)
}

/// As many columns, up to four, as leave every answer on one line.
fn choice_columns(layout: &Layout<'_>, answers: &[String], width: f32, indent: f32) -> usize {
    let setting = layout.setting(&Look::of(Style::Body));
    let widest = answers
        .iter()
        .map(|answer| setting.width(&setting.font.printable(answer)))
        .fold(0.0, f32::max);
    #[expect(clippy::cast_precision_loss, reason = "at most four columns")]
    let fits = |columns: &usize| widest + indent + 3.5 <= width / *columns as f32;
    let columns = [4, 3, 2].into_iter().find(fits).unwrap_or(1);
    // Five short answers look better as three and two than as four and one.
    if columns == 4 && answers.len() % 4 == 1 {
        3
    } else {
        columns
    }
}

fn square(x: f32, y: f32, side: f32) -> Shape {
    let stroke = Some(Stroke::new(0.3, Tone::Muted));
    Shape::Rectangle {
        x,
        y,
        width: side,
        height: side,
        radius: 0.6,
        fill: None,
        stroke,
    }
}

fn ring(x: f32, y: f32, side: f32) -> Shape {
    let radius = side / 2.0;
    Shape::Circle {
        centre: (x + radius, y + radius),
        radius,
        fill: None,
        stroke: Some(Stroke::new(0.3, Tone::Muted)),
    }
}
