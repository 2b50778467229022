//! What a document says: blocks in reading order, without sizes of letters or places on the paper.
//!
//! `pages` builds these values, `formats::pdf` lays them out. Lengths are millimetres.

/// A document of one or more A4 pages.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Document {
    /// Title in the file's properties.
    pub title: String,
    pub paper: Paper,
    /// Stands at the head of every page but the first, and at the foot of all of them.
    pub running: Option<Running>,
    pub blocks: Vec<Block>,
    /// Letters may become somewhat smaller if all then fits on one page.
    pub shrinks: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paper {
    Portrait,
    /// Portrait with narrow margins, for wide tables.
    PortraitWide,
    Landscape,
}

/// What repeats on every page beside its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Running {
    /// Head of the following pages: which document this is.
    pub head: String,
    /// Left foot: which seminar.
    pub foot: String,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    Text(Style, String),
    /// A point of a list.
    Point(String),
    Gap(f32),
    /// A hairline across.
    Rule,
    /// Label and value pairs side by side, each with its share of the width.
    Facts(Vec<Fact>),
    /// A sentence that must not be overlooked.
    Notice(String),
    /// Labels with a line to write on; all in one row.
    Blanks(Vec<Blank>),
    /// Answers to mark, in as many columns as they leave room for.
    Choices {
        several: bool,
        answers: Vec<String>,
    },
    /// Marks from 1 to 5 with the words at both ends.
    Scale {
        low: String,
        high: String,
    },
    /// Lines to write on.
    Lines(usize),
    /// A box to tick.
    Tick,
    /// A box that is ticked.
    Ticked,
    Table(Table),
    Drawing(Drawing),
    /// Never parted by the end of a page.
    Together(Vec<Block>),
    PageBreak,
}

/// The role of a text; the format decides what it looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// The small line above a title.
    Eyebrow,
    Title,
    /// The sentence below a title.
    Lead,
    Heading,
    /// Title of a talk.
    Strong,
    /// Name of a person in a list.
    Name,
    Body,
    /// Body in grey.
    Quiet,
    Small,
    SmallStrong,
    /// Heads of tables and labels.
    Label,
    /// Clock times.
    Time,
    /// Totals.
    Total,
    /// Read at arm's length from a table.
    Large,
    /// Clock times beside it.
    LargeTime,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fact {
    pub label: String,
    pub value: String,
    /// Second line in grey; may be empty.
    pub note: String,
    pub share: f32,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Blank {
    pub label: String,
    pub share: f32,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// The head with the columns' titles stands on every page; a table without one is a plain list.
    pub head: bool,
    /// Least height of a row.
    pub row_height: f32,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    pub title: String,
    pub width: Width,
    pub align: Align,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Width {
    Fixed(f32),
    /// Part of what the fixed columns leave.
    Share(f32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Centre,
    Right,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub look: RowLook,
    /// One list of blocks per column; missing ones are empty. A group has one, across all columns.
    pub cells: Vec<Vec<Block>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowLook {
    Plain,
    /// On a tinted ground: a pause, the day itself.
    Tinted,
    /// A heading between rows; stays with the row after it.
    Group,
    Total,
}

/// A picture in millimetres, the origin at the left top.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Drawing {
    pub width: f32,
    pub height: f32,
    pub shapes: Vec<Shape>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    Line {
        from: (f32, f32),
        to: (f32, f32),
        stroke: Stroke,
    },
    Rectangle {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        radius: f32,
        fill: Option<Tone>,
        stroke: Option<Stroke>,
    },
    Circle {
        centre: (f32, f32),
        radius: f32,
        fill: Option<Tone>,
        stroke: Option<Stroke>,
    },
    Polygon {
        points: Vec<(f32, f32)>,
        fill: Tone,
    },
    /// One line of text; `y` is its base line, `size` is in points.
    Words {
        x: f32,
        y: f32,
        text: String,
        weight: Weight,
        size: f32,
        tone: Tone,
        align: Align,
        tracking: f32,
    },
    /// Text in the largest letters that fit the box, centred in its height.
    Fitted {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        text: String,
        weight: Weight,
        tone: Tone,
        align: Align,
        most: f32,
    },
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stroke {
    pub width: f32,
    pub tone: Tone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    Regular,
    Medium,
    Bold,
}

/// Black on white, two greys, and one accent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Ink,
    Muted,
    Line,
    Tint,
    Accent,
    Paper,
}

impl Stroke {
    pub(crate) const HAIRLINE: Self = Self::new(0.2, Tone::Line);
    /// Lines that one writes on, boxes that one ticks.
    pub(crate) const FIELD: Self = Self::new(0.25, Tone::Muted);

    pub(crate) const fn new(width: f32, tone: Tone) -> Self {
        Self { width, tone }
    }
}

impl Block {
    pub(crate) fn text(style: Style, text: impl Into<String>) -> Self {
        Self::Text(style, text.into())
    }
}

impl Column {
    pub(crate) fn new(title: impl Into<String>, width: Width, align: Align) -> Self {
        Self {
            title: title.into(),
            width,
            align,
        }
    }
}

impl Row {
    pub(crate) fn plain(cells: Vec<Vec<Block>>) -> Self {
        Self {
            look: RowLook::Plain,
            cells,
        }
    }

    pub(crate) fn group(title: impl Into<String>) -> Self {
        Self {
            look: RowLook::Group,
            cells: vec![vec![Block::text(Style::SmallStrong, title)]],
        }
    }
}

impl Running {
    pub(crate) fn new(head: impl Into<String>, foot: impl Into<String>) -> Self {
        Self {
            head: head.into(),
            foot: foot.into(),
        }
    }
}

/// A cell with one text, or nothing.
pub(crate) fn cell(style: Style, text: impl Into<String>) -> Vec<Block> {
    let text = text.into();
    if text.is_empty() {
        Vec::new()
    } else {
        vec![Block::Text(style, text)]
    }
}
