//! Files that lie, and files of every make.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use kafedra_imports::{Outcome, guess_mapping, open, preview, read};
use kafedra_model::imports::{ImportProblemCode, Mapping, PersonField, SheetFormat};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::io::{Cursor, Read as _, Write as _};
use std::sync::LazyLock;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

fn outcome(bytes: &[u8]) -> Outcome {
    let sheet = open("people", bytes).unwrap();
    read(&sheet, &guess_mapping(&sheet))
}

fn code(bytes: &[u8]) -> &'static str {
    open("people", bytes).unwrap_err().code()
}

/// A workbook whose second sheet has two people under a title, a number for a phone, a date of registration.
static WORKBOOK: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut book = Workbook::new();
    book.add_worksheet().write(0, 0, "Пояснение").unwrap();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Слушатели семинара").unwrap();
    for (column, heading) in (0..).zip(["ФИО", "Телефон", "E-mail", "Дата регистрации"])
    {
        sheet.write(2, column, heading).unwrap();
    }
    sheet.write(3, 0, "Иванов Пётр Сергеевич").unwrap();
    sheet.write(3, 1, 79_161_234_567_u64).unwrap();
    sheet.write(3, 2, "IVANOV@example.org").unwrap();
    let moment = ExcelDateTime::parse_from_str("2017-03-02 14:05:00").unwrap();
    let format = Format::new().set_num_format("dd.mm.yyyy hh:mm");
    sheet
        .write_datetime_with_format(3, 3, &moment, &format)
        .unwrap();
    sheet
        .write(5, 0, "=HYPERLINK(\"http://example.org\")")
        .unwrap();
    sheet.write(5, 1, "8 (843) 200-30-40").unwrap();
    book.save_to_buffer().unwrap()
});

#[test]
fn a_workbook_is_read_whatever_it_is_called() {
    let sheet = open("people.csv", &WORKBOOK).unwrap();
    let mapping = guess_mapping(&sheet);
    let shown = preview(&sheet, &mapping);
    assert_eq!(
        (shown.format, shown.sheet.as_deref()),
        (SheetFormat::Xlsx, Some("Sheet2"))
    );
    let fields = [
        PersonField::FullName,
        PersonField::Phone,
        PersonField::Email,
        PersonField::Registered,
    ];
    assert_eq!(mapping.columns, fields.map(Some));
    let outcome = read(&sheet, &mapping);
    let [first, second] = outcome.people.as_slice() else {
        panic!("two people: {outcome:?}")
    };
    assert_eq!(
        (first.row, second.row),
        (4, 6),
        "rows as Excel numbers them"
    );
    assert_eq!(first.person.full_name(), "Иванов Пётр Сергеевич");
    assert_eq!(
        first.person.phone, "+79161234567",
        "a number is a phone, not 7.9e10"
    );
    assert_eq!(first.person.email, "ivanov@example.org");
    assert_eq!(first.registered.unwrap().to_string(), "2017-03-02 14:05:00");
    assert!(
        second.person.full_name().starts_with("=HYPERLINK"),
        "a formula stays text"
    );
    assert_eq!(second.person.phone, "+78432003040");
}

/// The workbook with one of its parts put through `change`.
fn changed(part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(WORKBOOK.as_slice())).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = String::new();
        file.read_to_string(&mut content).unwrap();
        if name == part {
            content = change(content);
        }
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const SHEET: &str = "xl/worksheets/sheet2.xml";

#[test]
fn workbooks_that_lie_about_their_size_are_refused() {
    let strings = changed("xl/sharedStrings.xml", |xml| {
        xml.replace("uniqueCount=\"", "uniqueCount=\"99999999999")
    });
    assert_eq!(code(&strings), "damaged");
}

#[test]
fn a_cell_far_away_does_not_make_a_sheet_of_a_billion() {
    let far = changed(SHEET, |xml| {
        let cell = "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>";
        xml.replace("</sheetData>", cell)
            .replace("A1:D6", "A1:XFD1048576")
    });
    assert_eq!(outcome(&far).people.len(), 2);
}

#[test]
fn a_damaged_workbook_is_refused_and_nothing_hangs() {
    let whole = &*WORKBOOK;
    for cut in [4, 30, whole.len() / 2, whole.len() - 1] {
        assert_eq!(code(&whole[..cut]), "truncated", "cut at {cut}");
    }
    let parts = [
        "xl/sharedStrings.xml",
        "xl/workbook.xml",
        "xl/styles.xml",
        SHEET,
        "_rels/.rels",
        "xl/_rels/workbook.xml.rels",
    ];
    for part in parts {
        for keep in [0, 1, 3, 7, 9] {
            let cut = |xml: String| xml.chars().take(xml.chars().count() * keep / 10).collect();
            if let Err(refusal) = open("people", &changed(part, cut)) {
                let code = refusal.code();
                let expected = ["damaged", "truncated", "empty"].contains(&code);
                assert!(expected, "{part} cut to {keep} tenths: {code}");
            }
        }
    }
}

