//! Reads each section of a pack alone, so that one slip does not hide the next.

use crate::nearest::nearest;
use kafedra_model::pack as model;
use serde::de::{DeserializeOwned, Error as _};
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

/// Names of the sections, in the order of the model.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    SECTIONS.iter().map(|(name, _)| *name)
}

/// What cannot be read, with the place of each.
pub(super) fn errors(table: &DeTable<'_>) -> Vec<Failure> {
    let mut failures = Vec::new();
    for (key, value) in table {
        match SECTIONS.iter().find(|(name, _)| name == key.get_ref()) {
            Some((_, read)) => failures.extend(read(value).into_iter().map(Failure::from)),
            None => failures.push(unknown(key.get_ref(), key.span())),
        }
    }
    // A misspelt section is told once, with the name that was meant.
    let meant: Vec<&str> = table
        .keys()
        .filter(|key| names().all(|name| name != key.get_ref()))
        .filter_map(|key| nearest(key.get_ref(), names()))
        .collect();
    let missing = names().filter(|name| !table.contains_key(*name) && !meant.contains(name));
    failures.extend(missing.map(|name| Failure::from(Error::missing_field(name))));
    failures
}

/// An error and where it is; an error of serde alone does not always know its place.
pub(super) struct Failure {
    pub(super) message: String,
    pub(super) span: Option<std::ops::Range<usize>>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            message: error.message().to_owned(),
            span: error.span(),
        }
    }
}

type Read = fn(&Spanned<DeValue<'_>>) -> Vec<Error>;

/// In the order of `model::pack::Pack`.
const SECTIONS: &[(&str, Read)] = &[
    ("id", one::<String>),
    ("version", one::<u32>),
    ("name", one::<String>),
    ("title", one::<String>),
    ("hashtag", one::<String>),
    ("countries", each::<model::Country>),
    ("season", one::<model::SeasonDates>),
    ("deadlines", one::<model::DeadlineRules>),
    ("stages", each::<model::StageRules>),
    ("work_years", each::<model::WorkYear>),
    ("time_zones", each::<model::TimeZone>),
    ("application", one::<model::ApplicationRules>),
    ("listeners", one::<model::ListenerRules>),
    ("compensation", one::<model::CompensationRules>),
    ("cost_kinds", each::<model::CostKind>),
    ("points", one::<model::PointsRules>),
    ("penalties", each::<model::Penalty>),
    ("programme", one::<model::ProgrammeRules>),
    ("venue", one::<model::VenueRules>),
    ("landing", one::<model::LandingRules>),
    ("announcing", one::<model::AnnouncingRules>),
    ("registrations", one::<model::RegistrationRules>),
    ("kit", one::<model::KitRules>),
    ("day", one::<model::DayRules>),
    ("report", one::<model::ReportRules>),
    ("leads", one::<model::LeadRules>),
    ("questionnaire", one::<model::QuestionnaireTemplate>),
    ("checklist", each::<model::ChecklistItem>),
    ("samples", each::<model::AgendaTemplate>),
    ("questions", each::<model::OpenQuestion>),
    ("answers", each::<model::Answer>),
    ("rules", each::<model::Rule>),
];

fn one<T: DeserializeOwned>(value: &Spanned<DeValue<'_>>) -> Vec<Error> {
    T::deserialize(ValueDeserializer::from(value.clone()))
        .err()
        .into_iter()
        .collect()
}

fn each<T: DeserializeOwned>(value: &Spanned<DeValue<'_>>) -> Vec<Error> {
    match value.get_ref().as_array() {
        Some(entries) => entries.iter().flat_map(one::<T>).collect(),
        None => one::<Vec<T>>(value),
    }
}

fn unknown(key: &str, span: std::ops::Range<usize>) -> Failure {
    let names: Vec<String> = SECTIONS
        .iter()
        .map(|(name, _)| format!("`{name}`"))
        .collect();
    let names = names.join(", ");
    Failure {
        message: format!("unknown field `{key}`, expected one of {names}"),
        span: Some(span),
    }
}
