//! Lines about the day, its photos, the report and the leads.

use super::Draft;
use super::line::{Line, Problem, named};
use kafedra_model::checklist::Tick;
use kafedra_model::ids::{PersonId, PhotoId};
use kafedra_model::leads::{Lead, Referral, ReferralPayment};
use kafedra_model::photos::Photo;
use kafedra_model::report::OrderLine;

/// `tick <item> done|broken|not_needed`; `tick all …` ticks every item of the season.
pub(super) fn tick(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let item = line.word("the item")?;
    let tick = Tick {
        outcome: named(&line.word("the outcome")?, "the outcome")?,
        on: None,
        note: String::new(),
    };
    let items = draft.pack.checklist.iter();
    let wanted: Vec<&str> = items
        .map(|known| known.id.as_str())
        .filter(|known| item == "all" || *known == item)
        .collect();
    if wanted.is_empty() {
        return Err(format!("the season has no checklist item «{item}»"));
    }
    let ticks = &mut draft.seminar.plan.checklist.ticks;
    ticks.extend(wanted.into_iter().map(|id| (id.to_owned(), tick.clone())));
    Ok(())
}

/// `photos <stage> <n> [taken <day>]`; the stage `all` is every one of the season.
pub(super) fn photos(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let name = line.word("the stage")?;
    let count = line.number("the number of photos")?;
    let taken = match line.accept("taken") {
        true => line.date("the day")?.and_hms_opt(12, 0, 0),
        false => None,
    };
    let stages = draft.pack.day.photo_stages.iter();
    let stages: Vec<&String> = stages
        .filter(|stage| name == "all" || **stage == name)
        .collect();
    if stages.is_empty() {
        return Err(format!("the season has no photo stage «{name}»"));
    }
    for stage in stages {
        for number in 1..=count {
            let id = draft.id();
            draft.seminar.photos.push(Photo {
                id: PhotoId(id),
                stage: stage.clone(),
                name: format!("{stage}-{number}.jpg"),
                hash: id.simple().to_string().repeat(2),
                bytes: 1000,
                width: 1600,
                height: 1200,
                orientation: 1,
                taken,
            });
        }
    }
    Ok(())
}

/// `report [uploaded <day>] [accepted <day>] [due <day>] [filled] [presentations <url>] [photos <url>] [fraud]
/// [falsified] [excluded]`
pub(super) fn report(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let report = &mut draft.seminar.plan.report;
    while let Some(word) = line.next() {
        match word.as_str() {
            "uploaded" => report.uploaded = Some(line.date("the day")?),
            "accepted" => report.accepted = Some(line.date("the day")?),
            "due" => report.individual_due = Some(line.date("the day")?),
            "filled" => report.task_filled = true,
            "presentations" => report.presentations_url = line.word("the address")?,
            "photos" => report.photos_url = line.word("the address")?,
            "fraud" => report.event_fraud = true,
            "falsified" => report.data_falsified = true,
            "excluded" => report.excluded = true,
            other => return Err(format!("«{other}» is not known of a report")),
        }
    }
    Ok(())
}

/// `lead [owned] [hot] [crm <number>] [contract <sum>]…`
pub(super) fn lead(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let owned = line.accept("owned");
    let hot = line.accept("hot");
    let mut lead = Lead {
        person: PersonId(draft.id()),
        owner: if owned { "Менеджер" } else { "" }.to_owned(),
        hot,
        next_step: if owned { "звонок" } else { "" }.to_owned(),
        crm: match line.accept("crm") {
            true => line.word("the number in the CRM")?,
            false => String::new(),
        },
        contracts: Vec::new(),
        services: String::new(),
    };
    while line.accept("contract") {
        lead.contracts.push(line.money("the contract")?);
    }
    draft.seminar.plan.leads.leads.push(lead);
    Ok(())
}

/// `referral <client> <day of the registration> [paid <day> <sum>]…`
pub(super) fn referral(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let mut referral = Referral {
        client: line.word("the client")?,
        registered: line.date("the day of the registration")?,
        payments: Vec::new(),
    };
    while line.accept("paid") {
        referral.payments.push(ReferralPayment {
            on: line.date("the day of the payment")?,
            sum: line.money("the payment")?,
        });
    }
    draft.seminar.plan.leads.referrals.push(referral);
    Ok(())
}

/// `order <kind> <title> <price> [list <price>]`
pub(super) fn order(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let order = OrderLine {
        kind: named(&line.word("the kind")?, "the kind")?,
        title: line.word("the title")?,
        price: line.money("the price")?,
        list_price: match line.accept("list") {
            true => Some(line.money("the list price")?),
            false => None,
        },
    };
    draft.seminar.plan.report.orders.push(order);
    Ok(())
}
