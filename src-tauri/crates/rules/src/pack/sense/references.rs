//! Names that lead nowhere, and rules whose kind of check or parameters are unknown.

use crate::pack::PackProblem;
use crate::pack::document::Document;
use crate::pack::problem::Told;
use crate::pack::sections::Failure;
use crate::registry;
use kafedra_model::pack::{Pack, Parameter, Rule};
use std::collections::BTreeMap;

pub(super) fn problems(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let defined = Defined::of(pack);
    let mut problems: Vec<PackProblem> = references(pack)
        .into_iter()
        .filter_map(|reference| defined.unanswered(document, &reference))
        .collect();
    problems.extend(circles(pack, document));
    for (index, rule) in pack.rules.iter().enumerate() {
        let wrong = checked(document, index, rule);
        if wrong.is_none() {
            let named = parameters(index, rule);
            problems.extend(
                named
                    .iter()
                    .filter_map(|reference| defined.unanswered(document, reference)),
            );
        }
        problems.extend(wrong);
    }
    problems
}

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Calendar,
    CostKind,
    Penalty,
    PhotoStage,
    Slot,
    Stage,
    Talk,
    Tick,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::CostKind => "cost-kind",
            Self::Penalty => "penalty",
            Self::PhotoStage => "photo-stage",
            Self::Slot => "slot",
            Self::Stage => "stage",
            Self::Talk => "talk",
            Self::Tick => "tick",
        }
    }

    fn is_never_empty(self) -> bool {
        match self {
            Self::CostKind | Self::PhotoStage | Self::Slot | Self::Stage | Self::Talk => true,
            Self::Calendar | Self::Penalty | Self::Tick => false,
        }
    }
}

/// A name used somewhere that must be defined elsewhere in the pack.
struct Reference<'a> {
    path: String,
    name: &'a str,
    what: What,
}

/// Everything that is defined in the pack and can be referred to.
struct Defined<'a>(BTreeMap<What, Vec<&'a str>>);

impl<'a> Defined<'a> {
    fn of(pack: &'a Pack) -> Self {
        let slots = &pack.programme.slots;
        let talks = slots.iter().flat_map(|slot| &slot.talks);
        let mut calendars = names(&pack.work_years, |e| &e.country);
        calendars.dedup();
        Self(BTreeMap::from([
            (What::Calendar, calendars),
            (What::CostKind, names(&pack.cost_kinds, |e| &e.id)),
            (What::Penalty, names(&pack.penalties, |e| &e.id)),
            (What::PhotoStage, names(&pack.day.photo_stages, |e| e)),
            (What::Slot, names(slots, |e| &e.id)),
            (What::Stage, names(&pack.stages, |e| &e.id)),
            (What::Talk, talks.map(|talk| talk.id.as_str()).collect()),
            (What::Tick, names(&pack.checklist, |e| &e.id)),
        ]))
    }

    fn unanswered(
        &self,
        document: &Document<'_>,
        Reference { path, name, what }: &Reference<'_>,
    ) -> Option<PackProblem> {
        let known = self.0.get(what).map(Vec::as_slice).unwrap_or_default();
        // A list that must not be empty is told itself.
        let told_already = known.is_empty() && what.is_never_empty();
        if known.contains(name) || told_already {
            return None;
        }
        let told = document.problem(path, "no-such").fact("what", what.name());
        Some(told.advice(name, known))
    }
}

fn names<T>(entries: &[T], name: fn(&T) -> &String) -> Vec<&str> {
    entries.iter().map(|entry| name(entry).as_str()).collect()
}

