//! Ids that stand twice, and names that lead nowhere.

use crate::nearest::nearest;
use crate::pack::PackProblem;
use crate::pack::document::Document;
use crate::pack::sections::Failure;
use crate::registry;
use kafedra_model::pack::Pack;
use std::collections::BTreeSet;

pub(super) fn problems(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = twice(pack, document);
    problems.extend(unanswered(pack, document));
    problems.extend(checks(pack, document));
    problems
}

fn twice(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let talks = pack
        .programme
        .slots
        .iter()
        .enumerate()
        .flat_map(|(slot, entry)| {
            let path = move |talk: usize| format!("programme.slots.{slot}.talks.{talk}.id");
            entry
                .talks
                .iter()
                .enumerate()
                .map(move |(index, talk)| (path(index), talk.id.clone()))
        });
    [
        listed(
            "countries",
            "code",
            pack.countries.iter().map(|entry| entry.code.clone()),
        ),
        listed(
            "stages",
            "id",
            pack.stages.iter().map(|entry| entry.id.clone()),
        ),
        listed(
            "cost_kinds",
            "id",
            pack.cost_kinds.iter().map(|entry| entry.id.clone()),
        ),
        listed(
            "penalties",
            "id",
            pack.penalties.iter().map(|entry| entry.id.clone()),
        ),
        listed(
            "programme.slots",
            "id",
            pack.programme.slots.iter().map(|entry| entry.id.clone()),
        ),
        talks.collect(),
        listed(
            "report.pieces",
            "id",
            pack.report.pieces.iter().map(|entry| entry.id.clone()),
        ),
        listed(
            "questionnaire.questions",
            "id",
            pack.questionnaire
                .questions
                .iter()
                .map(|entry| entry.id.clone()),
        ),
        listed(
            "checklist",
            "id",
            pack.checklist.iter().map(|entry| entry.id.clone()),
        ),
        listed(
            "samples",
            "id",
            pack.samples.iter().map(|entry| entry.id.clone()),
        ),
        listed(
            "rules",
            "id",
            pack.rules.iter().map(|entry| entry.id.clone()),
        ),
    ]
    .into_iter()
    .flat_map(|ids| repeated(document, &ids))
    .collect()
}

fn listed(section: &str, key: &str, ids: impl Iterator<Item = String>) -> Vec<(String, String)> {
    ids.enumerate()
        .map(|(index, id)| (format!("{section}.{index}.{key}"), id))
        .collect()
}

fn repeated(document: &Document<'_>, ids: &[(String, String)]) -> Vec<PackProblem> {
    let mut seen = BTreeSet::new();
    ids.iter()
        .filter(|(_, id)| !seen.insert(id))
        .map(|(path, id)| {
            let problem = format!("The id `{id}` stands twice.");
            document.problem(path, problem, "Give each entry an id of its own.")
        })
        .collect()
}

/// A name used somewhere, where it must be defined, and all that is defined there.
struct Reference<'a> {
    path: String,
    name: &'a str,
    what: &'static str,
    known: Vec<&'a str>,
}

fn unanswered(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    references(pack)
        .into_iter()
        .filter(|reference| !reference.known.contains(&reference.name))
        .map(
            |Reference {
                 path,
                 name,
                 what,
                 known,
             }| {
                let problem = format!("There is no {what} `{name}` in this pack.");
                let hint = nearest(name, known).map(|meant| format!("Did you mean `{meant}`?"));
                document.problem(&path, problem, &hint.unwrap_or_default())
            },
        )
        .collect()
}

