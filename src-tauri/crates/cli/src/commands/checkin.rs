use super::Outcome;
use super::people::FoundPerson;
use crate::arguments::CheckinCommand;
use crate::output::Output;
use kafedra_model::checkin::{DeskCounters, Verdict};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_organizer::{DeskAnswer, DesksView, Error, Organizer, Scan};
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
                    ("people", merged.people.into()),
                    ("clashes", merged.clashes.into()),
                ];
                vec![words.text("cli-merged", &args)]
            });
            Ok(Outcome::fine_if(merged.contradicting == 0))
        }
        CheckinCommand::Desks { id } => {
            let desks = organizer.desks(id)?;
            output.answer(&desks, |words| desk_lines(&desks, words));
            Ok(Outcome::Fine)
        }
        CheckinCommand::Choose {
            id,
            person,
            field,
            value,
        } => {
            let person = person_of(organizer, id, &person)?;
            let desks = organizer.choose_version(id, person, field, &value)?;
            output.answer(&desks, |words| desk_lines(&desks, words));
            Ok(Outcome::Fine)
        }
        CheckinCommand::Scan {
            id,
            code,
            desk,
            kit,
        } => {
            organizer.sit_at(desk);
            match organizer.scan(id, &code, kit)? {
                Scan::Found { answer } => {
                    let welcome = matches!(answer.verdict, Verdict::Welcome { .. });
                    print(&answer, output);
                    Ok(Outcome::fine_if(welcome))
                }
                other @ (Scan::Several { .. } | Scan::Unknown) => {
                    output.answer(&other, |words| vec![words.word("cli-not-in-list")]);
                    Ok(Outcome::fine_if(false))
                }
            }
        }
        CheckinCommand::Unlock => {
            let info = organizer.forget_lock()?;
            output.answer(&info, |words| vec![words.word("cli-unlocked")]);
            Ok(Outcome::Fine)
        }
    }
}

/// An id, or a search with exactly one answer.
pub(crate) fn person_of(
    organizer: &mut Organizer,
    id: SeminarId,
    text: &str,
) -> Result<PersonId, Error> {
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

fn desk_lines(desks: &DesksView, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for desk in &desks.desks {
        let name = desk.name.as_str();
        lines.push(words.text(
            "cli-desk",
            &[("desk", name.into()), ("events", desk.events.into())],
        ));
    }
    for gap in &desks.gaps {
        let args = [
            ("desk", gap.desk.as_str().into()),
            ("first", gap.first.into()),
            ("last", gap.last.into()),
        ];
        lines.push(words.text("desks-gap", &args));
    }
    for desk in &desks.reused {
        lines.push(words.text("desks-reused", &[("desk", desk.as_str().into())]));
    }
    for clash in desks.clashes.iter().filter(|clash| !clash.seen) {
        let args = [
            ("person", clash.person.to_string().into()),
            ("arrivals", clash.arrivals.len().into()),
            ("kits", clash.kits.len().into()),
        ];
        lines.push(words.text("cli-clash", &args));
    }
    for one in &desks.differing {
        let args = [
            ("person", one.row.registration.id.to_string().into()),
            ("fields", one.fields.len().into()),
        ];
        lines.push(words.text("cli-differing", &args));
    }
    lines
}
