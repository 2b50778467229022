//! A look into a ZIP file before it is taken for a workbook.
//!
//! The workbook reader believes what a file says about itself: a count of strings, a number of repetitions. Each
//! of these lies could ask for more memory than there is, which ends the program, so they are looked for first.

use crate::refusal::Refusal;
use kafedra_model::imports::SheetFormat;
use memchr::memmem;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// Bytes of everything in the file that is not a picture, unpacked.
const MAX_UNPACKED: u64 = 256 << 20;
const MAX_FILES: usize = 10_000;
/// Cells and blanks that an ODS file may ask for by repetition.
const MAX_REPEATED: u64 = 24_000_000;

/// Unpacks everything once, and says which kind of workbook it is.
pub(crate) fn inspect(bytes: &[u8]) -> Result<SheetFormat, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Truncated)?;
    if archive.len() > MAX_FILES {
        return Err(Refusal::TooLarge);
    }
    let mut format = None;
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(refusal)?;
        let name = file
            .name()
            .map_err(refusal)?
            .to_ascii_lowercase()
            .replace('\\', "/");
        if name.contains("media/") || name.contains("pictures/") {
            continue;
        }
        let mut part = Vec::new();
        let room = MAX_UNPACKED - unpacked;
        (&mut file)
            .take(room + 1)
            .read_to_end(&mut part)
            .map_err(|_| Refusal::Damaged)?;
        unpacked += part.len() as u64;
        if unpacked > MAX_UNPACKED {
            return Err(Refusal::TooLarge);
        }
        look_at(&name, &part)?;
        format = format.or(format_of(&name, &part));
    }
    format.ok_or(Refusal::NotATable)
}

fn refusal(error: ZipError) -> Refusal {
    if let ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) = error {
        return Refusal::PasswordProtected;
    }
    Refusal::Damaged
}

fn format_of(name: &str, part: &[u8]) -> Option<SheetFormat> {
    if name.ends_with("workbook.xml") {
        Some(SheetFormat::Xlsx)
    } else if name.ends_with("workbook.bin") {
        Some(SheetFormat::Xlsb)
    } else if name == "mimetype"
        && part.starts_with(b"application/vnd.oasis.opendocument.spreadsheet")
    {
        Some(SheetFormat::Ods)
    } else {
        None
    }
}

fn look_at(name: &str, part: &[u8]) -> Result<(), Refusal> {
    if name.ends_with(".xml") && part.contains(&0) {
        // XML in UTF-16, which no workbook program writes, would hide what is looked for below.
        return Err(Refusal::Damaged);
    }
    if name.ends_with("sharedstrings.xml") {
        return string_count(part);
    }
    if name == "content.xml" {
        return repetitions(part);
    }
    Ok(())
}

/// Every string takes at least `<si/>`, so a count above a fifth of the bytes is a lie.
fn string_count(part: &[u8]) -> Result<(), Refusal> {
    const WORD: &[u8] = b"uniqueCount";
    for at in memmem::find_iter(part, WORD) {
        let behind = part[at + WORD.len()..].iter().copied().take(64);
        let digits: String = behind
            .skip_while(|byte| !byte.is_ascii_digit())
            .take_while(u8::is_ascii_digit)
            .map(char::from)
            .collect();
        let count: u64 = digits
            .parse()
            .unwrap_or(u64::from(!digits.is_empty()) * u64::MAX);
        if count > part.len() as u64 {
            return Err(Refusal::Damaged);
        }
    }
    Ok(())
}

/// Goes through an ODS document: every element must be closed, and what is repeated must fit into memory.
fn repetitions(part: &[u8]) -> Result<(), Refusal> {
    let mut reader = Reader::from_reader(part);
    let mut asked = Asked::default();
    let mut open = 0_u64;
    loop {
        match reader.read_event().map_err(|_| Refusal::Damaged)? {
            Event::Start(element) => {
                open += 1;
                asked.count(&element)?;
            }
            Event::Empty(element) => asked.count(&element)?,
            Event::End(_) => open = open.saturating_sub(1),
            Event::Eof if open > 0 => return Err(Refusal::Damaged),
            Event::Eof => return Ok(()),
            Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
    }
}

/// What the elements of an ODS document ask for. Cells at the end of a row and rows at the end of a sheet are
/// repeated a million times in every file, but empty; so cells count when a value follows them.
#[derive(Default)]
struct Asked {
    /// Cells and blanks so far.
    total: u64,
    /// How often the row is repeated.
    rows: u64,
    /// Columns and rows since the last value.
    blank_columns: u64,
    blank_rows: u64,
    /// The widest row so far.
    width: u64,
}

impl Asked {
    fn count(&mut self, element: &BytesStart<'_>) -> Result<(), Refusal> {
        let (mut columns, mut rows, mut valued) = (1_u64, 1_u64, false);
        for attribute in element.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Refusal::Damaged)?;
            let number = || {
                attribute
                    .value
                    .trim()
                    .parse::<u64>()
                    .map_err(|_| Refusal::Damaged)
            };
            match attribute.key.as_ref() {
                "table:number-rows-repeated" => rows = number()?,
                "table:number-columns-repeated" => columns = number()?,
                "text:c" => self.take(number()?)?,
                "table:formula" => valued = true,
                name if name.starts_with("office:") => valued = true,
                _ => {}
            }
        }
        match element.name().as_ref() {
            "table:table" => {
                *self = Self {
                    total: self.total,
                    ..Self::default()
                }
            }
            "table:table-row" => {
                self.blank_rows = self.blank_rows.saturating_add(self.rows);
                self.rows = rows;
                self.blank_columns = 0;
            }
            "table:table-cell" | "table:covered-table-cell" if valued => self.value(columns)?,
            "table:table-cell" | "table:covered-table-cell" => {
                self.blank_columns = self.blank_columns.saturating_add(columns);
            }
            _ => {}
        }
        Ok(())
    }

    /// A value makes room for itself, for the blanks before it in its row, and for the blank rows above.
    fn value(&mut self, columns: u64) -> Result<(), Refusal> {
        let filled = self.blank_columns.saturating_add(columns);
        self.blank_columns = 0;
        self.width = self.width.max(filled);
        self.take(filled.saturating_mul(self.rows.max(1)))?;
        let above = self
            .width
            .saturating_mul(std::mem::take(&mut self.blank_rows));
        self.take(above)
    }

    fn take(&mut self, cells: u64) -> Result<(), Refusal> {
        self.total = self.total.saturating_add(cells);
        if self.total > MAX_REPEATED {
            Err(Refusal::TooLarge)
        } else {
            Ok(())
        }
    }
}
