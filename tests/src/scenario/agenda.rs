//! Lines about the programme.

use super::Draft;
use super::line::{Line, Problem, named};
use kafedra_model::agenda::{Block, BlockKind, Speaker, SpeakerCategory};
use kafedra_model::ids::BlockId;
use kafedra_model::pack::{OfficialTalk, ProgrammeSlot, SlotKind, TemplateBlock};

/// `title "…"`
pub(super) fn title(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    draft.seminar.plan.agenda.title = line.word("the title")?;
    Ok(())
}

/// `programme minimum` or `programme <sample of the season>`
pub(super) fn programme(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let name = line.word("the sample")?;
    if name == "minimum" {
        return MINIMUM.iter().try_for_each(|text| draft.take(text));
    }
    let sample = draft.pack.samples.iter().find(|sample| sample.id == name);
    let sample = sample.ok_or_else(|| format!("the season has no sample «{name}»"))?;
    for template in &sample.blocks {
        let block = from_template(draft, template)?;
        draft.seminar.plan.agenda.blocks.push(block);
    }
    Ok(())
}

/// `block registration|coffee|questions|story|workshop|<slot> [option] minutes[-minutes] ["title"] [points …] [speakers]`
pub(super) fn block(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let name = line.word("the block")?;
    let mut block = match name.as_str() {
        "registration" => blank(draft, BlockKind::Registration, "Регистрация"),
        "coffee" => in_slot(draft, "M3", None)?,
        "questions" => in_slot(draft, "M6", None)?,
        "story" => in_slot(draft, "M5", None)?,
        "workshop" => workshop(draft)?,
        slot => {
            let first = draft
                .pack
                .slot(slot)
                .is_some_and(|slot| slot.talks.len() > 1);
            let option = if first {
                Some(line.word("the talk")?)
            } else {
                None
            };
            in_slot(draft, slot, option)?
        }
    };
    minutes(&mut block, line)?;
    if let Some(title) = line.quoted() {
        block.title = title;
    }
    details(&mut block, line)?;
    draft.seminar.plan.agenda.blocks.push(block);
    Ok(())
}

/// `own "title" minutes [points …] [speakers]`
pub(super) fn own(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let title = line.word("the title")?;
    let mut block = blank(draft, BlockKind::Talk, &title);
    minutes(&mut block, line)?;
    set_points(&mut block, 2);
    block.speakers = vec![speaker(draft)];
    details(&mut block, line)?;
    draft.seminar.plan.agenda.blocks.push(block);
    Ok(())
}

/// `other "title" minutes`
pub(super) fn other(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let title = line.word("the title")?;
    let mut block = blank(draft, BlockKind::Other, &title);
    minutes(&mut block, line)?;
    draft.seminar.plan.agenda.blocks.push(block);
    Ok(())
}

/// `change <number of the block> drop|title "…"|minutes …|to <number>|kind <kind>`; blocks count from 1.
pub(super) fn change(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let blocks = &mut draft.seminar.plan.agenda.blocks;
    let number = line.number("the number of the block")? as usize;
    let index = number.checked_sub(1).filter(|index| *index < blocks.len());
    let index = index.ok_or_else(|| format!("there is no block {number}"))?;
    if line.accept("drop") {
        blocks.remove(index);
    } else if line.accept("title") {
        blocks[index].title = line.word("the title")?;
    } else if line.accept("minutes") {
        minutes(&mut blocks[index], line)?;
    } else if line.accept("kind") {
        blocks[index].kind = named(&line.word("the kind")?, "the kind")?;
    } else if line.accept("to") {
        let target = line.number("the new number")? as usize;
        let block = blocks.remove(index);
        blocks.insert(target.saturating_sub(1).min(blocks.len()), block);
    } else {
        details(&mut blocks[index], line)?;
    }
    Ok(())
}

/// The mandatory blocks at their least, in an order that no rule minds.
const MINIMUM: &[&str] = &[
    "block registration 20",
    "block M1 10",
    "block M2 40",
    "block coffee 20",
    "block M4 processes 30",
    "block story 15",
    "block questions 15",
];

const STORY: &str = "12 офисов компании «Пример» объединены с помощью Битрикс24";
const WORKSHOP: &str = "Мастер-класс: настраиваем воронку продаж в Битрикс24";

fn blank(draft: &mut Draft<'_>, kind: BlockKind, title: &str) -> Block {
    Block {
        id: BlockId(draft.id()),
        kind,
        slot: None,
        option: None,
        title: title.to_owned(),
        points: Vec::new(),
        minutes: 0,
        minutes_to: None,
        speakers: Vec::new(),
    }
}

fn in_slot(draft: &mut Draft<'_>, slot: &str, option: Option<String>) -> Result<Block, Problem> {
    let pack = draft.pack;
    let rules = pack
        .slot(slot)
        .ok_or_else(|| format!("the season has no slot «{slot}»"))?;
    let talk = official(rules, option.as_deref())?;
    let mut block = blank(draft, block_kind(rules.kind), &talk.title);
    block.slot = Some(slot.to_owned());
    block.option = option;
    block.points.clone_from(&talk.points);
    if talk.model {
        STORY.clone_into(&mut block.title);
    }
    if block.kind.is_talk() {
        block.speakers = vec![speaker(draft)];
    }
    Ok(block)
}

