//! The zoo: every kind of list that people send.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod list;

use encoding_rs::{Encoding, IBM866, KOI8_R, WINDOWS_1251, X_MAC_CYRILLIC};
use kafedra_imports::{guess_mapping, open, preview, read, refused_file};
use kafedra_model::imports::{NameOrder, NameVotes, SheetFormat};
use list::{outcome, people};
use rust_xlsxwriter::Workbook;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const TWO: [&str; 2] = [
    "Королёва Алёна Сергеевна | ООО «Ромашка» | +79161234567 | alena@example.org",
    "Ким Ян | =1+1 и Ко | +79161234568 | ",
];

const ROWS: [[&str; 6]; 3] = [
    [
        "Фамилия",
        "Имя",
        "Отчество",
        "Компания",
        "Телефон",
        "E-mail",
    ],
    [
        "Королёва",
        "Алёна",
        "Сергеевна",
        "ООО «Ромашка»",
        "+7 916 123-45-67",
        "alena@example.org",
    ],
    ["Ким", "Ян", "", "=1+1 и Ко", "8 916 123-45-68", ""],
];

fn delimited(delimiter: &str, end: &str) -> String {
    let line = |row: &[&str; 6]| row.join(delimiter) + end;
    ROWS.iter().map(line).collect()
}

#[test]
fn utf8_with_and_without_its_mark() {
    let text = delimited(";", "\r\n");
    assert_eq!(people(text.as_bytes()), TWO);
    assert_eq!(people(format!("\u{feff}{text}").as_bytes()), TWO);
}

#[test]
fn utf16_of_both_orders_with_and_without_its_mark() {
    let text = delimited("\t", "\r\n");
    for mark in ["", "\u{feff}"] {
        let units: Vec<u16> = format!("{mark}{text}").encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        assert_eq!(
            (people(&little), people(&big)),
            (
                TWO.map(String::from).to_vec(),
                TWO.map(String::from).to_vec()
            )
        );
    }
}

#[test]
fn the_four_code_pages_of_one_byte() {
    // Two of them have no «».
    let text = delimited(";", "\r\n").replace(['«', '»'], "");
    let expected = TWO.map(|line| line.replace(['«', '»'], ""));
    let pages: [&Encoding; 4] = [WINDOWS_1251, KOI8_R, IBM866, X_MAC_CYRILLIC];
    for page in pages {
        let (bytes, _, lossy) = page.encode(&text);
        assert!(!lossy);
        let sheet = open("list.csv", &bytes).unwrap();
        assert_eq!(sheet.encoding(), Some(page.name()));
        assert_eq!(people(&bytes), expected, "in {}", page.name());
    }
}

#[test]
fn every_delimiter_every_line_end_and_the_line_that_names_the_delimiter() {
    for delimiter in [",", ";", "\t"] {
        for end in ["\r", "\n", "\r\n"] {
            let text = delimited(delimiter, end);
            assert_eq!(people(text.as_bytes()), TWO, "{delimiter:?} {end:?}");
            let named = format!("sep={delimiter}{end}{text}");
            assert_eq!(people(named.as_bytes()), TWO, "sep={delimiter:?} {end:?}");
        }
    }
}

#[test]
fn doubled_and_padded_headings() {
    let text = "  Фамилия * ;\u{a0}Имя;Компания ;Компания;Телефон;Телефон\n\
        Королёва;Алёна;;ООО «Ромашка»;;8 916 123-45-67\n";
    assert_eq!(
        people(text.as_bytes()),
        ["Королёва Алёна | ООО «Ромашка» | +79161234567 | "]
    );
}

#[test]
fn without_headings() {
    let text = "Королёва Алёна Сергеевна;ООО «Ромашка»;8 916 123-45-67;alena@example.org\n\
        Ким Ян;ООО «Эхо»;8 916 123-45-68;kim@example.org\n";
    assert_eq!(people(text.as_bytes())[0], TWO[0]);
    assert_eq!(people(text.as_bytes()).len(), 2);
}