fn references(pack: &Pack) -> Vec<Reference<'_>> {
    let penalties: Vec<&str> = pack
        .penalties
        .iter()
        .map(|entry| entry.id.as_str())
        .collect();
    let stages: Vec<&str> = pack.stages.iter().map(|entry| entry.id.as_str()).collect();
    let slots: Vec<&str> = pack
        .programme
        .slots
        .iter()
        .map(|slot| slot.id.as_str())
        .collect();
    let talks = pack.programme.slots.iter().flat_map(|slot| &slot.talks);
    let talks: Vec<&str> = talks.map(|talk| talk.id.as_str()).collect();
    let photos: Vec<&str> = pack.day.photo_stages.iter().map(String::as_str).collect();
    let kinds: Vec<&str> = pack
        .cost_kinds
        .iter()
        .map(|entry| entry.id.as_str())
        .collect();
    let calendars: Vec<&str> = pack
        .work_years
        .iter()
        .map(|year| year.country.as_str())
        .collect();
    let mut found = vec![
        reference(
            "compensation.coffee_break_kind".to_owned(),
            Some(&pack.compensation.coffee_break_kind),
            "cost kind",
            &kinds,
        ),
        reference(
            "deadlines.default_calendar".to_owned(),
            Some(&pack.deadlines.default_calendar),
            "work calendar of the country",
            &calendars,
        ),
    ];
    for (i, rule) in pack.rules.iter().enumerate() {
        let path = format!("rules.{i}.consequence");
        found.push(reference(
            path,
            rule.consequence.as_deref(),
            "penalty",
            &penalties,
        ));
    }
    for (i, item) in pack.checklist.iter().enumerate() {
        let path = format!("checklist.{i}.penalty");
        found.push(reference(
            path,
            item.penalty.as_deref(),
            "penalty",
            &penalties,
        ));
        let path = format!("checklist.{i}.needs_photo");
        found.push(reference(
            path,
            item.needs_photo.as_deref(),
            "photo stage",
            &photos,
        ));
    }
    for (i, stage) in pack.stages.iter().enumerate() {
        found.push(reference(
            format!("stages.{i}.after"),
            stage.after.as_deref(),
            "stage",
            &stages,
        ));
    }
    for (i, penalty) in pack.penalties.iter().enumerate() {
        let path = format!("penalties.{i}.stage");
        found.push(reference(path, penalty.stage.as_deref(), "stage", &stages));
    }
    for (i, sample) in pack.samples.iter().enumerate() {
        for (j, block) in sample.blocks.iter().enumerate() {
            let path = format!("samples.{i}.blocks.{j}");
            found.push(reference(
                format!("{path}.slot"),
                block.slot.as_deref(),
                "slot",
                &slots,
            ));
            found.push(reference(
                format!("{path}.talk"),
                block.talk.as_deref(),
                "talk",
                &talks,
            ));
        }
    }
    found.into_iter().flatten().collect()
}

fn reference<'a>(
    path: String,
    name: Option<&'a str>,
    what: &'static str,
    known: &[&'a str],
) -> Option<Reference<'a>> {
    name.map(|name| Reference {
        path,
        name,
        what,
        known: known.to_vec(),
    })
}

fn checks(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = Vec::new();
    for (index, rule) in pack.rules.iter().enumerate() {
        let Some(kind) = registry::kind(&rule.check) else {
            let names = registry::KINDS.iter().map(|kind| kind.name);
            let hint = nearest(&rule.check, names).map(|meant| format!("Did you mean `{meant}`?"));
            let problem = format!("There is no kind of check `{}`.", rule.check);
            let path = format!("rules.{index}.check");
            problems.push(document.problem(&path, problem, &hint.unwrap_or_default()));
            continue;
        };
        if let Some(problem) = parameters(document, kind, index) {
            problems.push(problem);
        }
    }
    problems
}

fn parameters(document: &Document<'_>, kind: &registry::Kind, index: usize) -> Option<PackProblem> {
    let written = document.value(&format!("rules.{index}.with"));
    let error = match written {
        Some(with) => kind.verify(with.clone()).err()?,
        None => kind.verify_absent().err()?,
    };
    let mut failure = Failure::from(error);
    if failure.span.is_none() {
        let rule = document.value(&format!("rules.{index}"))?;
        failure.span = Some(rule.span());
    }
    Some(crate::pack::sentences::value(document, &failure))
}
