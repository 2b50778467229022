//! The drawing of the hall, to scale; places are in metres from the left end of the front wall.

use super::hall_geometry::{
    BACK, FOYER, FRONT, ROOM, SEAT, SEAT_PITCH, SIDE, metres, per_metre, room, row_pitch, scale,
    seat_x,
};
use crate::Input;
use crate::page::{Align, Drawing, Shape, Stroke, Tone, Weight};
use kafedra_model::hall::{Hall, HallMark, Layout};

/// Where the legend begins, how wide the whole is, and the radius of a numbered tag, in millimetres.
const LEGEND: f32 = 205.0;
const WIDTH: f32 = 265.0;
const TAG: f32 = 2.2;

/// What is written beside the drawing.
pub(crate) struct Caption {
    pub seats: String,
    pub layout: String,
    pub rows: String,
    pub place: String,
    pub remark: String,
}

pub(crate) fn drawing(input: &Input<'_>, hall: &Hall, caption: &Caption) -> Drawing {
    let scale = scale(hall);
    let (width, depth) = room(hall);
    let mut plan = Plan {
        unit: per_metre(scale),
        width,
        depth,
        shapes: Vec::new(),
        legend: Vec::new(),
    };
    plan.walls();
    match hall.layout {
        Layout::Theatre | Layout::Classroom => plan.seats(hall),
        Layout::UShape | Layout::RoundTable | Layout::Other => {
            plan.not_in_rows(&input.words.word("hall-plan-not-in-rows"))
        }
    }
    for mark in &hall.marks {
        let number = plan.legend.len() + 1;
        plan.mark(*mark, number);
        plan.legend.push(input.words.word(mark_name(*mark)));
    }
    plan.scale_bar(&input.words.word("hall-plan-metres"));
    // The room stands in the middle of its part of the sheet.
    let aside = ((ROOM.0 - width * plan.unit) / 2.0).max(0.0);
    let mut shapes: Vec<Shape> = plan
        .shapes
        .into_iter()
        .map(|shape| shape.moved(aside, 0.0))
        .collect();
    let height = (depth + FOYER) * plan.unit;
    shapes.extend(legend(caption, &plan.legend, height));
    Drawing {
        width: WIDTH,
        height,
        shapes,
    }
}

/// The caption above, the numbered things, the remark at the bottom.
fn legend(caption: &Caption, names: &[String], height: f32) -> Vec<Shape> {
    let width = WIDTH - LEGEND;
    let words = |y, text: &str, weight, size, tone| Shape::Words {
        x: LEGEND,
        y,
        text: text.to_owned(),
        weight,
        size,
        tone,
        align: Align::Left,
        tracking: 0.0,
    };
    let mut shapes = vec![
        words(9.5, &caption.seats, Weight::Bold, 34.0, Tone::Ink),
        words(16.5, &caption.layout, Weight::Medium, 10.0, Tone::Ink),
        words(21.5, &caption.rows, Weight::Regular, 9.0, Tone::Muted),
        fitted(24.0, width, 13.0, &caption.place, 9.0),
    ];
    for (place, name) in names.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "there are seven marks")]
        let y = 46.0 + place as f32 * 7.5;
        shapes.extend(tag((LEGEND + TAG, y), TAG, place + 1));
        shapes.push(words(y + 1.2, name, Weight::Regular, 9.0, Tone::Ink).moved(7.0, 0.0));
    }
    let top = (height - 24.0).max(100.0);
    shapes.push(fitted(top, width, 24.0, &caption.remark, 8.0));
    shapes
}

fn fitted(y: f32, width: f32, height: f32, text: &str, most: f32) -> Shape {
    Shape::Fitted {
        x: LEGEND,
        y,
        width,
        height,
        text: text.to_owned(),
        weight: Weight::Regular,
        tone: Tone::Muted,
        align: Align::Left,
        most,
    }
}

/// A drawing in metres from the left end of the front wall.
struct Plan {
    /// Millimetres on paper per metre.
    unit: f32,
    width: f32,
    depth: f32,
    shapes: Vec<Shape>,
    legend: Vec<String>,
}

