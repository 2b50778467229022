//! From a seminar to documents: what they say (`pages`) and how it is written (`formats`).
//!
//! Everything happens in memory: no file is opened and no clock is read, so the same seminar gives the same bytes.

#[cfg(test)]
#[path = "../tests/example/mod.rs"]
mod example;
mod formats;
mod input;
pub mod letters;
mod page;
mod pages;
mod plain;
mod sheet;

pub use input::{Input, Season, SettlementSheet, SettlementStep, StageRow};
pub use pages::calendar::CalendarInput;
pub use pages::names::phone;
pub use pages::sign_in_list::{sign_in_mark, sign_in_rows};

use chrono::NaiveDate;
use formats::pdf::Properties;
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::money::Kopecks;
use kafedra_model::seminar::Seminar;
use kafedra_words::Words;
use page::Document;
use sheet::Sheet;

/// Why a document could not be made. None of it depends on what people typed.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    #[error("{} is not made as {}", kind.slug(), format.extension())]
    NotOffered { kind: DocumentKind, format: Format },
    #[error("the settlement has not been worked out")]
    SettlementMissing,
    #[error("the day has not been worked out")]
    DayMissing,
    #[error("font: {0}")]
    Font(String),
    #[error("PDF: {0}")]
    Pdf(String),
    #[error("spreadsheet: {0}")]
    Spreadsheet(#[from] rust_xlsxwriter::XlsxError),
    #[error("CSV: {0}")]
    Csv(#[from] csv::Error),
    #[error("letter: {0}")]
    Letter(#[from] std::io::Error),
    #[error("calendar: {0}")]
    Calendar(String),
}

/// The formats that `kind` can be written in, the usual one first.
#[must_use]
pub fn formats(kind: DocumentKind) -> &'static [Format] {
    kind.formats()
}

/// The bytes of one document in one format.
///
/// # Errors
/// [`DocumentError::NotOffered`] if [`formats`] does not list `format`; otherwise only when a writer breaks.
pub fn render(
    kind: DocumentKind,
    format: Format,
    input: &Input<'_>,
) -> Result<Vec<u8>, DocumentError> {
    if !kind.formats().contains(&format) {
        return Err(DocumentError::NotOffered { kind, format });
    }
    match format {
        Format::Pdf => {
            let document = document(kind, input)?;
            formats::pdf::render(&document, input.words, &properties(input.seminar))
        }
        Format::Xlsx => formats::xlsx::render(
            &sheet(kind, input)?,
            input.words,
            input.seminar.plan.card.date,
        ),
        Format::Csv => formats::csv::render(&sheet(kind, input)?, input.words),
    }
}

/// What a document says, in reading order, one line per text.
///
/// # Errors
/// As [`render`], for documents that come neither as a page nor as a sheet.
pub fn lines(kind: DocumentKind, input: &Input<'_>) -> Result<Vec<String>, DocumentError> {
    if kind.formats().contains(&Format::Pdf) {
        return Ok(plain::of_document(&document(kind, input)?));
    }
    Ok(plain::of_sheet(&sheet(kind, input)?, input.words))
}

/// The dates of the seminar for the calendars of phones and desktops (RFC 5545).
///
/// # Errors
/// Only when the writer breaks.
pub fn calendar(input: &CalendarInput<'_>) -> Result<Vec<u8>, DocumentError> {
    formats::ics::render(&pages::calendar::calendar(input))
}

/// A PDF that stands for an accounting paper in a worked example; it says that it is a sample.
///
/// # Errors
/// Only when the writer breaks.
pub fn sample_act(
    words: &Words,
    number: u32,
    date: NaiveDate,
    subject: &str,
    sum: Kopecks,
) -> Result<Vec<u8>, DocumentError> {
    let document = pages::sample_act::document(words, number, date, subject, sum);
    let midnight = date.and_time(chrono::NaiveTime::MIN);
    let properties = Properties {
        author: "",
        moment: midnight.and_utc().timestamp(),
    };
    formats::pdf::render(&document, words, &properties)
}

/// A file name that every system takes and that names nobody: «Список для регистрации, Казань 2017-03-29.pdf».
#[must_use]
pub fn file_name(kind: DocumentKind, format: Format, seminar: &Seminar, words: &Words) -> String {
    let title = words.word(&format!("document-{}", kind.slug()));
    named(&title, format.extension(), seminar)
}

/// The usual file name of the calendar.
#[must_use]
pub fn calendar_name(seminar: &Seminar, words: &Words) -> String {
    named(&words.word("calendar-title"), "ics", seminar)
}

fn named(title: &str, ending: &str, seminar: &Seminar) -> String {
    let card = &seminar.plan.card;
    let name: String = format!("{title}, {} {}", card.city, card.date)
        .chars()
        .map(|c| {
            if c.is_control() || "<>:\"/\\|?*".contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let name: Vec<&str> = name.split_whitespace().collect();
    format!("{}.{ending}", name.join(" "))
}

fn document(kind: DocumentKind, input: &Input<'_>) -> Result<Document, DocumentError> {
    Ok(match kind {
        DocumentKind::Programme => pages::programme::document(input),
        DocumentKind::Questionnaire => pages::questionnaire::document(input),
        DocumentKind::SignInList => pages::sign_in_list::document(input),
        DocumentKind::CallSheet => pages::call_sheet::document(input),
        DocumentKind::RunSheet => {
            let sheet = input.run_sheet.ok_or(DocumentError::DayMissing)?;
            pages::run_sheet::document(input, sheet)
        }
        DocumentKind::Briefing => {
            let sheet = input.run_sheet.ok_or(DocumentError::DayMissing)?;
            pages::briefing::document(input, sheet)
        }
        DocumentKind::LotteryProtocol => {
            let lottery = input.lottery.ok_or(DocumentError::DayMissing)?;
            pages::lottery_protocol::document(input, lottery)
        }
        DocumentKind::Invitations => pages::invitations::document(input),
        DocumentKind::Estimate => pages::estimate::document(input),
        DocumentKind::Signs => pages::signs::document(input),
        DocumentKind::KitList => pages::kit_list::document(input),
        DocumentKind::HallPlan => pages::hall_plan::document(input),
        DocumentKind::StagePlan => pages::stage_plan::document(input),
        DocumentKind::Application => pages::application::document(input),
        DocumentKind::SelfCheck => pages::self_check::document(input),
        DocumentKind::Settlement => {
            let settlement = input.settlement.ok_or(DocumentError::SettlementMissing)?;
            pages::settlement::document(input, settlement)
        }
        DocumentKind::Registrations => {
            return Err(DocumentError::NotOffered {
                kind,
                format: Format::Pdf,
            });
        }
    })
}

fn sheet(kind: DocumentKind, input: &Input<'_>) -> Result<Sheet, DocumentError> {
    match kind {
        DocumentKind::Estimate => Ok(pages::estimate::sheet(input)),
        DocumentKind::Registrations => Ok(pages::registrations::sheet(input)),
        DocumentKind::Programme
        | DocumentKind::Questionnaire
        | DocumentKind::SignInList
        | DocumentKind::CallSheet
        | DocumentKind::RunSheet
        | DocumentKind::Briefing
        | DocumentKind::LotteryProtocol
        | DocumentKind::Invitations
        | DocumentKind::Signs
        | DocumentKind::KitList
        | DocumentKind::HallPlan
        | DocumentKind::StagePlan
        | DocumentKind::Application
        | DocumentKind::SelfCheck
        | DocumentKind::Settlement => Err(DocumentError::NotOffered {
            kind,
            format: Format::Xlsx,
        }),
    }
}

/// The day of the seminar stands for the day of writing, which nobody tells.
fn properties(seminar: &Seminar) -> Properties<'_> {
    let card = &seminar.plan.card;
    let midnight = card.date.and_time(chrono::NaiveTime::MIN);
    Properties {
        author: &card.partner.name,
        moment: midnight.and_utc().timestamp(),
    }
}
