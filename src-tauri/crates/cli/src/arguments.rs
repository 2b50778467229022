//! What can be asked on the command line.

mod people;

pub(crate) use people::PeopleCommand;

use chrono::{NaiveDate, NaiveTime};
use clap::{Args, Parser, Subcommand, ValueEnum};
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::ids::SeminarId;
use kafedra_model::imports::PersonField;
use kafedra_model::papers::PaperKind;
use kafedra_model::reminders::MailingKind;
use kafedra_organizer::{Example, Language, TextKind};
use std::path::PathBuf;

/// A partner's seminars under a vendor's programme, from plan to report.
#[derive(Debug, Parser)]
#[command(name = "kafedra-cli", version, about)]
pub(crate) struct Arguments {
    /// Folder of the workspace [default: the user's data folder]
    #[arg(long, global = true, value_name = "DIR", env = "KAFEDRA_WORKSPACE")]
    pub(crate) workspace: Option<PathBuf>,
    /// The date to reckon with [default: today]
    #[arg(long, global = true, value_name = "YYYY-MM-DD", env = "KAFEDRA_TODAY")]
    pub(crate) today: Option<NaiveDate>,
    /// Language of texts: ru or en
    #[arg(long, global = true, value_parser = language)]
    pub(crate) lang: Option<Language>,
    /// One JSON document on stdout instead of text
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Begin, list, show, carry seminars
    #[command(subcommand)]
    Seminar(SeminarCommand),
    /// Season packs
    #[command(subcommand)]
    Pack(PackCommand),
    /// Findings; exit code 1 if an error is open
    Check {
        id: SeminarId,
        /// Only this phase, for instance agenda
        #[arg(long)]
        phase: Option<String>,
    },
    /// Every date of the seminar, recommended and due
    Plan {
        id: SeminarId,
        /// Write a calendar file instead
        #[arg(long, value_name = "FILE")]
        ics: Option<PathBuf>,
    },
    /// Points and compensation, step by step
    Settle { id: SeminarId },
    /// Registrations
    #[command(subcommand)]
    People(PeopleCommand),
    /// Arrivals
    #[command(subcommand)]
    Checkin(CheckinCommand),
    /// A document for paper or for a spreadsheet
    Print(PrintArguments),
    /// Letters to the registered: drafts, a table for mail merge, a list of addresses
    Letters(LettersArguments),
    /// Photos of the day
    #[command(subcommand)]
    Photos(PhotosCommand),
    /// Accounting papers
    #[command(subcommand)]
    Papers(PapersCommand),
    /// The report package
    #[command(subcommand)]
    Report(ReportCommand),
    /// Public texts: announcements, mailings, posts, the landing page
    #[command(subcommand)]
    Text(TextCommand),
    /// Copy the whole database to a file
    Backup {
        #[arg(short)]
        output: Option<PathBuf>,
    },
    /// Put a copy back; the present database is copied before
    Restore { file: PathBuf },
}

