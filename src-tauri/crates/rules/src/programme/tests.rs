use crate::testing;
use chrono::NaiveDate;
use kafedra_model::agenda::{Agenda, Block, BlockKind};
use kafedra_model::finding::{Finding, Fix};
use kafedra_model::ids::BlockId;
use kafedra_model::pack::{Pack, ProgrammeSlot, SlotKind};
use kafedra_model::seminar::Seminar;
use proptest::prelude::*;
use std::sync::LazyLock;

/// The season with the rules about the programme alone.
static PACK: LazyLock<Pack> = LazyLock::new(|| {
    let mut pack = testing::pack();
    pack.rules
        .retain(|rule| rule.id.starts_with("PRG") || rule.id.starts_with("COF"));
    pack
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever stands in the agenda, the rules answer, answer the same again, and every fix mends what it promises.
    #[test]
    fn every_fix_mends_its_finding(blocks in proptest::collection::vec((0..9_usize, 0..60_u32), 0..9)) {
        let seminar = seminar(&blocks);
        let findings = check(&seminar);
        prop_assert_eq!(&findings, &check(&seminar));
        for finding in findings.iter().filter(|finding| finding.fix.is_some()) {
            let mended = check(&mend(&seminar, finding));
            let still = mended.iter().any(|other| same(other, finding));
            prop_assert!(!still, "{:?} is still there", finding);
        }
    }
}

fn check(seminar: &Seminar) -> Vec<Finding> {
    crate::check(&PACK, seminar, testing::day("2017-02-20"))
}

/// The same rule about the same block; a rule without a block is the same whatever its facts.
fn same(one: &Finding, other: &Finding) -> bool {
    one.rule == other.rule && one.subject == other.subject && one.severity == other.severity
}

/// Each number stands for one of the season's slots, registration, an own talk or something else.
fn seminar(blocks: &[(usize, u32)]) -> Seminar {
    let mut seminar = testing::seminar("Казань", "2017-03-29");
    let slots = &PACK.programme.slots;
    let places = blocks.iter().enumerate();
    let blocks = places.map(|(place, (what, minutes))| {
        let kind = match what.checked_sub(slots.len()) {
            Some(0) => BlockKind::Registration,
            Some(1) => BlockKind::Talk,
            Some(_) => BlockKind::Other,
            None => kind(&slots[*what]),
        };
        block(place, kind, slots.get(*what), *minutes)
    });
    seminar.plan.agenda = Agenda {
        title: PACK.title.clone(),
        blocks: blocks.collect(),
    };
    seminar
}

fn kind(slot: &ProgrammeSlot) -> BlockKind {
    match slot.kind {
        SlotKind::Opener | SlotKind::Product => BlockKind::Talk,
        SlotKind::Coffee => BlockKind::CoffeeBreak,
        SlotKind::Story => BlockKind::Story,
        SlotKind::Questions => BlockKind::Questions,
    }
}

fn block(place: usize, kind: BlockKind, slot: Option<&ProgrammeSlot>, minutes: u32) -> Block {
    let talk = slot.and_then(|slot| slot.talks.first());
    Block {
        id: BlockId(uuid::Uuid::from_u128(place as u128 + 1)),
        kind,
        slot: slot.map(|slot| slot.id.clone()),
        option: talk.map(|talk| talk.id.clone()),
        title: talk.map_or_else(|| "Свой доклад".to_owned(), |talk| talk.title.clone()),
        points: talk.map(|talk| talk.points.clone()).unwrap_or_default(),
        minutes,
        minutes_to: None,
        speakers: Vec::new(),
    }
}

fn mend(seminar: &Seminar, finding: &Finding) -> Seminar {
    let mut mended = seminar.clone();
    let agenda = &mut mended.plan.agenda;
    match finding.fix.clone() {
        Some(Fix::SetMinutes { block, minutes }) => {
            for known in agenda.blocks.iter_mut().filter(|known| known.id == block) {
                known.minutes = minutes;
            }
        }
        Some(Fix::MoveBlock { block, position }) => {
            if let Some(from) = agenda.blocks.iter().position(|known| known.id == block) {
                let moved = agenda.blocks.remove(from);
                agenda.blocks.insert(position as usize, moved);
            }
        }
        Some(Fix::AddSlot { slot, .. }) => {
            let slot = PACK.slot(&slot);
            let kind = slot.map_or(BlockKind::Other, kind);
            let place = agenda.blocks.len() + 100;
            agenda.blocks.push(block(place, kind, slot, 30));
        }
        Some(Fix::SetTitle { title }) => agenda.title = title,
        Some(Fix::SetSeatingLayout { layout }) => mended.plan.hall.layout = layout,
        Some(Fix::SetRent { from, to }) => {
            let venues = &mut mended.plan.venues;
            (venues.rent_from, venues.rent_to) = (Some(from), Some(to));
        }
        // Remedies of other rooms than the programme.
        Some(
            Fix::SetEntryFree
            | Fix::MarkFeedRead { .. }
            | Fix::MarkExperienced
            | Fix::SplitLine { .. }
            | Fix::AssignRole { .. }
            | Fix::SetPlanned { .. }
            | Fix::CloseRegistration
            | Fix::SetArrival { .. }
            | Fix::MarkPrinted { .. },
        )
        | None => {}
    }
    mended
}

/// An agenda of nothing but zero minutes divides by nothing.
#[test]
fn empty_minutes_do_no_harm() {
    let today: NaiveDate = testing::day("2017-02-20");
    let blocks: Vec<(usize, u32)> = (0..9).map(|what| (what, 0)).collect();
    let found = crate::check(&PACK, &seminar(&blocks), today);
    assert!(
        found.iter().any(|finding| finding.rule == "PRG-13"),
        "{found:?}"
    );
}
