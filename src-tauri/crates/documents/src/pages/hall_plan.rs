//! The hall from above: seats in rows, what stands where, and the scale (SEA-*, VEN-14).

use super::hall_drawing::{Caption, drawing};
use super::hall_geometry::scale;
use super::{document as page, joined};
use crate::Input;
use crate::page::{Block, Document, Paper, Style};
use kafedra_model::hall::{Hall, Layout};

/// Past these a drawing on one sheet has no seats that one could see.
const MOST_ROWS: u32 = 60;
const MOST_SEATS: u32 = 80;

pub(crate) fn document(input: &Input<'_>) -> Document {
    let hall = &input.seminar.plan.hall;
    let block = if hall.rows == 0 || hall.seats_per_row == 0 {
        Block::Notice(input.words.word("hall-plan-empty"))
    } else if hall.rows > MOST_ROWS || hall.seats_per_row > MOST_SEATS {
        Block::Notice(input.words.word("hall-plan-too-large"))
    } else {
        Block::Drawing(drawing(input, hall, &caption(input, hall)))
    };
    let mut document = page(input, "hall-plan", Paper::Landscape, vec![block]);
    // The title of the seminar is at the foot; the room above is for the drawing.
    document
        .blocks
        .retain(|block| !matches!(block, Block::Text(Style::Lead, _)));
    document
}

fn caption(input: &Input<'_>, hall: &Hall) -> Caption {
    let words = input.words;
    let venue = input.seminar.plan.venues.chosen_venue();
    let rows = [
        ("rows", hall.rows.into()),
        ("seats", hall.seats_per_row.into()),
    ];
    Caption {
        seats: words.number(i64::from(hall.seats())),
        layout: words.text(
            "hall-plan-seats",
            &[("layout", words.word(layout(hall.layout)).into())],
        ),
        rows: words.text("hall-plan-rows-of", &rows),
        place: venue.map_or_else(String::new, |venue| {
            joined(&[&venue.name, &venue.hall], ", ")
        }),
        remark: remark(input, hall),
    }
}

/// The scale, and that places of missing seats are not known to the plan.
fn remark(input: &Input<'_>, hall: &Hall) -> String {
    let scale = input
        .words
        .text("hall-plan-scale", &[("scale", scale(hall).into())]);
    if hall.seats_lost == 0 {
        return scale;
    }
    let lost = input
        .words
        .text("hall-plan-lost", &[("seats", hall.seats_lost.into())]);
    format!("{scale} {lost}")
}

fn layout(layout: Layout) -> &'static str {
    match layout {
        Layout::Theatre => "hall-plan-theatre",
        Layout::Classroom => "hall-plan-classroom",
        Layout::UShape => "hall-plan-u-shape",
        Layout::RoundTable => "hall-plan-round-table",
        Layout::Other => "hall-plan-other",
    }
}
