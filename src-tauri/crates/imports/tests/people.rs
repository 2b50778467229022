//! People out of the files that people send.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use encoding_rs::{Encoding, IBM866, KOI8_R, UTF_8, WINDOWS_1251, X_MAC_CYRILLIC};
use kafedra_imports::{Incoming, Outcome, guess_mapping, open, preview, read};
use kafedra_model::imports::{ImportProblem, ImportProblemCode, NameOrder};

fn outcome(text: &str) -> Outcome {
    let sheet = open("people.csv", text.as_bytes()).unwrap();
    read(&sheet, &guess_mapping(&sheet))
}

/// «Фамилия Имя Отчество | компания | телефон | почта» of everybody read.
fn people(text: &str) -> Vec<String> {
    outcome(text).people.into_iter().map(line).collect()
}

fn line(incoming: Incoming) -> String {
    let person = incoming.person;
    format!(
        "{} | {} | {} | {}",
        person.full_name(),
        person.company,
        person.phone,
        person.email
    )
}

const LIST: &str = "Фамилия;Имя;Компания;Телефон;E-mail\r\n\
    Королёва;Алёна;\"ООО \"\"Ромашка; и лютик\"\"\";8 (916) 123-45-67;ALENA@example.org\r\n\
    Ким;Ян;Эхо, филиал;+375 29 123-45-67;\r\n";

/// The list with another delimiter.
fn list(delimiter: char, line_end: &str) -> String {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(b';')
        .from_reader(LIST.as_bytes());
    let mut writer = csv::WriterBuilder::new()
        .delimiter(u8::try_from(delimiter).unwrap())
        .from_writer(Vec::new());
    for record in reader.records() {
        writer.write_record(&record.unwrap()).unwrap();
    }
    let written = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    written.replace('\n', line_end)
}

#[test]
fn every_encoding_with_every_delimiter_and_line_end_gives_the_same_people() {
    let expected = [
        "Королёва Алёна | ООО \"Ромашка; и лютик\" | +79161234567 | alena@example.org",
        "Ким Ян | Эхо, филиал | +375291234567 | ",
    ];
    let encodings: [&Encoding; 5] = [UTF_8, WINDOWS_1251, KOI8_R, IBM866, X_MAC_CYRILLIC];
    for delimiter in [';', ',', '\t', '|'] {
        for line_end in ["\r\n", "\n", "\r"] {
            let text = list(delimiter, line_end);
            let mut files: Vec<(&str, Vec<u8>)> = Vec::new();
            for encoding in encodings {
                let (bytes, _, lossy) = encoding.encode(&text);
                assert!(!lossy, "{}", encoding.name());
                files.push((encoding.name(), bytes.into_owned()));
            }
            files.push(("UTF-8", format!("\u{feff}{text}").into_bytes()));
            files.push((
                "UTF-16LE",
                text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            ));
            files.push((
                "UTF-16BE",
                text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            ));
            let marked = format!("\u{feff}{text}");
            files.push((
                "UTF-16LE",
                marked.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            ));
            for (encoding, bytes) in files {
                let sheet = open("list", &bytes).unwrap();
                let found = (sheet.encoding(), sheet.delimiter());
                assert_eq!(
                    found,
                    (Some(encoding), Some(delimiter)),
                    "lines end by {line_end:?}"
                );
                let people: Vec<String> = read(&sheet, &guess_mapping(&sheet))
                    .people
                    .into_iter()
                    .map(line)
                    .collect();
                assert_eq!(people, expected, "{encoding} {delimiter:?} {line_end:?}");
            }
        }
    }
}

#[test]
fn exports_of_other_programs_are_understood() {
    // The same heading twice: the attendee's company counts, the invoice's is a second choice.
    let pretix = "Order code,Attendee name,Attendee name: Given name,Attendee name: Family name,Product,E-mail,Company,Voucher code,Company\n\
        ABC,Jan Kowalski,Jan,Kowalski,Free,jan@example.org,,X,Acme\n";
    assert_eq!(people(pretix), ["Kowalski Jan | Acme |  | jan@example.org"]);
    let eventbrite = "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee Status,Cell Phone,Job Title,Company\n\
        1,11/29/24 22:28,Ann,Lee,ann@example.org,1,Free,Attending,+12125550100,CTO,Acme\n\
        2,11/29/24 22:29,Bob,Ray,bob@example.org,1,Free,Refunded,,,\n";
    let read = outcome(eventbrite);
    assert_eq!(
        read.people[0].registered.unwrap().to_string(),
        "2024-11-29 22:28:00"
    );
    assert_eq!(read.people[0].person.position, "CTO");
    assert_eq!(
        (read.people.len(), read.refused[0].code),
        (1, ImportProblemCode::NotComing)
    );
    let bitrix = "\u{feff}\"TITLE\";\"LAST_NAME\";\"NAME\";\"SECOND_NAME\";\"COMPANY_TITLE\";\"POST\";\"PHONE_WORK\";\"PHONE_MOBILE\";\"EMAIL_WORK\";\"SOURCE_ID\";\n\
        \"Лид\";\"Ли\";\"Ян\";\"Олегович\";\"Эхо\";\"директор\";\"\";\"89161234567\";\"li@example.org\";\"Сайт\";\n";
    assert_eq!(
        people(bitrix),
        ["Ли Ян Олегович | Эхо | +79161234567 | li@example.org"]
    );
    let alf =
        "ID,Category,Full Name,First Name,Last Name,E-Mail\n1,x,Ann Lee,Ann,Lee,ann@example.org\n";
    assert_eq!(people(alf), ["Lee Ann |  |  | ann@example.org"]);
    let html = "<html><meta charset=\"utf-8\"><table><tr><th>ФИО</th><th>Телефон</th></tr>\
        <tr><td>Ким Ян</td><td>8&nbsp;916&nbsp;1234567</td></tr></table>";
    assert_eq!(people(html), ["Ким Ян |  | +79161234567 | "]);
}

