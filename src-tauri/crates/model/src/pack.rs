//! A season pack: everything that changes from one season of the programme to the next.
//!
//! The types are the shape of `packs/<season>/pack.toml`. They only hold data; `rules` reads the file
//! strictly and gives every problem a line, `documents` prints from it, the window shows it.
//! Identifiers of stages, cost kinds, slots and checklist items are plain strings, because another season
//! may have others without a line of code changing.

mod answers;
mod checklist;
mod day;
mod money;
mod programme;
mod public;
mod questions;
mod season;

pub use answers::{Answer, AnsweredBy};
pub use checklist::{ChecklistItem, ChecklistPage, QuestionnaireTemplate, SeasonQuestion};
pub use day::{
    DayRules, KitRules, LeadRules, ReferralReward, RegistrationRules, ReportPiece, ReportRules,
    Turnout,
};
pub use money::{
    CompensationRules, CostKind, CostPurpose, FutureRefusal, ListenerRules, Penalty,
    PenaltyTrigger, PointsOrder, PointsRules, ShareLimit, UnapprovedTexts,
};
pub use programme::{
    AgendaTemplate, MiddleBand, OfficialTalk, ProgrammeRules, ProgrammeSlot, SlotKind,
    TemplateBlock,
};
pub use public::{
    AnnouncingRules, ConditionalPhrase, EquipmentNeed, LandingRules, NamedWord, VenueRules,
    WordForms,
};
pub use questions::{OpenQuestion, Reading, Touch};
pub use season::{
    ApplicationRules, CityAlias, Country, DeadlineRules, LatenessUnit, Period, SeasonDates,
    SeasonWeek, StageRules, TimeZone, WeekDue, WorkYear,
};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One season of the programme, complete.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Folder name, kept by every seminar planned with it.
    pub id: String,
    pub version: u32,
    /// Official name of the programme.
    pub name: String,
    /// The one title every seminar of the season carries (PRG-01).
    pub title: String,
    pub hashtag: String,
    pub countries: Vec<Country>,
    pub season: SeasonDates,
    pub deadlines: DeadlineRules,
    pub stages: Vec<StageRules>,
    pub work_years: Vec<WorkYear>,
    /// Where the clocks show what; without an entry times are local ones of no zone.
    #[serde(default)]
    pub time_zones: Vec<TimeZone>,
    pub application: ApplicationRules,
    pub listeners: ListenerRules,
    pub compensation: CompensationRules,
    pub cost_kinds: Vec<CostKind>,
    pub points: PointsRules,
    pub penalties: Vec<Penalty>,
    pub programme: ProgrammeRules,
    pub venue: VenueRules,
    pub landing: LandingRules,
    pub announcing: AnnouncingRules,
    pub registrations: RegistrationRules,
    pub kit: KitRules,
    pub day: DayRules,
    pub report: ReportRules,
    pub leads: LeadRules,
    pub questionnaire: QuestionnaireTemplate,
    pub checklist: Vec<ChecklistItem>,
    pub samples: Vec<AgendaTemplate>,
    pub questions: Vec<OpenQuestion>,
    pub answers: Vec<Answer>,
    pub rules: Vec<Rule>,
}

/// One rule of the season: a kind of check with this season's parameters. Its words are in the pack's `.ftl`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Catalogue id, for example `PRG-06`.
    pub id: String,
    /// Name of a check kind in `rules`.
    pub check: String,
    /// Parameters of the check kind, read strictly by that kind.
    #[serde(default)]
    pub with: BTreeMap<String, Parameter>,
    pub severity: crate::finding::Severity,
    pub phase: crate::finding::Phase,
    /// Penalty that the broken rule leads to.
    #[serde(default)]
    pub consequence: Option<String>,
    /// Locator in the programme document.
    pub source: String,
}

/// A value of `with`, before the check kind has read it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(untagged)]
pub enum Parameter {
    Switch(bool),
    Integer(i32),
    Number(f64),
    Text(String),
    List(Vec<Parameter>),
    Table(BTreeMap<String, Parameter>),
}

impl Pack {
    #[must_use]
    pub fn stage(&self, id: &str) -> Option<&StageRules> {
        self.stages.iter().find(|stage| stage.id == id)
    }

    #[must_use]
    pub fn cost_kind(&self, id: &str) -> Option<&CostKind> {
        self.cost_kinds.iter().find(|kind| kind.id == id)
    }

    #[must_use]
    pub fn penalty(&self, id: &str) -> Option<&Penalty> {
        self.penalties.iter().find(|penalty| penalty.id == id)
    }

    #[must_use]
    pub fn slot(&self, id: &str) -> Option<&ProgrammeSlot> {
        self.programme.slots.iter().find(|slot| slot.id == id)
    }

    /// The official talk with this id, and the slot it belongs to.
    #[must_use]
    pub fn official_talk(&self, id: &str) -> Option<(&ProgrammeSlot, &OfficialTalk)> {
        self.programme.slots.iter().find_map(|slot| {
            slot.talks
                .iter()
                .find(|talk| talk.id == id)
                .map(|talk| (slot, talk))
        })
    }
}
