//! Who of the team is where and when, with everybody's phones, and what falls to each (PLN-01, DAY-02..29).

use super::names::phone;
use super::run_sheet::by_clock;
use super::{document as page, joined};
use crate::Input;
use crate::page::{Align, Block, Column, Document, Fact, Paper, Row, Style, Table, Width, cell};
use kafedra_model::agenda::Speaker;
use kafedra_model::day::{Deed, DeedKind, RunSheet};
use kafedra_model::team::{Member, Role};
use kafedra_words::Words;

pub(crate) fn document(input: &Input<'_>, sheet: &RunSheet) -> Document {
    let words = input.words;
    let mut blocks = vec![Block::Facts(facts(input, sheet)), Block::Gap(6.0)];
    let vacant = vacant(input);
    if !vacant.is_empty() {
        let facts = [("roles", vacant.join(", ").into())];
        blocks.extend([
            Block::Notice(words.text("briefing-vacant", &facts)),
            Block::Gap(4.0),
        ]);
    }
    blocks.extend([
        Block::text(Style::Heading, words.word("briefing-contacts")),
        Block::Gap(2.0),
        Block::Table(contacts(input, sheet)),
    ]);
    for member in members(input) {
        blocks.push(Block::Gap(8.0));
        blocks.extend(duties(input, sheet, member));
    }
    page(input, "briefing", Paper::Portrait, blocks)
}

/// When and where everybody meets, and when it is over.
fn facts(input: &Input<'_>, sheet: &RunSheet) -> Vec<Fact> {
    let words = input.words;
    let plan = &input.seminar.plan;
    let time_of = |id: &str| {
        let mut deeds = sheet.deeds.iter();
        deeds
            .find(|deed| deed.id == id)
            .map(|deed| words.time(deed.starts.time()))
    };
    let times = [
        ("briefing-meets", time_of("day-open")),
        ("briefing-doors", Some(words.time(plan.card.start))),
        ("briefing-ends", time_of("day-close")),
    ];
    let mut facts: Vec<Fact> = times
        .into_iter()
        .filter_map(|(key, time)| {
            time.map(|time| Fact {
                label: words.word(key),
                value: time,
                note: String::new(),
                share: 1.0,
            })
        })
        .collect();
    if let Some(venue) = plan.venues.chosen_venue() {
        facts.push(Fact {
            label: words.word("programme-place"),
            value: venue.name.clone(),
            note: joined(&[&venue.address, &venue.hall], ", "),
            share: 2.5,
        });
    }
    facts
}

/// By arrival, then by name.
fn members<'a>(input: &Input<'a>) -> Vec<&'a Member> {
    let mut members: Vec<&Member> = input.seminar.plan.team.members.iter().collect();
    members.sort_by_key(|member| (member.arrives.is_none(), member.arrives, &member.name));
    members
}

fn vacant(input: &Input<'_>) -> Vec<String> {
    let members = &input.seminar.plan.team.members;
    let held = |role: &Role| members.iter().any(|member| member.roles.contains(role));
    let roles = Role::ALL.into_iter().filter(|role| !held(role));
    roles.map(|role| role_name(input.words, role)).collect()
}

fn contacts(input: &Input<'_>, sheet: &RunSheet) -> Table {
    let words = input.words;
    let plan = &input.seminar.plan;
    let mut rows: Vec<Row> = members(input)
        .into_iter()
        .map(|one| member_row(input, one))
        .collect();
    let mut others = Vec::new();
    let coordinator = &plan.team.coordinator;
    if !coordinator.name.trim().is_empty() {
        let number = phone(&coordinator.phone);
        others.push(contact(
            &coordinator.name,
            words.word("overview-coordinator"),
            "",
            &number,
        ));
    }
    if let Some(venue) = plan.venues.chosen_venue() {
        for (key, who) in [
            ("venue-technician", &venue.technician),
            ("venue-caterer", &venue.caterer),
        ] {
            if !who.trim().is_empty() {
                others.push(contact(who, words.word(key), "", ""));
            }
        }
    }
    let speakers = speakers(input, sheet);
    for (key, group) in [("briefing-others", others), ("briefing-speakers", speakers)] {
        if !group.is_empty() {
            rows.push(Row::group(words.word(key)));
            rows.extend(group);
        }
    }
    Table {
        columns: vec![
            Column::new(words.word("briefing-who"), Width::Share(1.2), Align::Left),
            Column::new(words.word("briefing-role"), Width::Share(1.0), Align::Left),
            Column::new(words.word("briefing-when"), Width::Fixed(20.0), Align::Left),
            Column::new(
                words.word("briefing-phone"),
                Width::Fixed(40.0),
                Align::Left,
            ),
        ],
        rows,
        head: true,
        row_height: 7.5,
    }
}

