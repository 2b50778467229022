use super::Outcome;
use crate::arguments::PeopleCommand;
use crate::output::Output;
use chrono::NaiveDateTime;
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::duplicates::{DuplicatePair, field_mut, fields};
use kafedra_model::ids::PersonId;
use kafedra_model::imports::{ImportChoice, ImportSummary};
use kafedra_model::listing::PersonRow;
use kafedra_model::registration::{Person, RegistrationStatus};
use kafedra_organizer::{Error, Organizer, PersonPlace};
use kafedra_words::Words;
use serde::Serialize;

pub(crate) fn run(
    organizer: &mut Organizer,
    command: PeopleCommand,
    output: &Output,
) -> Result<Outcome, Error> {
    match command {
        PeopleCommand::Import {
            id,
            file,
            dry_run,
            keep,
            refused,
        } => {
            let choice = ImportChoice {
                replace: !keep,
                exceptions: Vec::new(),
            };
            let summary = organizer.import_chosen_file(id, &file, &choice, dry_run)?;
            if let Some(target) = refused {
                organizer.save_refused_of_file(id, &file, &summary.mapping, &target)?;
            }
            output.answer(&summary, |words| summary_lines(&summary, words));
            Ok(Outcome::fine_if(summary.refused.is_empty()))
        }
        PeopleCommand::Erase {
            id,
            person,
            everywhere,
        } => {
            let person = super::checkin::person_of(organizer, id, &person)?;
            let mut elsewhere = Vec::new();
            if everywhere {
                let found = organizer.same_person_elsewhere(id, person)?;
                elsewhere.extend(found.iter().map(|one| PersonPlace {
                    seminar: one.seminar,
                    person: one.person,
                }));
            }
            let erased = organizer.erase_person(id, person, &elsewhere)?;
            output.answer(&erased, |words| {
                let mut lines = vec![words.text("cli-erased", &[("people", erased.people.into())])];
                if !erased.files.is_empty() || !erased.backups.is_empty() {
                    lines.push(words.text("cli-erased-elsewhere", &[]));
                }
                lines.extend(erased.files.iter().chain(&erased.backups).cloned());
                lines
            });
            Ok(Outcome::fine_if(erased.complete))
        }
        PeopleCommand::Refuse { id, people, reason } => {
            let mut chosen = Vec::new();
            for person in people {
                chosen.push(super::checkin::person_of(organizer, id, &person)?);
            }
            let offer = organizer.refuse_people(id, &chosen, &reason)?;
            output.answer(&offer, |words| {
                let facts = [
                    ("people", chosen.len().into()),
                    ("registered", offer.registered.into()),
                    ("unwritten", offer.unwritten.into()),
                ];
                vec![words.text("cli-people-refused", &facts)]
            });
            Ok(Outcome::Fine)
        }
        PeopleCommand::Duplicates { id } => {
            let view = organizer.duplicates(id)?;
            output.answer(&view, |_| view.pairs.iter().flat_map(pair_lines).collect());
            Ok(Outcome::fine_if(view.total == 0))
        }
        PeopleCommand::Merge { id, kept, person } => {
            let kept = super::checkin::person_of(organizer, id, &kept)?;
            let person = super::checkin::person_of(organizer, id, &person)?;
            let result = completed(
                organizer.person(id, kept)?.registration.person,
                organizer.person(id, person)?.registration.person,
            );
            let row = FoundPerson::from(organizer.merge_people(id, kept, person, result)?);
            output.answer(&row, |_| vec![row.line()]);
            Ok(Outcome::Fine)
        }
        PeopleCommand::Split { id, person } => {
            organizer.split_people(id, person)?;
            let row = FoundPerson::from(organizer.person(id, person)?);
            output.answer(&row, |_| vec![row.line()]);
            Ok(Outcome::Fine)
        }
        PeopleCommand::Search { id, query, limit } => {
            let found: Vec<FoundPerson> = organizer
                .search(id, &query, limit)?
                .into_iter()
                .map(FoundPerson::from)
                .collect();
            output.answer(&found, |_| found.iter().map(FoundPerson::line).collect());
            Ok(Outcome::Fine)
        }
        PeopleCommand::Export { id, file } => {
            let csv = file
                .extension()
                .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
            let format = if csv { Format::Csv } else { Format::Xlsx };
            let written = organizer.print(id, DocumentKind::Registrations, format, &file)?;
            output.answer(&written, |_| vec![written.path.clone()]);
            Ok(Outcome::Fine)
        }
    }
}

/// The record that stays, with its gaps filled from the one that goes.
fn completed(mut kept: Person, gone: Person) -> Person {
    for (field, value) in fields(&gone) {
        if let Some(place) = field_mut(&mut kept, field).filter(|place| place.is_empty()) {
            value.clone_into(place);
        }
    }
    kept
}

fn pair_lines(pair: &DuplicatePair) -> Vec<String> {
    let line = |row: &PersonRow| FoundPerson::from(row.clone()).line();
    vec![line(&pair.first), line(&pair.second), String::new()]
}

/// One answer of a search.
#[derive(Debug, Serialize)]
pub(crate) struct FoundPerson {
    pub(crate) id: PersonId,
    #[serde(flatten)]
    person: Person,
    status: RegistrationStatus,
    walk_in: bool,
    arrived: Option<NaiveDateTime>,
    kit_handed: bool,
}

impl From<PersonRow> for FoundPerson {
    fn from(row: PersonRow) -> Self {
        Self {
            id: row.registration.id,
            person: row.registration.person,
            status: row.registration.status,
            walk_in: row.registration.walk_in,
            arrived: row.presence.arrived,
            kit_handed: row.presence.kit.is_some(),
        }
    }
}

impl FoundPerson {
    pub(crate) fn line(&self) -> String {
        let mark = if self.arrived.is_some() { "+" } else { " " };
        let Person { company, phone, .. } = &self.person;
        format!(
            "{mark} {}  {}  {company}  {phone}",
            self.id,
            self.person.full_name()
        )
    }
}

fn summary_lines(summary: &ImportSummary, words: &Words) -> Vec<String> {
    let mut lines = vec![words.text(
        "cli-imported",
        &[
            ("read", summary.read.into()),
            ("added", summary.added.into()),
            ("updated", summary.updated.into()),
            ("duplicates", summary.duplicates.into()),
            ("refused", summary.refused.len().into()),
        ],
    )];
    if summary.over > 0 {
        let limit = summary.limit.unwrap_or_default();
        let facts = [("over", summary.over.into()), ("limit", limit.into())];
        lines.push(words.text("cli-imported-over", &facts));
    }
    let problems = summary.refused.iter().chain(&summary.warnings);
    lines.extend(problems.filter_map(|problem| problem.problem.clone()));
    lines
}
