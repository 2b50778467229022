//! From shapes in millimetres to the bytes of a file.

use super::fonts::Fonts;
use super::lines::{POINT, Setting};
use super::paginate::Sheet;
use crate::DocumentError;
use crate::page::{Align, Shape, Stroke, Tone, Weight};
use printpdf::{
    Color, FontId, Line, LinePoint, Mm, Op, PaintMode, PdfDocument, PdfFont, PdfFontHandle,
    PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, TextMatrix,
    WindingOrder,
};
use std::collections::BTreeSet;

const WEIGHTS: [Weight; 3] = [Weight::Regular, Weight::Medium, Weight::Bold];

/// Handle length of a Bézier curve that draws a quarter of a circle of radius 1.
const QUARTER: f32 = 0.552_285;

/// Writes the pages; `moment` is the date in the properties, in seconds since 1970.
pub(crate) fn write(
    title: &str,
    author: &str,
    moment: i64,
    sheet: &Sheet,
    pages: &[Vec<Shape>],
    fonts: &Fonts,
) -> Result<Vec<u8>, DocumentError> {
    let mut document = PdfDocument::new(title);
    let info = &mut document.metadata.info;
    author.clone_into(&mut info.author);
    "Kafedra".clone_into(&mut info.creator);
    "Kafedra".clone_into(&mut info.producer);
    let date = printpdf::OffsetDateTime::from_unix_timestamp(moment).unwrap_or(info.creation_date);
    info.creation_date = date;
    info.modification_date = date;
    info.metadata_date = date;
    for weight in WEIGHTS {
        let letters = letters(pages, weight);
        if !letters.is_empty() {
            let font = PdfFont::new(fonts.get(weight).subset(&letters)?);
            document.resources.fonts.map.insert(font_id(weight), font);
        }
    }
    for shapes in pages {
        let mut ops = Vec::new();
        for shape in shapes {
            draw(&mut ops, shape, sheet, fonts);
        }
        document
            .pages
            .push(PdfPage::new(Mm(sheet.width), Mm(sheet.height), ops));
    }
    save(&document)
}

/// printpdf draws a new identifier for every file, where the same seminar must give the same bytes, and says that
/// the file keeps to a standard for print shops, which it does not.
fn save(document: &PdfDocument) -> Result<Vec<u8>, DocumentError> {
    let mut warnings = Vec::new();
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    file.trailer.remove(b"ID");
    let info = file
        .trailer
        .get(b"Info")
        .and_then(lopdf::Object::as_reference);
    if let Ok(info) = info.and_then(|id| file.get_object_mut(id)?.as_dict_mut()) {
        info.remove(b"GTS_PDFXVersion");
    }
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)
        .map_err(|error| DocumentError::Pdf(error.to_string()))?;
    Ok(bytes)
}

fn draw(ops: &mut Vec<Op>, shape: &Shape, sheet: &Sheet, fonts: &Fonts) {
    let at = |(x, y): (f32, f32)| Point {
        x: Mm(x).into_pt(),
        y: Mm(sheet.height - y).into_pt(),
    };
    match shape {
        Shape::Line { from, to, stroke } => {
            pen(ops, *stroke);
            let points = [*from, *to].map(|point| LinePoint {
                p: at(point),
                bezier: false,
            });
            ops.push(Op::DrawLine {
                line: Line {
                    points: points.to_vec(),
                    is_closed: false,
                },
            });
        }
        Shape::Rectangle {
            x,
            y,
            width,
            height,
            radius,
            fill,
            stroke,
        } => {
            let ring = rectangle(*x, *y, *width, *height, *radius);
            area(
                ops,
                ring.into_iter()
                    .map(|(point, bezier)| LinePoint {
                        p: at(point),
                        bezier,
                    })
                    .collect(),
                *fill,
                *stroke,
            );
        }
        Shape::Circle {
            centre,
            radius,
            fill,
            stroke,
        } => {
            let (x, y) = (centre.0 - radius, centre.1 - radius);
            let ring = rectangle(x, y, radius * 2.0, radius * 2.0, *radius);
            area(
                ops,
                ring.into_iter()
                    .map(|(point, bezier)| LinePoint {
                        p: at(point),
                        bezier,
                    })
                    .collect(),
                *fill,
                *stroke,
            );
        }
        Shape::Polygon { points, fill } => {
            let ring = points
                .iter()
                .map(|point| LinePoint {
                    p: at(*point),
                    bezier: false,
                })
                .collect();
            area(ops, ring, Some(*fill), None);
        }
        Shape::Words {
            x,
            y,
            text,
            weight,
            size,
            tone,
            align,
            tracking,
        } => {
            let setting = Setting {
                font: fonts.get(*weight),
                size: *size,
                tracking: *tracking,
            };
            let width = setting.width(text);
            let left = match align {
                Align::Left => *x,
                Align::Centre => x - width / 2.0,
                Align::Right => x - width,
            };
            ops.extend([
                Op::StartTextSection,
                Op::SetFillColor { col: colour(*tone) },
                Op::SetFont {
                    font: PdfFontHandle::External(font_id(*weight)),
                    size: Pt(*size),
                },
                Op::SetCharacterSpacing {
                    multiplier: tracking * size / 1000.0,
                },
                Op::SetTextMatrix {
                    matrix: TextMatrix::Translate(at((left, *y)).x, at((left, *y)).y),
                },
                Op::ShowText {
                    items: kerned(&setting, text),
                },
                Op::EndTextSection,
            ]);
        }
        // The layout has turned these into lines of words.
        Shape::Fitted { .. } => {}
    }
}

