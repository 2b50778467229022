//! Every document in every format, from the outside. The files are left in the target's `tmp` folder to be looked at.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod calendar;
mod example;

use calamine::{Data, DataType, Reader, Xlsx, open_workbook_from_rs};
use example::{clock, day};
use kafedra_documents::{
    Input, Season, SettlementSheet, SettlementStep, StageRow, file_name, formats, render,
};
use kafedra_model::day::RunSheet;
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::listing::PersonRow;
use kafedra_model::lottery::Lottery;
use kafedra_model::money::Kopecks;
use kafedra_model::pack::QuestionnaireTemplate;
use kafedra_model::registration::ContactAttempt;
use kafedra_model::seminar::Seminar;
use kafedra_words::{Language, Words};
use std::io::Cursor;
use std::path::Path;

struct Example {
    words: Words,
    seminar: Seminar,
    template: QuestionnaireTemplate,
    people: Vec<PersonRow>,
    contacts: Vec<ContactAttempt>,
    run_sheet: RunSheet,
    lottery: Lottery,
    stages: Vec<StageRow>,
    settlement: SettlementSheet,
    kit: Vec<String>,
}

impl Example {
    fn new(language: Language) -> Self {
        Self {
            words: Words::new(language, &[]),
            seminar: example::seminar(),
            template: example::template(),
            people: example::people(),
            contacts: example::contacts(),
            run_sheet: example::run_sheet(),
            lottery: example::lottery(),
            stages: stages(),
            settlement: settlement(),
            kit: ["leaflets", "pen", "questionnaire", "programme"]
                .map(str::to_owned)
                .to_vec(),
        }
    }

    fn render(&self, kind: DocumentKind, format: Format) -> Vec<u8> {
        let season = Season {
            name: "Программа семинаров",
            hashtag: "#про_Битрикс24",
            kit_contents: &self.kit,
            kit_shipped: &self.kit,
            kit_reserve_percent: 10,
            desk_sign: "Регистрация",
            questionnaire: &self.template,
            checklist: &example::checklist(),
            penalties: &example::penalties(),
        };
        let input = Input {
            registrations: &self.people,
            contacts: &self.contacts,
            stages: &self.stages,
            settlement: Some(&self.settlement),
            run_sheet: Some(&self.run_sheet),
            lottery: Some(&self.lottery),
            ..Input::new(&self.words, &self.seminar, season)
        };
        render(kind, format, &input).unwrap()
    }
}

#[test]
fn every_document_is_made_and_made_alike_twice() {
    for language in Language::ALL {
        let example = Example::new(language);
        for kind in DocumentKind::ALL {
            for format in formats(kind) {
                let bytes = example.render(kind, *format);
                assert_eq!(
                    bytes,
                    example.render(kind, *format),
                    "{kind:?} {format:?} differs from itself"
                );
                keep(
                    &format!("{language}-{}.{}", kind.slug(), format.extension()),
                    &bytes,
                );
            }
        }
    }
}

#[test]
fn files_are_named_for_every_system() {
    let example = Example::new(Language::Ru);
    let mut seminar = example.seminar;
    seminar.plan.card.city = "Ростов / Дон: «юг»".into();
    let name = file_name(
        DocumentKind::SignInList,
        Format::Pdf,
        &seminar,
        &example.words,
    );
    assert_eq!(
        name,
        "Список для регистрации, Ростов Дон «юг» 2017-03-29.pdf"
    );
}

#[test]
fn a_pdf_carries_only_the_letters_it_needs() {
    let example = Example::new(Language::Ru);
    let bytes = example.render(DocumentKind::Programme, Format::Pdf);
    assert!(bytes.starts_with(b"%PDF"));
    assert!(bytes.len() < 60_000, "{} bytes for one page", bytes.len());
}

#[test]
fn the_registrations_come_back_with_contacts_and_who_came() {
    let example = Example::new(Language::Ru);
    let rows = read(&example.render(DocumentKind::Registrations, Format::Xlsx));
    let head = rows
        .iter()
        .position(|row| row[0] == Data::String("№".into()))
        .unwrap();
    let column = |title: &str| {
        rows[head]
            .iter()
            .position(|cell| *cell == Data::String(title.into()))
            .unwrap()
    };
    let people = &rows[head + 1..];
    assert_eq!(people.len(), 149, "everybody but the staff");
    let came = people
        .iter()
        .filter(|row| row[column("Пришёл")] == Data::String("да".into()));
    assert_eq!(came.count(), 30);
    assert_eq!(people[0][column("Фамилия")], Data::String("Абрамов".into()));
    let phone = people[0][column("Телефон")].to_string();
    assert!(phone.starts_with("+7000"), "a phone is a text: {phone}");
}

