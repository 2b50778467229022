//! Remedies that the program can carry out itself.

use crate::organizer::new_id;
use kafedra_model::agenda::{Agenda, Block, BlockKind};
use kafedra_model::announcements::Announcement;
use kafedra_model::estimate::{Estimate, EstimateLine};
use kafedra_model::finding::Fix;
use kafedra_model::ids::{AnnouncementId, BlockId, LineId};
use kafedra_model::money::Kopecks;
use kafedra_model::pack::{OfficialTalk, Pack, ProgrammeSlot, SlotKind};
use kafedra_model::seminar::{Part, Plan};

/// The part as it stands after the remedy; none when what it is about is gone.
#[must_use]
pub fn apply(plan: &Plan, pack: &Pack, fix: &Fix) -> Option<Part> {
    match fix {
        Fix::SetMinutes { block, minutes } => {
            let mut agenda = plan.agenda.clone();
            let found = agenda.blocks.iter_mut().find(|b| b.id == *block)?;
            (found.minutes, found.minutes_to) = (*minutes, None);
            Some(Part::Agenda(agenda))
        }
        Fix::MoveBlock { block, position } => {
            let mut agenda = plan.agenda.clone();
            let from = agenda.blocks.iter().position(|b| b.id == *block)?;
            let moved = agenda.blocks.remove(from);
            let to = usize::try_from(*position).ok()?.min(agenda.blocks.len());
            agenda.blocks.insert(to, moved);
            Some(Part::Agenda(agenda))
        }
        Fix::AddSlot { slot, option } => {
            let slot = pack.slot(slot)?;
            let talk = option
                .as_deref()
                .and_then(|id| slot.talks.iter().find(|t| t.id == id));
            let mut agenda = plan.agenda.clone();
            insert(&mut agenda, slot, talk.or(slot.talks.first()));
            Some(Part::Agenda(agenda))
        }
        Fix::SetTitle { title } => {
            let mut agenda = plan.agenda.clone();
            agenda.title.clone_from(title);
            Some(Part::Agenda(agenda))
        }
        Fix::SetRent { from, to } => {
            let mut venues = plan.venues.clone();
            (venues.rent_from, venues.rent_to) = (Some(*from), Some(*to));
            Some(Part::Venues(venues))
        }
        Fix::SetSeatingLayout { layout } => {
            let mut hall = plan.hall.clone();
            hall.layout = *layout;
            Some(Part::Hall(hall))
        }
        Fix::SetEntryFree => {
            let mut application = plan.application.clone();
            application.entry_fee = Kopecks::ZERO;
            Some(Part::Application(application))
        }
        Fix::MarkFeedRead { date } => {
            let mut application = plan.application.clone();
            application.feed_read = Some(*date);
            Some(Part::Application(application))
        }
        Fix::MarkExperienced => {
            let mut card = plan.card.clone();
            card.experienced = true;
            Some(Part::Card(card))
        }
        Fix::SplitLine {
            line,
            announcements,
        } => split_line(plan, *line, announcements).map(Part::Estimate),
        Fix::AssignRole { role, member } => {
            let mut team = plan.team.clone();
            let found = team.members.iter_mut().find(|m| m.id == *member)?;
            found.roles.insert(*role);
            Some(Part::Team(team))
        }
        Fix::SetPlanned { listeners } => {
            let mut card = plan.card.clone();
            card.planned_listeners = *listeners;
            Some(Part::Card(card))
        }
        Fix::CloseRegistration => {
            let mut landing = plan.landing.clone();
            landing.closed = true;
            Some(Part::Landing(landing))
        }
        Fix::SetArrival { time } => {
            let mut team = plan.team.clone();
            let members = team.members.iter_mut();
            for late in members.filter(|m| m.arrives.is_some_and(|arrives| arrives > *time)) {
                late.arrives = Some(*time);
            }
            Some(Part::Team(team))
        }
        Fix::MarkPrinted { date } => {
            let mut kit = plan.kit.clone();
            kit.printed_on = Some(*date);
            Some(Part::Kit(kit))
        }
    }
}

