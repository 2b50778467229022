//! A card for every listener with the code that the desk scans: to be cut apart, or sent one by one.

use super::{seminar_title, sign_in_list::sign_in_rows};
use crate::Input;
use crate::page::{Align, Block, Document, Drawing, Paper, Shape, Stroke, Tone, Weight};
use kafedra_model::invitation;
use kafedra_model::registration::Registration;
use qrcode::{Color, EcLevel, QrCode, Version};

/// The narrow margins leave this much of a page, in millimetres.
const WIDTH: f32 = 182.0;
/// Four cards on a page.
const HEIGHT: f32 = 61.0;
const PADDING: f32 = 7.0;
/// A phone's camera and a scanner read it from an arm's length.
const CODE: f32 = 34.0;

pub(crate) fn document(input: &Input<'_>) -> Document {
    let people = sign_in_rows(input.registrations);
    let mut blocks = Vec::new();
    for row in people {
        blocks.push(Block::Drawing(card(input, &row.registration)));
        blocks.push(Block::Gap(4.0));
    }
    if blocks.is_empty() {
        let none = input.words.word("invitations-none");
        blocks.push(Block::text(crate::page::Style::Body, none));
    }
    Document {
        title: input.words.word("document-invitations"),
        paper: Paper::PortraitWide,
        running: None,
        blocks,
        shrinks: false,
    }
}

fn card(input: &Input<'_>, registration: &Registration) -> Drawing {
    let card = &input.seminar.plan.card;
    let venue = input.seminar.plan.venues.chosen_venue();
    let address = venue.map(|venue| super::joined(&[&venue.name, &venue.address], ", "));
    let code = invitation::code(registration.id);
    let code_x = WIDTH - PADDING - CODE;
    let width = code_x - 2.0 * PADDING;
    let when = input.words.text(
        "invitations-when",
        &[
            ("date", input.words.date(card.date).into()),
            ("time", input.words.time(card.start).into()),
        ],
    );
    let person = &registration.person;
    let line =
        |y: f32, height: f32, text: String, weight: Weight, tone: Tone, most: f32| Shape::Fitted {
            x: PADDING,
            y,
            width,
            height,
            text,
            weight,
            tone,
            align: Align::Left,
            most,
        };
    let mut shapes = vec![
        Shape::Rectangle {
            x: 0.0,
            y: 0.0,
            width: WIDTH,
            height: HEIGHT,
            radius: 3.0,
            fill: None,
            stroke: Some(Stroke::HAIRLINE),
        },
        line(
            6.0,
            5.0,
            input.words.word("invitations-head"),
            Weight::Medium,
            Tone::Accent,
            10.0,
        ),
        line(
            11.5,
            13.0,
            seminar_title(input),
            Weight::Bold,
            Tone::Ink,
            15.0,
        ),
        line(
            26.5,
            7.0,
            person.full_name(),
            Weight::Medium,
            Tone::Ink,
            14.0,
        ),
        line(
            33.5,
            5.0,
            person.company.clone(),
            Weight::Regular,
            Tone::Muted,
            10.0,
        ),
        line(40.5, 5.5, when, Weight::Medium, Tone::Ink, 11.0),
        line(
            46.5,
            8.5,
            address.unwrap_or_default(),
            Weight::Regular,
            Tone::Ink,
            10.0,
        ),
    ];
    shapes.extend(modules(&code, code_x, PADDING));
    shapes.push(Shape::Words {
        x: code_x + CODE / 2.0,
        y: PADDING + CODE + 6.0,
        text: invitation::spelled(&code),
        weight: Weight::Medium,
        size: 10.0,
        tone: Tone::Ink,
        align: Align::Centre,
        tracking: 0.0,
    });
    shapes.push(Shape::Words {
        x: code_x + CODE / 2.0,
        y: PADDING + CODE + 11.0,
        text: input.words.word("invitations-show"),
        weight: Weight::Regular,
        size: 7.5,
        tone: Tone::Muted,
        align: Align::Centre,
        tracking: 0.0,
    });
    shapes.retain(|shape| !matches!(shape, Shape::Fitted { text, .. } if text.is_empty()));
    Drawing {
        width: WIDTH,
        height: HEIGHT,
        shapes,
    }
}

/// The dark modules of the code, those beside each other as one bar, so that no gap shows between them.
fn modules(code: &str, x: f32, y: f32) -> Vec<Shape> {
    // Thirteen digits always fit the smallest size at this level.
    let Ok(made) = QrCode::with_version(code, Version::Normal(1), EcLevel::Q) else {
        return Vec::new();
    };
    let across = made.width();
    let colours = made.to_colors();
    let side = CODE / f32::from(u16::try_from(across).unwrap_or(u16::MAX));
    let place = |index: usize| side * f32::from(u16::try_from(index).unwrap_or(u16::MAX));
    let mut bars = Vec::new();
    for (row, colours) in colours.chunks(across).enumerate() {
        let mut from = 0;
        for run in colours.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                bars.push(Shape::Rectangle {
                    x: x + place(from),
                    y: y + place(row),
                    width: place(run.len()),
                    height: side,
                    radius: 0.0,
                    fill: Some(Tone::Ink),
                    stroke: None,
                });
            }
            from += run.len();
        }
    }
    bars
}
