//! Lines about submissions and approval.

use super::Draft;
use super::line::{Line, Problem};
use kafedra_model::ids::SubmissionId;
use kafedra_model::stages::Submission;

/// `stage <id> [sent <day>]… [returned <day>] [remarks <text>] [approved <day>] [asked <day>] [task <link>]`
pub(super) fn stage(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let id = line.word("the stage")?;
    if draft.pack.stage(&id).is_none() {
        return Err(format!("the season has no stage «{id}»"));
    }
    loop {
        if line.accept("sent") {
            let submission = Submission {
                id: SubmissionId(draft.id()),
                sent: line.date("the day it was sent")?,
                returned: None,
                remarks: String::new(),
            };
            record(draft, &id).submissions.push(submission);
        } else if line.accept("returned") {
            let day = line.date("the day it came back")?;
            let last = record(draft, &id).submissions.last_mut();
            last.ok_or("nothing was sent that could come back")?
                .returned = Some(day);
        } else if line.accept("remarks") {
            let remarks = line.word("the remarks")?;
            let last = record(draft, &id).submissions.last_mut();
            last.ok_or("nothing was sent that could have remarks")?
                .remarks = remarks;
        } else if line.accept("asked") {
            let day = line.date("the coordinator's day")?;
            record(draft, &id).asked_by = Some(day);
        } else if line.accept("task") {
            let link = line.word("the link to the task")?;
            record(draft, &id).task_link = link;
        } else if line.accept("approved") {
            let day = line.date("the day of approval")?;
            record(draft, &id).approved = Some(day);
        } else {
            return Ok(());
        }
    }
}

/// `approved-programme`: the programme as it stands at this line is the approved one.
pub(super) fn approved_programme(draft: &mut Draft<'_>, _line: &mut Line) -> Result<(), Problem> {
    let plan = &mut draft.seminar.plan;
    plan.stages.approved_agenda = Some(plan.agenda.clone());
    Ok(())
}

/// `changes-agreed`
pub(super) fn changes_agreed(draft: &mut Draft<'_>, _line: &mut Line) -> Result<(), Problem> {
    draft.seminar.plan.stages.agenda_changes_agreed = true;
    Ok(())
}

/// `withdrawn <day>`
pub(super) fn withdrawn(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    draft.seminar.plan.stages.withdrawn = Some(line.date("the day")?);
    Ok(())
}

fn record<'d>(draft: &'d mut Draft<'_>, id: &str) -> &'d mut kafedra_model::stages::StageRecord {
    let records = &mut draft.seminar.plan.stages.records;
    records.entry(id.to_owned()).or_default()
}
