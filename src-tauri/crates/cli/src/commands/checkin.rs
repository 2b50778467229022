use super::Outcome;
use super::people::FoundPerson;
use crate::arguments::CheckinCommand;
use crate::output::Output;
use kafedra_model::checkin::{DeskCounters, Verdict};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_organizer::{DeskAnswer, Error, Organizer};
use kafedra_words::Words;

pub(crate) fn run(
    organizer: &mut Organizer,
    command: CheckinCommand,
    output: &Output,
) -> Result<Outcome, Error> {
    match command {
        CheckinCommand::Arrive {
            id,
            person,
            desk,
            kit,
        } => {
            organizer.sit_at(desk);
            let person = person_of(organizer, id, &person)?;
            let answer = organizer.arrive(id, person, kit)?;
            let welcome = matches!(answer.verdict, Verdict::Welcome { .. });
            print(&answer, output);
            Ok(Outcome::fine_if(welcome))
        }
        CheckinCommand::Undo { id, person } => {
            let person = person_of(organizer, id, &person)?;
            let answer = organizer.undo_arrival(id, person)?;
            output.answer(&answer, |words| {
                vec![counters_line(&answer.counters, words)]
            });
            Ok(Outcome::Fine)
        }
        CheckinCommand::Count { id } => {
            let counters = organizer.counters(id)?;
            output.answer(&counters, |words| vec![counters_line(&counters, words)]);
            Ok(Outcome::Fine)
        }
        CheckinCommand::Export { id, file } => {
            let written = organizer.export_arrivals(id, &file)?;
            output.answer(&written, |_| vec![written.path.clone()]);
            Ok(Outcome::Fine)
        }
        CheckinCommand::Merge { id, file } => {
            let merged = organizer.merge_arrivals(id, &file)?;
            output.answer(&merged, |words| {
                let args = [
                    ("added", merged.added.into()),
                    ("known", merged.known.into()),
                ];
                vec![words.text("cli-merged", &args)]
            });
            Ok(Outcome::Fine)
        }
    }
}

/// An id, or a search with exactly one answer.
fn person_of(organizer: &mut Organizer, id: SeminarId, text: &str) -> Result<PersonId, Error> {
    match text.parse() {
        Ok(person) => Ok(person),
        Err(_) => organizer.only_person(id, text),
    }
}

fn print(answer: &DeskAnswer, output: &Output) {
    output.answer(answer, |words| {
        let verdict = match &answer.verdict {
            Verdict::Welcome { .. } => words.word("cli-welcome"),
            Verdict::AlreadyArrived { at, desk, .. } => words.text(
                "cli-already",
                &[
                    ("time", words.time(at.time()).into()),
                    ("desk", desk.as_str().into()),
                ],
            ),
            Verdict::Refused { .. } => words.word("cli-refused"),
            Verdict::Cancelled => words.word("cli-cancelled"),
            Verdict::NotInList => words.word("cli-not-in-list"),
        };
        let person = FoundPerson::from(answer.person.clone());
        vec![
            verdict,
            person.line(),
            counters_line(&answer.counters, words),
        ]
    });
}

fn counters_line(counters: &DeskCounters, words: &Words) -> String {
    words.text(
        "cli-counters",
        &[
            ("arrived", counters.arrived.into()),
            ("registered", counters.registered.into()),
            ("walkins", counters.walk_ins.into()),
            ("kits", counters.kits_handed.into()),
        ],
    )
}