#[test]
fn an_xlsx_workbook_and_one_with_macros() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0_u32..).zip(ROWS) {
        for (column, cell) in (0_u16..).zip(cells) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    assert_eq!(people(&bytes), TWO);
    // The kind is told by the content, so that another name, as .xlsm, says nothing new.
    assert_eq!(open("list.xlsm", &bytes).unwrap().file(), "list.xlsm");
}

#[test]
fn an_old_workbook() {
    let bytes = include_bytes!("data/people.xls");
    let shown = preview(
        &open("list.xls", bytes).unwrap(),
        &guess_mapping(&open("list.xls", bytes).unwrap()),
    );
    assert_eq!(shown.format, SheetFormat::Xls);
    assert_eq!(people(bytes), TWO);
}

/// A record of a binary workbook: kind and size in groups of seven bits, then the data.
fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for mut value in [u32::from(kind), u32::try_from(data.len()).unwrap()] {
        while value > 0x7F {
            bytes.push(u8::try_from(value & 0x7F).unwrap() | 0x80);
            value >>= 7;
        }
        bytes.push(u8::try_from(value).unwrap());
    }
    bytes.extend_from_slice(data);
    bytes
}

fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = u32::try_from(units.len()).unwrap().to_le_bytes().to_vec();
    bytes.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
    bytes
}

fn xlsb() -> Vec<u8> {
    let mut workbook = record(0x0083, &[]);
    workbook.extend(record(0x008F, &[]));
    let named = [vec![0; 4], vec![1, 0, 0, 0], wide("rId1"), wide("Люди")].concat();
    workbook.extend(record(0x009C, &named));
    workbook.extend([record(0x0090, &[]), record(0x0084, &[])].concat());
    let mut sheet = record(0x0081, &[]);
    let dimension: Vec<u8> = [0_u32, 2, 0, 5]
        .iter()
        .flat_map(|n| n.to_le_bytes())
        .collect();
    sheet.extend(record(0x0094, &dimension));
    sheet.extend(record(0x0091, &[]));
    for (row, cells) in (0_u32..).zip(ROWS) {
        sheet.extend(record(
            0,
            &[row.to_le_bytes().to_vec(), vec![0; 13]].concat(),
        ));
        for (column, cell) in (0_u32..).zip(cells) {
            if !cell.is_empty() {
                let data = [column.to_le_bytes().to_vec(), vec![0; 4], wide(cell)].concat();
                sheet.extend(record(6, &data));
            }
        }
    }
    sheet.extend([record(0x0092, &[]), record(0x0082, &[])].concat());
    let relations = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.bin"/></Relationships>"#;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in [
        ("xl/workbook.bin", workbook.as_slice()),
        ("xl/_rels/workbook.bin.rels", relations.as_bytes()),
        ("xl/worksheets/sheet1.bin", sheet.as_slice()),
    ] {
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(part).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_binary_workbook() {
    assert_eq!(people(&xlsb()), TWO);
}

#[test]
fn an_opendocument_table() {
    let cell = |text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let row = |cells: [&str; 6]| {
        format!(
            "<table:table-row>{}</table:table-row>",
            cells.map(cell).concat()
        )
    };
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"Люди\">{}</table:table></office:spreadsheet></office:body></office:document-content>",
        ROWS.map(row).concat()
    );
    let manifest = "<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", &content),
    ] {
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(part.as_bytes()).unwrap();
    }
    assert_eq!(people(&writer.finish().unwrap().into_inner()), TWO);
}

#[test]
fn the_order_of_full_names_is_told_and_shown_for_each_row() {
    let text = "ФИО;Телефон\nАнна Сергеевна Ким;8 916 123-45-67\nПётр Иванов;8 916 123-45-68\nЧен Ли;8 916 123-45-69\n";
    let sheet = open("list.csv", text.as_bytes()).unwrap();
    let mapping = guess_mapping(&sheet);
    assert_eq!(mapping.name_order, NameOrder::FirstLast);
    let shown = preview(&sheet, &mapping);
    let votes = NameVotes {
        last_first: 0,
        first_last: 2,
        undecided: 1,
    };
    assert_eq!(shown.names, Some(votes));
    let last: Vec<String> = shown
        .rows
        .iter()
        .map(|row| row.person.clone().unwrap().last_name)
        .collect();
    assert_eq!(last, ["Ким", "Иванов", "Ли"]);
}

