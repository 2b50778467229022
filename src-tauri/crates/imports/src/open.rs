//! What a file is, by its content. Its name is not believed: exports are misnamed all the time.

use crate::refusal::{ImportRefusal, Refusal};
use crate::sheet::{MAX_BYTES, Sheet};
use crate::{archive, compound, headings, source, text, workbook};
use kafedra_model::imports::{ImportSource, SheetFormat};

/// Reads the table in a file: a workbook (XLSX, XLSM, XLSB, XLS, ODS), delimited text in any usual encoding,
/// the HTML that some programs name .xls, or the cards of an address book.
///
/// `name` is only given back with the answer.
///
/// # Errors
///
/// A file that holds no table at all; a table with faults in it is not refused.
pub fn open(name: &str, bytes: &[u8]) -> Result<Sheet, ImportRefusal> {
    let opened = open_any(bytes).and_then(|sheet| {
        if sheet.rows.is_empty() {
            return Err(Refusal::Empty);
        }
        Ok(sheet)
    });
    match opened {
        Ok(mut sheet) => {
            name.clone_into(&mut sheet.file);
            sheet.header = headings::find(&sheet.rows);
            sheet.source = if sheet.format == SheetFormat::VCard {
                Some(ImportSource::VCard)
            } else {
                source::recognise(&sheet)
            };
            Ok(sheet)
        }
        Err(reason) => Err(ImportRefusal {
            file: name.to_owned(),
            reason,
        }),
    }
}

const ZIP: &[u8] = b"PK\x03\x04";
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Workbooks of the years before compound files.
const BARE_WORKBOOKS: [&[u8]; 4] = [
    b"\x09\x00\x04\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x04\x06\x00",
    b"\x09\x08\x08\x00",
];

/// What is often dropped on the window and is no table.
const OTHERS: [&[u8]; 9] = [
    b"%PDF",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"{\\rtf",
    b"Rar!",
    b"7z\xBC\xAF",
    b"\x1F\x8B",
    b"SQLite format 3\0",
];

fn open_any(bytes: &[u8]) -> Result<Sheet, Refusal> {
    let begins = |magic: &&[u8]| bytes.starts_with(magic);
    if bytes.len() > MAX_BYTES {
        Err(Refusal::TooLarge)
    } else if bytes.is_empty() {
        Err(Refusal::Empty)
    } else if begins(&ZIP) || begins(&EMPTY_ZIP) {
        workbook::open(bytes, archive::inspect(bytes)?)
    } else if begins(&COMPOUND) {
        compound::inspect(bytes)?;
        workbook::open(bytes, SheetFormat::Xls)
    } else if BARE_WORKBOOKS.iter().any(begins) {
        Err(Refusal::OldWorkbook)
    } else if OTHERS.iter().any(begins) {
        Err(Refusal::NotATable)
    } else {
        text::open(bytes)
    }
}
