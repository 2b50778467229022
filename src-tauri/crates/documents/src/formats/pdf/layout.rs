//! From blocks to strips of a given width.

use super::fonts::Fonts;
use super::form;
use super::lines::{POINT, Setting};
use super::look::Look;
use super::strip::Strip;
use super::table;
use crate::page::{Align, Block, Drawing, Fact, Shape, Stroke, Style, Tone, Weight};

/// How far the text of a list point stands in, and of a notice from its bar.
const INDENT: f32 = 4.5;

/// Lays blocks out; `scale` makes letters and distances smaller where a document must fit a page.
pub(crate) struct Layout<'a> {
    pub fonts: &'a Fonts,
    pub scale: f32,
}

impl Layout<'_> {
    pub(crate) fn blocks(&self, blocks: &[Block], width: f32) -> Vec<Strip> {
        blocks
            .iter()
            .flat_map(|block| self.block(block, width))
            .collect()
    }

    pub(crate) fn text(&self, style: Style, text: &str, width: f32, align: Align) -> Vec<Strip> {
        let look = Look::of(style);
        let setting = self.setting(&look);
        let lines = if look.balanced {
            setting.balanced(text, width)
        } else {
            setting.lines(text, width)
        };
        let height = setting.size * look.leading * POINT;
        let baseline = height / 2.0 + look_capital(self, &look) / 2.0;
        let x = match align {
            Align::Left => 0.0,
            Align::Centre => width / 2.0,
            Align::Right => width,
        };
        let strip = |line: String| Strip {
            keep_with_next: look.keep_with_next,
            ..Strip::new(height, vec![self.words(&look, x, baseline, line, align)])
        };
        lines.into_iter().map(strip).collect()
    }

    pub(crate) fn words(&self, look: &Look, x: f32, y: f32, text: String, align: Align) -> Shape {
        let size = look.size * self.scale;
        Shape::Words {
            x,
            y,
            text,
            weight: look.weight,
            size,
            tone: look.tone,
            align,
            tracking: look.tracking,
        }
    }

    pub(crate) fn setting(&self, look: &Look) -> Setting<'_> {
        Setting {
            font: self.fonts.get(look.weight),
            size: look.size * self.scale,
            tracking: look.tracking,
        }
    }

    fn block(&self, block: &Block, width: f32) -> Vec<Strip> {
        match block {
            Block::Text(style, text) => self.text(*style, text, width, Align::Left),
            Block::Point(text) => self.point(text, width),
            Block::Gap(height) => vec![Strip::gap(height * self.scale)],
            Block::Rule => vec![rule(width)],
            Block::Facts(facts) => vec![self.facts(facts, width)],
            Block::Notice(text) => vec![self.notice(text, width)],
            Block::Blanks(blanks) => vec![form::blanks(self, blanks, width)],
            Block::Choices { several, answers } => form::choices(self, *several, answers, width),
            Block::Scale { low, high } => vec![form::scale(self, low, high, width)],
            Block::Lines(count) => form::lines(self, *count, width),
            Block::Tick => vec![form::tick(self, false)],
            Block::Ticked => vec![form::tick(self, true)],
            Block::Table(content) => table::table(self, content, width),
            Block::Drawing(drawing) => vec![self.drawing(drawing)],
            Block::Together(blocks) => vec![Strip::stacked(self.blocks(blocks, width))],
            Block::PageBreak => vec![Strip {
                break_before: true,
                space: true,
                ..Strip::default()
            }],
        }
    }

    fn point(&self, text: &str, width: f32) -> Vec<Strip> {
        let indent = INDENT * self.scale;
        let mut strips = self.text(Style::Body, text, width - indent, Align::Left);
        for strip in &mut strips {
            let shapes = std::mem::take(&mut strip.shapes);
            strip.shapes = shapes
                .into_iter()
                .map(|shape| shape.moved(indent, 0.0))
                .collect();
        }
        if let Some(first) = strips.first_mut() {
            let look = Look {
                tone: Tone::Muted,
                ..Look::of(Style::Body)
            };
            let baseline = first.height / 2.0 + look_capital(self, &look) / 2.0;
            first
                .shapes
                .push(self.words(&look, 0.0, baseline, "—".into(), Align::Left));
        }
        strips
    }

    fn facts(&self, facts: &[Fact], width: f32) -> Strip {
        let gutter = 6.0;
        let shares: f32 = facts.iter().map(|fact| fact.share).sum();
        let mut x = 0.0;
        let mut row = Strip::default();
        for fact in facts {
            let whole = width * fact.share / shares;
            let inner = whole - gutter;
            let mut parts = self.text(Style::Label, &fact.label, inner, Align::Left);
            parts.push(Strip::gap(0.6 * self.scale));
            parts.extend(self.text(Style::Strong, &fact.value, inner, Align::Left));
            parts.extend(self.text(Style::Small, &fact.note, inner, Align::Left));
            let column = Strip::stacked(parts);
            row.height = row.height.max(column.height);
            row.shapes
                .extend(column.shapes.into_iter().map(|shape| shape.moved(x, 0.0)));
            x += whole;
        }
        row
    }

    fn notice(&self, text: &str, width: f32) -> Strip {
        let padding = 3.0 * self.scale;
        let inner = Strip::stacked(self.text(
            Style::SmallStrong,
            text,
            width - INDENT - padding,
            Align::Left,
        ));
        let height = inner.height + padding * 2.0;
        let mut shapes = vec![
            filled(0.0, 0.0, width, height, Tone::Tint),
            filled(0.0, 0.0, 1.0, height, Tone::Accent),
        ];
        shapes.extend(
            inner
                .shapes
                .into_iter()
                .map(|shape| shape.moved(INDENT, padding)),
        );
        Strip::new(height, shapes)
    }

    /// Drawings keep their size: they are to scale.
    fn drawing(&self, drawing: &Drawing) -> Strip {
        let shapes = drawing
            .shapes
            .iter()
            .flat_map(|shape| self.resolved(shape))
            .collect();
        Strip::new(drawing.height, shapes)
    }

    /// Fitted text becomes lines in the largest letters that fit; other shapes stay as they are.
    fn resolved(&self, shape: &Shape) -> Vec<Shape> {
        let Shape::Fitted {
            x,
            y,
            width,
            height,
            text,
            weight,
            tone,
            align,
            most,
        } = shape
        else {
            return vec![shape.clone()];
        };
        let leading = 1.16;
        let setting = |size| Setting {
            font: self.fonts.get(*weight),
            size,
            tracking: 0.0,
        };
        let whole_words = |lines: &[String]| {
            lines.join(" ").split_whitespace().count() == text.split_whitespace().count()
        };
        let fits = |size: f32| {
            let lines = setting(size).balanced(text, *width);
            #[expect(clippy::cast_precision_loss, reason = "a sign has a few lines")]
            let tall = lines.len() as f32 * size * leading * POINT;
            tall <= *height && (size < 8.0 || whole_words(&lines))
        };
        let (mut low, mut high) = (4.0, *most);
        for _ in 0..12 {
            let middle = f32::midpoint(low, high);
            if fits(middle) {
                low = middle
            } else {
                high = middle
            }
        }
        self.fitted_lines(
            low,
            setting(low).balanced(text, *width),
            leading,
            *weight,
            *tone,
            *align,
            (*x, *y, *width, *height),
        )
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one box, one setting; a struct for one call would hide that"
    )]
    fn fitted_lines(
        &self,
        size: f32,
        lines: Vec<String>,
        leading: f32,
        weight: Weight,
        tone: Tone,
        align: Align,
        (x, y, width, height): (f32, f32, f32, f32),
    ) -> Vec<Shape> {
        let line = size * leading * POINT;
        #[expect(clippy::cast_precision_loss, reason = "a sign has a few lines")]
        let mut top = y + (height - lines.len() as f32 * line) / 2.0;
        let x = match align {
            Align::Left => x,
            Align::Centre => x + width / 2.0,
            Align::Right => x + width,
        };
        let capital = self.fonts.get(weight).capital_height() * size * POINT;
        let mut shapes = Vec::new();
        for text in lines {
            let baseline = top + line / 2.0 + capital / 2.0;
            shapes.push(Shape::Words {
                x,
                y: baseline,
                text,
                weight,
                size,
                tone,
                align,
                tracking: 0.0,
            });
            top += line;
        }
        shapes
    }
}

pub(crate) fn filled(x: f32, y: f32, width: f32, height: f32, tone: Tone) -> Shape {
    Shape::Rectangle {
        x,
        y,
        width,
        height,
        radius: 0.0,
        fill: Some(tone),
        stroke: None,
    }
}

pub(crate) fn across(y: f32, from: f32, to: f32, stroke: Stroke) -> Shape {
    Shape::Line {
        from: (from, y),
        to: (to, y),
        stroke,
    }
}

fn rule(width: f32) -> Strip {
    Strip::new(0.3, vec![across(0.15, 0.0, width, Stroke::HAIRLINE)])
}

/// Height of capitals in millimetres.
fn look_capital(layout: &Layout<'_>, look: &Look) -> f32 {
    layout.fonts.get(look.weight).capital_height() * look.size * layout.scale * POINT
}
