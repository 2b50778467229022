//! A text that is not TOML.

use super::PackProblem;
use super::document::Document;
use super::problem::Told;
use toml::de::Error;

/// After a slip the reader stumbles on: what it says of so many lines below is no slip of its own.
const STUMBLES: u32 = 3;

/// The slips of the text, without those that only follow from them.
pub(super) fn problems(document: &Document<'_>, errors: &[Error]) -> Vec<PackProblem> {
    if let Some(problem) = open_bracket(document, errors) {
        return vec![problem];
    }
    let mut problems: Vec<PackProblem> = errors
        .iter()
        .map(|error| problem(document, error))
        .collect();
    problems.sort_by_key(|problem| (problem.line, problem.column));
    let mut last = None;
    problems.retain(|problem| {
        let stumbles = last.is_some_and(|last: u32| problem.line <= last + STUMBLES);
        last = Some(problem.line);
        !stumbles
    });
    problems
}

/// A bracket that the line above the first slip leaves open; all the rest follows from it.
fn open_bracket(document: &Document<'_>, errors: &[Error]) -> Option<PackProblem> {
    let first = errors.iter().filter_map(Error::span).map(|span| span.start);
    let (start, above) = document.line_above(first.min()?)?;
    let code = above.split(" #").next().unwrap_or_default();
    let open =
        |opens: char, closes: char| code.matches(opens).count() > code.matches(closes).count();
    let told = || {
        document
            .problem_at(Some(start..start), "syntax")
            .fact("case", "bracket")
            .fact("text", above.trim())
    };
    (open('[', ']') || open('{', '}')).then(told)
}

fn problem(document: &Document<'_>, error: &Error) -> PackProblem {
    let at = error.span().map_or(0, |span| span.start);
    document
        .problem_at(error.span(), "syntax")
        .fact("case", case(error.message(), &document.line_at(at)))
        .fact("text", document.line_at(at))
}

/// What is missing, as far as the reader of TOML knows.
fn case(message: &str, line: &str) -> &'static str {
    let has = |part: &str| message.contains(part);
    let value = line.split_once('=').map(|(_, value)| value.trim());
    if value.is_some_and(|value| value.is_empty() || value.starts_with('#')) {
        "value"
    } else if has("duplicate key") {
        "twice"
    } else if has("quoted") || has("basic string") || has("literal string") {
        "quote"
    } else if has("expected `]`") || has("expected `}`") || has("unclosed") {
        "bracket"
    } else if has("expected `=`") {
        "equals"
    } else if has("expected value") || has("no value") {
        "value"
    } else {
        "other"
    }
}
