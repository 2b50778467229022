use super::Outcome;
use crate::arguments::TextCommand;
use crate::output::Output;
use kafedra_organizer::{Error, Organizer};

pub(crate) fn run(
    organizer: &Organizer,
    command: &TextCommand,
    output: &Output,
) -> Result<Outcome, Error> {
    let TextCommand::Check {
        file,
        kind,
        seminar,
    } = command;
    let kind = (*kind).into();
    let remarks = organizer.check_text_file(file, kind, *seminar, output.language())?;
    output.answer(&remarks, |words| {
        if remarks.is_empty() {
            return vec![words.word("cli-text-fine")];
        }
        remarks
            .iter()
            .map(|remark| {
                let (line, column) = (remark.line, remark.column);
                let severity = words.word(if remark.error {
                    "cli-error"
                } else {
                    "cli-info"
                });
                if remark.words.is_empty() {
                    return format!("{line}:{column}: {severity}: {}", remark.why);
                }
                format!(
                    "{line}:{column}: {severity}: «{}»: {}",
                    remark.words, remark.why
                )
            })
            .collect()
    });
    Ok(Outcome::fine_if(!remarks.iter().any(|remark| remark.error)))
}
