//! The run sheet: the hours of the timeline, the checklist and the photo stages as deeds of one day.

#[cfg(test)]
mod tests;

use crate::season::Season;
use crate::timeline::day_entries;
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use kafedra_model::agenda::{Block, BlockKind};
use kafedra_model::checklist::TickOutcome;
use kafedra_model::day::{Deed, DeedKind, DeedState, PhotoCount, RunSheet};
use kafedra_model::pack::{ChecklistItem, ChecklistPage, Pack};
use kafedra_model::seminar::Seminar;
use kafedra_model::team::Role;
use kafedra_model::timeline::TimelineEntry;

/// A deed is due for so long before it counts as late.
const GRACE_MINUTES: i64 = 5;

/// Everything of the day at `now`; texts stay keys until the organizer words them.
#[must_use]
pub fn run_sheet(pack: &Pack, seminar: &Seminar, now: NaiveDateTime, rehearsal: bool) -> RunSheet {
    let sheet = Sheet {
        season: Season::of(pack, seminar),
        seminar,
        now,
    };
    let entries = day_entries(&sheet.season, seminar);
    let mut deeds: Vec<Deed> = entries.iter().map(|entry| sheet.step(entry)).collect();
    deeds.extend(sheet.checklist(&entries));
    deeds.extend(sheet.photos(&entries));
    deeds.sort_by(|a, b| (a.starts, &a.id).cmp(&(b.starts, &b.id)));
    let (present, next) = sheet.hold_block(&mut deeds);
    let day = &seminar.plan.day;
    RunSheet {
        seminar: seminar.id,
        now,
        rehearsal,
        deeds,
        present,
        next,
        shifts: day.shifts.clone(),
        undoable: day.undoable().map(|shift| shift.id),
    }
}

struct Sheet<'a> {
    season: Season<'a>,
    seminar: &'a Seminar,
    now: NaiveDateTime,
}

