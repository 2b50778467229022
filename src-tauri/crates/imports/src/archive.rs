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
    unpack(bytes, MAX_UNPACKED)
}

/// Refuses more than `most` bytes, said or real.
fn unpack(bytes: &[u8], most: u64) -> Result<SheetFormat, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Truncated)?;
    if archive.len() > MAX_FILES {
        return Err(Refusal::TooLarge);
    }
    let mut format = None;
    let mut room = most;
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
        if file.size() > room {
            return Err(Refusal::TooLarge);
        }
        let mut part = Vec::new();
        (&mut file)
            .take(room + 1)
            .read_to_end(&mut part)
            .map_err(|_| Refusal::Damaged)?;
        room = room
            .checked_sub(part.len() as u64)
            .ok_or(Refusal::TooLarge)?;
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
/// repeated a million times in every file, but empty; room is made only up to the last value.
#[derive(Default)]
struct Asked {
    /// Cells and blanks, those of sheets before this one included.
    total: u64,
    /// The row that is being read, how often it is repeated, and how many of its cells had no value last.
    row: u64,
    rows: u64,
    blank: u64,
    /// Columns of the row so far.
    column: u64,
    /// The first row with a value, and the cell that stands farthest to the right.
    first: Option<u64>,
    width: u64,
    /// Cells of the rectangle around all values of this sheet.
    area: u64,
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
                    total: self.total.saturating_add(self.area),
                    ..Self::default()
                };
            }
            "table:table-row" => {
                self.row = self.row.saturating_add(self.rows);
                self.rows = rows;
                self.blank = 0;
                self.column = 0;
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.column = self.column.saturating_add(columns);
                if valued {
                    return self.value(columns);
                }
                self.blank = self.blank.saturating_add(columns);
            }
            _ => {}
        }
        Ok(())
    }

    /// A value makes room for itself and the blanks before it in its row, and widens the rectangle.
    fn value(&mut self, columns: u64) -> Result<(), Refusal> {
        let filled = std::mem::take(&mut self.blank).saturating_add(columns);
        self.width = self.width.max(self.column);
        let first = *self.first.get_or_insert(self.row);
        let height = (self.row - first).saturating_add(self.rows.max(1));
        self.area = self.width.saturating_mul(height);
        self.take(filled)
    }

    fn take(&mut self, cells: u64) -> Result<(), Refusal> {
        self.total = self.total.saturating_add(cells);
        let all = self.total.saturating_add(self.area);
        if all > MAX_REPEATED {
            Err(Refusal::TooLarge)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::unpack;
    use crate::refusal::Refusal;
    use kafedra_model::imports::SheetFormat;
    use std::io::{Cursor, Write as _};
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    const SIZE: u32 = 200_000;

    fn archive() -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        writer
            .start_file("xl/workbook.xml", SimpleFileOptions::default())
            .unwrap();
        writer.write_all(&vec![b' '; SIZE as usize]).unwrap();
        writer.finish().unwrap().into_inner()
    }

    /// The archive with another size wherever it says its size.
    fn saying(size: u32) -> Vec<u8> {
        let mut bytes = archive();
        let places: Vec<usize> = memchr::memmem::find_iter(&bytes, &SIZE.to_le_bytes()).collect();
        assert!(!places.is_empty());
        for at in places {
            bytes[at..at + 4].copy_from_slice(&size.to_le_bytes());
        }
        bytes
    }

    #[test]
    fn what_is_said_and_what_is_unpacked_must_both_fit() {
        let most = u64::from(SIZE);
        assert_eq!(unpack(&archive(), most), Ok(SheetFormat::Xlsx));
        assert_eq!(unpack(&archive(), most - 1), Err(Refusal::TooLarge));
        assert_eq!(
            unpack(&saying(SIZE + 1), most),
            Err(Refusal::TooLarge),
            "only said"
        );
        assert!(unpack(&saying(10), 1_000).is_err(), "not said");
    }
}
