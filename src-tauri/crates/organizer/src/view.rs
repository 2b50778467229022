//! What the window and the command line get to see.

use crate::settings::Settings;
use chrono::{NaiveDate, NaiveTime};
use kafedra_model::agenda::{AgendaMeasure, TimedBlock};
use kafedra_model::checkin::{DeskCounters, Verdict};
use kafedra_model::finding::{Finding, Phase, Severity};
use kafedra_model::forecast::RegistrationForecast;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::listing::PersonRow;
use kafedra_model::money::Kopecks;
use kafedra_model::pack::Pack;
use kafedra_model::papers::Paper;
use kafedra_model::photos::Photo;
use kafedra_model::questionnaire::TalkRating;
use kafedra_model::registration::Attendance;
use kafedra_model::rulings::QuestionState;
use kafedra_model::seminar::Plan;
use kafedra_model::settlement::Settlement;
use kafedra_model::timeline::TimelineEntry;
use kafedra_model::venue::VenueScore;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct WorkspaceInfo {
    /// Folder that holds the database and the files.
    pub folder: String,
    pub version: String,
    pub settings: Settings,
    /// The date that the program reckons with.
    pub today: NaiveDate,
    /// The seminar whose desk is locked by a PIN: then the window shows nothing else.
    pub locked_desk: Option<SeminarId>,
    pub packs: Vec<PackSummary>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct PackSummary {
    pub id: String,
    pub version: u32,
    pub name: String,
    pub event_from: NaiveDate,
    pub event_to: NaiveDate,
}

/// A season pack and its words in the chosen language (Fluent source).
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct PackView {
    pub pack: Pack,
    pub words: String,
}

/// What it takes to begin a seminar.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
pub struct NewSeminar {
    pub pack: String,
    pub city: String,
    pub date: NaiveDate,
    /// Start of registration; 10:00 when left out.
    pub start: Option<NaiveTime>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Example {
    Kazan,
    Moscow,
    Tomsk,
}

/// A seminar in the manager's table.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct SeminarRow {
    pub id: SeminarId,
    pub pack: String,
    pub city: String,
    pub date: NaiveDate,
    pub partner: String,
    /// Days from today to the seminar; negative when it is over.
    pub days_left: i32,
    pub planned: u32,
    pub registered: u32,
    pub attended: u32,
    pub errors: u32,
    pub warnings: u32,
    pub points_net: i32,
    pub upper_kopecks: Kopecks,
    pub excluded: bool,
    pub report_due: Option<NaiveDate>,
    pub report_uploaded: Option<NaiveDate>,
}

/// One seminar, opened.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct SeminarView {
    pub id: SeminarId,
    pub plan: Plan,
    pub assessment: Assessment,
}

/// Everything that follows from the seminar and today's date; made anew after every edit.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Assessment {
    pub findings: Vec<Finding>,
    pub phases: Vec<PhaseState>,
    /// Open questions of the programme that concern the seminar.
    pub questions: Vec<QuestionState>,
    pub timeline: Vec<TimelineEntry>,
    pub settlement: Settlement,
    pub attendance: Attendance,
    pub forecast: RegistrationForecast,
    /// Clock times of the agenda's blocks.
    pub times: Vec<TimedBlock>,
    pub agenda: AgendaMeasure,
    /// Of every candidate venue.
    pub venues: Vec<VenueScore>,
    /// Talks about which the questionnaire asks, the best first.
    pub talks: Vec<TalkRating>,
    pub photos: Vec<Photo>,
    pub papers: Vec<Paper>,
    /// Noun of the edit that Ctrl+Z would undo.
    pub undo: Option<String>,
}

/// The worst finding of a phase and how many there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct PhaseState {
    pub phase: Phase,
    pub worst: Option<Severity>,
    pub errors: u32,
    pub warnings: u32,
}

/// The answer to an edit: what follows from it.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Saved {
    pub plan: Plan,
    pub assessment: Assessment,
}

/// What was undone.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Undone {
    pub noun: String,
    pub saved: Saved,
}

/// What the desk is told after a mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct DeskAnswer {
    pub verdict: Verdict,
    pub person: PersonRow,
    pub counters: DeskCounters,
}

/// Somebody who came without a registration.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
pub struct WalkIn {
    /// In whatever order it was said: «Пётр Гостев».
    pub name: String,
    pub company: String,
    pub phone: String,
    pub kit: bool,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Written {
    pub path: String,
    /// Size in bytes.
    pub bytes: u32,
}

/// Letters that were written, and to whom: what is recorded once they have been sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct LettersMade {
    pub folder: String,
    pub people: Vec<PersonId>,
    /// Those who should have got one and have no address.
    pub without_address: u32,
}

/// What became of files handed over together: the good ones are in, the others are named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Taken {
    pub added: u32,
    /// Already there with the same content.
    pub already: u32,
    pub refused: Vec<RefusedFile>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct RefusedFile {
    pub name: String,
    pub code: String,
    pub problem: String,
}

/// A piece of the report and what is missing of it (RPT-*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct ReportState {
    pub pieces: Vec<ReportPieceState>,
    pub due: Option<NaiveDate>,
    pub complete: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct ReportPieceState {
    pub id: String,
    pub title: String,
    pub present: u32,
    pub needed: u32,
}

/// A package that was written, and its own hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Packed {
    pub written: Written,
    /// SHA-256 of the package, lower-case hexadecimal.
    pub sha256: String,
    pub files: u32,
}

/// What a package looks like after all its files were read and hashed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Verified {
    pub whole: bool,
    pub files: u32,
    pub problems: Vec<PackageProblem>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct PackageProblem {
    /// File inside the package; empty when it is about the package itself.
    pub file: String,
    pub code: String,
    pub problem: String,
}

/// What became of data that were erased, and where copies of them may still lie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Erased {
    pub people: u32,
    /// False while another program reads the database: its journal is emptied when that is done.
    pub complete: bool,
    /// Files that were written for the seminar before; whoever keeps them erases them.
    pub files: Vec<String>,
    /// Copies of the database from before.
    pub backups: Vec<String>,
}

/// One person of one seminar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, specta::Type)]
pub struct PersonPlace {
    pub seminar: SeminarId,
    pub person: PersonId,
}

/// How long the data of a seminar's people are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Retention {
    /// None: they are kept as long as somebody wants.
    pub until: Option<NaiveDate>,
    /// People whose data are kept longer than that.
    pub people: u32,
}
