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
    pub(super) fn problem(&self, path: &str, problem: String, hint: &str) -> PackProblem {
        self.problem_at(self.span(path), problem, hint)
    }

    pub(super) fn problem_at(
        &self,
        span: Option<Range<usize>>,
        problem: String,
        hint: &str,
    ) -> PackProblem {
        let (line, column) = self.place(span.map_or(0, |span| span.start));
        PackProblem {
            file: self.file.to_owned(),
            line,
            column,
            problem,
            hint: hint.to_owned(),
        }
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

    fn span(&self, path: &str) -> Option<Range<usize>> {
        let mut path = path;
        loop {
            if let Some(value) = self.value(path) {
                return Some(value.span());
            }
            path = path.rsplit_once('.')?.0;
        }
    }

    fn place(&self, offset: usize) -> (u32, u32) {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = before[start..].chars().count() + 1;
        let small = |number| u32::try_from(number).unwrap_or(u32::MAX);
        (small(line), small(column))
    }
}

fn inside<'v, 'a>(value: &'v Spanned<DeValue<'a>>, step: &str) -> Option<&'v Spanned<DeValue<'a>>> {
    match step.parse::<usize>() {
        Ok(index) => value.get_ref().as_array()?.get(index),
        Err(_) => value.get_ref().as_table()?.get(step),
    }
}
