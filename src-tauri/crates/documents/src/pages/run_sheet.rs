//! The day on one page in large letters, for the moderator's table (DAY-22..27, DAY-34).

use super::names::phone;
use super::{document as page, joined};
use crate::Input;
use crate::page::{
    Align, Block, Column, Document, Fact, Paper, Row, RowLook, Style, Table, Width, cell,
};
use kafedra_model::day::{Deed, DeedKind, RunSheet};
use kafedra_model::team::Role;

pub(crate) fn document(input: &Input<'_>, sheet: &RunSheet) -> Document {
    let words = input.words;
    let mut blocks = Vec::new();
    let phones = phones(input);
    if !phones.is_empty() {
        blocks.extend([Block::Facts(phones), Block::Gap(5.0)]);
    }
    let talks = sheet
        .deeds
        .iter()
        .filter(|deed| deed.kind == DeedKind::Block);
    let rows: Vec<Row> = talks.map(|deed| block(input, deed)).collect();
    if rows.is_empty() {
        blocks.push(Block::Notice(words.word("run-sheet-empty")));
    } else {
        blocks.push(Block::Table(programme(rows)));
    }
    let reminders: Vec<Row> = sheet
        .deeds
        .iter()
        .filter(|deed| deed.role == Role::Moderator && deed.kind == DeedKind::Checklist)
        .map(|deed| reminder(input, deed))
        .collect();
    if !reminders.is_empty() {
        blocks.extend([
            Block::Gap(6.0),
            Block::text(Style::Heading, words.word("run-sheet-reminders")),
            Block::Gap(1.5),
            Block::Table(by_clock(reminders, 8.0)),
        ]);
    }
    Document {
        shrinks: true,
        ..page(input, "run-sheet", Paper::Portrait, blocks)
    }
}

/// Whom the moderator calls from the stage: coffee, speakers, whoever answers for all, the hall's technician.
fn phones(input: &Input<'_>) -> Vec<Fact> {
    let plan = &input.seminar.plan;
    let roles = [
        (Role::Responsible, "overview-role-responsible"),
        (Role::SpeakerMinder, "overview-role-speaker-minder"),
        (Role::CateringMinder, "overview-role-catering-minder"),
    ];
    let mut facts = Vec::new();
    for (role, key) in roles {
        let members = plan.team.members.iter();
        if let Some(member) = members.into_iter().find(|one| one.roles.contains(&role)) {
            facts.push(fact(
                input.words.word(key),
                &member.name,
                &phone(&member.phone),
            ));
        }
    }
    let technician = plan
        .venues
        .chosen_venue()
        .map(|venue| venue.technician.trim());
    if let Some(technician) = technician.filter(|technician| !technician.is_empty()) {
        facts.push(fact(
            input.words.word("run-sheet-technician"),
            technician,
            "",
        ));
    }
    facts
}

fn fact(label: String, value: &str, note: &str) -> Fact {
    Fact {
        label: capitalised(&label),
        value: value.trim().to_owned(),
        note: note.to_owned(),
        share: 1.0,
    }
}

fn capitalised(label: &str) -> String {
    let mut letters = label.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn programme(rows: Vec<Row>) -> Table {
    Table {
        columns: vec![
            Column::new("", Width::Fixed(31.0), Align::Left),
            Column::new("", Width::Share(1.0), Align::Left),
            Column::new("", Width::Fixed(28.0), Align::Right),
        ],
        rows,
        head: false,
        row_height: 16.0,
    }
}

fn block(input: &Input<'_>, deed: &Deed) -> Row {
    let words = input.words;
    let mut time = vec![Block::text(
        Style::LargeTime,
        words.time(deed.starts.time()),
    )];
    if deed.starts != deed.planned {
        let planned = [("time", words.time(deed.planned.time()).into())];
        time.push(Block::text(
            Style::Small,
            words.text("day-planned", &planned),
        ));
    }
    let mut what = vec![Block::text(Style::Large, deed.text.clone())];
    if !deed.speakers.is_empty() {
        what.push(Block::Gap(1.0));
    }
    for speaker in &deed.speakers {
        let reached = joined(&[&speaker.name, &phone(&speaker.phone)], " · ");
        what.extend(cell(Style::Strong, reached));
        what.extend(cell(Style::Small, speaker.company.trim()));
    }
    let length = deed.ends.map(|ends| (ends - deed.starts).num_minutes());
    let length = length.and_then(|length| u32::try_from(length).ok());
    let length = length.map_or_else(String::new, |length| words.minutes(length));
    let pause = deed.id.starts_with("day-coffee");
    Row {
        look: if pause {
            RowLook::Tinted
        } else {
            RowLook::Plain
        },
        cells: vec![time, what, cell(Style::Large, length)],
    }
}

/// A tick, a time and what is to be done then.
pub(super) fn by_clock(rows: Vec<Row>, row_height: f32) -> Table {
    Table {
        columns: vec![
            Column::new("", Width::Fixed(9.0), Align::Left),
            Column::new("", Width::Fixed(18.0), Align::Left),
            Column::new("", Width::Share(1.0), Align::Left),
        ],
        rows,
        head: false,
        row_height,
    }
}

fn reminder(input: &Input<'_>, deed: &Deed) -> Row {
    Row::plain(vec![
        vec![Block::Tick],
        cell(Style::Time, input.words.time(deed.starts.time())),
        cell(Style::Strong, deed.text.clone()),
    ])
}
