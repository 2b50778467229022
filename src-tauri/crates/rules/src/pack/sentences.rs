//! Sentences for what the reader of TOML found.

use super::PackProblem;
use super::document::Document;
use super::sections::Failure;
use crate::nearest::nearest;
use toml::de::Error;

const DATES: &str = "Dates are written in quotes: \"2017-03-27\".";

/// A text that is not TOML at all.
pub(super) fn syntax(document: &Document<'_>, error: &Error) -> PackProblem {
    let problem = format!("This line is not TOML: {}.", one_line(error.message()));
    document.problem_at(
        error.span(),
        problem,
        "Look for a missing quote, bracket or `=`.",
    )
}

/// A value that cannot be read.
pub(super) fn value(document: &Document<'_>, failure: &Failure) -> PackProblem {
    let (problem, hint) = sentence(&failure.message);
    document.problem_at(failure.span.clone(), problem, &hint)
}

fn sentence(message: &str) -> (String, String) {
    if let Some(rest) = message.strip_prefix("unknown field ") {
        let (word, known) = word_and_known(rest);
        return (
            format!("The key `{word}` is unknown here."),
            suggestion(&word, &known),
        );
    }
    if let Some(rest) = message.strip_prefix("unknown variant ") {
        let (word, known) = word_and_known(rest);
        return (
            format!("The value `{word}` is unknown here."),
            suggestion(&word, &known),
        );
    }
    if let Some(rest) = message.strip_prefix("missing field ") {
        let key = rest.trim_matches('`');
        let hint = format!("Add `{key} = …`.");
        return (format!("The value `{key}` is missing."), hint);
    }
    if let Some(rest) = message.strip_prefix("invalid type: ") {
        return wrong_type(rest);
    }
    if is_about_dates(message) {
        return (
            "This is not a date of the calendar.".to_owned(),
            DATES.to_owned(),
        );
    }
    (
        format!("The value cannot be read: {}.", one_line(message)),
        String::new(),
    )
}

fn wrong_type(rest: &str) -> (String, String) {
    let (found, wanted) = rest
        .split_once(", expected ")
        .unwrap_or((rest, "another type"));
    let wanted = plain_type(wanted);
    let hint = if wanted == "a date" { DATES } else { "" };
    let found = match found {
        "map" if wanted == "a date" => "a date without quotes",
        "map" => "a table",
        "sequence" => "a list",
        other => other,
    };
    (
        format!("Here {wanted} is expected, but the text has {found}."),
        hint.to_owned(),
    )
}

/// Names of Rust types in words.
fn plain_type(wanted: &str) -> &str {
    match wanted {
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number that is not negative",
        "i32" | "i64" => "a whole number",
        "f64" => "a number",
        "a string" => "a text in quotes",
        "a boolean" => "`true` or `false`",
        "a sequence" => "a list in brackets",
        "a formatted date string" => "a date",
        other if other.starts_with("struct ") => "a table",
        other => other,
    }
}

fn is_about_dates(message: &str) -> bool {
    const CHRONO: [&str; 6] = [
        "input contains invalid characters",
        "input is out of range",
        "trailing input",
        "premature end of input",
        "no possible date and time matching input",
        "input is not enough for unique date and time",
    ];
    CHRONO.iter().any(|known| message.contains(known))
}

/// The word in the first pair of backticks, and all the others.
fn word_and_known(rest: &str) -> (String, Vec<&str>) {
    let mut quoted = rest.split('`').skip(1).step_by(2);
    let word = quoted.next().unwrap_or_default().to_owned();
    (word, quoted.collect())
}

fn suggestion(word: &str, known: &[&str]) -> String {
    if let Some(meant) = nearest(word, known.iter().copied()) {
        return format!("Did you mean `{meant}`?");
    }
    if known.is_empty() {
        return "Nothing can stand here: remove it.".to_owned();
    }
    format!("Known are: {}.", known.join(", "))
}

fn one_line(message: &str) -> String {
    let line: Vec<&str> = message.split_whitespace().collect();
    line.join(" ").trim_end_matches('.').to_owned()
}
