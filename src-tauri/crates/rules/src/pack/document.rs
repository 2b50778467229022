//! The text of a pack with the places of its values.

use super::PackProblem;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

pub(super) struct Document<'a> {
    file: &'a str,
    text: &'a str,
    table: &'a DeTable<'a>,
}

impl<'a> Document<'a> {
    pub(super) fn new(file: &'a str, text: &'a str, table: &'a DeTable<'a>) -> Self {
        Self { file, text, table }
    }

    /// A problem with the value at `path`: keys and indices joined by dots. A value that is not written
    /// in the text is reported at the nearest one around it that is.
    pub(super) fn problem(&self, path: &str, key: &str) -> PackProblem {
        self.problem_at(self.span(path), key)
    }

    pub(super) fn problem_at(&self, span: Option<Range<usize>>, key: &str) -> PackProblem {
        let (line, column) = place(self.text, span.map_or(0, |span| span.start));
        PackProblem::new(self.file, line, column, key)
    }

    /// The value at `path`, if the text has it.
    pub(super) fn value(&self, path: &str) -> Option<&Spanned<DeValue<'a>>> {
        let mut steps = path.split('.');
        let mut value = self.table.get(steps.next()?)?;
        for step in steps {
            value = inside(value, step)?;
        }
        Some(value)
    }

    /// Whether the text has a section of this name.
    pub(super) fn has_section(&self, name: &str) -> bool {
        self.table.contains_key(name)
    }

    /// What stands at a place, cut to a length that fits into a sentence.
    pub(super) fn written(&self, span: Option<&Range<usize>>) -> String {
        let text = span.and_then(|span| self.text.get(span.clone()));
        first_line(text.unwrap_or_default())
    }

    /// The same with the key before it.
    pub(super) fn written_with_key(&self, span: Option<&Range<usize>>) -> String {
        let Some(span) = span else {
            return String::new();
        };
        let before = self.text.get(..span.start).unwrap_or_default();
        let start = before.rfind(['\n', '{', ',', '[']).map_or(0, |at| at + 1);
        first_line(self.text.get(start..span.end).unwrap_or_default())
    }

    /// The whole line around a place.
    pub(super) fn line_at(&self, offset: usize) -> String {
        let offset = offset.min(self.text.len());
        let before = self.text.get(..offset).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        first_line(self.text.get(start..).unwrap_or_default())
    }

    /// Start and text of the line above a place.
    pub(super) fn line_above(&self, offset: usize) -> Option<(usize, &str)> {
        let before = self.text.get(..offset)?;
        let end = before.rfind('\n')?;
        let start = before[..end].rfind('\n').map_or(0, |newline| newline + 1);
        Some((start, &before[start..end]))
    }

    fn span(&self, path: &str) -> Option<Range<usize>> {
        let mut path = path;
        loop {
            if let Some(value) = self.value(path) {
                return Some(value.span());
            }
            path = path.rsplit_once('.')?.0;
        }
    }
}

/// Line and column of an offset.
pub(super) fn place(text: &str, offset: usize) -> (u32, u32) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let column = before[start..].chars().count() + 1;
    let small = |number| u32::try_from(number).unwrap_or(u32::MAX);
    (small(line), small(column))
}

const LONGEST_QUOTE: usize = 60;

fn first_line(text: &str) -> String {
    let mut letters = text.lines().next().unwrap_or_default().trim().chars();
    let mut short: String = letters.by_ref().take(LONGEST_QUOTE).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}

fn inside<'v, 'a>(value: &'v Spanned<DeValue<'a>>, step: &str) -> Option<&'v Spanned<DeValue<'a>>> {
    match step.parse::<usize>() {
        Ok(index) => value.get_ref().as_array()?.get(index),
        Err(_) => value.get_ref().as_table()?.get(step),
    }
}
