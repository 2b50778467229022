//! The faces of Golos Text: what letters measure, and the part of a face that a file needs.

use crate::DocumentError;
use crate::page::Weight;
use printpdf::{FontMetrics, ParsedFont, PdfFontMetricsStub};
use std::collections::{BTreeMap, BTreeSet};
use subsetter::GlyphRemapper;
use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{Face, GlyphId};

const REGULAR: &[u8] = include_bytes!("../../../fonts/GolosText-Regular.ttf");
const MEDIUM: &[u8] = include_bytes!("../../../fonts/GolosText-Medium.ttf");
const BOLD: &[u8] = include_bytes!("../../../fonts/GolosText-Bold.ttf");

/// Stands for letters that the face does not have.
const SUBSTITUTE: char = '?';

/// The three faces, for measuring.
pub(crate) struct Fonts {
    regular: Font,
    medium: Font,
    bold: Font,
}

/// One face.
pub(crate) struct Font {
    face: Face<'static>,
    data: &'static [u8],
    name: &'static str,
    pairs: Vec<PairAdjustment<'static>>,
}

impl Fonts {
    pub(crate) fn load() -> Result<Self, DocumentError> {
        Ok(Self {
            regular: Font::load(REGULAR, "GolosText-Regular")?,
            medium: Font::load(MEDIUM, "GolosText-Medium")?,
            bold: Font::load(BOLD, "GolosText-Bold")?,
        })
    }

    pub(crate) fn get(&self, weight: Weight) -> &Font {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Medium => &self.medium,
            Weight::Bold => &self.bold,
        }
    }
}

impl Font {
    fn load(data: &'static [u8], name: &'static str) -> Result<Self, DocumentError> {
        let face = Face::parse(data, 0)
            .map_err(|error| DocumentError::Font(format!("{name}: {error}")))?;
        let pairs = kerning_pairs(&face);
        Ok(Self {
            face,
            data,
            name,
            pairs,
        })
    }

    /// `text` with every letter that the face lacks replaced.
    pub(crate) fn printable(&self, text: &str) -> String {
        let known = |letter: char| match letter {
            // The face's no-break space is as wide as a space, but readers of the file search for spaces.
            '\u{a0}' | '\u{202f}' | '\t' | '\n' | '\r' => Some(' '),
            '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => None,
            _ if self.face.glyph_index(letter).is_some() => Some(letter),
            _ if letter.is_control() => None,
            _ => Some(SUBSTITUTE),
        };
        text.chars().filter_map(known).collect()
    }

    /// Width of printable `text` in thousandths of the letter size, kerning included.
    pub(crate) fn width(&self, text: &str) -> f32 {
        let mut width = 0_i32;
        let mut previous = None;
        for letter in text.chars() {
            let glyph = self.face.glyph_index(letter).unwrap_or_default();
            let kern = previous.map_or(0, |left| self.kerning(left, glyph));
            width += i32::from(self.face.glyph_hor_advance(glyph).unwrap_or(0)) + kern;
            previous = Some(glyph);
        }
        self.thousandths(width)
    }

    /// Kerning between two letters in thousandths of the letter size; negative brings them closer.
    pub(crate) fn kerning_between(&self, left: char, right: char) -> f32 {
        let glyph = |letter| self.face.glyph_index(letter).unwrap_or_default();
        self.thousandths(self.kerning(glyph(left), glyph(right)))
    }

    /// Height of capital letters as a part of the letter size.
    pub(crate) fn capital_height(&self) -> f32 {
        f32::from(self.face.capital_height().unwrap_or(700)) / f32::from(self.face.units_per_em())
    }

