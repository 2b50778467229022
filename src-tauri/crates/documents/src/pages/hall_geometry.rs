//! Sizes of halls: furniture and aisles are the usual ones of event venues, in metres.

use kafedra_model::hall::{Hall, Layout};

/// What the sheet leaves for the room, in millimetres.
pub(crate) const ROOM: (f32, f32) = (194.0, 156.0);

pub(crate) const SEAT: f32 = 0.5;
pub(crate) const SEAT_PITCH: f32 = 0.55;
pub(crate) const ROW_PITCH: f32 = 0.95;
/// A row of tables needs more.
pub(crate) const TABLE_ROW_PITCH: f32 = 1.45;
pub(crate) const AISLE: f32 = 1.2;
pub(crate) const SIDE: f32 = 1.1;
pub(crate) const FRONT: f32 = 3.3;
pub(crate) const BACK: f32 = 1.7;
/// In front of the door, where people register.
pub(crate) const FOYER: f32 = 2.8;

/// `1 : scale`, the largest usual one at which the room fits.
pub(crate) fn scale(hall: &Hall) -> u32 {
    let (width, depth) = room(hall);
    let fits = |scale: &u32| {
        let millimetres = per_metre(*scale);
        width * millimetres <= ROOM.0 && (depth + FOYER) * millimetres <= ROOM.1
    };
    [50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 750]
        .into_iter()
        .find(fits)
        .unwrap_or(1000)
}

/// Width and depth of the room in metres.
pub(crate) fn room(hall: &Hall) -> (f32, f32) {
    let aisle = if aisle(hall).is_some() { AISLE } else { 0.0 };
    let width = (metres(hall.seats_per_row) * SEAT_PITCH + aisle + SIDE * 2.0).max(8.0);
    (
        width,
        FRONT + metres(hall.rows) * row_pitch(hall.layout) + BACK,
    )
}

/// Left edge of a seat; rows stand in the middle of the room.
pub(crate) fn seat_x(hall: &Hall, seat: u32) -> f32 {
    let aisle = aisle(hall);
    let whole = metres(hall.seats_per_row) * SEAT_PITCH + if aisle.is_some() { AISLE } else { 0.0 };
    let left = (room(hall).0 - whole) / 2.0;
    let gap = if aisle.is_some_and(|after| seat >= after) {
        AISLE
    } else {
        0.0
    };
    left + metres(seat) * SEAT_PITCH + gap
}

fn aisle(hall: &Hall) -> Option<u32> {
    hall.aisle_after
        .filter(|after| (1..hall.seats_per_row).contains(after))
}

pub(crate) fn row_pitch(layout: Layout) -> f32 {
    if layout == Layout::Classroom {
        TABLE_ROW_PITCH
    } else {
        ROW_PITCH
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "rows and seats are below a hundred"
)]
pub(crate) fn metres(count: u32) -> f32 {
    count as f32
}

#[expect(clippy::cast_precision_loss, reason = "scales are below a thousand")]
pub(crate) fn per_metre(scale: u32) -> f32 {
    1000.0 / scale as f32
}
