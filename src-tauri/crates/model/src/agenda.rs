//! The programme of the seminar as a list of blocks; times follow from the order.

use crate::ids::BlockId;
use chrono::{NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

/// The agenda: blocks follow each other without gaps from the start of registration.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Agenda {
    /// Title of the seminar as it is printed and published.
    pub title: String,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Block {
    pub id: BlockId,
    pub kind: BlockKind,
    /// Slot of the programme that this block fills (`M1` … `M6`), none for own talks.
    pub slot: Option<String>,
    /// Which talk of a choose-one slot it is (`crm`, `projects` …).
    pub option: Option<String>,
    pub title: String,
    /// Abstract points, in order.
    pub points: Vec<String>,
    /// Length in minutes.
    pub minutes: u32,
    /// Upper end of a range such as «15–30 мин»; a fixed length has none.
    pub minutes_to: Option<u32>,
    pub speakers: Vec<Speaker>,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    Registration,
    Talk,
    /// The success story (slot M5).
    Story,
    /// A workshop in place of the story (slot M5).
    Workshop,
    CoffeeBreak,
    Questions,
    /// Anything else: lottery, quiz, lunch.
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Speaker {
    pub name: String,
    pub company: String,
    pub position: String,
    pub phone: String,
    pub category: SpeakerCategory,
}

/// Who the speaker works for, as far as the limits care (PRG-33..37, COM-17).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum SpeakerCategory {
    #[default]
    Organizer,
    /// Another partner that sells and implements the vendor's products.
    Partner,
    /// Another partner of the vendor that neither sells nor implements (AMB-22).
    OtherPartner,
    /// A client of the vendor.
    Client,
    Outside,
    /// The vendor's own staff: never allowed (ELG-27).
    Vendor,
    /// A developer of competing products: never allowed (PRG-37).
    Competitor,
    /// A developer of a CRM: named in the programme's example, but not in its rule (AMB-24).
    CrmMaker,
}

/// A block with its clock times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TimedBlock {
    pub block: BlockId,
    pub starts: NaiveTime,
    pub ends: NaiveTime,
}

/// What an agenda measures. A block with a range of minutes counts with both ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct AgendaMeasure {
    /// Registration included.
    pub total: Span,
    /// From the end of registration to the end.
    pub business: Span,
    /// The mandatory blocks by the season's table (PRG-42).
    pub mandatory: Span,
    pub breaks: Vec<BreakMeasure>,
}

/// Where a coffee break lies within the business part (PRG-06, AMB-19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct BreakMeasure {
    pub block: BlockId,
    /// Minutes of the business part before it begins.
    pub before: Span,
    /// Minutes that follow it.
    pub after: Span,
    /// Where its middle lies, in hundredths of the business part, rounded.
    pub percent: Span,
    pub talks_before: u32,
    pub talks_after: u32,
}

/// From the least to the most; both are the same where nothing is left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, specta::Type)]
pub struct Span {
    pub from: u32,
    pub to: u32,
}

impl Agenda {
    /// Clock times of every block when the first one starts at `start`. Source: F-15.
    ///
    /// Times wrap at midnight; a range counts with its lower end.
    #[must_use]
    pub fn timed(&self, start: NaiveTime) -> Vec<TimedBlock> {
        let mut starts = start;
        let timed = |block: &Block| {
            let ends = starts + TimeDelta::minutes(i64::from(block.minutes));
            let timed = TimedBlock {
                block: block.id,
                starts,
                ends,
            };
            starts = ends;
            timed
        };
        self.blocks.iter().map(timed).collect()
    }

    /// Whole length in minutes, registration included.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.blocks
            .iter()
            .fold(0, |sum, block| sum.saturating_add(block.minutes))
    }
}

impl BlockKind {
    /// Whether somebody speaks and the others listen.
    #[must_use]
    pub fn is_talk(self) -> bool {
        matches!(self, Self::Talk | Self::Story | Self::Workshop)
    }
}