impl Plan {
    fn walls(&mut self) {
        let stroke = Stroke::new(0.6, Tone::Ink);
        let (right, back) = (self.width, self.depth);
        let door = (right - 2.6, right - 1.0);
        for (from, to) in [
            ((0.0, 0.0), (right, 0.0)),
            ((right, 0.0), (right, back)),
            ((right, back), (door.1, back)),
            ((door.0, back), (0.0, back)),
            ((0.0, back), (0.0, 0.0)),
        ] {
            self.line(from, to, stroke);
        }
        // The door stands open into the foyer.
        self.line(
            (door.0, back),
            (door.0, back + 1.6),
            Stroke::new(0.3, Tone::Muted),
        );
    }

    fn seats(&mut self, hall: &Hall) {
        let tables = hall.layout == Layout::Classroom;
        let pitch = row_pitch(hall.layout);
        for row in 0..hall.rows {
            let y = FRONT + metres(row) * pitch + (pitch - SEAT);
            for seat in 0..hall.seats_per_row {
                let x = seat_x(hall, seat);
                if tables {
                    self.rectangle(
                        (x, y - 0.6),
                        (SEAT_PITCH, 0.45),
                        None,
                        Some(Stroke::HAIRLINE),
                        0.0,
                    );
                }
                self.rectangle(
                    (x + 0.025, y),
                    (SEAT, SEAT * 0.9),
                    Some(Tone::Tint),
                    Some(Stroke::new(0.2, Tone::Muted)),
                    0.12,
                );
            }
            let size = (self.unit * 0.9).clamp(4.5, 7.0);
            self.words(
                (SIDE - 0.3, y + SEAT * 0.7),
                &(row + 1).to_string(),
                size,
                Tone::Muted,
                Align::Right,
            );
        }
    }

    fn not_in_rows(&mut self, text: &str) {
        self.shapes.push(Shape::Fitted {
            x: self.unit,
            y: FRONT * self.unit,
            width: (self.width - 2.0) * self.unit,
            height: (self.depth - FRONT - BACK).max(1.0) * self.unit,
            text: text.to_owned(),
            weight: Weight::Regular,
            tone: Tone::Muted,
            align: Align::Centre,
            most: 11.0,
        });
    }

    fn mark(&mut self, mark: HallMark, number: usize) {
        let (middle, right, back) = (self.width / 2.0, self.width, self.depth);
        let furniture = Some(Stroke::new(0.3, Tone::Ink));
        let label = match mark {
            HallMark::Screen => {
                let half = half_screen(self.width);
                self.rectangle(
                    (middle - half, 0.12),
                    (half * 2.0, 0.14),
                    Some(Tone::Accent),
                    None,
                    0.0,
                );
                (middle, 0.85)
            }
            HallMark::WallFlag => {
                self.rectangle((0.5, 0.1), (1.0, 0.12), Some(Tone::Ink), None, 0.0);
                (1.0, 0.75)
            }
            HallMark::SpeakersTable => {
                self.rectangle(
                    (right - 2.6, 1.5),
                    (1.6, 0.7),
                    Some(Tone::Paper),
                    furniture,
                    0.0,
                );
                (right - 1.8, 1.85)
            }
            // On both sides of the screen.
            HallMark::FloorBanner => {
                let half = half_screen(self.width);
                for x in [middle - half - 1.2, middle + half + 0.4] {
                    self.rectangle((x, 0.45), (0.8, 0.2), Some(Tone::Ink), None, 0.0);
                }
                (middle - half - 0.8, 1.25)
            }
            HallMark::HandoutTable => {
                self.rectangle(
                    (0.6, back - 1.1),
                    (1.8, 0.7),
                    Some(Tone::Paper),
                    furniture,
                    0.0,
                );
                (1.5, back - 0.75)
            }
            HallMark::RegistrationDesk => {
                self.rectangle(
                    (right - 6.0, back + 1.2),
                    (2.4, 0.8),
                    Some(Tone::Paper),
                    furniture,
                    0.0,
                );
                (right - 4.8, back + 1.6)
            }
            HallMark::DirectionSigns => {
                self.arrow((right - 1.8, back + 0.5));
                self.arrow((right - 1.8, back + 2.0));
                (right - 0.9, back + 1.4)
            }
        };
        self.tag(label, number);
    }

