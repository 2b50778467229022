//! The documents that are made from a seminar, and the file formats they come in.

use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// A document for paper or for a spreadsheet.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// The programme handed to listeners (LND-17, LND-18).
    Programme,
    /// The questionnaire for listeners (QST-01..05).
    Questionnaire,
    /// The list at the registration desk (DAY-14).
    SignInList,
    /// Whom to call before the seminar, with room for what they say (REG-09).
    CallSheet,
    /// The day on one page for the moderator (DAY-22..27).
    RunSheet,
    /// Who of the team is where and when, with phones (DAY-02..29).
    Briefing,
    /// What was drawn in the lottery, and how to check it (DAY-33).
    LotteryProtocol,
    /// A card for every listener, with the code that the desk scans.
    Invitations,
    /// The itemised estimate (EST-09, EST-10).
    Estimate,
    /// «Регистрация» and the arrows to the hall (DAY-08, DAY-11).
    Signs,
    /// What goes into a listener's kit, and the postal address for materials (KIT-04, KIT-13).
    KitList,
    /// Seats and marks, drawn to scale (SEA-*).
    HallPlan,
    /// Every date of the seminar (STG-*).
    StagePlan,
    /// The application, to be copied into the vendor's form (ELG-18).
    Application,
    /// What an observer looks at on the day (ELG-29).
    SelfCheck,
    /// Registered people with contacts and who came (RPT-05).
    Registrations,
    /// Points and compensation, step by step.
    Settlement,
}

/// The format of a file.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    Pdf,
    Xlsx,
    Csv,
}

/// The name is not one of a document or format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName;

impl DocumentKind {
    /// All documents, in the order in which they are offered.
    pub const ALL: [Self; 17] = [
        Self::Application,
        Self::Programme,
        Self::Questionnaire,
        Self::CallSheet,
        Self::Invitations,
        Self::SignInList,
        Self::Signs,
        Self::KitList,
        Self::HallPlan,
        Self::StagePlan,
        Self::SelfCheck,
        Self::Briefing,
        Self::RunSheet,
        Self::LotteryProtocol,
        Self::Estimate,
        Self::Registrations,
        Self::Settlement,
    ];

    /// The name on the command line and in word keys: `sign-in-list`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Questionnaire => "questionnaire",
            Self::SignInList => "sign-in-list",
            Self::CallSheet => "call-sheet",
            Self::RunSheet => "run-sheet",
            Self::Briefing => "briefing",
            Self::LotteryProtocol => "lottery-protocol",
            Self::Invitations => "invitations",
            Self::Estimate => "estimate",
            Self::Signs => "signs",
            Self::KitList => "kit-list",
            Self::HallPlan => "hall-plan",
            Self::StagePlan => "stage-plan",
            Self::Application => "application",
            Self::SelfCheck => "self-check",
            Self::Registrations => "registrations",
            Self::Settlement => "settlement",
        }
    }

    /// The formats it can be written in, the usual one first; never empty.
    #[must_use]
    pub fn formats(self) -> &'static [Format] {
        match self {
            Self::Estimate => &[Format::Pdf, Format::Xlsx],
            Self::Registrations => &[Format::Xlsx, Format::Csv],
            Self::Programme
            | Self::Questionnaire
            | Self::SignInList
            | Self::CallSheet
            | Self::RunSheet
            | Self::Briefing
            | Self::LotteryProtocol
            | Self::Invitations
            | Self::Signs
            | Self::KitList
            | Self::HallPlan
            | Self::StagePlan
            | Self::Application
            | Self::SelfCheck
            | Self::Settlement => &[Format::Pdf],
        }
    }
}

impl Format {
    /// The ending of a file name, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }
}

impl FromStr for DocumentKind {
    type Err = UnknownName;
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        let found = Self::ALL.into_iter().find(|kind| kind.slug() == name);
        found.ok_or(UnknownName)
    }
}

impl FromStr for Format {
    type Err = UnknownName;
    fn from_str(name: &str) -> Result<Self, UnknownName> {
        let all = [Self::Pdf, Self::Xlsx, Self::Csv];
        let found = all.into_iter().find(|format| format.extension() == name);
        found.ok_or(UnknownName)
    }
}