fn ods(content: &str) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    let head = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>";
    let foot = "</office:spreadsheet></office:body></office:document-content>";
    let content = format!("{head}{content}{foot}");
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", &content),
    ] {
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn table(rows: &str) -> String {
    format!("<table:table table:name=\"Лист\">{rows}</table:table>")
}

/// Cells with these texts, and blank ones to the edge of the sheet.
fn row(texts: &[&str]) -> String {
    let cells: String = texts.iter().map(|text| cell(text)).collect();
    format!(
        "<table:table-row>{cells}<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
    )
}

fn cell(text: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
    )
}

#[test]
fn an_opendocument_table_is_read_and_its_lies_are_not() {
    let blank = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let rows = row(&["Фамилия", "Имя", "Телефон"]) + &row(&["Ким", "Ян", "89161234567"]);
    let outcome = outcome(&ods(&table(&(rows.clone() + blank))));
    assert_eq!(outcome.people[0].person.full_name(), "Ким Ян");
    assert_eq!(outcome.people[0].row, 2);

    let many = "table:number-columns-repeated=\"16384\" office:value-type";
    let wide = cell("x").replace("office:value-type", many);
    let wide =
        format!("<table:table-row table:number-rows-repeated=\"1000000\">{wide}</table:table-row>");
    assert_eq!(code(&ods(&table(&(rows.clone() + &wide)))), "too-large");
    let below = rows.clone() + blank + &row(&["x"; 60]);
    assert_eq!(code(&ods(&table(&below))), "too-large");
    let spaces = row(&["<text:s text:c=\"9999999999\"/>"]);
    assert_eq!(code(&ods(&table(&spaces))), "too-large");
    assert_eq!(
        code(&ods("<table:table table:name=\"Лист\"><table:table-row>")),
        "damaged"
    );
}