/// The first of the new lines keeps the id of the old one; the shares add up to its sums.
fn split_line(plan: &Plan, line: LineId, announcements: &[AnnouncementId]) -> Option<Estimate> {
    let mut estimate = plan.estimate.clone();
    let at = estimate.lines.iter().position(|known| known.id == line)?;
    let items = plan.announcements.items.iter();
    let items: Vec<&Announcement> = items
        .filter(|item| announcements.contains(&item.id))
        .collect();
    if items.is_empty() {
        return None;
    }
    let whole = estimate.lines.remove(at);
    let equal = vec![Kopecks::roubles(1); items.len()];
    let planned = whole.planned.split(&equal);
    let agreed = whole.agreed.map(|sum| sum.split(&equal));
    let parts = items.into_iter().zip(planned).enumerate();
    let parts: Vec<EstimateLine> = parts
        .map(|(number, (item, planned))| EstimateLine {
            id: if number == 0 { line } else { LineId(new_id()) },
            title: item.place.clone(),
            planned,
            agreed: agreed.as_ref().and_then(|sums| sums.get(number).copied()),
            announcement: Some(item.id),
            ..whole.clone()
        })
        .collect();
    estimate.lines.splice(at..at, parts);
    Some(estimate)
}

/// Adds registration and every mandatory slot that is not there yet.
pub(crate) fn draft(agenda: &Agenda, pack: &Pack) -> Agenda {
    let mut agenda = agenda.clone();
    if agenda.title.is_empty() {
        agenda.title.clone_from(&pack.title);
    }
    if !agenda
        .blocks
        .iter()
        .any(|b| b.kind == BlockKind::Registration)
    {
        agenda.blocks.insert(0, registration(pack));
    }
    for slot in &pack.programme.slots {
        if !agenda
            .blocks
            .iter()
            .any(|b| b.slot.as_deref() == Some(&slot.id))
        {
            insert(&mut agenda, slot, slot.talks.first());
        }
    }
    agenda
}

/// A block keeps the order of the season's slots: it goes behind the last block of an earlier slot.
fn insert(agenda: &mut Agenda, slot: &ProgrammeSlot, talk: Option<&OfficialTalk>) {
    let earlier = |block: &Block| match &block.slot {
        Some(other) => other.as_str() <= slot.id.as_str(),
        None => block.kind == BlockKind::Registration,
    };
    let position = agenda
        .blocks
        .iter()
        .rposition(earlier)
        .map_or(0, |last| last + 1);
    agenda.blocks.insert(position, block(slot, talk));
}

fn block(slot: &ProgrammeSlot, talk: Option<&OfficialTalk>) -> Block {
    let kind = match slot.kind {
        SlotKind::Opener | SlotKind::Product => BlockKind::Talk,
        SlotKind::Coffee => BlockKind::CoffeeBreak,
        SlotKind::Story => BlockKind::Story,
        SlotKind::Questions => BlockKind::Questions,
    };
    // A model title is there to be replaced, so it is not put into somebody's programme (PRG-21).
    let own = talk.is_some_and(|talk| talk.model);
    Block {
        id: BlockId(new_id()),
        kind,
        slot: Some(slot.id.clone()),
        option: talk
            .filter(|_| slot.talks.len() > 1)
            .map(|talk| talk.id.clone()),
        title: talk
            .filter(|_| !own)
            .map(|talk| talk.title.clone())
            .unwrap_or_default(),
        points: talk.map(|talk| talk.points.clone()).unwrap_or_default(),
        minutes: slot.minutes_min,
        minutes_to: None,
        speakers: Vec::new(),
    }
}

fn registration(pack: &Pack) -> Block {
    Block {
        id: BlockId(new_id()),
        kind: BlockKind::Registration,
        slot: None,
        option: None,
        title: String::new(),
        points: Vec::new(),
        minutes: pack.programme.registration_minutes,
        minutes_to: None,
        speakers: Vec::new(),
    }
}
