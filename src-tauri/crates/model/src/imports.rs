//! What the import of people shows and asks: the columns of a file, what they mean, what was wrong.

use crate::history::FieldChange;
use crate::ids::PersonId;
use crate::registration::Person;
use serde::{Deserialize, Serialize};

/// What a column holds.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum PersonField {
    LastName,
    FirstName,
    MiddleName,
    /// All parts of the name in one cell; taken apart on reading.
    FullName,
    Company,
    Position,
    Email,
    Phone,
    HeardFrom,
    /// Several columns of notes are joined.
    Note,
    /// When the person registered.
    Registered,
    /// Whether the registration stands: rows that say it was cancelled or refunded are left out.
    Status,
    /// Whether the person agreed to the processing of personal data.
    Consent,
    /// Whether the person wants mailings.
    MailingConsent,
    /// Number or code by which the other program knows the ticket or the row; unlike an order's, it is of one person.
    Ticket,
}

/// A program whose export is known by its columns.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum ImportSource {
    PretixCheckin,
    PretixPositions,
    EventbriteUs,
    EventbriteUk,
    Timepad,
    HiEvents,
    Alfio,
    Indico,
    /// Without headings: the list that Indico itself takes in.
    IndicoImport,
    BitrixIds,
    BitrixCaptions,
    VCard,
}

impl ImportSource {
    /// The name on the wire and in the word catalogue (`import-source-…`).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::PretixCheckin => "pretix-checkin",
            Self::PretixPositions => "pretix-positions",
            Self::EventbriteUs => "eventbrite-us",
            Self::EventbriteUk => "eventbrite-uk",
            Self::Timepad => "timepad",
            Self::HiEvents => "hi-events",
            Self::Alfio => "alfio",
            Self::Indico => "indico",
            Self::IndicoImport => "indico-import",
            Self::BitrixIds => "bitrix-ids",
            Self::BitrixCaptions => "bitrix-captions",
            Self::VCard => "v-card",
        }
    }
}

/// What full names in one cell tell of their order, counted over the rows that were looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct NameVotes {
    pub last_first: u32,
    pub first_last: u32,
    /// Names that tell nothing, and so follow the majority.
    pub undecided: u32,
}

/// Which part of an undecided full name comes first.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Default,
    Serialize,
    Deserialize,
    specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum NameOrder {
    #[default]
    LastFirst,
    FirstLast,
}

/// What the columns of a file mean, by position, because headings repeat.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Mapping {
    /// The file has a row of headings; false reads that row as a person.
    pub header: bool,
    pub name_order: NameOrder,
    /// `None`: not read. Of several columns with one field, the first cell that is filled counts.
    pub columns: Vec<Option<PersonField>>,
}

/// How the bytes of a file turned out to be arranged.
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
pub enum SheetFormat {
    #[default]
    Text,
    Html,
    Xlsx,
    Xlsb,
    Xls,
    Ods,
    VCard,
}

/// One column of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ImportColumn {
    /// From 1.
    pub number: u32,
    /// As spreadsheets name it: A, B, … AA.
    pub letter: String,
    /// Its heading; empty if there is none.
    pub title: String,
}

/// One row of a file as it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ImportRow {
    /// As the spreadsheet numbers it, from 1.
    pub row: u32,
    pub cells: Vec<String>,
    /// Whom the row gives; `None` if it is left out.
    #[serde(default)]
    pub person: Option<Person>,
}

/// What would be read with this mapping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ImportPreview {
    pub file: String,
    pub format: SheetFormat,
    /// Of a text file: its code page, as the WHATWG names it.
    pub encoding: Option<String>,
    /// Of a text file: what stands between cells; `None` if there is one column.
    pub delimiter: Option<String>,
    /// Of a workbook: the sheet that was read.
    pub sheet: Option<String>,
    /// The program that wrote the file, if its columns are known.
    #[serde(default)]
    pub source: Option<ImportSource>,
    /// The mapping is the one that was chosen for a file with these columns before.
    #[serde(default)]
    pub remembered: bool,
    /// If names stand in one cell: what they tell of their order.
    #[serde(default)]
    pub names: Option<NameVotes>,
    pub columns: Vec<ImportColumn>,
    pub mapping: Mapping,
    /// The first twenty rows of data.
    pub rows: Vec<ImportRow>,
    /// Rows of data in the file.
    pub total: u32,
    pub accepted: u32,
    pub refused: u32,
    /// The first two hundred.
    pub problems: Vec<ImportProblem>,
    /// The file beside the people who are in the list already; `None` while there are none.
    #[serde(default)]
    pub comparison: Option<ImportComparison>,
}

