//! Sheets of workbooks.

use crate::headings;
use crate::refusal::Refusal;
use crate::sheet::{MAX_COLUMNS, Row, Rows, Sheet, narrow};
use calamine::{Data, DataRef, OdsError, Reader, Xls, XlsError, Xlsb, XlsbError, Xlsx, XlsxError};
use csv::StringRecord;
use kafedra_model::imports::SheetFormat;
use std::borrow::Cow;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Rows that are read of each sheet to find the one with people.
const GLANCE: usize = 30;

/// Reads the sheet of a workbook that looks most like a list of people, in doubt the first that is not empty.
///
/// The bytes have been looked over; should they make the reader panic all the same, the workbook is damaged.
pub(crate) fn open(bytes: &[u8], format: SheetFormat) -> Result<Sheet, Refusal> {
    let read = || match format {
        SheetFormat::Xlsx => xlsx(bytes),
        SheetFormat::Xlsb => xlsb(bytes),
        SheetFormat::Ods => ods(bytes),
        SheetFormat::Xls | SheetFormat::Text | SheetFormat::Html | SheetFormat::VCard => xls(bytes),
    };
    let (name, rows) = catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Refusal::Damaged))?;
    Ok(Sheet {
        file: String::new(),
        format,
        encoding: None,
        delimiter: None,
        name: Some(name),
        rows,
        ..Sheet::default()
    })
}

type Named = (String, Vec<Row>);

fn xlsx(bytes: &[u8]) -> Result<Named, Refusal> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(xlsx_refusal)?;
    best_sheet(book.sheet_names(), |name, limit| {
        let mut cells = match book.worksheet_cells_reader(name) {
            Ok(cells) => cells,
            // A sheet with a chart and no cells.
            Err(XlsxError::NotAWorksheet(_)) => return Ok(Vec::new()),
            Err(error) => return Err(xlsx_refusal(error)),
        };
        let mut gathered = Gathered::default();
        while gathered.rows.len() < limit
            && let Some(cell) = cells.next_cell().map_err(xlsx_refusal)?
        {
            let (row, column) = cell.get_position();
            gathered.add(row, column, &text_ref(cell.get_value()))?;
        }
        gathered.finish()
    })
}

fn xlsb(bytes: &[u8]) -> Result<Named, Refusal> {
    let mut book = Xlsb::new(Cursor::new(bytes)).map_err(xlsb_refusal)?;
    best_sheet(book.sheet_names(), |name, limit| {
        let mut cells = book.worksheet_cells_reader(name).map_err(xlsb_refusal)?;
        let mut gathered = Gathered::default();
        while gathered.rows.len() < limit
            && let Some(cell) = cells.next_cell().map_err(xlsb_refusal)?
        {
            let (row, column) = cell.get_position();
            gathered.add(row, column, &text_ref(cell.get_value()))?;
        }
        gathered.finish()
    })
}

fn xls(bytes: &[u8]) -> Result<Named, Refusal> {
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|error| {
        let protected = matches!(error, XlsError::Password);
        let truncated = matches!(error, XlsError::EoStream(_));
        refusal(protected, truncated)
    })?;
    best_range(&mut book)
}

fn ods(bytes: &[u8]) -> Result<Named, Refusal> {
    let mut book = calamine::Ods::new(Cursor::new(bytes)).map_err(|error| {
        if let OdsError::CellLimitExceeded { .. } = error {
            return Refusal::TooLarge;
        }
        refusal(matches!(error, OdsError::Password), false)
    })?;
    best_range(&mut book)
}

fn best_range<'a, B: Reader<Cursor<&'a [u8]>>>(book: &mut B) -> Result<Named, Refusal> {
    best_sheet(book.sheet_names(), |name, limit| {
        let range = book.worksheet_range(name).map_err(|_| Refusal::Damaged)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut gathered = Gathered::default();
        for (row, column, value) in range.used_cells() {
            if gathered.rows.len() >= limit {
                break;
            }
            gathered.add(top + narrow(row), left + narrow(column), &text(value))?;
        }
        gathered.finish()
    })
}

