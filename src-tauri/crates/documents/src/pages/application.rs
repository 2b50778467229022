//! The application in one place, to be read through and copied into the vendor's form (ELG-18).
//!
//! The fields of that form are not part of the programme document (AMB-68), so the order here is ours.

use super::document as page;
use super::joined;
use super::names::phone;
use crate::Input;
use crate::page::{Block, Document, Fact, Paper, Style};
use kafedra_model::application::HeldSeminar;

pub(crate) fn document(input: &Input<'_>) -> Document {
    let plan = &input.seminar.plan;
    let mut blocks = vec![
        Block::Facts(seminar(input)),
        Block::Gap(4.0),
        Block::Facts(partner(input)),
    ];
    blocks.extend(section(input, "experience", experience(input)));
    let audience = plan.application.audience.trim();
    let audience = if audience.is_empty() {
        word(input, "no-audience")
    } else {
        audience.to_owned()
    };
    let audience = vec![Block::text(Style::Body, audience)];
    blocks.extend(section(input, "audience", audience));
    blocks.extend(section(input, "terms", terms(input)));
    page(input, "application", Paper::Portrait, blocks)
}

fn seminar(input: &Input<'_>) -> Vec<Fact> {
    let card = &input.seminar.plan.card;
    let listeners = input.words.number(i64::from(card.planned_listeners));
    vec![
        fact(input, "city", joined(&[&card.city, &card.country], ", ")),
        fact(input, "date", input.words.date_short(card.date)),
        fact(input, "listeners", listeners),
    ]
}

fn partner(input: &Input<'_>) -> Vec<Fact> {
    let partner = &input.seminar.plan.card.partner;
    let contacts = joined(&[&phone(&partner.phone), &partner.email], ", ");
    vec![
        fact(input, "partner", partner.name.clone()),
        fact(input, "site", partner.site.clone()),
        fact(input, "contacts", contacts),
    ]
}

/// Seminars of the vendor's programmes first: they are what the vendor knows.
fn experience(input: &Input<'_>) -> Vec<Block> {
    let held = &input.seminar.plan.application.experience;
    if held.is_empty() {
        return vec![Block::text(Style::Body, word(input, "no-experience"))];
    }
    let (vendor, own): (Vec<_>, Vec<_>) = held.iter().partition(|held| held.vendor_programme);
    let all = vendor.into_iter().chain(own);
    all.map(|held| Block::Point(told(input, held))).collect()
}

/// «Неделя порядка, Казань, 12 октября 2016, 40 слушателей, в программе 1С-Битрикс».
fn told(input: &Input<'_>, held: &HeldSeminar) -> String {
    let date = held.held.map(|date| input.words.date(date));
    let listeners = held.listeners.map(|listeners| {
        let count = [("listeners", i64::from(listeners).into())];
        input.words.text("application-held-listeners", &count)
    });
    let programme = held
        .vendor_programme
        .then(|| word(input, "held-vendor-programme"));
    let parts = [
        held.title.as_str(),
        held.city.as_str(),
        date.as_deref().unwrap_or_default(),
        listeners.as_deref().unwrap_or_default(),
        programme.as_deref().unwrap_or_default(),
    ];
    joined(&parts, ", ")
}

fn terms(input: &Input<'_>) -> Vec<Block> {
    let application = &input.seminar.plan.application;
    let member = match application.partner_programme {
        Some(true) => "member",
        Some(false) => "no-member",
        None => "member-open",
    };
    let entry = if application.entry_fee.0 == 0 {
        word(input, "free")
    } else {
        let fee = input.words.money(application.entry_fee);
        input.words.text("application-fee", &[("fee", fee.into())])
    };
    vec![Block::Point(word(input, member)), Block::Point(entry)]
}

fn fact(input: &Input<'_>, key: &str, value: String) -> Fact {
    let value = if value.is_empty() {
        "—".to_owned()
    } else {
        value
    };
    Fact {
        label: word(input, key),
        value,
        note: String::new(),
        share: 1.0,
    }
}

fn section(input: &Input<'_>, key: &str, blocks: Vec<Block>) -> Vec<Block> {
    let mut section = vec![
        Block::Gap(7.0),
        Block::text(Style::Heading, word(input, key)),
        Block::Gap(1.0),
    ];
    section.extend(blocks);
    section
}

fn word(input: &Input<'_>, key: &str) -> String {
    input.words.word(&format!("application-{key}"))
}
