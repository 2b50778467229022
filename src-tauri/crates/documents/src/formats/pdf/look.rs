//! What the roles of texts look like.

use crate::page::{Style, Tone, Weight};

/// Sizes in points; `leading` is the height of a line as a multiple of the size, `tracking` thousandths of the size.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    pub weight: Weight,
    pub size: f32,
    pub leading: f32,
    pub tone: Tone,
    pub tracking: f32,
    /// Lines of about the same length.
    pub balanced: bool,
    pub keep_with_next: bool,
}

impl Look {
    pub(crate) fn of(style: Style) -> Self {
        use Tone::{Accent, Ink, Muted};
        use Weight::{Bold, Medium, Regular};
        match style {
            Style::Eyebrow => Self::new(Medium, 9.0, 1.4, Accent).tracked(15.0).kept(),
            Style::Title => Self::new(Bold, 22.0, 1.16, Ink).tracked(-6.0).even().kept(),
            Style::Lead => Self::new(Regular, 10.5, 1.42, Muted),
            Style::Heading => Self::new(Bold, 12.5, 1.3, Ink).even().kept(),
            Style::Strong => Self::new(Medium, 11.0, 1.3, Ink),
            Style::Name => Self::new(Medium, 10.0, 1.35, Ink),
            Style::Time => Self::new(Medium, 11.0, 1.3, Ink),
            Style::Body => Self::new(Regular, 9.5, 1.4, Ink),
            Style::Quiet => Self::new(Regular, 9.5, 1.4, Muted),
            Style::Small => Self::new(Regular, 8.25, 1.35, Muted),
            Style::SmallStrong => Self::new(Medium, 9.5, 1.4, Ink),
            Style::Label => Self::new(Medium, 7.5, 1.35, Muted).tracked(8.0),
            Style::Large => Self::new(Medium, 16.0, 1.2, Ink),
            Style::LargeTime => Self::new(Bold, 20.0, 1.1, Ink),
            Style::Total => Self::new(Bold, 10.5, 1.35, Ink),
        }
    }

    const fn new(weight: Weight, size: f32, leading: f32, tone: Tone) -> Self {
        Self {
            weight,
            size,
            leading,
            tone,
            tracking: 0.0,
            balanced: false,
            keep_with_next: false,
        }
    }

    const fn tracked(mut self, tracking: f32) -> Self {
        self.tracking = tracking;
        self
    }

    const fn even(mut self) -> Self {
        self.balanced = true;
        self
    }

    const fn kept(mut self) -> Self {
        self.keep_with_next = true;
        self
    }
}
