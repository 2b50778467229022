//! What the reader of values found, taken apart into facts.

use super::PackProblem;
use super::document::Document;
use super::problem::Told;
use super::sections::Failure;

/// A value that cannot be read.
pub(super) fn problem(document: &Document<'_>, failure: &Failure) -> PackProblem {
    let message = failure.message.as_str();
    let at = |key: &str| document.problem_at(failure.span.clone(), key);
    let written = || document.written_with_key(failure.span.as_ref());
    if let Some(rest) = message.strip_prefix("unknown field ") {
        return unknown(at("unknown-key"), rest);
    }
    if let Some(rest) = message.strip_prefix("unknown variant ") {
        return unknown(at("unknown-value"), rest);
    }
    if let Some(rest) = message.strip_prefix("missing field ") {
        let case = match failure.span {
            Some(_) => "value",
            None => "section",
        };
        let told = at("missing").fact("case", case);
        return told.fact("name", rest.trim_matches('`'));
    }
    if let Some((_, wanted)) = after(message, "invalid type: ", ", expected ") {
        return at("wrong-type")
            .fact("wanted", wanted_kind(wanted))
            .fact("text", written());
    }
    if let Some((found, wanted)) = after(message, "invalid value: ", ", expected ") {
        return at("wrong-number")
            .fact("negative", found.contains("`-"))
            .fact("wanted", wanted_kind(wanted))
            .fact("text", written());
    }
    if is_about_dates(message) {
        let date = document.written(failure.span.as_ref());
        return at("no-date").fact("text", date.trim_matches('"'));
    }
    at("unreadable").fact("text", written())
}

fn after<'m>(message: &'m str, start: &str, middle: &str) -> Option<(&'m str, &'m str)> {
    message.strip_prefix(start)?.split_once(middle)
}

/// The word in the first pair of backticks is the unknown one, the others are the known.
fn unknown(problem: PackProblem, rest: &str) -> PackProblem {
    let mut quoted = rest.split('`').skip(1).step_by(2);
    let word = quoted.next().unwrap_or_default();
    let known: Vec<&str> = quoted.collect();
    problem.advice(word, &known)
}

/// What was expected, in place of the names of Rust types.
fn wanted_kind(wanted: &str) -> &'static str {
    match wanted {
        "u8" | "u16" | "u32" | "u64" | "usize" => "count",
        "i32" | "i64" => "whole",
        "f64" => "number",
        "a string" => "text",
        "a boolean" => "switch",
        "a sequence" => "list",
        "a formatted date string" => "date",
        _ => "table",
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
