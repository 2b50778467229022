//! Pages: what repeats, what stays whole, what never leaves the sheet.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::*;
use crate::page::{Block, Column, Paper, Row, Running, Table, Width, cell};
use kafedra_words::Language;

fn table(rows: Vec<Row>) -> Document {
    let columns = vec![
        Column::new("Номер", Width::Fixed(20.0), Align::Left),
        Column::new("Текст", Width::Share(1.0), Align::Left),
    ];
    Document {
        title: "Список".into(),
        paper: Paper::Portrait,
        running: Some(Running::new("Список · Казань", "Семинар")),
        blocks: vec![Block::Table(Table {
            columns,
            rows,
            head: true,
            row_height: 9.0,
        })],
        shrinks: false,
    }
}

fn row(number: usize, text: &str) -> Row {
    Row::plain(vec![
        cell(Style::Body, number.to_string()),
        cell(Style::Body, text),
    ])
}

fn lay_out(document: &Document) -> Vec<Vec<Shape>> {
    let words = Words::new(Language::Ru, &[]);
    pages(
        document,
        &words,
        &Sheet::of(document.paper),
        &Fonts::load().unwrap(),
    )
}

fn texts(page: &[Shape]) -> Vec<&str> {
    let mut texts = Vec::new();
    for shape in page {
        if let Shape::Words { text, .. } = shape {
            texts.push(text.as_str());
        }
    }
    texts
}

#[test]
fn heads_and_feet_repeat_and_no_row_is_lost_or_leaves_the_page() {
    let rows = (1..=100).map(|number| row(number, "строка")).collect();
    let pages = lay_out(&table(rows));
    assert_eq!(pages.len(), 4);
    let mut seen = Vec::new();
    for (place, page) in pages.iter().enumerate() {
        let texts = texts(page);
        assert!(
            texts.contains(&"Номер"),
            "the table's head on page {}",
            place + 1
        );
        assert!(
            texts.contains(&format!("стр. {} из 4", place + 1).as_str()),
            "{texts:?}"
        );
        assert_eq!(texts.contains(&"Список · Казань"), place > 0);
        seen.extend(texts.iter().filter_map(|text| text.parse::<usize>().ok()));
        for shape in page {
            if let Shape::Words { y, text, .. } = shape {
                assert!(*y < 290.0 && *y > 5.0, "«{text}» at {y} mm");
            }
        }
    }
    assert_eq!(seen, (1..=100).collect::<Vec<_>>());
}

#[test]
fn a_row_moves_to_the_next_page_as_a_whole() {
    let mut rows: Vec<Row> = (1..=26).map(|number| row(number, "строка")).collect();
    rows.push(row(27, &"длинный текст ".repeat(60)));
    let pages = lay_out(&table(rows));
    assert_eq!(pages.len(), 2);
    assert!(!texts(&pages[0]).iter().any(|text| text.contains("длинный")));
}

#[test]
fn a_row_taller_than_a_page_is_cut_between_lines_and_keeps_every_word() {
    let long: String = (0..3000).map(|number| format!("слово{number} ")).collect();
    let pages = lay_out(&table(vec![row(1, &long), row(2, "после")]));
    assert!(pages.len() > 2);
    let all: Vec<&str> = pages.iter().flat_map(|page| texts(page)).collect();
    let words = all
        .iter()
        .flat_map(|line| line.split(' '))
        .filter(|word| word.starts_with("слово"));
    assert_eq!(words.count(), 3000);
    assert!(all.contains(&"после"));
    for shape in pages.iter().flatten() {
        if let Shape::Words { y, text, .. } = shape {
            assert!(*y < 290.0, "«{text}» at {y} mm");
        }
    }
}

#[test]
fn a_heading_is_never_last_on_a_page() {
    let mut rows: Vec<Row> = Vec::new();
    for group in 0..40 {
        rows.push(Row::group(format!("Группа {group}")));
        rows.extend((1..=1 + group % 3).map(|number| row(number, "строка")));
    }
    for page in lay_out(&table(rows)) {
        let texts = texts(&page);
        let last = texts
            .iter()
            .rposition(|text| text.starts_with("Группа"))
            .unwrap();
        assert!(texts[last + 1..].contains(&"строка"), "{texts:?}");
    }
}

#[test]
fn a_heading_goes_with_the_table_after_it_though_there_is_a_gap_between() {
    for rows in 20..32 {
        let mut document = table((1..=rows).map(|number| row(number, "строка")).collect());
        let own = table(vec![row(900, "приписка")]).blocks;
        document.blocks.extend([
            Block::Gap(7.0),
            Block::text(Style::Heading, "Вторая таблица"),
            Block::Gap(2.0),
        ]);
        document.blocks.extend(own);
        for page in lay_out(&document) {
            let texts = texts(&page);
            assert_eq!(
                texts.contains(&"Вторая таблица"),
                texts.contains(&"приписка"),
                "{rows} rows: {texts:?}"
            );
        }
    }
}

#[test]
fn a_document_that_nearly_fits_shrinks_to_one_page_and_a_long_one_keeps_its_size() {
    let mut document = table((1..=30).map(|number| row(number, "строка")).collect());
    assert_eq!(lay_out(&document).len(), 2);
    document.shrinks = true;
    assert_eq!(lay_out(&document).len(), 1);
    let mut long = table((1..=80).map(|number| row(number, "строка")).collect());
    let plain = lay_out(&long);
    long.shrinks = true;
    assert_eq!(lay_out(&long), plain);
}

#[test]
fn cyrillic_can_be_read_back_from_the_file() {
    let words = Words::new(Language::Ru, &[]);
    let document = table(vec![row(1, "Щёлково, «Ёлочка» № 5 — 20 500,00 ₽")]);
    let bytes = render(
        &document,
        &words,
        &Properties {
            author: "",
            moment: 0,
        },
    )
    .unwrap();
    let text = lopdf::Document::load_mem(&bytes)
        .unwrap()
        .extract_text(&[1])
        .unwrap();
    let plain: String = text.split_whitespace().collect();
    assert!(plain.contains("Щёлково,«Ёлочка»№5—20500,00₽"), "{text}");
}