    /// An arrow that points into the hall.
    fn arrow(&mut self, (x, y): (f32, f32)) {
        let corner = |across: f32, down: f32| ((x + across) * self.unit, (y + down) * self.unit);
        let points = vec![
            corner(0.0, 0.0),
            corner(0.35, 0.6),
            corner(0.0, 0.42),
            corner(-0.35, 0.6),
        ];
        self.shapes.push(Shape::Polygon {
            points,
            fill: Tone::Accent,
        });
    }

    /// The number under which the legend names a thing.
    fn tag(&mut self, at: (f32, f32), number: usize) {
        let centre = (at.0 * self.unit, at.1 * self.unit);
        // In a large hall a full-sized tag would hide what it names.
        let radius = (self.unit * 0.26).clamp(1.7, TAG);
        self.shapes.extend(tag(centre, radius, number));
    }

    fn scale_bar(&mut self, metres: &str) {
        let y = self.depth + FOYER - 0.2;
        let stroke = Stroke::new(0.35, Tone::Ink);
        self.line((0.0, y), (5.0, y), stroke);
        for x in 0_u8..=5 {
            let x = f32::from(x);
            self.line(
                (x, y),
                (x, y - 1.2 / self.unit),
                Stroke::new(0.25, Tone::Ink),
            );
        }
        let above = y - 2.4 / self.unit;
        self.words((0.0, above), "0", 7.0, Tone::Muted, Align::Centre);
        self.words((5.0, above), metres, 7.0, Tone::Muted, Align::Centre);
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), stroke: Stroke) {
        let unit = self.unit;
        let on_paper = |(x, y): (f32, f32)| (x * unit, y * unit);
        self.shapes.push(Shape::Line {
            from: on_paper(from),
            to: on_paper(to),
            stroke,
        });
    }

    fn rectangle(
        &mut self,
        at: (f32, f32),
        size: (f32, f32),
        fill: Option<Tone>,
        stroke: Option<Stroke>,
        radius: f32,
    ) {
        let unit = self.unit;
        let (x, y, width, height) = (at.0 * unit, at.1 * unit, size.0 * unit, size.1 * unit);
        self.shapes.push(Shape::Rectangle {
            x,
            y,
            width,
            height,
            radius: radius * unit,
            fill,
            stroke,
        });
    }

    fn words(&mut self, at: (f32, f32), text: &str, size: f32, tone: Tone, align: Align) {
        let (x, y) = (at.0 * self.unit, at.1 * self.unit);
        let text = text.to_owned();
        self.shapes.push(Shape::Words {
            x,
            y,
            text,
            weight: Weight::Regular,
            size,
            tone,
            align,
            tracking: 0.0,
        });
    }
}

/// Half the width of the screen in metres.
fn half_screen(width: f32) -> f32 {
    (width * 0.22).clamp(1.0, 2.5)
}

/// White on black; the number fills the circle.
fn tag((x, y): (f32, f32), radius: f32, number: usize) -> [Shape; 2] {
    let circle = Shape::Circle {
        centre: (x, y),
        radius,
        fill: Some(Tone::Ink),
        stroke: None,
    };
    let number = Shape::Words {
        x,
        y: y + radius * 0.43,
        text: number.to_string(),
        weight: Weight::Medium,
        size: radius * 3.4,
        tone: Tone::Paper,
        align: Align::Centre,
        tracking: 0.0,
    };
    [circle, number]
}

fn mark_name(mark: HallMark) -> &'static str {
    match mark {
        HallMark::Screen => "hall-mark-screen",
        HallMark::RegistrationDesk => "hall-mark-registration-desk",
        HallMark::SpeakersTable => "hall-mark-speakers-table",
        HallMark::HandoutTable => "hall-mark-handout-table",
        HallMark::FloorBanner => "hall-mark-floor-banner",
        HallMark::WallFlag => "hall-mark-wall-flag",
        HallMark::DirectionSigns => "hall-mark-direction-signs",
    }
}