#[test]
fn consents_are_read_one_by_one_with_what_was_agreed_to() {
    let text = "Фамилия;Согласие на обработку персональных данных;Согласие на рассылку\nКим;Да;нет\nЦой;;\n";
    let read = outcome(text.as_bytes());
    let consents = &read.people[0].consents;
    let data = consents.data.as_ref().unwrap();
    let mailing = consents.mailing.as_ref().unwrap();
    assert!(data.given && !mailing.given);
    assert_eq!(data.source, "Согласие на обработку персональных данных");
    assert_eq!(mailing.source, "Согласие на рассылку");
    assert!(read.people[1].consents.is_empty(), "nobody knows");
    assert!(read.people.iter().all(|one| one.person.note.is_empty()));
}

#[test]
fn the_number_of_a_ticket_is_read_and_that_of_an_order_is_not() {
    let text = "Номер заказа;Код билета;Фамилия;Имя\n17;A-1;Ким;Ян\n17;A-2;Ким;Анна\n";
    let read = outcome(text.as_bytes());
    let tickets: Vec<&str> = read.people.iter().map(|one| one.ticket.as_str()).collect();
    assert_eq!(tickets, ["A-1", "A-2"]);
}

#[test]
fn refused_rows_come_back_as_a_file_that_is_read_again() {
    let text = "Фамилия;Имя;E-mail;Заметка\nКим;Анна;kim@example.org;\n;;nobody@example.org;=HYPERLINK(1)\nЦой;Ян;сломано;+1\n";
    let sheet = open("list.csv", text.as_bytes()).unwrap();
    let mapping = guess_mapping(&sheet);
    let refused = read(&sheet, &mapping).refused;
    assert_eq!(refused.len(), 2);
    let file = refused_file(&sheet, &mapping, &refused, "Что не так", |_| {
        String::new()
    })
    .unwrap();
    let written = String::from_utf8(file.clone()).unwrap();
    assert!(
        written.starts_with("\u{feff}Фамилия;Имя;E-mail;Заметка;Что не так\r\n"),
        "{written}"
    );
    assert!(
        written.contains(";'=HYPERLINK(1);no-name\r\n") && written.contains(";'+1;unreachable\r\n"),
        "{written}"
    );
    assert_eq!(
        outcome(&file).refused.len(),
        2,
        "as it is, it is refused again"
    );
    let corrected = written
        .replace("сломано", "tsoi@example.org")
        .replace(";;nobody", "Ли;Чен;nobody");
    let read = outcome(corrected.as_bytes());
    assert_eq!((read.people.len(), read.refused.len()), (2, 0));
    assert_eq!(
        read.people[0].person.note, "=HYPERLINK(1)",
        "text, and without the apostrophe"
    );
    let fine = open("list.csv", "Фамилия;Имя\nКим;Анна\n".as_bytes()).unwrap();
    assert_eq!(
        refused_file(&fine, &guess_mapping(&fine), &[], "", |_| String::new()),
        None
    );
}

#[test]
fn a_table_of_numbers_with_words_in_it_gives_nobody() {
    let goods = "Coal;12;44\nGas;13;45\nEmissions;14;46\n";
    let sheet = open("list.csv", goods.as_bytes()).unwrap();
    assert!(guess_mapping(&sheet).columns.iter().all(Option::is_none));
    let names = "Жмых;12\nШлямбур;13\n";
    let with_phones = names
        .replace("12", "89161234567")
        .replace("13", "89161234568");
    assert_eq!(
        people(with_phones.as_bytes()).len(),
        2,
        "beside phones a word is a name"
    );
}
