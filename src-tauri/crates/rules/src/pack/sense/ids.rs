//! Ids that stand twice, or that no words can be found by.

use crate::pack::PackProblem;
use crate::pack::document::Document;
use crate::pack::problem::Told;
use kafedra_model::pack::Pack;
use std::collections::BTreeSet;

pub(super) fn problems(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let ids = ids(pack);
    let mut problems: Vec<PackProblem> = ids
        .iter()
        .flatten()
        .filter(|(_, id)| !is_id(id))
        .map(|(path, id)| {
            let case = if id.is_empty() { "empty" } else { "other" };
            let told = document.problem(path, "bad-id").fact("case", case);
            told.fact("id", id.as_str())
        })
        .collect();
    problems.extend(ids.iter().flat_map(|ids| twice(document, ids)));
    problems
}

/// An id is part of the key of its words: Latin letters, digits, hyphens and underscores.
fn is_id(id: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    !id.is_empty() && id.chars().all(letter)
}

fn twice(document: &Document<'_>, ids: &[(String, String)]) -> Vec<PackProblem> {
    let mut seen = BTreeSet::new();
    ids.iter()
        .filter(|(_, id)| !seen.insert(id))
        .map(|(path, id)| document.problem(path, "twice").fact("id", id.as_str()))
        .collect()
}

/// The ids of each kind of entry with their places. Talks share one list, whatever slot they belong to.
fn ids(pack: &Pack) -> Vec<Vec<(String, String)>> {
    let slots = pack.programme.slots.iter().enumerate();
    let talks = slots.flat_map(|(slot, entry)| {
        let talks = entry.talks.iter().map(|talk| &talk.id);
        listed(&format!("programme.slots.{slot}.talks"), "id", talks)
    });
    let questions = pack.questionnaire.questions.iter();
    vec![
        listed("countries", "code", pack.countries.iter().map(|e| &e.code)),
        listed("stages", "id", pack.stages.iter().map(|e| &e.id)),
        listed("cost_kinds", "id", pack.cost_kinds.iter().map(|e| &e.id)),
        listed("penalties", "id", pack.penalties.iter().map(|e| &e.id)),
        listed(
            "programme.slots",
            "id",
            pack.programme.slots.iter().map(|e| &e.id),
        ),
        talks.collect(),
        listed(
            "report.pieces",
            "id",
            pack.report.pieces.iter().map(|e| &e.id),
        ),
        listed("questionnaire.questions", "id", questions.map(|e| &e.id)),
        listed("checklist", "id", pack.checklist.iter().map(|e| &e.id)),
        listed("samples", "id", pack.samples.iter().map(|e| &e.id)),
        listed("questions", "id", pack.questions.iter().map(|e| &e.id)),
        listed("answers", "item", pack.answers.iter().map(|e| &e.item)),
        listed("rules", "id", pack.rules.iter().map(|e| &e.id)),
    ]
}

fn listed<'a>(
    section: &str,
    key: &str,
    ids: impl Iterator<Item = &'a String>,
) -> Vec<(String, String)> {
    ids.enumerate()
        .map(|(index, id)| (format!("{section}.{index}.{key}"), id.clone()))
        .collect()
}
