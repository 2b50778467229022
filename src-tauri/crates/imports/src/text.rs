//! Delimited text: CSV and its relatives.

use crate::records::{Record, records};
use crate::refusal::Refusal;
use crate::sheet::{MAX_COLUMNS, Rows, Sheet};
use crate::{delimiter, encoding, html, vcard};
use csv::{ReaderBuilder, StringRecord};
use kafedra_model::imports::{ImportProblemCode, SheetFormat};

/// Stands for a delimiter where there is one column.
const NONE: u8 = 0x1F;

/// Reads text of any encoding, separated by anything usual, or the HTML table that it turns out to be.
pub(crate) fn open(bytes: &[u8]) -> Result<Sheet, Refusal> {
    let (text, encoding) = encoding::decode(bytes)?;
    let mut sheet = Sheet {
        file: String::new(),
        format: SheetFormat::Text,
        encoding: Some(encoding.name().to_owned()),
        delimiter: None,
        name: None,
        rows: Vec::new(),
        header: None,
        ..Sheet::default()
    };
    if vcard::is_vcard(&text) {
        return vcard::open(&text, encoding.name());
    }
    if html::is_html(&text) {
        sheet.format = SheetFormat::Html;
        sheet.rows = html::rows(&text)?;
        return Ok(sheet);
    }
    if text.trim_start().starts_with("<?xml")
        && text.contains("urn:schemas-microsoft-com:office:spreadsheet")
    {
        return Err(Refusal::OldWorkbook);
    }
    let text = line_feeds(text);
    let (declared, body) = delimiter::declared(&text);
    sheet.delimiter = declared.or_else(|| delimiter::sniff(body));
    let byte = sheet
        .delimiter
        .and_then(|c| u8::try_from(c).ok())
        .unwrap_or(NONE);
    let mut rows = Rows::default();
    let records = records(body, byte);
    for group in records.chunk_by(|one, next| one.quoted == next.quoted) {
        parse(body, group, byte, &mut rows)?;
    }
    let broken = records.iter().filter(|record| !record.quoted);
    sheet.problems = broken
        .map(|record| (record.row, ImportProblemCode::UnclosedQuote))
        .collect();
    sheet.rows = rows.into_vec();
    Ok(sheet)
}

/// Lines that end by a carriage return alone, as on the Macintosh of old.
fn line_feeds(text: String) -> String {
    if text.contains('\r') && !text.contains('\n') {
        text.replace('\r', "\n")
    } else {
        text
    }
}

/// Cuts the cells of records that stand one after another and are alike in their quotation marks.
fn parse(text: &str, group: &[Record], delimiter: u8, rows: &mut Rows) -> Result<(), Refusal> {
    let (Some(first), Some(last)) = (group.first(), group.last()) else {
        return Ok(());
    };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .quoting(first.quoted)
        .from_reader(&text.as_bytes()[first.start..last.end]);
    let mut cells = StringRecord::new();
    let mut numbers = group.iter().map(|record| record.row);
    let mut row = first.row;
    while reader
        .read_record(&mut cells)
        .map_err(|_| Refusal::Damaged)?
    {
        row = numbers.next().unwrap_or(row.saturating_add(1));
        cells.truncate(MAX_COLUMNS);
        rows.push(row, cells.clone())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::open;

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        let sheet = open(text.as_bytes()).unwrap();
        let cells =
            |row: crate::sheet::Row| (row.number, row.cells.iter().map(str::to_owned).collect());
        sheet.rows.into_iter().map(cells).collect()
    }

    fn numbers(text: &str) -> Vec<u32> {
        rows(text).into_iter().map(|(number, _)| number).collect()
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_shows_them() {
        assert_eq!(numbers("a;b\n\n\nc;d\n"), [1, 4]);
        assert_eq!(numbers("a;b\r\n\r\nc;d\r\n"), [1, 3]);
        assert_eq!(numbers("a;b\rc;d\re;f"), [1, 2, 3]);
        assert_eq!(numbers("a;\"x\ny\nz\"\nc;d\n\ne;f"), [1, 2, 4]);
        assert_eq!(
            numbers("sep=;\na;b\nc;d"),
            [1, 2],
            "the line that names the separator is no row"
        );
    }

    #[test]
    fn a_quotation_that_is_never_closed_costs_one_cell_only() {
        let text =
            "Фамилия;Компания\nИванов;\"Ромашка\nПетров;Лютик\nСидоров;\"Роза\"\nКим;\"Эхо\n";
        let read = rows(text);
        assert_eq!(read.len(), 5);
        assert_eq!(read[2].1, ["Петров", "Лютик"]);
        let sheet = open(text.as_bytes()).unwrap();
        assert_eq!(sheet.problems.len(), 2, "each such row is told of");
    }

    #[test]
    fn quotation_marks_inside_cells_are_letters() {
        let read =
            rows("Фамилия;Компания\nИванов;ООО \"Ромашка\"\nПетров;\"ООО \"\"Роза; и лютик\"\"\"");
        assert_eq!(read[1].1[1], "ООО \"Ромашка\"");
        assert_eq!(read[2].1[1], "ООО \"Роза; и лютик\"");
    }
}
