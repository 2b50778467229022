//! What a document is made from.

use chrono::{NaiveDate, NaiveTime};
use kafedra_model::day::RunSheet;
use kafedra_model::listing::PersonRow;
use kafedra_model::lottery::Lottery;
use kafedra_model::money::Kopecks;
use kafedra_model::pack::{ChecklistItem, Pack, Penalty, QuestionnaireTemplate};
use kafedra_model::registration::ContactAttempt;
use kafedra_model::seminar::Seminar;
use kafedra_words::Words;

/// Everything that documents look at; what a document does not need may stay empty.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    pub words: &'a Words,
    pub seminar: &'a Seminar,
    pub season: Season<'a>,
    /// All registered people, in any order: for the sign-in list and the registrations.
    pub registrations: &'a [PersonRow],
    /// All attempts to reach them, in any order: for the call sheet.
    pub contacts: &'a [ContactAttempt],
    /// The seminar's dates in order: for the stage plan.
    pub stages: &'a [StageRow],
    pub settlement: Option<&'a SettlementSheet>,
    /// What happens when on the day, in words: for the run sheet and the briefing.
    pub run_sheet: Option<&'a RunSheet>,
    pub lottery: Option<&'a Lottery>,
}

/// What documents need to know of the season.
#[derive(Clone, Copy)]
pub struct Season<'a> {
    /// Official name of the programme.
    pub name: &'a str,
    pub hashtag: &'a str,
    /// Ids of what a listener's kit must hold; their words are `material-<id>`.
    pub kit_contents: &'a [String],
    /// Ids of what the vendor ships.
    pub kit_shipped: &'a [String],
    /// Kits on top of the planned listeners, in percent.
    pub kit_reserve_percent: u32,
    /// What the sign on the desk reads (DAY-11).
    pub desk_sign: &'a str,
    pub questionnaire: &'a QuestionnaireTemplate,
    /// What people confirm; its words are `tick-<id>`.
    pub checklist: &'a [ChecklistItem],
    pub penalties: &'a [Penalty],
}

/// One date of the seminar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageRow {
    pub date: NaiveDate,
    pub time: Option<NaiveTime>,
    pub title: String,
    /// Day by which it is better done.
    pub better: Option<NaiveDate>,
    /// Who does it: a name, or the role while nobody holds it; empty where nothing is to be done.
    pub owner: String,
    /// Catalogue ids, or a remark; may be empty.
    pub note: String,
    /// A date that the programme sets, not a recommendation.
    pub due: bool,
    pub done: bool,
}

/// The settlement, worded and in the order of evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlementSheet {
    pub compensation: Kopecks,
    /// The sum may turn out smaller for reasons that have no figure.
    pub upper_bound: bool,
    pub points: i64,
    /// What each of several organizers gets; empty for one.
    pub organizers: Vec<(String, Kopecks)>,
    pub steps: Vec<SettlementStep>,
    /// Sentences about what is open or at risk.
    pub flags: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlementStep {
    /// Catalogue id.
    pub rule: String,
    pub text: String,
    /// In words of the language: «41 000,00 ₽», «−20».
    pub result: String,
}

impl<'a> Input<'a> {
    /// A seminar without people, dates, settlement and what happens on its day.
    #[must_use]
    pub fn new(words: &'a Words, seminar: &'a Seminar, season: Season<'a>) -> Self {
        Self {
            words,
            seminar,
            season,
            registrations: &[],
            contacts: &[],
            stages: &[],
            settlement: None,
            run_sheet: None,
            lottery: None,
        }
    }
}

impl<'a> Season<'a> {
    #[must_use]
    pub fn of(pack: &'a Pack) -> Self {
        Self {
            name: &pack.name,
            hashtag: &pack.hashtag,
            kit_contents: &pack.kit.contents,
            kit_shipped: &pack.kit.shipped,
            kit_reserve_percent: pack.kit.reserve_percent,
            desk_sign: &pack.day.desk_sign,
            questionnaire: &pack.questionnaire,
            checklist: &pack.checklist,
            penalties: &pack.penalties,
        }
    }
}