/// What the rows of a file are to the people in the list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ImportComparison {
    /// People who are not in the list yet.
    pub new: u32,
    /// People of whom the file says nothing else than the list.
    pub same: u32,
    /// People of whom it says something else.
    pub changing: u32,
    /// Rows that repeat another row of the file.
    pub repeated: u32,
    /// In the order of the file, at most five hundred people.
    pub changes: Vec<ImportChange>,
}

/// A person in the list of whom the file says something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ImportChange {
    pub person: PersonId,
    /// As the spreadsheet numbers it, from 1.
    pub row: u32,
    pub name: String,
    pub company: String,
    pub fields: Vec<OfferedChange>,
}

/// A field that could be taken from the file. An empty cell is never offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct OfferedChange {
    pub change: FieldChange,
    /// Somebody has corrected this field in the program: it stays unless it is chosen.
    pub by_hand: bool,
}

/// Which of the offered changes are taken: gaps are filled, other values replaced if `replace`, and what was corrected by
/// hand stays; each of `exceptions` is the other way round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct ImportChoice {
    pub replace: bool,
    pub exceptions: Vec<FieldOfPerson>,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(deny_unknown_fields)]
pub struct FieldOfPerson {
    pub person: PersonId,
    pub field: PersonField,
}

impl Default for ImportChoice {
    fn default() -> Self {
        Self {
            replace: true,
            exceptions: Vec::new(),
        }
    }
}

/// Something in a file that could not be taken as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ImportProblem {
    /// As the spreadsheet numbers it, from 1.
    pub row: u32,
    /// From 1; `None` if it is about the row.
    pub column: Option<u32>,
    /// Heading of the column, or its letter.
    pub heading: String,
    pub code: ImportProblemCode,
    /// The whole row was left out; else the row stays, and only the cell is not as it should be.
    pub refused: bool,
    /// The sentence for people, in their language.
    pub problem: Option<String>,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum ImportProblemCode {
    /// No column holds names: nobody can be read.
    NoNameColumn,
    /// The row names nobody.
    NoName,
    /// The e-mail address is broken and there is no phone: nobody could reach this person.
    Unreachable,
    BrokenEmail,
    BrokenPhone,
    BrokenDate,
    /// Neither e-mail nor phone, though the file has such columns.
    NoContact,
    /// The registration was cancelled or refunded.
    NotComing,
    /// The cell is longer than any name or note.
    TooLong,
    /// Bytes that no letter of the encoding has.
    BadCharacters,
    /// A quotation mark is opened and never closed.
    UnclosedQuote,
    /// More cells than there are columns with a heading: a separator inside a cell, most often.
    ExtraCells,
    /// The file says something else than is known of the person, who may have been corrected by hand; what was
    /// there stays.
    Kept,
}

impl ImportProblemCode {
    /// The name on the wire and in the word catalogue (`import-problem-…`).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoNameColumn => "no-name-column",
            Self::NoName => "no-name",
            Self::Unreachable => "unreachable",
            Self::BrokenEmail => "broken-email",
            Self::BrokenPhone => "broken-phone",
            Self::BrokenDate => "broken-date",
            Self::NoContact => "no-contact",
            Self::NotComing => "not-coming",
            Self::TooLong => "too-long",
            Self::BadCharacters => "bad-characters",
            Self::UnclosedQuote => "unclosed-quote",
            Self::ExtraCells => "extra-cells",
            Self::Kept => "kept",
        }
    }
}

/// What an import did, or would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ImportSummary {
    /// Rows of data in the file.
    pub read: u32,
    pub added: u32,
    pub updated: u32,
    /// Rows that change nothing.
    pub duplicates: u32,
    /// Fields in which the list was left as it is although the file says something else.
    #[serde(default)]
    pub kept: u32,
    pub refused: Vec<ImportProblem>,
    pub warnings: Vec<ImportProblem>,
    pub encoding: Option<String>,
    #[serde(default)]
    pub source: Option<ImportSource>,
    pub mapping: Mapping,
    /// Registrations at which the list closes, if that is known (F-11).
    #[serde(default)]
    pub limit: Option<u32>,
    /// How many registrations there are beyond it now, or would be (REG-01).
    #[serde(default)]
    pub over: u32,
}