fn workshop(draft: &mut Draft<'_>) -> Result<Block, Problem> {
    let mut block = in_slot(draft, "M5", None)?;
    block.kind = BlockKind::Workshop;
    WORKSHOP.clone_into(&mut block.title);
    set_points(&mut block, 2);
    Ok(block)
}

fn from_template(draft: &mut Draft<'_>, template: &TemplateBlock) -> Result<Block, Problem> {
    let title = template.title.clone().unwrap_or_default();
    let mut block = blank(draft, template.kind, &title);
    block.slot.clone_from(&template.slot);
    block.points.clone_from(&template.points);
    block.minutes = template.minutes;
    block.minutes_to = template.minutes_to;
    if let Some(id) = &template.talk {
        let (slot, talk) = draft
            .pack
            .official_talk(id)
            .ok_or_else(|| format!("the season has no talk «{id}»"))?;
        if template.title.is_none() {
            block.title.clone_from(&talk.title);
            block.points.clone_from(&talk.points);
        }
        if slot.talks.len() > 1 {
            block.option = Some(id.clone());
        }
    }
    let company = |company: &String| Speaker {
        company: company.clone(),
        ..Speaker::default()
    };
    block.speakers.extend(template.company.iter().map(company));
    Ok(block)
}

fn official<'a>(slot: &'a ProgrammeSlot, id: Option<&str>) -> Result<&'a OfficialTalk, Problem> {
    let mut talks = slot.talks.iter();
    match id {
        Some(id) => talks
            .find(|talk| talk.id == id)
            .ok_or_else(|| format!("slot {} has no talk «{id}»", slot.id)),
        None => talks
            .next()
            .ok_or_else(|| format!("slot {} is empty", slot.id)),
    }
}

fn block_kind(kind: SlotKind) -> BlockKind {
    match kind {
        SlotKind::Opener | SlotKind::Product => BlockKind::Talk,
        SlotKind::Coffee => BlockKind::CoffeeBreak,
        SlotKind::Story => BlockKind::Story,
        SlotKind::Questions => BlockKind::Questions,
    }
}

fn minutes(block: &mut Block, line: &mut Line) -> Result<(), Problem> {
    let text = line.word("the minutes")?;
    let (from, to) = match text.split_once('-') {
        Some((from, to)) => (from, to.parse().ok().map(Some)),
        None => (text.as_str(), Some(None)),
    };
    let parsed = from.parse().ok().zip(to);
    (block.minutes, block.minutes_to) =
        parsed.ok_or_else(|| format!("«{text}» are not minutes such as 20 or 15-30"))?;
    Ok(())
}

/// `points N`, `points "a" "b"`, `nobody`, `company "X"`, `speaker <category> ["company"]`, `no-phone`
fn details(block: &mut Block, line: &mut Line) -> Result<(), Problem> {
    let mut default_speakers = true;
    loop {
        if line.accept("points") {
            match line.quoted() {
                Some(first) => {
                    block.points = vec![first];
                    while let Some(point) = line.quoted() {
                        block.points.push(point);
                    }
                }
                None => set_points(block, line.number("the number of points")? as usize),
            }
        } else if line.accept("nobody") {
            block.speakers.clear();
        } else if line.accept("company") {
            let company = line.word("the company")?;
            block.speakers = vec![Speaker {
                company,
                ..Speaker::default()
            }];
        } else if line.accept("speaker") {
            if std::mem::take(&mut default_speakers) {
                block.speakers.clear();
            }
            block.speakers.push(invited(line, block.speakers.len())?);
        } else if line.accept("no-phone") {
            block
                .speakers
                .iter_mut()
                .for_each(|speaker| speaker.phone.clear());
        } else {
            return Ok(());
        }
    }
}

fn invited(line: &mut Line, number: usize) -> Result<Speaker, Problem> {
    let category: SpeakerCategory = named(&line.word("the category")?, "the category")?;
    let company = line.quoted().unwrap_or_else(|| "Гость".to_owned());
    Ok(Speaker {
        name: format!("Докладчик {} из {company}", number + 1),
        company,
        category,
        phone: "+7 000 000-00-00".to_owned(),
        ..Speaker::default()
    })
}

fn speaker(draft: &Draft<'_>) -> Speaker {
    let number = draft.seminar.plan.agenda.blocks.len();
    Speaker {
        name: format!("Докладчик {number}"),
        company: draft.seminar.plan.card.partner.name.clone(),
        phone: format!("+7 000 000-00-{number:02}"),
        ..Speaker::default()
    }
}

fn set_points(block: &mut Block, count: usize) {
    let have = block.points.len();
    block.points.truncate(count);
    block
        .points
        .extend((have..count).map(|number| format!("тезис {}", number + 1)));
}