#[test]
fn what_is_no_table_is_told_by_its_kind() {
    let mut other = ZipWriter::new(Cursor::new(Vec::new()));
    other
        .start_file("word/document.xml", SimpleFileOptions::default())
        .unwrap();
    let document = other.finish().unwrap().into_inner();
    for (bytes, expected) in [
        (&b""[..], "empty"),
        (b"\xEF\xBB\xBF", "empty"),
        (b"\r\n \r\n;;;\r\n", "empty"),
        (b"%PDF-1.4 and so on", "not-a-table"),
        (b"\x89PNG\r\n\x1a\n", "not-a-table"),
        (b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xFF\xFF\0\0", "not-a-table"),
        (&document, "not-a-table"),
        (b"\x09\x08\x08\x00\0\0", "old-workbook"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and no more", "truncated"),
    ] {
        assert_eq!(code(bytes), expected);
    }
    assert_eq!(code(&vec![b'a'; 65 << 20]), "too-large");
}

const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
const ROOT: (&str, u32, u32) = ("Root Entry", END_OF_CHAIN, 0);

/// A compound file: a sector of chains, a directory of these entries (name, start, length), and the body from
/// sector 2 on.
fn compound(entries: &[(&str, u32, u32)], chains: &[(usize, u32)], body: &[u8]) -> Vec<u8> {
    let mut file = vec![0_u8; 512];
    file[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    for (at, byte) in [(26, 3), (30, 9), (32, 6), (44, 1), (48, 1)] {
        file[at] = byte;
    }
    file[68..72].copy_from_slice(&END_OF_CHAIN.to_le_bytes());
    file[76..].fill(0xFF);
    file[76..80].fill(0);
    let mut table = vec![u32::MAX; 128];
    table[1] = END_OF_CHAIN;
    for (sector, next) in chains {
        table[*sector] = *next;
    }
    file.extend(table.iter().flat_map(|next| next.to_le_bytes()));
    let mut directory = vec![0_u8; 512];
    for (entry, (name, start, length)) in directory.chunks_mut(128).zip(entries) {
        for (at, unit) in name.encode_utf16().enumerate() {
            entry[at * 2..at * 2 + 2].copy_from_slice(&unit.to_le_bytes());
        }
        entry[66] = 2;
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&length.to_le_bytes());
    }
    file.extend(directory);
    file.extend(body);
    file
}

#[test]
fn compound_files_that_run_in_circles_are_refused() {
    let protected = compound(&[ROOT, ("EncryptedPackage", 2, 0)], &[], &[]);
    assert_eq!(code(&protected), "password-protected");
    let circle = compound(
        &[ROOT, ("Workbook", 2, u32::MAX)],
        &[(2, 3), (3, 2)],
        &[0; 1024],
    );
    assert_eq!(code(&circle), "damaged");
    assert_eq!(
        code(&compound(&[ROOT], &[(1, 1)], &[])),
        "damaged",
        "the directory itself"
    );
    let missing = compound(&[ROOT, ("Workbook", 2, 8192)], &[(2, 90)], &[0; 512]);
    assert_eq!(code(&missing), "truncated");
    let document = compound(&[ROOT, ("WordDocument", END_OF_CHAIN, 0)], &[], &[]);
    assert_eq!(code(&document), "not-a-table");
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

fn number(row: u16, column: u16) -> Vec<u8> {
    record(
        0x0203,
        &[&row.to_le_bytes()[..], &column.to_le_bytes(), &[0; 10]].concat(),
    )
}

#[test]
fn a_sheet_of_two_far_corners_is_refused_before_room_is_made_for_it() {
    let begin = record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0]);
    let end = record(0x000A, &[]);
    let mut sheet = record(0x0085, &[0, 0, 0, 0, 0, 0, 1, 0, b'A']);
    let start = u32::try_from(begin.len() + sheet.len() + end.len()).unwrap();
    sheet[4..8].copy_from_slice(&start.to_le_bytes());
    let cells = [number(0, 0), number(u16::MAX, u16::MAX)].concat();
    let mut stream = [begin.clone(), sheet, end.clone(), begin, cells, end].concat();
    stream.resize(4096, 0);
    let chains = [
        (2, 3),
        (3, 4),
        (4, 5),
        (5, 6),
        (6, 7),
        (7, 8),
        (8, 9),
        (9, END_OF_CHAIN),
    ];
    assert_eq!(
        code(&compound(&[ROOT, ("Workbook", 2, 4096)], &chains, &stream)),
        "too-large"
    );
}

#[test]
fn one_column_and_no_names_is_told_not_guessed() {
    let outcome = outcome("город\nКазань 1\nМосква 2\n".as_bytes());
    assert_eq!(outcome.people, []);
    let codes: Vec<ImportProblemCode> =
        outcome.refused.iter().map(|problem| problem.code).collect();
    assert_eq!(
        codes,
        [ImportProblemCode::NoNameColumn],
        "one problem, not one for every row"
    );
}

fn field() -> impl Strategy<Value = PersonField> {
    use PersonField::{Company, Email, FullName, LastName, Note, Phone, Registered, Status};
    prop::sample::select(vec![
        LastName, FullName, Company, Email, Phone, Note, Registered, Status,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_read_or_refused(
        bytes in prop::collection::vec(any::<u8>(), 0..600),
        magic in prop::sample::select(vec!["", "PK\u{3}\u{4}", "<table>", "sep=;\n", "a;b\n"]),
    ) {
        let bytes = [magic.as_bytes(), &bytes].concat();
        if let Ok(sheet) = open("x", &bytes) {
            let outcome = read(&sheet, &guess_mapping(&sheet));
            prop_assert!(outcome.people.len() + outcome.refused.len() <= outcome.read.max(1) as usize);
            prop_assert_eq!(preview(&sheet, &Mapping::default()).accepted, 0);
        }
    }

    #[test]
    fn any_text_is_read_with_any_mapping(
        text in "([а-яА-Яa-z@+=0-9 ;,\t\"\n.-]|\\PC){0,200}",
        columns in prop::collection::vec(prop::option::of(field()), 0..6),
        header in any::<bool>(),
    ) {
        if let Ok(sheet) = open("x", text.as_bytes()) {
            let mapping = Mapping { header, columns, ..Mapping::default() };
            let outcome = read(&sheet, &mapping);
            prop_assert!(outcome.people.iter().all(|incoming| !incoming.person.full_name().is_empty()));
            prop_assert_eq!(preview(&sheet, &mapping).accepted as usize, outcome.people.len());
        }
    }

    #[test]
    fn a_spoilt_workbook_is_read_or_refused(at in any::<prop::sample::Index>(), value in any::<u8>(), open_document in any::<bool>()) {
        let mut bytes = if open_document { ods(&table(&row(&["Ким Ян", "x"]))) } else { WORKBOOK.clone() };
        let at = at.index(bytes.len());
        bytes[at] = value;
        if let Ok(sheet) = open("x", &bytes) {
            let outcome = read(&sheet, &guess_mapping(&sheet));
            prop_assert!(outcome.people.len() <= outcome.read as usize);
        }
    }

    #[test]
    fn a_spoilt_old_workbook_is_read_or_refused(stream in prop::collection::vec((prop::sample::select(vec![0x0809_u16, 0x0085, 0x000A, 0x0200, 0x00FC, 0x00FD, 0x00BD, 0x0203, 0x0042, 0x041E]), prop::collection::vec(any::<u8>(), 0..40)), 0..12)) {
        let mut stream: Vec<u8> = stream.iter().flat_map(|(kind, data)| record(*kind, data)).collect();
        stream.resize(4096, 0);
        let chains = [(2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 8), (8, 9), (9, END_OF_CHAIN)];
        let file = compound(&[ROOT, ("Workbook", 2, 4096)], &chains, &stream);
        if let Ok(sheet) = open("x", &file) {
            let outcome = read(&sheet, &guess_mapping(&sheet));
            prop_assert!(outcome.people.len() <= outcome.read as usize);
        }
    }
}
