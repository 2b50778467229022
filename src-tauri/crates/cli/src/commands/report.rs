use super::Outcome;
use crate::arguments::ReportCommand;
use crate::output::Output;
use kafedra_organizer::{Error, Organizer};

pub(crate) fn run(
    organizer: &Organizer,
    command: ReportCommand,
    output: &Output,
) -> Result<Outcome, Error> {
    match command {
        ReportCommand::Check { id } => {
            let state = organizer.report_state(id)?;
            output.answer(&state, |words| {
                let piece = |p: &kafedra_organizer::ReportPieceState| {
                    let sign = if p.present >= p.needed { "+" } else { "–" };
                    format!("{sign} {}/{}  {}", p.present, p.needed, p.title)
                };
                let due = state
                    .due
                    .map(|due| words.text("cli-report-due", &[("date", due.into())]));
                state.pieces.iter().map(piece).chain(due).collect()
            });
            Ok(Outcome::fine_if(state.complete))
        }
        ReportCommand::Pack { id, output: path } => {
            let packed = match path {
                Some(path) => organizer.pack_report(id, &path)?,
                None => organizer.pack_to_output(id)?,
            };
            output.answer(&packed, |_| {
                vec![
                    packed.written.path.clone(),
                    format!("SHA-256 {}", packed.sha256),
                ]
            });
            Ok(Outcome::Fine)
        }
        ReportCommand::Verify { file } => {
            let verified = organizer.verify_report(&file)?;
            output.answer(&verified, |words| {
                if verified.whole {
                    return vec![words.text("cli-whole", &[("files", verified.files.into())])];
                }
                verified
                    .problems
                    .iter()
                    .map(|problem| problem.problem.clone())
                    .collect()
            });
            Ok(Outcome::fine_if(verified.whole))
        }
    }
}