    /// The face with only the glyphs of `letters`, as printpdf takes it.
    pub(crate) fn subset(&self, letters: &BTreeSet<char>) -> Result<ParsedFont, DocumentError> {
        let mut remapper = GlyphRemapper::new();
        let mut glyph_of = BTreeMap::new();
        let mut widths = BTreeMap::new();
        for letter in letters {
            let Some(glyph) = self.face.glyph_index(*letter) else {
                continue;
            };
            let renumbered = remapper.remap(glyph.0);
            glyph_of.insert(u32::from(*letter), renumbered);
            widths.insert(renumbered, self.face.glyph_hor_advance(glyph).unwrap_or(0));
        }
        let bytes = subsetter::subset(self.data, 0, &remapper)
            .map_err(|error| DocumentError::Font(format!("{}: {error}", self.name)))?;
        let metrics = FontMetrics {
            ascent: self.face.ascender(),
            descent: self.face.descender(),
        };
        let name = format!("{}+{}", subset_tag(letters), self.name);
        let units = self.face.units_per_em();
        let mut font =
            ParsedFont::with_glyph_data(bytes, 0, Some(name), glyph_of, widths, units, metrics);
        let bounds = self.face.global_bounding_box();
        font.pdf_font_metrics = PdfFontMetricsStub {
            units_per_em: units,
            x_min: bounds.x_min,
            y_min: bounds.y_min,
            x_max: bounds.x_max,
            y_max: bounds.y_max,
            us_weight_class: self.face.weight().to_number(),
            ..PdfFontMetricsStub::default()
        };
        Ok(font)
    }

    fn kerning(&self, left: GlyphId, right: GlyphId) -> i32 {
        let found = self
            .pairs
            .iter()
            .find_map(|pairs| pair_advance(pairs, left, right));
        found.map_or(0, i32::from)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "widths of a line are far below 2^24 units"
    )]
    fn thousandths(&self, units: i32) -> f32 {
        units as f32 * 1000.0 / f32::from(self.face.units_per_em())
    }
}

/// The pair tables of the face's `kern` feature, in the order in which they apply.
fn kerning_pairs(face: &Face<'static>) -> Vec<PairAdjustment<'static>> {
    let Some(table) = face.tables().gpos else {
        return Vec::new();
    };
    let kern = ttf_parser::Tag::from_bytes(b"kern");
    let mut lookups = BTreeSet::new();
    for feature in table.features {
        if feature.tag == kern {
            lookups.extend(feature.lookup_indices);
        }
    }
    let mut pairs = Vec::new();
    for lookup in lookups
        .into_iter()
        .filter_map(|index| table.lookups.get(index))
    {
        for subtable in lookup.subtables.into_iter::<PositioningSubtable<'_>>() {
            if let PositioningSubtable::Pair(pair) = subtable {
                pairs.push(pair);
            }
        }
    }
    pairs
}

/// The first table that covers the left letter and knows the pair decides.
fn pair_advance(pairs: &PairAdjustment<'_>, left: GlyphId, right: GlyphId) -> Option<i16> {
    let index = pairs.coverage().get(left)?;
    let (first, _) = match pairs {
        PairAdjustment::Format1 { sets, .. } => sets.get(index)?.get(right)?,
        PairAdjustment::Format2 {
            classes, matrix, ..
        } => matrix.get((classes.0.get(left), classes.1.get(right)))?,
    };
    Some(first.x_advance)
}

/// Six capital letters that name the subset, made from the letters in it (ISO 32000-1, 9.6.4).
fn subset_tag(letters: &BTreeSet<char>) -> String {
    let mut hash = 0x811c_9dc5_u32;
    for letter in letters {
        hash = (hash ^ u32::from(*letter)).wrapping_mul(0x0100_0193);
    }
    (0..6)
        .map(|place| {
            let digit = hash / 26_u32.pow(place) % 26;
            char::from(b'A' + u8::try_from(digit).unwrap_or(0))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn letters_are_measured_with_their_kerning() {
        let fonts = Fonts::load().unwrap();
        let bold = fonts.get(Weight::Bold);
        let apart = bold.width("Г") + bold.width("А");
        assert!(bold.kerning_between('Г', 'А') < 0.0, "ГА is kerned");
        assert!((bold.width("ГА") - apart - bold.kerning_between('Г', 'А')).abs() < 0.01);
    }

    #[test]
    fn what_the_face_lacks_is_replaced_and_what_is_invisible_dropped() {
        let fonts = Fonts::load().unwrap();
        let printable = fonts
            .get(Weight::Regular)
            .printable("Ёж\u{a0}№\u{a0}5\u{ad} ₽ — «ы» 日\u{7}");
        assert_eq!(printable, "Ёж № 5 ₽ — «ы» ?");
    }
}