fn references(pack: &Pack) -> Vec<Reference<'_>> {
    let mut found = vec![
        Reference {
            path: "compensation.coffee_break_kind".to_owned(),
            name: &pack.compensation.coffee_break_kind,
            what: What::CostKind,
        },
        Reference {
            path: "compensation.estimate_stage".to_owned(),
            name: &pack.compensation.estimate_stage,
            what: What::Stage,
        },
        Reference {
            path: "announcing.after_stage".to_owned(),
            name: &pack.announcing.after_stage,
            what: What::Stage,
        },
        Reference {
            path: "deadlines.default_calendar".to_owned(),
            name: &pack.deadlines.default_calendar,
            what: What::Calendar,
        },
    ];
    let named = [
        each("rules", "consequence", What::Penalty, &pack.rules, |e| {
            &e.consequence
        }),
        each(
            "checklist",
            "penalty",
            What::Penalty,
            &pack.checklist,
            |e| &e.penalty,
        ),
        each(
            "checklist",
            "needs_photo",
            What::PhotoStage,
            &pack.checklist,
            |e| &e.needs_photo,
        ),
        each("stages", "after", What::Stage, &pack.stages, |e| &e.after),
        each("penalties", "stage", What::Stage, &pack.penalties, |e| {
            &e.stage
        }),
    ];
    found.extend(named.into_iter().flatten());
    for (i, sample) in pack.samples.iter().enumerate() {
        for (j, block) in sample.blocks.iter().enumerate() {
            let path = format!("samples.{i}.blocks.{j}");
            let slot = refer(format!("{path}.slot"), What::Slot, &block.slot);
            found.extend(slot.into_iter().chain(refer(
                format!("{path}.talk"),
                What::Talk,
                &block.talk,
            )));
        }
    }
    found
}

/// The names in one field of every entry of a list.
fn each<'a, T>(
    list: &str,
    field: &str,
    what: What,
    entries: &'a [T],
    name: fn(&T) -> &Option<String>,
) -> Vec<Reference<'a>> {
    let entries = entries.iter().enumerate();
    let named =
        entries.filter_map(|(i, entry)| refer(format!("{list}.{i}.{field}"), what, name(entry)));
    named.collect()
}

fn refer(path: String, what: What, name: &Option<String>) -> Option<Reference<'_>> {
    let name = name.as_deref()?;
    Some(Reference { path, name, what })
}

/// Parameters are read by each kind of check alone; those of these names refer to entries of the pack.
const PARAMETERS: &[(&str, What)] = &[
    ("stage", What::Stage),
    ("slot", What::Slot),
    ("slots", What::Slot),
    ("cost", What::CostKind),
    ("unapproved_cost", What::CostKind),
    ("extra_cost", What::CostKind),
    ("penalty", What::Penalty),
    ("item", What::Tick),
    ("tick", What::Tick),
];

/// What the parameters of a rule refer to.
fn parameters(index: usize, rule: &Rule) -> Vec<Reference<'_>> {
    let mut found = Vec::new();
    for (parameter, what) in PARAMETERS {
        let path = format!("rules.{index}.with.{parameter}");
        let values = match rule.with.get(*parameter) {
            Some(Parameter::List(values)) => values
                .iter()
                .enumerate()
                .map(|(i, value)| (format!("{path}.{i}"), value))
                .collect(),
            Some(value) => vec![(path, value)],
            None => Vec::new(),
        };
        for (path, value) in values {
            if let Parameter::Text(name) = value {
                let what = *what;
                found.push(Reference { path, name, what });
            }
        }
    }
    found
}

/// Stages that wait for each other.
fn circles(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let waits_for_itself = |id: &str| {
        let mut at = pack.stage(id).and_then(|stage| stage.after.as_deref());
        for _ in &pack.stages {
            if at == Some(id) {
                return true;
            }
            at = at.and_then(|at| pack.stage(at)?.after.as_deref());
        }
        false
    };
    let stages = pack.stages.iter().enumerate();
    stages
        .filter(|(_, stage)| waits_for_itself(&stage.id))
        .map(|(i, stage)| {
            document
                .problem(&format!("stages.{i}.after"), "stage-circle")
                .fact("stage", stage.id.as_str())
        })
        .collect()
}

/// Whether the kind of check is known and can read its parameters.
fn checked(document: &Document<'_>, index: usize, rule: &Rule) -> Option<PackProblem> {
    let Some(kind) = registry::kind(&rule.check) else {
        let kinds: Vec<&str> = registry::KINDS.iter().map(|kind| kind.name).collect();
        let told = document.problem(&format!("rules.{index}.check"), "no-such");
        return Some(told.fact("what", "check").advice(&rule.check, &kinds));
    };
    let error = match document.value(&format!("rules.{index}.with")) {
        Some(with) => kind.verify(with.clone()).err()?,
        None => kind.verify_absent().err()?,
    };
    let mut failure = Failure::from(error);
    if failure.span.is_none() {
        let rule = document.value(&format!("rules.{index}"));
        failure.span = rule.map(|rule| rule.span());
    }
    let told = crate::pack::serde_errors::problem(document, &failure);
    Some(match told.key.as_str() {
        "missing" => told.fact("case", "parameter"),
        _ => told,
    })
}
