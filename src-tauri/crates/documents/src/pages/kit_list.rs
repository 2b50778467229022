//! What goes into a listener's kit and how many, what was received, and the address it is sent to (KIT-04, KIT-13).

use super::document as page;
use super::joined;
use super::names::phone;
use crate::Input;
use crate::page::{Align, Block, Column, Document, Fact, Paper, Row, Style, Table, Width, cell};

pub(crate) fn document(input: &Input<'_>) -> Document {
    let words = input.words;
    let kit = &input.seminar.plan.kit;
    let mut blocks = vec![
        Block::Facts(facts(input)),
        Block::Gap(6.0),
        Block::text(Style::Heading, words.word("kit-list-each")),
        Block::Gap(2.0),
        Block::Table(packing_table(input)),
        Block::Gap(7.0),
        Block::text(Style::Heading, words.word("kit-list-shipped")),
        Block::Gap(2.0),
        Block::Table(shipped_table(input)),
    ];
    let prizes: Vec<&str> = kit.prizes.iter().map(String::as_str).collect();
    let extras = joined(&prizes, "; ");
    if kit.lottery && !extras.is_empty() {
        blocks.extend(section(words.word("kit-list-prizes"), extras));
    }
    if !kit.promo_code.trim().is_empty() {
        blocks.extend(section(
            words.word("kit-list-promo-code"),
            kit.promo_code.clone(),
        ));
    }
    blocks.extend(section(words.word("kit-list-address"), address(input)));
    page(input, "kit-list", Paper::Portrait, blocks)
}

/// Planned listeners and the season's reserve on top, rounded up.
fn kits(input: &Input<'_>) -> u32 {
    let planned = u64::from(input.seminar.plan.card.planned_listeners);
    let percent = u64::from(input.season.kit_reserve_percent) + 100;
    u32::try_from((planned * percent).div_ceil(100)).unwrap_or(u32::MAX)
}

fn facts(input: &Input<'_>) -> Vec<Fact> {
    let words = input.words;
    let planned = input.seminar.plan.card.planned_listeners;
    let reserve = words.text(
        "kit-list-with-reserve",
        &[("percent", input.season.kit_reserve_percent.into())],
    );
    let fact = |key: &str, number: u32, note: String| Fact {
        label: words.word(key),
        value: words.number(i64::from(number)),
        note,
        share: 1.0,
    };
    vec![
        fact("kit-list-listeners", planned, String::new()),
        fact("kit-list-kits", kits(input), reserve),
        fact(
            "kit-list-packed",
            input.seminar.plan.kit.packed,
            String::new(),
        ),
    ]
}

fn packing_table(input: &Input<'_>) -> Table {
    let title = |key: &str| input.words.word(&format!("kit-list-{key}"));
    let pieces = input.words.number(i64::from(kits(input)));
    let row = |name: String| {
        Row::plain(vec![
            vec![Block::Tick],
            cell(Style::Body, name),
            cell(Style::Body, pieces.clone()),
            Vec::new(),
        ])
    };
    let contents = input
        .season
        .kit_contents
        .iter()
        .map(|id| material(input, id));
    let own = input
        .seminar
        .plan
        .kit
        .own_items
        .iter()
        .filter(|item| !item.trim().is_empty())
        .cloned();
    Table {
        columns: vec![
            Column::new("", Width::Fixed(9.0), Align::Left),
            Column::new(title("item"), Width::Share(1.0), Align::Left),
            Column::new(title("pieces"), Width::Fixed(28.0), Align::Right),
            Column::new(title("counted"), Width::Fixed(40.0), Align::Left),
        ],
        rows: contents.chain(own).map(row).collect(),
        head: true,
        row_height: 8.0,
    }
}

fn shipped_table(input: &Input<'_>) -> Table {
    let title = |key: &str| input.words.word(&format!("kit-list-{key}"));
    let received = &input.seminar.plan.kit.received;
    let row = |id: &String| {
        let count = received.get(id).map_or_else(
            || "—".to_owned(),
            |count| input.words.number(i64::from(*count)),
        );
        Row::plain(vec![
            vec![Block::Tick],
            cell(Style::Body, material(input, id)),
            cell(Style::Body, count),
            Vec::new(),
        ])
    };
    let others = received
        .keys()
        .filter(|id| !input.season.kit_shipped.contains(id));
    Table {
        columns: vec![
            Column::new("", Width::Fixed(9.0), Align::Left),
            Column::new(title("item"), Width::Share(1.0), Align::Left),
            Column::new(title("received"), Width::Fixed(28.0), Align::Right),
            Column::new(title("counted"), Width::Fixed(40.0), Align::Left),
        ],
        rows: input
            .season
            .kit_shipped
            .iter()
            .chain(others)
            .map(row)
            .collect(),
        head: true,
        row_height: 8.0,
    }
}

fn section(title: String, text: String) -> Vec<Block> {
    vec![Block::Together(vec![
        Block::Gap(7.0),
        Block::text(Style::Heading, title),
        Block::Gap(1.0),
        Block::text(Style::Body, text),
    ])]
}

/// The season's name of a material; one that the season does not know is shown by its id.
fn material(input: &Input<'_>, id: &str) -> String {
    let key = format!("material-{id}");
    if input.words.has(&key) {
        input.words.word(&key)
    } else {
        id.to_owned()
    }
}

/// One line in the demanded order (KIT-04), or a request to fill it in.
fn address(input: &Input<'_>) -> String {
    let address = &input.seminar.plan.kit.address;
    let phone = phone(&address.phone);
    let mut fields = address.fields();
    fields[7] = &phone;
    let line = joined(&fields, ", ");
    if line.is_empty() {
        input.words.word("kit-list-no-address")
    } else {
        line
    }
}
