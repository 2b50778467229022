//! Strips: what a block becomes once its width is known, ready to be stacked on pages.

use crate::page::Shape;
use std::rc::Rc;

/// A full-width piece of a page with a fixed height in millimetres; never parted unless it is taller than a page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strip {
    pub height: f32,
    pub shapes: Vec<Shape>,
    /// Stays on one page with the strip after it: headings, heads of tables.
    pub keep_with_next: bool,
    /// White space, dropped at the head of a page.
    pub space: bool,
    pub break_before: bool,
    /// Is put above the strip when the strip begins a page: the head of its table.
    pub head: Option<Rc<Strip>>,
}

impl Strip {
    pub(crate) fn new(height: f32, shapes: Vec<Shape>) -> Self {
        Self {
            height,
            shapes,
            ..Self::default()
        }
    }

    pub(crate) fn gap(height: f32) -> Self {
        Self {
            height,
            space: true,
            ..Self::default()
        }
    }

    /// All strips as one, from top to bottom.
    pub(crate) fn stacked(strips: Vec<Self>) -> Self {
        let mut whole = Self::default();
        for strip in strips {
            let top = whole.height;
            whole
                .shapes
                .extend(strip.shapes.into_iter().map(|shape| shape.moved(0.0, top)));
            whole.height += strip.height;
        }
        whole
    }

    /// Cuts between two lines of text so that the upper part is at most `height` tall; the rest is below.
    /// Only for strips that no page can hold.
    pub(crate) fn cut(self, height: f32) -> (Self, Self) {
        let foot = |shape: &Shape| shape.bottom();
        let edge = self
            .shapes
            .iter()
            .filter(|shape| shape.is_words())
            .map(foot)
            .filter(|bottom| *bottom <= height);
        let edge = edge.fold(0.0_f32, f32::max);
        let edge = if edge > 0.0 { edge } else { height };
        let (upper, lower): (Vec<_>, Vec<_>) = self
            .shapes
            .into_iter()
            .partition(|shape| shape.bottom() <= edge);
        let lower = lower
            .into_iter()
            .map(|shape| shape.moved(0.0, -edge))
            .collect();
        let rest = Self {
            height: self.height - edge,
            shapes: lower,
            head: self.head.clone(),
            ..Self::default()
        };
        (
            Self {
                height: edge,
                shapes: upper,
                head: self.head,
                ..Self::default()
            },
            rest,
        )
    }
}

impl Shape {
    /// The shape moved to the right and down by millimetres.
    pub(crate) fn moved(self, right: f32, down: f32) -> Self {
        let point = |(x, y): (f32, f32)| (x + right, y + down);
        match self {
            Self::Line { from, to, stroke } => Self::Line {
                from: point(from),
                to: point(to),
                stroke,
            },
            Self::Rectangle {
                x,
                y,
                width,
                height,
                radius,
                fill,
                stroke,
            } => Self::Rectangle {
                x: x + right,
                y: y + down,
                width,
                height,
                radius,
                fill,
                stroke,
            },
            Self::Circle {
                centre,
                radius,
                fill,
                stroke,
            } => Self::Circle {
                centre: point(centre),
                radius,
                fill,
                stroke,
            },
            Self::Polygon { points, fill } => Self::Polygon {
                points: points.into_iter().map(point).collect(),
                fill,
            },
            Self::Words {
                x,
                y,
                text,
                weight,
                size,
                tone,
                align,
                tracking,
            } => Self::Words {
                x: x + right,
                y: y + down,
                text,
                weight,
                size,
                tone,
                align,
                tracking,
            },
            Self::Fitted {
                x,
                y,
                width,
                height,
                text,
                weight,
                tone,
                align,
                most,
            } => Self::Fitted {
                x: x + right,
                y: y + down,
                width,
                height,
                text,
                weight,
                tone,
                align,
                most,
            },
        }
    }

    fn is_words(&self) -> bool {
        matches!(self, Self::Words { .. })
    }

    fn bottom(&self) -> f32 {
        match self {
            Self::Line { from, to, .. } => from.1.max(to.1),
            Self::Rectangle { y, height, .. } | Self::Fitted { y, height, .. } => y + height,
            Self::Circle { centre, radius, .. } => centre.1 + radius,
            Self::Polygon { points, .. } => points.iter().map(|(_, y)| *y).fold(0.0, f32::max),
            // Descenders reach about a quarter of the size below the base line.
            Self::Words { y, size, .. } => y + size * super::lines::POINT * 0.25,
        }
    }
}
