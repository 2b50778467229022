//! Every date of the seminar, month by month (STG-*).

use super::document as page;
use crate::page::{Align, Block, Column, Document, Paper, Row, RowLook, Style, Table, Width, cell};
use crate::{Input, StageRow};

pub(crate) fn document(input: &Input<'_>) -> Document {
    let title = |key: &str| input.words.word(&format!("stage-plan-{key}"));
    let columns = vec![
        Column::new("", Width::Fixed(9.0), Align::Left),
        Column::new(title("date"), Width::Fixed(31.0), Align::Left),
        Column::new(title("better"), Width::Fixed(24.0), Align::Left),
        Column::new(title("what"), Width::Share(1.0), Align::Left),
        Column::new(title("owner"), Width::Fixed(26.0), Align::Left),
        Column::new(title("note"), Width::Fixed(26.0), Align::Left),
    ];
    let table = Table {
        columns,
        rows: rows(input),
        head: true,
        row_height: 7.0,
    };
    let blocks = vec![
        Block::text(Style::Body, title("legend")),
        Block::Gap(4.0),
        Block::Table(table),
    ];
    page(input, "stage-plan", Paper::Portrait, blocks)
}

fn rows(input: &Input<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut month = String::new();
    for stage in input.stages {
        let this = input.words.month(stage.date);
        if this != month {
            rows.push(Row::group(this.clone()));
            month = this;
        }
        rows.push(row(input, stage));
    }
    rows
}

fn row(input: &Input<'_>, stage: &StageRow) -> Row {
    let date = input.words.date_short(stage.date);
    let date = stage.time.map_or(date.clone(), |time| {
        format!("{date}, {}", input.words.time(time))
    });
    let better = stage.better.map(|day| input.words.date_short(day));
    let style = if stage.due {
        Style::SmallStrong
    } else {
        Style::Quiet
    };
    let done = if stage.done {
        vec![Block::Ticked]
    } else {
        vec![Block::Tick]
    };
    let the_day = stage.date == input.seminar.plan.card.date;
    Row {
        look: if the_day {
            RowLook::Tinted
        } else {
            RowLook::Plain
        },
        cells: vec![
            done,
            cell(style, date),
            cell(Style::Small, better.unwrap_or_default()),
            cell(style, stage.title.clone()),
            cell(Style::Small, stage.owner.clone()),
            cell(Style::Small, stage.note.clone()),
        ],
    }
}