#[test]
fn a_list_without_headings_is_known_by_its_content() {
    let indico = "Анна,Петрова,ООО Эхо,инженер,+79161234567,anna@example.org\n\
        Олег,Кузьмин,ЗАО Заря,директор,+79161234568,oleg@example.org\n";
    assert_eq!(
        people(indico),
        [
            "Петрова Анна | ООО Эхо | +79161234567 | anna@example.org",
            "Кузьмин Олег | ЗАО Заря | +79161234568 | oleg@example.org",
        ]
    );
    assert_eq!(
        people("Иванов Пётр Сергеевич\nАнна Ким\n"),
        ["Иванов Пётр Сергеевич |  |  | ", "Ким Анна |  |  | "]
    );
}

#[test]
fn full_names_are_taken_apart_in_the_order_of_their_column() {
    let text =
        "Имя,Почта\nJohn Smith,a@example.org\nПётр Иванов,b@example.org\nАнна Ким,c@example.org\n";
    let sheet = open("x", text.as_bytes()).unwrap();
    let mapping = guess_mapping(&sheet);
    assert_eq!(mapping.name_order, NameOrder::FirstLast);
    let read = read(&sheet, &mapping).people.into_iter();
    let last: Vec<String> = read.map(|incoming| incoming.person.last_name).collect();
    assert_eq!(last, ["Smith", "Иванов", "Ким"]);
}

const BROKEN: &str = "Список слушателей\n\nФамилия;Имя;E-mail;Телефон;Дата регистрации\n\
    Иванов;Пётр;ivan@;;01.03.2017\n\
    ;;a@example.org;;\n\
    \n\
    Ким;Ян;kim@;89161234567;вчера\n\
    Ли;Ян;li@example.org;12;\n\
    Цой;Олег;;;\n\
    Фамилия;Имя;E-mail;Телефон;Дата регистрации\n\
    Шу\u{fffd};Ия;x@example.org;;\n\
    Юн;Ян;y@example.org;7,91612E+10;;лишнее\n";

#[test]
fn problems_name_row_column_and_heading_and_good_rows_stay() {
    let read = outcome(BROKEN);
    let told = |problems: &[ImportProblem]| {
        let told = problems
            .iter()
            .map(|p| format!("{}:{} {}", p.row, p.heading, p.code.code()));
        told.collect::<Vec<_>>()
    };
    assert_eq!(
        read.read, 7,
        "headings repeated in the middle are no people"
    );
    assert_eq!(
        told(&read.refused),
        ["4:E-mail unreachable", "5:Фамилия no-name"]
    );
    assert_eq!(
        told(&read.warnings),
        [
            "7:Дата регистрации broken-date",
            "7:E-mail broken-email",
            "8:Телефон broken-phone",
            "9:E-mail no-contact",
            "11:Фамилия bad-characters",
            "12:Телефон broken-phone",
            "12:F extra-cells",
        ]
    );
    assert!(read.refused.iter().all(|p| p.refused) && read.warnings.iter().all(|p| !p.refused));
    let kim = &read.people[0].person;
    assert_eq!(
        (kim.email.as_str(), kim.note.as_str()),
        ("", "kim@"),
        "what is broken is kept, not used"
    );
}

#[test]
fn a_preview_shows_what_would_be_read() {
    let sheet = open("list.csv", BROKEN.as_bytes()).unwrap();
    let shown = preview(&sheet, &guess_mapping(&sheet));
    assert_eq!((shown.total, shown.accepted, shown.refused), (7, 5, 2));
    assert_eq!((shown.rows[0].row, shown.rows.len()), (4, 8));
    assert_eq!(
        (
            shown.columns[2].letter.as_str(),
            shown.columns[2].title.as_str()
        ),
        ("C", "E-mail")
    );
    let rows: Vec<u32> = shown.problems.iter().map(|problem| problem.row).collect();
    assert!(rows.is_sorted() && rows.len() == 9, "{rows:?}");
}

#[test]
fn several_numbers_and_addresses_in_one_cell_are_not_lost() {
    let read = outcome(
        "Фамилия;Имя;Телефон;Почта\n\
        Ким;Ян;8 916 123-45-67, 8 (495) 765-43-21 доб. 12;KIM@example.org / kim2@example.org\n",
    );
    let person = &read.people[0].person;
    assert_eq!(
        (person.phone.as_str(), person.email.as_str()),
        ("+79161234567", "kim@example.org")
    );
    assert_eq!(person.note, "8 (495) 765-43-21 доб. 12; kim2@example.org");
    assert_eq!(read.warnings, []);
}

#[test]
fn an_enormous_cell_costs_its_row_or_its_end() {
    let long = "я".repeat(1 << 20);
    let read = outcome(&format!("Фамилия;Примечание\n{long};x\nКим;{long}\n"));
    assert_eq!(
        (read.refused[0].row, read.refused[0].code),
        (2, ImportProblemCode::TooLong)
    );
    assert_eq!(read.people[0].person.note.chars().count(), 2000);
    assert_eq!(read.warnings[0].code, ImportProblemCode::TooLong);
}