#[test]
fn the_estimate_adds_up_by_a_formula_and_runs_none_of_the_users() {
    let example = Example::new(Language::Ru);
    let bytes = example.render(DocumentKind::Estimate, Format::Xlsx);
    let rows = read(&bytes);
    let total = rows.last().unwrap();
    let sums: Vec<f64> = total.iter().filter_map(DataType::get_float).collect();
    assert_eq!(sums, [46_000.0, 41_000.0, 18_000.0]);
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let formulas = book.worksheet_formula("Смета").unwrap();
    let used: Vec<&String> = formulas
        .used_cells()
        .map(|(_, _, formula)| formula)
        .collect();
    assert_eq!(used, ["SUM(E6:E10)", "SUM(F6:F10)", "SUM(G6:G10)"]);
}

#[test]
fn a_text_that_looks_like_a_formula_is_quoted_in_csv() {
    let mut example = Example::new(Language::Ru);
    example.people[0].registration.person.company = "=1+1; \"x\"".into();
    let text = String::from_utf8(example.render(DocumentKind::Registrations, Format::Csv)).unwrap();
    assert!(text.starts_with('\u{feff}'));
    assert!(text.contains(";\"'=1+1; \"\"x\"\"\";"), "{}", &text[..600]);
    assert_eq!(text.lines().count(), 150);
}

fn read(bytes: &[u8]) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

fn keep(name: &str, bytes: &[u8]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name), bytes).unwrap();
}

fn stages() -> Vec<StageRow> {
    let row = |date, time, title: &str, note: &str, due: bool, done| StageRow {
        date,
        time,
        title: title.into(),
        better: due.then_some(day(2017, 2, 14)),
        owner: "Анна Петрова".into(),
        note: note.into(),
        due,
        done,
    };
    vec![
        row(
            day(2017, 2, 17),
            None,
            "Отправить первую версию программы",
            "за 3 рабочих дня",
            false,
            true,
        ),
        row(
            day(2017, 2, 22),
            None,
            "Программа согласована; почтовый адрес и число слушателей сообщены",
            "STG-03, STG-05",
            true,
            true,
        ),
        row(
            day(2017, 3, 1),
            None,
            "Смета согласована",
            "STG-04",
            true,
            false,
        ),
        row(
            day(2017, 3, 7),
            None,
            "Страница семинара согласована, можно начинать анонсирование",
            "STG-06",
            true,
            false,
        ),
        row(
            day(2017, 3, 28),
            None,
            "Утром — последнее письмо подтвердившим и сомневающимся",
            "STG-11",
            true,
            false,
        ),
        row(
            day(2017, 3, 29),
            Some(clock(9, 0)),
            "Начало аренды: команда на месте, проверка оборудования",
            "VEN-11",
            false,
            false,
        ),
        row(
            day(2017, 3, 29),
            Some(clock(10, 0)),
            "Регистрация слушателей",
            "DAY-14",
            true,
            false,
        ),
        row(day(2017, 4, 5), None, "Отчёт сдан", "RPT-01", true, false),
    ]
}

fn settlement() -> SettlementSheet {
    let step = |rule: &str, text: &str, result: &str| SettlementStep {
        rule: rule.into(),
        text: text.into(),
        result: result.into(),
    };
    SettlementSheet {
        compensation: Kopecks::roubles(20_500),
        upper_bound: true,
        points: 0,
        organizers: vec![("ООО «Интегратор Поволжье»".into(), Kopecks::roubles(20_500))],
        steps: vec![
            step("ELG-23", "Большой город, нужно 25 слушателей; пришли 24, коэффициент 0,5", "× 0,5"),
            step("COM-06", "Сумма принятых затрат ниже предела 50 000 ₽", "41 000,00 ₽"),
            step("PEN-07", "Страница впервые отправлена 8 марта, на день позже срока", "−10"),
        ],
        flags: vec!["Условия полной компенсации выполнены не все: сумму могут уменьшить, на сколько — не сказано.".into()],
    }
}
