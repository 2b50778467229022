//! A sheet as CSV the way Russian Excel opens it: UTF-8 with a mark, semicolons, commas in numbers.

use crate::DocumentError;
use crate::sheet::{Sheet, Value, looks_like_formula};
use kafedra_words::{Language, Words};

/// The table's head and rows, without titles and totals: a file for other programs.
///
/// Texts that a spreadsheet would run as a formula get an apostrophe in front.
pub(crate) fn render(sheet: &Sheet, words: &Words) -> Result<Vec<u8>, DocumentError> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(sheet.columns.iter().map(|column| &column.title))?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(|value| field(value, words.language())))?;
    }
    writer
        .into_inner()
        .map_err(|error| DocumentError::Csv(error.into_error().into()))
}

fn field(value: &Value, language: Language) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) if looks_like_formula(text) => format!("'{text}"),
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Money(amount) => {
            let point = if language == Language::Ru { ',' } else { '.' };
            let sign = if amount.0 < 0 { "-" } else { "" };
            let kopecks = amount.0.unsigned_abs();
            format!("{sign}{}{point}{:02}", kopecks / 100, kopecks % 100)
        }
        Value::Moment(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
    }
}
