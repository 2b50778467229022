//! A file as rows of text, whatever it was.

use crate::phone::Country;
use crate::refusal::Refusal;
use csv::StringRecord;
use kafedra_model::folding::fold;
use kafedra_model::imports::{ImportProblem, ImportProblemCode, ImportSource, SheetFormat};

/// Bytes of a file.
pub(crate) const MAX_BYTES: usize = 64 << 20;
/// Rows of a workbook's sheet, which is also more than anybody registers for a seminar.
pub(crate) const MAX_ROWS: usize = 1 << 20;
/// Columns that are looked at; those behind are passed over.
pub(crate) const MAX_COLUMNS: usize = 256;
/// Cells of a file, empty ones between others included.
const MAX_CELLS: usize = 24_000_000;

/// The table in a file. Rows without any text are not kept.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    pub(crate) file: String,
    pub(crate) format: SheetFormat,
    pub(crate) encoding: Option<String>,
    pub(crate) delimiter: Option<char>,
    pub(crate) name: Option<String>,
    pub(crate) rows: Vec<Row>,
    /// Index in `rows` of the row of headings. Rows above it are titles.
    pub(crate) header: Option<usize>,
    /// What was odd about the file as a whole.
    pub(crate) problems: Vec<(u32, ImportProblemCode)>,
    /// The program that wrote it, if its columns are known.
    pub(crate) source: Option<ImportSource>,
    /// The country whose numbers are written without its code; Russia where nobody said.
    pub(crate) country: Country,
}

#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// As the spreadsheet numbers it, from 1.
    pub(crate) number: u32,
    pub(crate) cells: StringRecord,
}

impl Row {
    pub(crate) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or_default()
    }
}

impl Sheet {
    /// The name that the file was opened under.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The code page of a text file, as the WHATWG names it.
    #[must_use]
    pub fn encoding(&self) -> Option<&str> {
        self.encoding.as_deref()
    }

    /// The program that wrote the file, if its columns are known.
    #[must_use]
    pub fn source(&self) -> Option<ImportSource> {
        self.source
    }

    /// Phones without the code of a country are of this one.
    #[must_use]
    pub fn in_country(mut self, country: Country) -> Self {
        self.country = country;
        self
    }

    /// What tells files of one kind from others: the captions of their columns, in their order. `None` for a file
    /// without captions, whose columns may mean something else next time.
    #[must_use]
    pub fn columns_key(&self) -> Option<String> {
        let headings = self.headings()?;
        let folded: Vec<String> = headings.iter().map(|heading| fold(heading)).collect();
        Some(folded.join("\n"))
    }

    /// What stands between the cells of a text file.
    #[must_use]
    pub fn delimiter(&self) -> Option<char> {
        self.delimiter
    }

    /// Cells of the row of headings, if there is one.
    #[must_use]
    pub fn headings(&self) -> Option<Vec<String>> {
        let row = self.rows.get(self.header?)?;
        Some(
            row.cells
                .iter()
                .map(|cell| crate::cells::clean(cell).into_owned())
                .collect(),
        )
    }

    /// How many columns any row has.
    pub(crate) fn width(&self) -> usize {
        self.rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or_default()
    }

    /// The rows of people, if the row of headings is one (`header`) or is a person too.
    pub(crate) fn data(&self, header: bool) -> &[Row] {
        let first = match self.header {
            Some(index) if header => index + 1,
            Some(index) => index,
            None => usize::from(header).min(self.rows.len()),
        };
        &self.rows[first..]
    }

    /// The row of headings that `header` speaks of.
    pub(crate) fn heading_row(&self, header: bool) -> Option<&Row> {
        header
            .then(|| self.rows.get(self.header.unwrap_or_default()))
            .flatten()
    }

    pub(crate) fn problem(
        &self,
        header: bool,
        row: u32,
        column: Option<usize>,
        code: ImportProblemCode,
        refused: bool,
    ) -> ImportProblem {
        let heading = column.map_or_else(String::new, |column| {
            let title = self.heading_row(header).map_or("", |row| row.cell(column));
            let title = crate::cells::clean(title);
            if title.is_empty() {
                letter(column)
            } else {
                title.into_owned()
            }
        });
        ImportProblem {
            row,
            column: column.map(|column| narrow(column + 1)),
            heading,
            code,
            refused,
            problem: None,
        }
    }
}

/// Takes rows in, up to what a list of people can hold.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    rows: Vec<Row>,
    cells: usize,
}

impl Rows {
    /// Adds a row unless it is blank. Cells beyond the last column that is looked at are dropped.
    pub(crate) fn push(&mut self, number: u32, mut cells: StringRecord) -> Result<(), Refusal> {
        let filled = |column: &usize| {
            cells
                .get(*column)
                .is_some_and(|cell| !cell.trim().is_empty())
        };
        let Some(last) = (0..cells.len().min(MAX_COLUMNS)).rfind(filled) else {
            return Ok(());
        };
        cells.truncate(last + 1);
        self.cells += cells.len();
        if self.cells > MAX_CELLS || self.rows.len() >= MAX_ROWS {
            return Err(Refusal::TooLarge);
        }
        self.rows.push(Row { number, cells });
        Ok(())
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn into_vec(self) -> Vec<Row> {
        self.rows
    }
}

/// As spreadsheets name the column at `index`: A, B, … Z, AA.
pub(crate) fn letter(index: usize) -> String {
    let mut letters = Vec::new();
    let mut left = index + 1;
    while left > 0 {
        left -= 1;
        letters.push(b'A' + u8::try_from(left % 26).unwrap_or_default());
        left /= 26;
    }
    letters.iter().rev().map(|&byte| char::from(byte)).collect()
}

/// Counts of rows and columns, which are bounded far below.
pub(crate) fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        let named = [0, 25, 26, 51, 52, 701, 702].map(letter);
        assert_eq!(named, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