#[derive(Debug, Subcommand)]
pub(crate) enum SeminarCommand {
    /// The new id is the last line of the output
    New {
        #[arg(long)]
        pack: String,
        #[arg(long)]
        city: String,
        #[arg(long)]
        date: NaiveDate,
        /// Start of registration
        #[arg(long, value_parser = hours_and_minutes)]
        start: Option<NaiveTime>,
    },
    /// A worked example; its id is the last line of the output
    Example {
        example: ExampleName,
    },
    List,
    Show {
        id: SeminarId,
    },
    Export {
        id: SeminarId,
        file: PathBuf,
    },
    Import {
        file: PathBuf,
    },
    /// Record what the coordinator answered to an open question; without a reading take it back
    Rule {
        id: SeminarId,
        /// For instance AMB-03
        question: String,
        /// For instance working; `check` lists the readings
        reading: Option<String>,
        /// The number that the reading asks for
        #[arg(long)]
        value: Option<u32>,
        /// Who said so, and where
        #[arg(long, default_value = "")]
        note: String,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ExampleName {
    Kazan,
    Moscow,
    Tomsk,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PackCommand {
    List,
    Show {
        id: String,
    },
    /// Problems of a season file with line, column and hint
    Check {
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum CheckinCommand {
    /// PERSON is an id, or a search that has exactly one answer
    Arrive {
        id: SeminarId,
        person: String,
        #[arg(long)]
        desk: Option<String>,
        #[arg(long)]
        kit: bool,
    },
    Undo {
        id: SeminarId,
        person: String,
    },
    Count {
        id: SeminarId,
    },
    Export {
        id: SeminarId,
        file: PathBuf,
    },
    Merge {
        id: SeminarId,
        file: PathBuf,
    },
    /// Who was marked twice, what is missing of which desk
    Desks {
        id: SeminarId,
    },
    /// Of what desks have written of a person, take one; `desks --json` tells what there is
    Choose {
        id: SeminarId,
        person: String,
        /// For instance company or last_name
        #[arg(value_parser = person_field)]
        field: PersonField,
        value: String,
    },
    /// Mark whoever's invitation has this code
    Scan {
        id: SeminarId,
        code: String,
        #[arg(long)]
        desk: Option<String>,
        #[arg(long)]
        kit: bool,
    },
    /// Take the lock off a desk whose PIN was forgotten
    Unlock,
}

#[derive(Debug, Args)]
pub(crate) struct PrintArguments {
    /// Names of all documents and their formats
    #[arg(long)]
    pub(crate) list: bool,
    #[arg(required_unless_present = "list")]
    pub(crate) id: Option<SeminarId>,
    #[arg(required_unless_present = "list", value_parser = document)]
    pub(crate) document: Option<DocumentKind>,
    #[arg(short)]
    pub(crate) output: Option<PathBuf>,
    /// pdf, xlsx or csv [default: by the ending of the file, else the usual one]
    #[arg(long, value_parser = format)]
    pub(crate) format: Option<Format>,
}

#[derive(Debug, Args)]
pub(crate) struct LettersArguments {
    pub(crate) id: SeminarId,
    /// confirmation, refusal, weekly, final, venue-change or presentations
    #[arg(value_parser = letter)]
    pub(crate) kind: MailingKind,
    /// To all whom the programme wants reached, not only to those who have got none yet
    #[arg(long)]
    pub(crate) everyone: bool,
    /// Record that they were sent today
    #[arg(long)]
    pub(crate) sent: bool,
    /// Folder to write them to [default: a new one below output/]
    #[arg(short)]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PhotosCommand {
    Add {
        id: SeminarId,
        #[arg(long)]
        stage: String,
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    List {
        id: SeminarId,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum PapersCommand {
    Add {
        id: SeminarId,
        /// Id of the estimate line, or its number from 1
        #[arg(long)]
        line: String,
        #[arg(long, value_parser = paper_kind, default_value = "act")]
        kind: PaperKind,
        /// Sum on the paper in roubles [default: the agreed sum of the line]
        #[arg(long, value_parser = roubles)]
        sum: Option<i64>,
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    List {
        id: SeminarId,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum ReportCommand {
    /// What is missing; exit code 1 if something is
    Check { id: SeminarId },
    Pack {
        id: SeminarId,
        #[arg(short)]
        output: Option<PathBuf>,
    },
    /// Exit code 1 if the package is not whole
    Verify { file: PathBuf },
}

#[derive(Debug, Subcommand)]
pub(crate) enum TextCommand {
    /// Wrong and missing words with line and column; exit code 1 if something is wrong
    Check {
        file: PathBuf,
        #[arg(long)]
        kind: TextKindName,
        /// The seminar whose partner, address and page must be named
        #[arg(long)]
        seminar: Option<SeminarId>,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum TextKindName {
    Announcement,
    ColdMail,
    Social,
    Landing,
}

impl From<TextKindName> for TextKind {
    fn from(name: TextKindName) -> Self {
        match name {
            TextKindName::Announcement => Self::Announcement,
            TextKindName::ColdMail => Self::ColdMail,
            TextKindName::Social => Self::Social,
            TextKindName::Landing => Self::Landing,
        }
    }
}

impl From<ExampleName> for Example {
    fn from(name: ExampleName) -> Self {
        match name {
            ExampleName::Kazan => Self::Kazan,
            ExampleName::Moscow => Self::Moscow,
            ExampleName::Tomsk => Self::Tomsk,
        }
    }
}

fn language(text: &str) -> Result<Language, String> {
    text.parse().map_err(|_| "ru or en".to_owned())
}

fn hours_and_minutes(text: &str) -> Result<NaiveTime, String> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| "a time like 10:00".to_owned())
}

fn letter(name: &str) -> Result<MailingKind, String> {
    name.parse().map_err(|_| {
        let names = MailingKind::LETTERS.map(MailingKind::slug);
        format!("one of {}", names.join(", "))
    })
}

fn person_field(text: &str) -> Result<PersonField, String> {
    let name = text.replace('-', "_");
    serde_json::from_value(serde_json::Value::String(name))
        .map_err(|_| "last_name, first_name, company, phone, email …".to_owned())
}

fn document(text: &str) -> Result<DocumentKind, String> {
    text.parse()
        .map_err(|_| "no such document; see `print --list`".to_owned())
}

fn format(text: &str) -> Result<Format, String> {
    text.parse().map_err(|_| "pdf, xlsx or csv".to_owned())
}

fn paper_kind(text: &str) -> Result<PaperKind, String> {
    let name = text.replace('-', "_");
    serde_json::from_value(serde_json::Value::String(name))
        .map_err(|_| "payment-order, act, invoice, receipt or offset".to_owned())
}

/// Roubles with an optional part of kopecks, as kopecks.
fn roubles(text: &str) -> Result<i64, String> {
    let wrong = || "a sum like 18000 or 18000.50".to_owned();
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit()) && !text.is_empty();
    if !digits(whole) || !digits(part) || part.len() > 2 {
        return Err(wrong());
    }
    let whole: i64 = whole.parse().map_err(|_| wrong())?;
    let part: i64 = format!("{part:0<2}").parse().map_err(|_| wrong())?;
    whole
        .checked_mul(100)
        .and_then(|sum| sum.checked_add(part))
        .ok_or_else(wrong)
}
