//! Letters: a text with fields becomes one file per person, one table for mail merge, and one list of addresses.

use crate::DocumentError;
use crate::formats;
use crate::sheet::{Sheet, SheetColumn, Value};
use kafedra_model::reminders::{FieldProblem, MailingKind};
use kafedra_words::Words;
use std::collections::BTreeMap;

pub use crate::formats::eml::Mail;

/// What a field stands for; its names in both languages are accepted in every letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    FirstName,
    FullName,
    Company,
    Seminar,
    Date,
    Time,
    City,
    Venue,
    Address,
    Link,
    Partner,
    Phone,
    Presentations,
    Reason,
}

const NAMES: [(Field, &str, &str); 14] = [
    (Field::FirstName, "имя", "name"),
    (Field::FullName, "полное имя", "full name"),
    (Field::Company, "компания", "company"),
    (Field::Seminar, "семинар", "seminar"),
    (Field::Date, "дата", "date"),
    (Field::Time, "время", "time"),
    (Field::City, "город", "city"),
    (Field::Venue, "площадка", "venue"),
    (Field::Address, "адрес", "address"),
    (Field::Link, "ссылка", "link"),
    (Field::Partner, "партнёр", "partner"),
    (Field::Phone, "телефон", "phone"),
    (Field::Presentations, "презентации", "presentations"),
    (Field::Reason, "причина", "reason"),
];

/// What the fields stand for in the letter to one person.
pub type Values = BTreeMap<Field, String>;

/// The names of all fields: in Russian, or else in English.
#[must_use]
pub fn field_names(russian: bool) -> Vec<String> {
    let name = |(_, ru, en): &(Field, &str, &str)| if russian { *ru } else { *en }.to_owned();
    NAMES.iter().map(name).collect()
}

/// Subject and text of a kind of letter, as the season words it, or else as the program does.
#[must_use]
pub fn house_letter(words: &Words, kind: MailingKind) -> (String, String) {
    // The catalogue's braces are its own, so the fields come in as values.
    let russian = words.language() == kafedra_words::Language::Ru;
    let braced: Vec<(&str, String)> = NAMES
        .iter()
        .map(|(_, ru, en)| (*en, format!("{{{}}}", if russian { ru } else { en })))
        .collect();
    let values: Vec<(String, kafedra_words::Value)> = braced
        .iter()
        .map(|(name, braced)| (name.replace(' ', "_"), braced.as_str().into()))
        .collect();
    let values: Vec<(&str, kafedra_words::Value)> = values
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    let say = |part: &str| words.text(&format!("letter-{}-{part}", kind.slug()), &values);
    (say("subject"), say("text"))
}

/// Unknown fields and open braces, with their places, in reading order.
#[must_use]
pub fn problems(subject: &str, text: &str) -> Vec<FieldProblem> {
    let mut found = Vec::new();
    for (subject, text) in [(true, subject), (false, text)] {
        for (line, words) in (1..).zip(text.lines()) {
            problems_of_line(words, subject, line, &mut found);
        }
    }
    found
}

/// The text with its fields filled; a field that nobody knows stays as it is written.
#[must_use]
pub fn fill(text: &str, values: &Values) -> String {
    let mut filled = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Field(name) => match field(name).and_then(|field| values.get(&field)) {
                Some(value) => filled += value,
                None => filled += &format!("{{{name}}}"),
            },
            Piece::Open(text) | Piece::Text(text) => filled += text,
        }
    }
    filled
}

/// A letter as a draft for mail programs.
///
/// # Errors
/// Only when the writer breaks.
pub fn eml(mail: &Mail<'_>) -> Result<Vec<u8>, DocumentError> {
    formats::eml::render(mail)
}

/// One row per letter for the mail merge of other programs: UTF-8 with a mark, semicolons, no formulas.
///
/// # Errors
/// Only when the writer breaks.
pub fn merge_table(mails: &[Mail<'_>], words: &Words) -> Result<Vec<u8>, DocumentError> {
    let column = |key: &str| SheetColumn::new(words.word(&format!("letters-column-{key}")), 20.0);
    let row = |mail: &Mail<'_>| {
        [mail.to.1, mail.to.0, mail.subject, mail.text]
            .map(Value::text)
            .to_vec()
    };
    let sheet = Sheet {
        name: String::new(),
        title: Vec::new(),
        columns: ["email", "name", "subject", "text"].map(column).to_vec(),
        rows: mails.iter().map(row).collect(),
        total: None,
        filters: false,
    };
    formats::csv::render(&sheet, words)
}

/// The addresses to paste into the hidden copy (BCC) of one letter.
#[must_use]
pub fn address_list(mails: &[Mail<'_>]) -> String {
    let addresses: Vec<&str> = mails.iter().map(|mail| mail.to.1.trim()).collect();
    let mut list = addresses.join("; ");
    list.push_str("\r\n");
    list
}

enum Piece<'a> {
    Text(&'a str),
    /// Between braces.
    Field(&'a str),
    /// From a brace that is never closed on its line to the end of that line.
    Open(&'a str),
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        pieces.push(Piece::Text(&rest[..start]));
        let inside = &rest[start + 1..];
        match inside.find(['}', '{', '\n']) {
            Some(end) if inside[end..].starts_with('}') => {
                pieces.push(Piece::Field(&inside[..end]));
                rest = &inside[end + 1..];
            }
            end => {
                let end = end.unwrap_or(inside.len());
                pieces.push(Piece::Open(&rest[start..=start + end]));
                rest = &inside[end..];
            }
        }
    }
    pieces.push(Piece::Text(rest));
    pieces
}

fn problems_of_line(words: &str, subject: bool, line: u32, found: &mut Vec<FieldProblem>) {
    let mut column = 1_u32;
    for piece in pieces(words) {
        let (text, braces, open) = match piece {
            Piece::Text(text) => (text, 0, None),
            Piece::Field(name) => (name, 2, field(name).is_none().then_some(false)),
            Piece::Open(text) => (text, 0, Some(true)),
        };
        if let Some(open) = open {
            let field = text.trim_start_matches('{').trim().to_owned();
            found.push(FieldProblem {
                subject,
                field,
                line,
                column,
                open,
            });
        }
        let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        column = column.saturating_add(length).saturating_add(braces);
    }
}

fn field(name: &str) -> Option<Field> {
    let name = name.trim().to_lowercase().replace('ё', "е");
    let same = |known: &str| known.replace('ё', "е") == name;
    let known = NAMES.iter().find(|(_, ru, en)| same(ru) || same(en));
    known.map(|(field, _, _)| *field)
}

#[cfg(test)]
mod tests;
