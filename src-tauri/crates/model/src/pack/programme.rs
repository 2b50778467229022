//! What the programme of a seminar must consist of, the official talks, and sample programmes.

use crate::agenda::BlockKind;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeRules {
    pub min_mandatory_talks: u32,
    /// Abstract points per talk; official lists with more pass unchanged (AMB-16).
    pub points_min: u32,
    pub points_max: u32,
    /// Registration before the first talk, when nothing else is said (AMB-54), in minutes.
    pub registration_minutes: u32,
    pub coffee_middle: MiddleBand,
    /// Another order and another length of a block are changes of an approved programme too (AMB-33).
    #[serde(default)]
    pub shifts_are_changes: bool,
    /// The title is compared letter by letter, quotes and dashes included (AMB-61).
    #[serde(default)]
    pub title_to_the_letter: bool,
    /// Names of other developers of CMS, portals and CRM that must not be mentioned (PRG-36). The season names none.
    pub competitors: Vec<String>,
    /// Words that hint at a topic the season does not want (PRG-38).
    pub unwanted_topics: Vec<String>,
    pub slots: Vec<ProgrammeSlot>,
}

/// Where the middle of the coffee break may lie, in percent of the time between the first talk and the end (AMB-19).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct MiddleBand {
    pub from_percent: u32,
    pub to_percent: u32,
}

/// A mandatory block. Minutes below the lower figure are an error, above the upper one a warning (AMB-15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeSlot {
    pub id: String,
    pub kind: SlotKind,
    pub minutes_min: u32,
    pub minutes_max: u32,
    /// How many talks of the list the programme needs at least.
    pub choose_min: u32,
    /// Catalogue id.
    pub item: String,
    pub talks: Vec<OfficialTalk>,
    pub source: String,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum SlotKind {
    /// The opening talk, which does not count as a talk about the product (AMB-18).
    Opener,
    Product,
    Coffee,
    /// A success story, or a workshop in its place.
    Story,
    Questions,
}

/// A title and its abstract points, literally as in the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct OfficialTalk {
    pub id: String,
    pub title: String,
    #[serde(default)]
    pub points: Vec<String>,
    /// The title is a model that the partner replaces by its own (PRG-21).
    #[serde(default)]
    pub model: bool,
    /// The vendor gives slides for it (PRG-14).
    #[serde(default)]
    pub ready_slides: bool,
}

/// A programme to start from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct AgendaTemplate {
    pub id: String,
    pub source: String,
    pub blocks: Vec<TemplateBlock>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct TemplateBlock {
    pub kind: BlockKind,
    /// Slot the block fills; none for registration and own talks.
    #[serde(default)]
    pub slot: Option<String>,
    /// Official talk whose title and points are taken over.
    #[serde(default)]
    pub talk: Option<String>,
    /// Title and points where no official talk is named.
    #[serde(default)]
    pub title: Option<String>,
    #[serde(default)]
    pub points: Vec<String>,
    pub minutes: u32,
    /// Upper figure where the sample gives a range.
    #[serde(default)]
    pub minutes_to: Option<u32>,
    #[serde(default)]
    pub company: Option<String>,
}
