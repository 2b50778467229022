//! A table for a spreadsheet: typed values, so that sums and filters work.

use chrono::NaiveDateTime;
use kafedra_model::money::Kopecks;

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sheet {
    /// Name of the sheet.
    pub name: String,
    /// Lines above the table, the first one large.
    pub title: Vec<String>,
    pub columns: Vec<SheetColumn>,
    pub rows: Vec<Vec<Value>>,
    /// Money columns get their sums below the last row, under this label.
    pub total: Option<String>,
    /// The head row filters.
    pub filters: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SheetColumn {
    pub title: String,
    /// In widths of a digit.
    pub width: f64,
    /// Holds money, and has its sum below.
    pub money: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Empty,
    Text(String),
    Number(u32),
    Money(Kopecks),
    Moment(NaiveDateTime),
}

impl Value {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }
}

impl SheetColumn {
    pub(crate) fn new(title: String, width: f64) -> Self {
        Self {
            title,
            width,
            money: false,
        }
    }

    pub(crate) fn money(title: String, width: f64) -> Self {
        Self {
            title,
            width,
            money: true,
        }
    }
}

/// Spreadsheets take texts that begin like this for formulas.
pub(crate) fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}
