use super::Outcome;
use crate::arguments::PackCommand;
use crate::output::Output;
use kafedra_organizer::{Error, check_pack_file, pack_data, pack_summaries};

pub(crate) fn run(command: &PackCommand, output: &Output) -> Result<Outcome, Error> {
    match command {
        PackCommand::List => {
            let packs = pack_summaries()?;
            output.answer(&packs, |words| {
                packs
                    .iter()
                    .map(|pack| {
                        let (from, to) = (words.date(pack.event_from), words.date(pack.event_to));
                        format!("{}  {}  {from} – {to}", pack.id, pack.name)
                    })
                    .collect()
            });
            Ok(Outcome::Fine)
        }
        PackCommand::Show { id } => {
            let pack = pack_data(id)?;
            output.answer(&pack, |_| {
                let rule = |rule: &kafedra_model::pack::Rule| {
                    format!("{}  {}  {}", rule.id, rule.check, rule.source)
                };
                std::iter::once(pack.name.clone())
                    .chain(pack.rules.iter().map(rule))
                    .collect()
            });
            Ok(Outcome::Fine)
        }
        PackCommand::Check { file } => {
            let problems = check_pack_file(file, output.language())?;
            output.answer(&problems, |words| {
                if problems.is_empty() {
                    return vec![words.word("cli-pack-fine")];
                }
                problems
                    .iter()
                    .map(|p| {
                        format!(
                            "{}:{}:{}: {}\n    {}",
                            p.file, p.line, p.column, p.problem, p.hint
                        )
                    })
                    .collect()
            });
            Ok(Outcome::fine_if(problems.is_empty()))
        }
    }
}
