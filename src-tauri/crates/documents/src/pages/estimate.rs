//! The estimate, itemised, with its total (EST-09, EST-10): on paper and as a sheet.

use super::{document as page, joined, place_and_date, seminar_title};
use crate::Input;
use crate::page::{
    Align, Block, Column, Document, Fact, Paper, Row, RowLook, Style, Table, Width, cell,
};
use crate::sheet::{Sheet, SheetColumn, Value};
use kafedra_model::estimate::EstimateLine;
use kafedra_model::money::Kopecks;

pub(crate) fn document(input: &Input<'_>) -> Document {
    let words = input.words;
    let title = |key: &str| words.word(&format!("estimate-{key}"));
    let columns = vec![
        Column::new(title("number"), Width::Fixed(9.0), Align::Left),
        Column::new(title("item"), Width::Share(1.0), Align::Left),
        Column::new(title("planned"), Width::Fixed(31.0), Align::Right),
        Column::new(title("agreed"), Width::Fixed(31.0), Align::Right),
        Column::new(title("papers"), Width::Fixed(31.0), Align::Right),
    ];
    let mut rows: Vec<Row> = (1_usize..)
        .zip(lines(input))
        .map(|(number, line)| row(input, number, line))
        .collect();
    rows.push(total(input));
    let blocks = vec![
        Block::Facts(facts(input)),
        Block::Gap(6.0),
        Block::Table(Table {
            columns,
            rows,
            head: true,
            row_height: 0.0,
        }),
    ];
    page(input, "estimate", Paper::Portrait, blocks)
}

pub(crate) fn sheet(input: &Input<'_>) -> Sheet {
    let words = input.words;
    let column = |key: &str, width| SheetColumn::new(words.word(&format!("estimate-{key}")), width);
    let money =
        |key: &str, width| SheetColumn::money(words.word(&format!("estimate-{key}")), width);
    let row = |(number, line): (u32, &EstimateLine)| {
        vec![
            Value::Number(number),
            Value::text(kind_name(input, line)),
            Value::text(line.title.trim()),
            Value::text(joined(&[&line.detail, &remarks(input, line)], "; ")),
            Value::Money(line.planned),
            line.agreed.map_or(Value::Empty, Value::Money),
            Some(on_papers(input, line))
                .filter(|sum| *sum != Kopecks::ZERO)
                .map_or(Value::Empty, Value::Money),
        ]
    };
    Sheet {
        name: words.word("document-estimate"),
        title: vec![
            words.text(
                "estimate-sheet-title",
                &[("place", place_and_date(input).into())],
            ),
            seminar_title(input),
            input.seminar.plan.card.partner.name.clone(),
        ],
        columns: vec![
            column("number", 5.0),
            column("kind", 26.0),
            column("item", 34.0),
            column("detail", 44.0),
            money("planned", 17.0),
            money("agreed", 17.0),
            money("papers", 17.0),
        ],
        rows: (1..).zip(lines(input)).map(row).collect(),
        total: Some(words.word("estimate-total")),
        filters: false,
    }
}

fn lines<'a>(input: &Input<'a>) -> &'a [EstimateLine] {
    &input.seminar.plan.estimate.lines
}

fn facts(input: &Input<'_>) -> Vec<Fact> {
    let words = input.words;
    let estimate = &input.seminar.plan.estimate;
    let organizers: Vec<&str> = estimate
        .organizers
        .iter()
        .map(|organizer| organizer.name.as_str())
        .collect();
    let organizer = if organizers.is_empty() {
        input.seminar.plan.card.partner.name.clone()
    } else {
        joined(&organizers, ", ")
    };
    let fact = |key: &str, value: String, share| Fact {
        label: words.word(key),
        value,
        note: String::new(),
        share,
    };
    vec![
        fact("estimate-organizer", organizer, 1.6),
        fact(
            "estimate-planned-total",
            words.money(estimate.planned_total()),
            1.0,
        ),
        fact(
            "estimate-agreed-total",
            words.money(estimate.agreed_total()),
            1.0,
        ),
    ]
}

fn row(input: &Input<'_>, number: usize, line: &EstimateLine) -> Row {
    let mut item = cell(Style::SmallStrong, title(input, line));
    let kind = kind_name(input, line);
    let kind = if line.title.trim().is_empty() {
        String::new()
    } else {
        kind
    };
    item.extend(cell(Style::Small, line.detail.trim()));
    item.extend(cell(
        Style::Small,
        joined(&[&kind, &remarks(input, line)], " · "),
    ));
    Row::plain(vec![
        cell(Style::Small, number.to_string()),
        item,
        cell(Style::Body, input.words.money(line.planned)),
        cell(Style::Body, money_or_dash(input, line.agreed)),
        cell(
            Style::Body,
            money_or_dash(input, Some(on_papers(input, line))),
        ),
    ])
}

fn total(input: &Input<'_>) -> Row {
    let estimate = &input.seminar.plan.estimate;
    let papers: Kopecks = lines(input).iter().map(|line| on_papers(input, line)).sum();
    let money = |sum| cell(Style::SmallStrong, input.words.money(sum));
    Row {
        look: RowLook::Total,
        cells: vec![
            Vec::new(),
            cell(Style::Total, input.words.word("estimate-total")),
            money(estimate.planned_total()),
            money(estimate.agreed_total()),
            money(papers),
        ],
    }
}

fn money_or_dash(input: &Input<'_>, sum: Option<Kopecks>) -> String {
    let sum = sum.filter(|sum| *sum != Kopecks::ZERO);
    sum.map_or_else(|| "—".to_owned(), |sum| input.words.money(sum))
}

fn title(input: &Input<'_>, line: &EstimateLine) -> String {
    let title = line.title.trim();
    if title.is_empty() {
        kind_name(input, line)
    } else {
        title.to_owned()
    }
}

/// The season's name of the kind; a kind that the season does not know is shown by its id.
fn kind_name(input: &Input<'_>, line: &EstimateLine) -> String {
    let key = format!("cost-{}", line.kind);
    if input.words.has(&key) {
        input.words.word(&key)
    } else {
        line.kind.clone()
    }
}

/// Who pays where several do, barter, own brand.
fn remarks(input: &Input<'_>, line: &EstimateLine) -> String {
    let organizers = &input.seminar.plan.estimate.organizers;
    let payer = if organizers.len() > 1 {
        let payer = organizers
            .iter()
            .find(|organizer| Some(organizer.id) == line.organizer)
            .or(organizers.first());
        payer.map_or_else(String::new, |organizer| organizer.name.clone())
    } else {
        String::new()
    };
    let mark = |set: bool, key: &str| {
        if set {
            input.words.word(key)
        } else {
            String::new()
        }
    };
    joined(
        &[
            &payer,
            &mark(line.barter, "estimate-barter"),
            &mark(line.branded, "estimate-branded"),
        ],
        ", ",
    )
}

fn on_papers(input: &Input<'_>, line: &EstimateLine) -> Kopecks {
    input
        .seminar
        .papers
        .iter()
        .filter(|paper| paper.line == line.id)
        .map(|paper| paper.sum)
        .sum()
}