impl Sheet<'_> {
    /// An entry of the timeline; a check moves together with the block that it prepares.
    fn step(&self, entry: &TimelineEntry) -> Deed {
        let (name, number) = entry.id.split_once('.').unwrap_or((entry.id.as_str(), ""));
        let block = number
            .parse::<usize>()
            .ok()
            .and_then(|number| self.seminar.plan.agenda.blocks.get(number.checked_sub(1)?));
        let planned = entry.time.unwrap_or(self.seminar.plan.card.start);
        let check = matches!(name, "day-catering" | "day-speaker");
        let kind = match block {
            Some(_) if !check => DeedKind::Block,
            Some(_) | None => DeedKind::Step,
        };
        let anchor = match block {
            Some(block) if check => self.start_of(block).unwrap_or(planned),
            Some(_) | None => planned,
        };
        let mut deed = self.deed(entry.id.clone(), kind, planned, anchor, role(name, block));
        if let Some(block) = block {
            deed.id = format!("{name}:{}", block.id);
            deed.speakers.clone_from(&block.speakers);
            deed.text.clone_from(&block.title);
        }
        deed.ends = entry
            .until
            .map(|until| deed.starts + (until - planned).max(TimeDelta::zero()));
        deed.items.clone_from(&entry.items);
        self.judged(deed, None)
    }

    /// The lines of the checklist that belong to the day, each at its own time or that of what it is about.
    fn checklist(&self, entries: &[TimelineEntry]) -> Vec<Deed> {
        let items = self.season.pack.checklist.iter();
        let items = items.filter(|item| item.page == ChecklistPage::Day);
        items.map(|item| self.tick(item, entries)).collect()
    }

    fn tick(&self, item: &ChecklistItem, entries: &[TimelineEntry]) -> Deed {
        let start = self.seminar.plan.card.start;
        let photo = item.needs_photo.as_deref();
        let at_close = item.at_close.then(|| closing(entries)).flatten();
        let after = |minutes| start + TimeDelta::minutes(i64::from(minutes));
        let planned = at_close
            .or_else(|| item.minutes.map(after))
            .or_else(|| last_about(entries, &item.items))
            .or_else(|| photo.map(|stage| self.photo_time(stage, entries)))
            .or_else(|| closing(entries))
            .unwrap_or(start);
        let kind = DeedKind::Checklist;
        let mut deed = self.deed(item.id.clone(), kind, planned, planned, item.who);
        deed.items.clone_from(&item.items);
        let outcome = self.seminar.plan.checklist.outcome(&item.id);
        let answered = outcome.is_some_and(|outcome| outcome != TickOutcome::Broken);
        self.judged(deed, Some(answered))
    }

    /// Reminders to photograph, done by themselves when enough pictures are there (DAY-31).
    fn photos(&self, entries: &[TimelineEntry]) -> Vec<Deed> {
        let rules = &self.season.pack.day;
        let stages = rules.photo_stages.iter();
        stages
            .map(|stage| {
                let at = self.photo_time(stage, entries);
                let id = format!("photos-{stage}");
                let mut deed = self.deed(id, DeedKind::Photos, at, at, Role::Photographer);
                let photos = self.seminar.photos.iter();
                let there = photos.filter(|photo| &photo.stage == stage).count();
                let there = u32::try_from(there).unwrap_or(u32::MAX);
                let needed = rules.photos_per_stage_min;
                deed.photos = Some(PhotoCount { there, needed });
                deed.items = vec!["DAY-31".to_owned()];
                self.judged(deed, (there >= needed).then_some(true))
            })
            .collect()
    }

    /// The hall is full in the middle of the first talk; a stage of another season is taken at the start.
    fn photo_time(&self, stage: &str, entries: &[TimelineEntry]) -> NaiveTime {
        let card = &self.seminar.plan.card;
        let agenda = &self.seminar.plan.agenda;
        let timed = agenda.timed(card.start);
        let of = |wanted: fn(BlockKind) -> bool| {
            let mut found = agenda.blocks.iter().zip(&timed);
            found.find(|(block, _)| wanted(block.kind))
        };
        let before = TimeDelta::minutes(15);
        match stage {
            "decoration" => card.start - before,
            "registration" => card.start + before,
            "full_hall" => of(BlockKind::is_talk).map_or(card.start, |(block, times)| {
                times.starts + TimeDelta::minutes(i64::from(block.minutes / 2))
            }),
            "coffee_break" => of(|kind| kind == BlockKind::CoffeeBreak)
                .map(|(_, times)| times.starts)
                .or_else(|| closing(entries))
                .unwrap_or(card.start),
            _ => card.start,
        }
    }

    fn start_of(&self, wanted: &Block) -> Option<NaiveTime> {
        let plan = &self.seminar.plan;
        let mut timed = plan.agenda.timed(plan.card.start).into_iter();
        timed
            .find(|times| times.block == wanted.id)
            .map(|times| times.starts)
    }

    fn deed(
        &self,
        id: String,
        kind: DeedKind,
        planned: NaiveTime,
        anchor: NaiveTime,
        role: Role,
    ) -> Deed {
        let plan = &self.seminar.plan;
        let planned = plan.card.date.and_time(planned);
        let moved = TimeDelta::minutes(i64::from(plan.day.moved(anchor)));
        let members = plan.team.members.iter();
        let owners = members.filter(|member| member.roles.contains(&role));
        Deed {
            id,
            kind,
            planned,
            starts: planned + moved,
            ends: None,
            role,
            owners: owners.map(|member| member.name.clone()).collect(),
            state: DeedState::Coming,
            text: String::new(),
            speakers: Vec::new(),
            photos: None,
            items: Vec::new(),
        }
    }

    /// `answered` is what another record says of the deed; none leaves it to the mark alone.
    fn judged(&self, mut deed: Deed, answered: Option<bool>) -> Deed {
        let marked = self.seminar.plan.day.marks.get(&deed.id).copied();
        let done = answered.unwrap_or(marked.is_some());
        let date = self.seminar.plan.card.date;
        let late = self.now - deed.starts;
        let lasts = deed.ends.unwrap_or(deed.starts) - deed.starts;
        let block = deed.kind == DeedKind::Block;
        let grace = TimeDelta::minutes(GRACE_MINUTES);
        let due = if block { lasts } else { lasts.max(grace) };
        deed.state = if !block && done {
            DeedState::Done { at: marked }
        } else if !block && self.now.date() > date {
            DeedState::Missed
        } else if late < TimeDelta::zero() {
            DeedState::Coming
        } else if late < due {
            DeedState::Now
        } else if block {
            DeedState::Over
        } else {
            DeedState::Overdue {
                minutes: u32::try_from(late.num_minutes()).unwrap_or(0),
            }
        };
        deed
    }

    /// Which block goes on and which follows. Once one was begun by hand, the clock alone ends none.
    fn hold_block(&self, deeds: &mut [Deed]) -> (Option<String>, Option<String>) {
        let agenda = &self.seminar.plan.agenda;
        let marks = &self.seminar.plan.day.marks;
        let ids: Vec<String> = agenda
            .blocks
            .iter()
            .filter_map(|block| {
                let ending = format!(":{}", block.id);
                let mut blocks = deeds.iter().filter(|deed| deed.kind == DeedKind::Block);
                blocks
                    .find(|deed| deed.id.ends_with(&ending))
                    .map(|deed| deed.id.clone())
            })
            .collect();
        let begun = ids.iter().rposition(|id| marks.contains_key(id));
        if let Some(begun) = begun {
            for deed in deeds.iter_mut().filter(|deed| deed.kind == DeedKind::Block) {
                let place = ids.iter().position(|id| *id == deed.id);
                deed.state = match place.map(|place| place.cmp(&begun)) {
                    Some(std::cmp::Ordering::Less) => DeedState::Over,
                    Some(std::cmp::Ordering::Equal) => DeedState::Now,
                    Some(std::cmp::Ordering::Greater) | None => DeedState::Coming,
                };
            }
        }
        let now = |id: &&String| {
            let mut deeds = deeds.iter();
            deeds.any(|deed| deed.id == **id && deed.state == DeedState::Now)
        };
        let present = ids.iter().find(now).cloned();
        let coming = |id: &&String| {
            let mut deeds = deeds.iter();
            deeds.any(|deed| deed.id == **id && deed.state == DeedState::Coming)
        };
        (present, ids.iter().find(coming).cloned())
    }
}

fn role(name: &str, block: Option<&Block>) -> Role {
    match (name, block.map(|block| block.kind)) {
        ("day-speaker", _) => Role::SpeakerMinder,
        ("day-catering", _) | (_, Some(BlockKind::CoffeeBreak)) => Role::CateringMinder,
        (_, Some(BlockKind::Registration)) => Role::DeskManager,
        (_, Some(_)) => Role::Moderator,
        (_, None) => Role::Responsible,
    }
}

/// When the timeline last speaks of one of the `items`.
fn last_about(entries: &[TimelineEntry], items: &[String]) -> Option<NaiveTime> {
    let mut entries = entries.iter().rev();
    entries
        .find(|entry| entry.items.iter().any(|item| items.contains(item)))
        .and_then(|entry| entry.time)
}

fn closing(entries: &[TimelineEntry]) -> Option<NaiveTime> {
    let mut entries = entries.iter().rev();
    entries
        .find(|entry| entry.id == "day-close")
        .and_then(|entry| entry.time)
}
