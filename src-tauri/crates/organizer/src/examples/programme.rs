//! The agenda of an example: all mandatory blocks with the official texts.

use crate::fixes;
use crate::organizer::new_id;
use kafedra_model::agenda::{Agenda, Block, BlockKind, Speaker, SpeakerCategory};
use kafedra_model::ids::BlockId;
use kafedra_model::pack::Pack;

/// Who speaks in an example: the partner's own two, whoever tells the story, and guests.
pub(crate) struct Speakers {
    pub(crate) company: &'static str,
    pub(crate) own: [&'static str; 2],
    pub(crate) story: (&'static str, Speaker),
    /// Talks of invited speakers, 20 minutes each, behind the product talks.
    pub(crate) guests: Vec<(&'static str, [&'static str; 2], Speaker)>,
}

/// Registration 20, M1 15, M2 40, coffee 20, M4 30, story 20, questions 30 minutes, as in the
/// day plans of the catalogue; talks of guests come before the story.
pub(crate) fn agenda(pack: &Pack, speakers: &Speakers) -> Agenda {
    let mut agenda = fixes::draft(&Agenda::default(), pack);
    for block in &mut agenda.blocks {
        let (minutes, speaker) = match block.slot.as_deref() {
            Some("M1") => (15, Some(own(speakers, 0))),
            Some("M2") => (40, Some(own(speakers, 0))),
            Some("M4") => (30, Some(own(speakers, 1))),
            Some("M5") => (20, Some(speakers.story.1.clone())),
            Some("M6") => (30, None),
            _ => (20, None),
        };
        block.minutes = minutes;
        block.speakers.extend(speaker);
        if block.kind == BlockKind::Story {
            block.title = speakers.story.0.to_owned();
        }
    }
    for (index, (title, points, speaker)) in speakers.guests.iter().enumerate() {
        // The break stays in the middle: of several guests the first two speak before it.
        let before_break = speakers.guests.len() > 1 && index < 2;
        let next = if before_break {
            BlockKind::CoffeeBreak
        } else {
            BlockKind::Story
        };
        let position = agenda.blocks.iter().position(|block| block.kind == next);
        let block = guest_talk(title, points, speaker);
        agenda
            .blocks
            .insert(position.unwrap_or(agenda.blocks.len()), block);
    }
    agenda
}

fn guest_talk(title: &str, points: &[&str], speaker: &Speaker) -> Block {
    Block {
        id: BlockId(new_id()),
        kind: BlockKind::Talk,
        slot: None,
        option: None,
        title: title.to_owned(),
        points: points.iter().map(|point| (*point).to_owned()).collect(),
        minutes: 20,
        minutes_to: None,
        speakers: vec![speaker.clone()],
    }
}

pub(crate) fn speaker(name: &str, company: &str, category: SpeakerCategory) -> Speaker {
    Speaker {
        name: name.to_owned(),
        company: company.to_owned(),
        position: String::new(),
        phone: "+75550000011".to_owned(),
        category,
    }
}

fn own(speakers: &Speakers, index: usize) -> Speaker {
    speaker(
        speakers.own[index],
        speakers.company,
        SpeakerCategory::Organizer,
    )
}
