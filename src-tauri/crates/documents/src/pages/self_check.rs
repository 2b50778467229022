//! What an observer of the vendor looks at on the day, to be gone through before anybody else does (ELG-29).

use super::document as page;
use crate::Input;
use crate::page::{Align, Block, Column, Document, Paper, Row, Style, Table, Width, cell};
use kafedra_model::checklist::TickOutcome;
use kafedra_model::pack::{ChecklistItem, ChecklistPage, Penalty};

pub(crate) fn document(input: &Input<'_>) -> Document {
    let title = |key: &str| input.words.word(&format!("self-check-{key}"));
    let columns = vec![
        Column::new("", Width::Fixed(9.0), Align::Left),
        Column::new(title("what"), Width::Share(1.0), Align::Left),
        Column::new(title("cost"), Width::Fixed(38.0), Align::Left),
        Column::new(title("seen"), Width::Fixed(34.0), Align::Left),
    ];
    let table = Table {
        columns,
        rows: rows(input),
        head: true,
        row_height: 7.5,
    };
    let blocks = vec![
        Block::text(Style::Body, title("legend")),
        Block::Gap(4.0),
        Block::Table(table),
    ];
    page(input, "self-check", Paper::Portrait, blocks)
}

/// What costs points first, then what the programme asks for besides.
fn rows(input: &Input<'_>) -> Vec<Row> {
    let items = input.season.checklist.iter();
    let seen: Vec<&ChecklistItem> = items.filter(|item| is_seen(item)).collect();
    let (costly, other): (Vec<_>, Vec<_>) = seen
        .into_iter()
        .partition(|item| penalty(input, item).is_some());
    let mut rows = Vec::new();
    for (group, items) in [("costs", costly), ("asked", other)] {
        if !items.is_empty() {
            rows.push(Row::group(input.words.word(&format!("self-check-{group}"))));
            rows.extend(items.into_iter().map(|item| row(input, item)));
        }
    }
    rows
}

/// An observer sees the hall, the desk and the kits; letters and preparations are none of it.
fn is_seen(item: &ChecklistItem) -> bool {
    let on_the_spot = matches!(item.page, ChecklistPage::Day | ChecklistPage::Seating);
    !item.advice && (on_the_spot || item.penalty.is_some())
}

fn row(input: &Input<'_>, item: &ChecklistItem) -> Row {
    let done = input.seminar.plan.checklist.outcome(&item.id) == Some(TickOutcome::Done);
    let tick = if done { Block::Ticked } else { Block::Tick };
    let cost = penalty(input, item).map_or_else(String::new, |row| cost(input, row));
    Row::plain(vec![
        vec![tick],
        cell(Style::Body, name(input, item)),
        cell(Style::Small, cost),
        Vec::new(),
    ])
}

/// The season's words for the item; one without words is shown by its id.
fn name(input: &Input<'_>, item: &ChecklistItem) -> String {
    let key = format!("tick-{}", item.id);
    if input.words.has(&key) {
        input.words.word(&key)
    } else {
        item.id.clone()
    }
}

fn penalty<'a>(input: &Input<'a>, item: &ChecklistItem) -> Option<&'a Penalty> {
    let id = item.penalty.as_ref()?;
    input.season.penalties.iter().find(|row| row.id == *id)
}

fn cost(input: &Input<'_>, row: &Penalty) -> String {
    if row.excludes {
        input.words.word("self-check-exclusion")
    } else {
        let points = i64::from(row.points);
        input
            .words
            .text("self-check-points", &[("points", points.into())])
    }
}
