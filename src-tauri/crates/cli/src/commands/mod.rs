//! Each command is one or two verbs of `organizer` and the printing of their answer.

mod check;
mod checkin;
mod documents;
mod letters;
mod pack;
mod people;
mod plan;
mod report;
mod seminar;
mod text;

use crate::arguments::{Arguments, Command};
use crate::output::Output;
use kafedra_organizer::{Error, Opening, Organizer};

pub(crate) enum Outcome {
    Fine,
    SomethingWrong,
}

impl Outcome {
    pub(crate) fn fine_if(fine: bool) -> Self {
        if fine {
            Self::Fine
        } else {
            Self::SomethingWrong
        }
    }
}

pub(crate) fn run(arguments: Arguments, output: &mut Output) -> Result<Outcome, Error> {
    let opening = Opening {
        folder: arguments.workspace,
        today: arguments.today,
        language: Some(arguments.lang.unwrap_or_default()),
        ..Opening::default()
    };
    // Neither needs a workspace, and a report or a season is often checked on another machine.
    if let Command::Pack(command) = &arguments.command {
        return pack::run(command, output);
    }
    if let Command::Restore { file } = &arguments.command {
        return seminar::restore(opening, file, output);
    }
    let mut organizer = Organizer::open(opening)?;
    match arguments.command {
        Command::Seminar(command) => seminar::run(&mut organizer, command, output),
        Command::Check { id, phase } => check::check(&organizer, id, phase.as_deref(), output),
        Command::Plan { id, ics } => plan::plan(&organizer, id, ics.as_deref(), output),
        Command::Settle { id } => check::settle(&organizer, id, output),
        Command::People(command) => people::run(&mut organizer, command, output),
        Command::Checkin(command) => checkin::run(&mut organizer, command, output),
        Command::Print(arguments) => documents::print(&mut organizer, &arguments, output),
        Command::Letters(arguments) => letters::run(&mut organizer, &arguments, output),
        Command::Photos(command) => documents::photos(&mut organizer, command, output),
        Command::Papers(command) => documents::papers(&mut organizer, command, output),
        Command::Report(command) => report::run(&organizer, command, output),
        Command::Text(command) => text::run(&organizer, &command, output),
        Command::Backup { output: path } => seminar::backup(&organizer, path, output),
        Command::Pack(_) | Command::Restore { .. } => Ok(Outcome::Fine),
    }
}