/// `read` gives the first rows of a sheet, up to a limit.
fn best_sheet(
    names: Vec<String>,
    mut read: impl FnMut(&str, usize) -> Result<Vec<Row>, Refusal>,
) -> Result<Named, Refusal> {
    let mut best: Option<(usize, String)> = None;
    for name in names {
        let rows = read(&name, GLANCE)?;
        let score = headings::recognised(&rows);
        if !rows.is_empty() && best.as_ref().is_none_or(|(least, _)| score > *least) {
            best = Some((score, name));
        }
    }
    let (_, name) = best.ok_or(Refusal::Empty)?;
    let rows = read(&name, usize::MAX)?;
    Ok((name, rows))
}

/// Cells put together to rows. They come row by row; should they not, rows are put in order at the end.
#[derive(Default)]
struct Gathered {
    rows: Rows,
    /// Number, from 0, and cells of the row that is being gathered.
    row: u32,
    cells: StringRecord,
    disordered: bool,
}

impl Gathered {
    fn add(&mut self, row: u32, column: u32, text: &str) -> Result<(), Refusal> {
        if row != self.row {
            self.disordered |= row < self.row;
            self.end_row()?;
            self.row = row;
        }
        let column = column as usize;
        if column >= MAX_COLUMNS || text.is_empty() {
            return Ok(());
        }
        if column < self.cells.len() {
            self.replace(column, text);
            return Ok(());
        }
        while self.cells.len() < column {
            self.cells.push_field("");
        }
        self.cells.push_field(text);
        Ok(())
    }

    /// Cells of a row come in order; this is for a file in which they do not.
    fn replace(&mut self, column: usize, text: &str) {
        let cells = self.cells.iter().enumerate();
        let cells = cells.map(|(at, cell)| if at == column { text } else { cell });
        self.cells = cells.collect();
    }

    fn end_row(&mut self) -> Result<(), Refusal> {
        let cells = std::mem::take(&mut self.cells);
        self.rows.push(self.row.saturating_add(1), cells)
    }

    fn finish(mut self) -> Result<Vec<Row>, Refusal> {
        self.end_row()?;
        let mut rows = self.rows.into_vec();
        if self.disordered {
            rows.sort_by_key(|row| row.number);
        }
        Ok(rows)
    }
}

fn text_ref<'a>(value: &'a DataRef<'_>) -> Cow<'a, str> {
    match value {
        DataRef::SharedString(text) => Cow::Borrowed(text),
        DataRef::String(text) => Cow::Borrowed(text),
        DataRef::Int(_)
        | DataRef::Float(_)
        | DataRef::Bool(_)
        | DataRef::DateTime(_)
        | DataRef::DateTimeIso(_)
        | DataRef::DurationIso(_)
        | DataRef::Error(_)
        | DataRef::Empty => Cow::Owned(text(&Data::from(value.clone()))),
    }
}

/// A value as people would type it; numbers without exponent, because most of them are phones.
fn text(value: &Data) -> String {
    match value {
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(flag) => flag.to_string(),
        Data::DateTime(moment) => moment.as_datetime().map_or_else(String::new, |moment| {
            moment.format("%Y-%m-%d %H:%M:%S").to_string()
        }),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

fn xlsx_refusal(error: XlsxError) -> Refusal {
    let truncated = matches!(error, XlsxError::XmlEof(_));
    refusal(matches!(error, XlsxError::Password), truncated)
}

fn xlsb_refusal(error: XlsbError) -> Refusal {
    refusal(matches!(error, XlsbError::Password), false)
}

fn refusal(protected: bool, truncated: bool) -> Refusal {
    match (protected, truncated) {
        (true, _) => Refusal::PasswordProtected,
        (false, true) => Refusal::Truncated,
        (false, false) => Refusal::Damaged,
    }
}