fn member_row(input: &Input<'_>, member: &Member) -> Row {
    let arrives = member.arrives.map(|time| input.words.time(time));
    contact(
        &named(input, member),
        roles_of(input.words, member),
        &arrives.unwrap_or_default(),
        &phone(&member.phone),
    )
}

/// One row for each speaker, with all their talks.
fn speakers(input: &Input<'_>, sheet: &RunSheet) -> Vec<Row> {
    let mut people: Vec<(&Speaker, Vec<&Deed>)> = Vec::new();
    for deed in sheet
        .deeds
        .iter()
        .filter(|deed| deed.kind == DeedKind::Block)
    {
        for speaker in &deed.speakers {
            let same = |known: &&mut (&Speaker, Vec<&Deed>)| {
                known.0.name == speaker.name && known.0.phone == speaker.phone
            };
            match people.iter_mut().find(same) {
                Some((_, talks)) => talks.push(deed),
                None => people.push((speaker, vec![deed])),
            }
        }
    }
    let told = |(speaker, talks): (&Speaker, Vec<&Deed>)| {
        let times: Vec<String> = talks
            .iter()
            .map(|deed| input.words.time(deed.starts.time()))
            .collect();
        let titles: Vec<&str> = talks.iter().map(|deed| deed.text.as_str()).collect();
        contact(
            &speaker.name,
            titles.join("; "),
            &times.join(", "),
            &phone(&speaker.phone),
        )
    };
    people.into_iter().map(told).collect()
}

fn contact(name: &str, role: String, when: &str, phone: &str) -> Row {
    Row::plain(vec![
        cell(Style::Name, name.trim()),
        cell(Style::Small, role),
        cell(Style::Time, when),
        cell(Style::Name, phone),
    ])
}

/// What one member does: in a sentence for each role, and by the clock.
fn duties(input: &Input<'_>, sheet: &RunSheet, member: &Member) -> Vec<Block> {
    let words = input.words;
    let mut blocks = vec![Block::text(Style::Heading, named(input, member))];
    let roles = roles_of(words, member);
    let arrives = member.arrives.map(|time| {
        let facts = [("time", words.time(time).into())];
        words.text("overview-member-arrives", &facts)
    });
    let subtitle = joined(&[&roles, &arrives.unwrap_or_default()], " · ");
    if !subtitle.is_empty() {
        blocks.push(Block::text(Style::Quiet, subtitle));
    }
    blocks.push(Block::Gap(1.5));
    for role in &member.roles {
        blocks.push(Block::Point(
            words.word(&format!("briefing-{}", role.slug())),
        ));
    }
    let deeds = sheet.deeds.iter();
    let own = deeds.filter(|deed| member.roles.contains(&deed.role));
    let rows: Vec<Row> = own.map(|deed| duty(input, deed)).collect();
    if !rows.is_empty() {
        blocks.extend([Block::Gap(2.0), Block::Table(by_clock(rows, 6.5))]);
    }
    blocks
}

fn duty(input: &Input<'_>, deed: &Deed) -> Row {
    let text = match deed.kind {
        DeedKind::Photos => {
            let stage = [("stage", deed.text.as_str().into())];
            input.words.text("day-photos", &stage)
        }
        DeedKind::Block | DeedKind::Step | DeedKind::Checklist => deed.text.clone(),
    };
    let told: Vec<String> = deed
        .speakers
        .iter()
        .map(|one| joined(&[&one.name, &phone(&one.phone)], " "))
        .collect();
    let mut what = cell(Style::Body, text);
    what.extend(cell(Style::Small, told.join("; ")));
    let tick = match deed.kind {
        DeedKind::Block => Vec::new(),
        DeedKind::Step | DeedKind::Checklist | DeedKind::Photos => vec![Block::Tick],
    };
    Row::plain(vec![
        tick,
        cell(Style::Time, input.words.time(deed.starts.time())),
        what,
    ])
}

fn named(input: &Input<'_>, member: &Member) -> String {
    match member.name.trim() {
        "" => input.words.word("overview-member-nameless"),
        name => name.to_owned(),
    }
}

fn roles_of(words: &Words, member: &Member) -> String {
    let roles: Vec<String> = member
        .roles
        .iter()
        .map(|role| role_name(words, *role))
        .collect();
    roles.join(", ")
}

fn role_name(words: &Words, role: Role) -> String {
    words.word(&format!("overview-role-{}", role.slug()))
}
