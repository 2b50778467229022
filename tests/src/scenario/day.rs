//! Lines about what happened on the day.

use super::Draft;
use super::line::{Line, Problem};
use kafedra_model::day::Shift;
use kafedra_model::ids::EventId;

/// `shift <time> <minutes> [undone]`: what is planned from that time on was moved; taken back by an entry of its own.
pub(super) fn shift(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let from = line.time("the time")?;
    let shift = Shift {
        id: EventId(draft.id()),
        at: draft.seminar.plan.card.date.and_time(from),
        operator: String::new(),
        from,
        minutes: line.maybe().ok_or("the minutes are missing")?,
        reason: String::new(),
        undoes: None,
    };
    let undo = line.accept("undone").then(|| Shift {
        id: EventId(draft.id()),
        minutes: -shift.minutes,
        undoes: Some(shift.id),
        ..shift.clone()
    });
    let shifts = &mut draft.seminar.plan.day.shifts;
    shifts.push(shift);
    shifts.extend(undo);
    Ok(())
}