/// The text in pieces, with the corrections between pairs of letters.
fn kerned(setting: &Setting<'_>, text: &str) -> Vec<TextItem> {
    let mut items = Vec::new();
    let mut piece = String::new();
    let mut previous: Option<char> = None;
    for letter in text.chars() {
        let kern = previous.map_or(0.0, |left| setting.font.kerning_between(left, letter));
        if kern != 0.0 {
            items.push(TextItem::Text(std::mem::take(&mut piece)));
            // A positive number moves the pen back.
            items.push(TextItem::Offset(-kern));
        }
        piece.push(letter);
        previous = Some(letter);
    }
    items.push(TextItem::Text(piece));
    items
}

fn area(ops: &mut Vec<Op>, points: Vec<LinePoint>, fill: Option<Tone>, stroke: Option<Stroke>) {
    if let Some(tone) = fill {
        ops.push(Op::SetFillColor { col: colour(tone) });
    }
    if let Some(stroke) = stroke {
        pen(ops, stroke);
    }
    let mode = match (fill, stroke) {
        (Some(_), Some(_)) => PaintMode::FillStroke,
        (Some(_), None) => PaintMode::Fill,
        (None, _) => PaintMode::Stroke,
    };
    let rings = vec![PolygonRing { points }];
    ops.push(Op::DrawPolygon {
        polygon: Polygon {
            rings,
            mode,
            winding_order: WindingOrder::NonZero,
        },
    });
}

fn pen(ops: &mut Vec<Op>, stroke: Stroke) {
    ops.extend([
        Op::SetOutlineColor {
            col: colour(stroke.tone),
        },
        Op::SetOutlineThickness {
            pt: Pt(stroke.width / POINT),
        },
    ]);
}

/// Points of a closed path; a flagged point is a handle of the curve around it.
fn rectangle(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Vec<((f32, f32), bool)> {
    let (right, bottom) = (x + width, y + height);
    if radius <= 0.0 {
        return [(x, y), (right, y), (right, bottom), (x, bottom), (x, y)]
            .map(|point| (point, false))
            .to_vec();
    }
    let handle = radius * (1.0 - QUARTER);
    let mut path = vec![((x + radius, y), false)];
    let corners = [
        [
            (right - radius, y),
            (right - handle, y),
            (right, y + handle),
            (right, y + radius),
        ],
        [
            (right, bottom - radius),
            (right, bottom - handle),
            (right - handle, bottom),
            (right - radius, bottom),
        ],
        [
            (x + radius, bottom),
            (x + handle, bottom),
            (x, bottom - handle),
            (x, bottom - radius),
        ],
        [
            (x, y + radius),
            (x, y + handle),
            (x + handle, y),
            (x + radius, y),
        ],
    ];
    for [start, first, second, end] in corners {
        path.extend([(start, false), (first, true), (second, true), (end, false)]);
    }
    path
}

fn letters(pages: &[Vec<Shape>], wanted: Weight) -> BTreeSet<char> {
    let mut letters = BTreeSet::new();
    for shape in pages.iter().flatten() {
        if let Shape::Words { text, weight, .. } = shape
            && *weight == wanted
        {
            letters.extend(text.chars());
        }
    }
    letters
}

fn font_id(weight: Weight) -> FontId {
    FontId(match weight {
        Weight::Regular => "GolosRegular".into(),
        Weight::Medium => "GolosMedium".into(),
        Weight::Bold => "GolosBold".into(),
    })
}

/// Hundredths of full light in red, green and blue; the accent is the window's.
fn colour(tone: Tone) -> Color {
    let [red, green, blue] = match tone {
        Tone::Ink => [0.08, 0.10, 0.11],
        Tone::Muted => [0.36, 0.40, 0.42],
        Tone::Line => [0.74, 0.76, 0.77],
        Tone::Tint => [0.945, 0.955, 0.955],
        Tone::Accent => [0.11, 0.373, 0.404],
        Tone::Paper => [1.0, 1.0, 1.0],
    };
    Color::Rgb(Rgb::new(red, green, blue, None))
}
