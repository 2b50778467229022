//! Entries of a season that nobody wrote words for: the window would show their bare names.

use super::document::Document;
use super::problem::Told;
use super::{PackProblem, in_order};
use kafedra_model::pack::Pack;
use toml::de::DeTable;

/// What `known` has no words for, each at its place in the text of the `pack.toml` that gave the pack.
/// `words_file` is the file that lacks them, such as `ru.ftl`.
#[must_use]
pub fn wordless(
    file_name: &str,
    text: &str,
    pack: &Pack,
    words_file: &str,
    known: impl Fn(&str) -> bool,
) -> Vec<PackProblem> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (table, _) = DeTable::parse_recoverable(text);
    let document = Document::new(file_name, text, table.get_ref());
    let silent = needed(pack).into_iter().filter(|(_, word)| !known(word));
    let problems = silent.map(|(path, word)| {
        let problem = document.problem(&path, "no-words");
        problem.fact("word", word).fact("file", words_file)
    });
    in_order(problems.collect())
}

/// The place of each entry and the key of its words.
fn needed(pack: &Pack) -> Vec<(String, String)> {
    let mut needed = Vec::new();
    let mut of = |section: &str, key: &str, prefix: &str, ids: Vec<&String>| {
        let entries = ids.into_iter().enumerate();
        needed.extend(entries.map(|(index, id)| {
            let path = format!("{section}.{index}.{key}");
            (path, format!("{prefix}-{id}"))
        }));
    };
    let slots = &pack.programme.slots;
    of(
        "stages",
        "id",
        "stage",
        pack.stages.iter().map(|e| &e.id).collect(),
    );
    of(
        "cost_kinds",
        "id",
        "cost",
        pack.cost_kinds.iter().map(|e| &e.id).collect(),
    );
    of(
        "penalties",
        "id",
        "penalty",
        pack.penalties.iter().map(|e| &e.id).collect(),
    );
    of(
        "programme.slots",
        "id",
        "slot",
        slots.iter().map(|e| &e.id).collect(),
    );
    of(
        "checklist",
        "id",
        "tick",
        pack.checklist.iter().map(|e| &e.id).collect(),
    );
    of(
        "questions",
        "id",
        "flag",
        pack.questions.iter().map(|e| &e.id).collect(),
    );
    of(
        "answers",
        "item",
        "item",
        pack.answers.iter().map(|e| &e.item).collect(),
    );
    of(
        "rules",
        "id",
        "rule",
        pack.rules.iter().map(|e| &e.id).collect(),
    );
    for (index, question) in pack.questions.iter().enumerate() {
        let section = format!("questions.{index}.readings");
        let prefix = format!("reading-{}", question.id);
        of(
            &section,
            "id",
            &prefix,
            question.readings.iter().map(|e| &e.id).collect(),
        );
    }
    needed
}
