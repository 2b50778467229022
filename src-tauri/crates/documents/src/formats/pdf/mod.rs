//! A document as a PDF file: A4, text that can be searched, only the letters that are used.

mod fonts;
mod form;
mod layout;
mod lines;
mod look;
mod paginate;
mod strip;
mod table;
#[cfg(test)]
mod tests;
mod write;

use crate::DocumentError;
use crate::page::{Align, Document, Shape, Stroke, Style};
use fonts::Fonts;
use kafedra_words::Words;
use layout::{Layout, across};
use lines::Setting;
use look::Look;
use paginate::{Sheet, paginate};

/// Tried one after the other until everything fits on one page.
const SCALES: [f32; 4] = [1.0, 0.94, 0.88, 0.82];

/// What stands in the file's properties beside its title.
pub(crate) struct Properties<'a> {
    pub author: &'a str,
    /// Seconds since 1970.
    pub moment: i64,
}

/// The file's bytes; the same document gives the same bytes.
pub(crate) fn render(
    document: &Document,
    words: &Words,
    properties: &Properties<'_>,
) -> Result<Vec<u8>, DocumentError> {
    let fonts = Fonts::load()?;
    let sheet = Sheet::of(document.paper);
    let pages = pages(document, words, &sheet, &fonts);
    write::write(
        &document.title,
        properties.author,
        properties.moment,
        &sheet,
        &pages,
        &fonts,
    )
}

fn pages(document: &Document, words: &Words, sheet: &Sheet, fonts: &Fonts) -> Vec<Vec<Shape>> {
    let scales = if document.shrinks {
        &SCALES[..]
    } else {
        &SCALES[..1]
    };
    let mut pages = Vec::new();
    for scale in scales {
        pages = laid_out(
            document,
            sheet,
            &Layout {
                fonts,
                scale: *scale,
            },
        );
        if pages.len() == 1 {
            break;
        }
    }
    if pages.len() > 1 && document.shrinks {
        pages = laid_out(document, sheet, &Layout { fonts, scale: 1.0 });
    }
    let count = pages.len();
    let layout = Layout { fonts, scale: 1.0 };
    let furnished = pages.into_iter().enumerate().map(|(place, shapes)| {
        let mut page: Vec<Shape> = shapes
            .into_iter()
            .map(|shape| shape.moved(sheet.side, sheet.top))
            .collect();
        page.extend(furniture(document, words, sheet, &layout, place + 1, count));
        page
    });
    furnished.collect()
}

fn laid_out(document: &Document, sheet: &Sheet, layout: &Layout<'_>) -> Vec<Vec<Shape>> {
    let strips = layout.blocks(&document.blocks, sheet.body_width());
    paginate(strips, sheet.body_height())
}

/// Foot of every page, and head of every page but the first.
fn furniture(
    document: &Document,
    words: &Words,
    sheet: &Sheet,
    layout: &Layout<'_>,
    page: usize,
    pages: usize,
) -> Vec<Shape> {
    let Some(running) = &document.running else {
        return Vec::new();
    };
    let look = Look::of(Style::Label);
    let setting = layout.setting(&look);
    let number = words.text(
        "document-page-of",
        &[("page", page.into()), ("pages", pages.into())],
    );
    let number = setting.font.printable(&number);
    let (left, right) = (sheet.side, sheet.width - sheet.side);
    let room = right - left - setting.width(&number) - 8.0;
    let foot = sheet.height - sheet.bottom + 9.0;
    let mut shapes = vec![
        layout.words(
            &look,
            left,
            foot,
            one_line(&setting, &running.foot, room),
            Align::Left,
        ),
        layout.words(&look, right, foot, number, Align::Right),
    ];
    if page > 1 {
        let head = sheet.top - 6.5;
        shapes.push(layout.words(
            &look,
            left,
            head,
            one_line(&setting, &running.head, right - left),
            Align::Left,
        ));
        shapes.push(across(head + 1.8, left, right, Stroke::HAIRLINE));
    }
    shapes
}

/// The text, or as much of it as one line holds.
fn one_line(setting: &Setting<'_>, text: &str, width: f32) -> String {
    let mut lines = setting.lines(text, width);
    if lines.len() > 1 {
        lines = setting.lines(text, width - setting.width("…"));
        return lines
            .first()
            .map_or_else(String::new, |line| format!("{line}…"));
    }
    lines.pop().unwrap_or_default()
}
