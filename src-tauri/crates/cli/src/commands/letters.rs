//! Letters as files.

use super::Outcome;
use crate::arguments::LettersArguments;
use crate::output::Output;
use kafedra_model::reminders::Scope;
use kafedra_organizer::{Error, Organizer};

pub(crate) fn run(
    organizer: &mut Organizer,
    arguments: &LettersArguments,
    output: &Output,
) -> Result<Outcome, Error> {
    let (id, kind) = (arguments.id, arguments.kind);
    let scope = if arguments.everyone {
        Scope::Everyone
    } else {
        Scope::Missing
    };
    let made = organizer.make_letters(id, kind, scope, arguments.output.as_deref())?;
    if arguments.sent && !made.people.is_empty() {
        organizer.record_mailing(id, kind, &made.people)?;
    }
    output.answer(&made, |words| {
        let counts = [
            ("count", made.people.len().into()),
            ("without", made.without_address.into()),
        ];
        vec![made.folder.clone(), words.text("cli-letters", &counts)]
    });
    Ok(Outcome::fine_if(made.without_address == 0))
}
