//! «Регистрация» for the desk, and arrows that lead from the door to the hall (DAY-08, DAY-11).

use super::{place_and_date, seminar_title};
use crate::Input;
use crate::page::{Align, Block, Document, Drawing, Paper, Shape, Tone, Weight};

/// What a landscape page leaves between its margins, in millimetres.
const WIDTH: f32 = 265.0;
const HEIGHT: f32 = 180.0;

/// Which way an arrow points, as quarter turns clockwise from up.
#[derive(Debug, Clone, Copy)]
enum Direction {
    Left,
    Ahead,
    Right,
}

pub(crate) fn document(input: &Input<'_>) -> Document {
    let title = seminar_title(input);
    let mut blocks = vec![Block::Drawing(desk_sign(input, &title))];
    for direction in [Direction::Left, Direction::Right, Direction::Ahead] {
        blocks.push(Block::PageBreak);
        blocks.push(Block::Drawing(arrow_sign(input, &title, direction)));
    }
    let name = input.words.word("document-signs");
    Document {
        title: format!("{name}. {}", place_and_date(input)),
        paper: Paper::Landscape,
        running: None,
        blocks,
        shrinks: false,
    }
}

fn desk_sign(input: &Input<'_>, title: &str) -> Drawing {
    let sign = input.season.desk_sign.to_uppercase();
    let mut shapes = vec![text(
        (0.0, 26.0, WIDTH, 92.0),
        &sign,
        Weight::Bold,
        Tone::Ink,
        Align::Centre,
        400.0,
    )];
    shapes.push(bar((WIDTH - 60.0) / 2.0, 126.0, 60.0));
    shapes.push(text(
        (20.0, 134.0, WIDTH - 40.0, 30.0),
        title,
        Weight::Medium,
        Tone::Ink,
        Align::Centre,
        24.0,
    ));
    shapes.push(text(
        (20.0, 166.0, WIDTH - 40.0, 8.0),
        &place_and_date(input),
        Weight::Regular,
        Tone::Muted,
        Align::Centre,
        14.0,
    ));
    Drawing {
        width: WIDTH,
        height: HEIGHT,
        shapes,
    }
}

/// The arrow stands on the side that it points to, as road signs do.
fn arrow_sign(input: &Input<'_>, title: &str, direction: Direction) -> Drawing {
    let side = 118.0;
    let (arrow_x, text_x, align) = match direction {
        Direction::Left => (0.0, side + 16.0, Align::Left),
        Direction::Right => (WIDTH - side, 0.0, Align::Right),
        Direction::Ahead => (0.0, side + 16.0, Align::Left),
    };
    let width = WIDTH - side - 16.0;
    let top = 24.0;
    let head = input.words.word("signs-seminar");
    let bar_x = if align == Align::Right {
        text_x + width - 40.0
    } else {
        text_x
    };
    let shapes = vec![
        Shape::Polygon {
            points: arrow(direction, arrow_x, top + 6.0, side),
            fill: Tone::Accent,
        },
        text(
            (text_x, top, width, 44.0),
            &head,
            Weight::Bold,
            Tone::Ink,
            align,
            90.0,
        ),
        bar(bar_x, top + 50.0, 40.0),
        text(
            (text_x, top + 56.0, width, 60.0),
            title,
            Weight::Medium,
            Tone::Ink,
            align,
            27.0,
        ),
        text(
            (text_x, top + 118.0, width, 10.0),
            &place_and_date(input),
            Weight::Regular,
            Tone::Muted,
            align,
            14.0,
        ),
    ];
    Drawing {
        width: WIDTH,
        height: HEIGHT,
        shapes,
    }
}

/// An arrow in a square of `side` millimetres.
fn arrow(direction: Direction, x: f32, y: f32, side: f32) -> Vec<(f32, f32)> {
    // Pointing up, in parts of the side.
    let up = [
        (0.5, 0.02),
        (0.94, 0.46),
        (0.94, 0.66),
        (0.58, 0.32),
        (0.58, 0.98),
        (0.42, 0.98),
        (0.42, 0.32),
        (0.06, 0.66),
        (0.06, 0.46),
    ];
    let turned = |(across, down): (f32, f32)| match direction {
        Direction::Ahead => (across, down),
        Direction::Right => (1.0 - down, across),
        Direction::Left => (down, 1.0 - across),
    };
    up.map(turned)
        .map(|(across, down)| (x + across * side, y + down * side))
        .to_vec()
}

fn bar(x: f32, y: f32, width: f32) -> Shape {
    Shape::Rectangle {
        x,
        y,
        width,
        height: 1.6,
        radius: 0.0,
        fill: Some(Tone::Accent),
        stroke: None,
    }
}

fn text(
    (x, y, width, height): (f32, f32, f32, f32),
    text: &str,
    weight: Weight,
    tone: Tone,
    align: Align,
    most: f32,
) -> Shape {
    Shape::Fitted {
        x,
        y,
        width,
        height,
        text: text.to_owned(),
        weight,
        tone,
        align,
        most,
    }
}
