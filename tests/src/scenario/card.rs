//! Lines about the application and the coordinator.

use super::Draft;
use super::line::{Line, Problem};

/// `application none` or `application sent <day>`; either way nothing is approved yet.
pub(super) fn application(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let card = &mut draft.seminar.plan.card;
    card.application_approved = None;
    card.application_sent = None;
    if line.accept("none") {
        return Ok(());
    }
    if line.accept("sent") {
        card.application_sent = Some(line.date("the day of application")?);
    }
    Ok(())
}

/// `coordinator <name> [group <link>]`
pub(super) fn coordinator(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let coordinator = &mut draft.seminar.plan.team.coordinator;
    coordinator.name = line.word("the coordinator's name")?;
    if line.accept("group") {
        coordinator.group_link = line.word("the link to the group")?;
    }
    Ok(())
}
