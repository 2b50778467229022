use super::Outcome;
use super::check::question_lines;
use crate::arguments::SeminarCommand;
use crate::output::Output;
use kafedra_model::ids::SeminarId;
use kafedra_model::rulings::{QuestionState, Ruling};
use kafedra_organizer::{Error, NewSeminar, Opening, Organizer, SeminarRow};
use kafedra_words::Words;
use std::path::{Path, PathBuf};

pub(crate) fn run(
    organizer: &mut Organizer,
    command: SeminarCommand,
    output: &Output,
) -> Result<Outcome, Error> {
    match command {
        SeminarCommand::New {
            pack,
            city,
            date,
            start,
        } => {
            let id = organizer.create(&NewSeminar {
                pack,
                city,
                date,
                start,
            })?;
            id_line(id, output);
        }
        SeminarCommand::Example { example } => id_line(organizer.example(example.into())?, output),
        SeminarCommand::List => {
            let rows = organizer.seminars()?;
            output.answer(&rows, |words| {
                rows.iter().map(|row| line(row, words)).collect()
            });
        }
        SeminarCommand::Show { id } => {
            let view = organizer.open_seminar(id)?;
            let (card, attendance) = (&view.plan.card, &view.assessment.attendance);
            output.answer(&view, |words| {
                vec![
                    view.plan.agenda.title.clone(),
                    format!(
                        "{}, {}, {}",
                        card.city,
                        words.date(card.date),
                        words.time(card.start)
                    ),
                    words.text(
                        "cli-attendance",
                        &[
                            ("registered", attendance.registered.into()),
                            ("attended", attendance.attended.into()),
                        ],
                    ),
                ]
            });
        }
        SeminarCommand::Export { id, file } => {
            let written = organizer.export(id, &file)?;
            output.answer(&written, |_| vec![written.path.clone()]);
        }
        SeminarCommand::Import { file } => id_line(organizer.import(&file)?, output),
        SeminarCommand::Rule {
            id,
            question,
            reading,
            value,
            note,
        } => {
            let ruling = reading.map(|reading| Ruling {
                reading,
                value,
                on: Some(organizer.today()),
                note,
            });
            organizer.rule(id, &question, ruling)?;
            let questions = organizer.questions(id)?;
            let states: Vec<&QuestionState> = questions
                .iter()
                .filter(|state| state.id == question)
                .collect();
            output.answer(&states, |_| {
                states
                    .iter()
                    .flat_map(|state| question_lines(state))
                    .collect()
            });
        }
    }
    Ok(Outcome::Fine)
}

pub(crate) fn backup(
    organizer: &Organizer,
    path: Option<PathBuf>,
    output: &Output,
) -> Result<Outcome, Error> {
    let path = path.unwrap_or_else(|| organizer.backup_path());
    organizer.backup(&path)?;
    let path = path.display().to_string();
    output.answer(&path, |_| vec![path.clone()]);
    Ok(Outcome::Fine)
}

pub(crate) fn restore(opening: Opening, file: &Path, output: &Output) -> Result<Outcome, Error> {
    let kept = Organizer::restore(opening, file)?;
    let path = kept.display().to_string();
    output.answer(&path, |words| {
        vec![words.text("cli-restored", &[("path", path.as_str().into())])]
    });
    Ok(Outcome::Fine)
}

fn id_line(id: SeminarId, output: &Output) {
    output.answer(&id, |_| vec![id.to_string()]);
}

fn line(row: &SeminarRow, words: &Words) -> String {
    format!(
        "{}  {}  {}  {}/{}  {}",
        row.id,
        words.date_digits(row.date),
        row.city,
        row.attended,
        row.registered,
        words.money(row.upper_kopecks),
    )
}
