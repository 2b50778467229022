use super::Outcome;
use crate::arguments::{PapersCommand, PhotosCommand, PrintArguments};
use crate::output::Output;
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::ids::LineId;
use kafedra_model::money::Kopecks;
use kafedra_organizer::{Error, Organizer, Taken};
use std::path::{Path, PathBuf};

pub(crate) fn print(
    organizer: &mut Organizer,
    arguments: &PrintArguments,
    output: &Output,
) -> Result<Outcome, Error> {
    let (Some(id), Some(document)) = (arguments.id, arguments.document) else {
        let documents = DocumentKind::ALL.map(|kind| (kind.slug(), kind.formats()));
        output.answer(&documents, |_| {
            documents
                .iter()
                .map(|(slug, formats)| format!("{slug}  {}", endings(formats)))
                .collect()
        });
        return Ok(Outcome::Fine);
    };
    let format = arguments
        .format
        .or_else(|| format_of(arguments.output.as_deref()));
    let format = format.unwrap_or(document.formats()[0]);
    let path = match &arguments.output {
        Some(path) => path.clone(),
        None => PathBuf::from(organizer.document_name(id, document, format)?),
    };
    let written = organizer.print(id, document, format, &path)?;
    output.answer(&written, |_| vec![written.path.clone()]);
    Ok(Outcome::Fine)
}

pub(crate) fn photos(
    organizer: &mut Organizer,
    command: PhotosCommand,
    output: &Output,
) -> Result<Outcome, Error> {
    match command {
        PhotosCommand::Add { id, stage, files } => {
            let taken = organizer.add_photo_files(id, &stage, &files)?;
            Ok(print_taken(&taken, output))
        }
        PhotosCommand::List { id } => {
            let photos = organizer.seminar(id)?.photos;
            output.answer(&photos, |_| {
                photos
                    .iter()
                    .map(|p| {
                        format!(
                            "{}  {}  {}  {}×{}",
                            p.id, p.stage, p.name, p.width, p.height
                        )
                    })
                    .collect()
            });
            Ok(Outcome::Fine)
        }
    }
}

pub(crate) fn papers(
    organizer: &mut Organizer,
    command: PapersCommand,
    output: &Output,
) -> Result<Outcome, Error> {
    match command {
        PapersCommand::Add {
            id,
            line,
            kind,
            sum,
            files,
        } => {
            let (line, agreed) = organizer.estimate_line(id, &line)?;
            let sum = sum.map_or(agreed, Kopecks);
            let taken = organizer.add_paper_files(id, line, kind, sum, &files)?;
            Ok(print_taken(&taken, output))
        }
        PapersCommand::List { id } => {
            let seminar = organizer.seminar(id)?;
            let papers = &seminar.papers;
            output.answer(papers, |words| {
                papers
                    .iter()
                    .map(|p| {
                        let number = line_number(&seminar.plan.estimate.lines, p.line);
                        format!("{}  {number}  {}  {}", p.id, words.money(p.sum), p.name)
                    })
                    .collect()
            });
            Ok(Outcome::Fine)
        }
    }
}

fn print_taken(taken: &Taken, output: &Output) -> Outcome {
    output.answer(taken, |words| {
        let counts = [
            ("added", taken.added.into()),
            ("already", taken.already.into()),
        ];
        let mut lines = vec![words.text("cli-taken", &counts)];
        lines.extend(
            taken
                .refused
                .iter()
                .map(|file| format!("{}: {}", file.name, file.problem)),
        );
        lines
    });
    Outcome::fine_if(taken.refused.is_empty())
}

fn format_of(path: Option<&Path>) -> Option<Format> {
    path?.extension()?.to_str()?.to_lowercase().parse().ok()
}

fn endings(formats: &[Format]) -> String {
    formats
        .iter()
        .map(|format| format.extension())
        .collect::<Vec<_>>()
        .join(" ")
}

fn line_number(lines: &[kafedra_model::estimate::EstimateLine], id: LineId) -> usize {
    lines
        .iter()
        .position(|line| line.id == id)
        .map_or(0, |index| index + 1)
}
