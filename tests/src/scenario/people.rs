//! Lines about the team, the registrations, mailings, the questionnaire and the landing page.

use super::Draft;
use super::line::{Line, Problem, named};
use kafedra_model::ids::{AnswerSheetId, MailingId, MemberId, QuestionId};
use kafedra_model::questionnaire::{AnswerSheet, OwnQuestion, Question, QuestionKind};
use kafedra_model::reminders::Mailing;
use kafedra_model::team::{Member, Role};

/// `member <role>… [arrives <time>]`; the role `all` is every one there is.
pub(super) fn member(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let number = draft.seminar.plan.team.members.len() + 1;
    let mut member = Member {
        id: MemberId(draft.id()),
        name: format!("Сотрудник {number}"),
        phone: format!("+7 000 000-01-{number:02}"),
        email: String::new(),
        roles: std::collections::BTreeSet::new(),
        arrives: None,
    };
    while let Some(word) = line.next() {
        match word.as_str() {
            "arrives" => member.arrives = Some(line.time("the time")?),
            "all" => member.roles.extend(ROLES),
            role => {
                member.roles.insert(named(role, "the role")?);
            }
        }
    }
    draft.seminar.plan.team.members.push(member);
    Ok(())
}

/// `attendance [registered <n>] [came <n>] [called <n>] [first <day>] [first-call <day>] [last-call <day>]
/// [refused <n>] [refused-after-confirmation <n>] [slowest-refusal <hours> [and-a-minute]] [last-refusal <day>]
/// [kits <n>] [walk-ins <n>] [staff <n>] [waiting <n> <day> <time>]`
pub(super) fn attendance(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let attendance = &mut draft.seminar.attendance;
    while let Some(word) = line.next() {
        match word.as_str() {
            "registered" => attendance.registered = line.number("the registrations")?,
            "came" => attendance.attended = line.number("how many came")?,
            "staff" => attendance.staff_attended = line.number("the staff in the hall")?,
            "called" => attendance.called = line.number("how many were called")?,
            "walk-ins" => attendance.walk_ins = line.number("the walk-ins")?,
            "kits" => attendance.kits_handed = line.number("the kits")?,
            "refused" => attendance.refused = line.number("the refusals")?,
            "slowest-refusal" => {
                let hours: u32 = line.number("the hours")?;
                attendance.slowest_refusal_minutes =
                    hours * 60 + u32::from(line.accept("and-a-minute"));
            }
            "last-refusal" => attendance.last_refusal = Some(line.date("the day")?),
            "refused-after-confirmation" => {
                attendance.refused_after_confirmation = line.number("the refusals")?;
            }
            "waiting" => {
                attendance.waiting = line.number("the registrations")?;
                let day = line.date("the day")?;
                attendance.waiting_since = Some(day.and_time(line.time("the time")?));
            }
            "first" => attendance.first_registration = Some(line.date("the day")?),
            "first-call" => attendance.first_call = Some(line.date("the day")?),
            "last-call" => attendance.last_call = Some(line.date("the day")?),
            other => return Err(format!("«{other}» is not a count of registrations")),
        }
    }
    Ok(())
}

/// `mailing <kind> <day> [at <time>] [to <n>]`
pub(super) fn mailing(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let mut mailing = Mailing {
        id: MailingId(draft.id()),
        kind: named(&line.word("the kind")?, "the kind")?,
        sent: line.date("the day")?,
        at: None,
        recipients: draft.seminar.attendance.registered,
        named: false,
    };
    if line.accept("at") {
        mailing.at = Some(line.time("the time")?);
    }
    if line.accept("to") {
        mailing.recipients = line.number("the recipients")?;
    }
    draft.seminar.plan.reminders.mailings.push(mailing);
    Ok(())
}

/// `question "…" [talk <n> [marks <mark>…]]`: one of the partner's own; the marks for a talk (blocks count from 1) are
/// those of so many filled-in questionnaires.
pub(super) fn question(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let mut question = OwnQuestion {
        id: QuestionId(draft.id()),
        question: Question {
            text: line.word("the question")?,
            kind: QuestionKind::Open,
            answers: Vec::new(),
        },
        talk: None,
    };
    if line.accept("talk") {
        let number = line.number("the number of the talk")?;
        let blocks = &draft.seminar.plan.agenda.blocks;
        let block = (1..).zip(blocks).find(|(count, _)| *count == number);
        question.question.kind = QuestionKind::Scale;
        question.talk = Some(block.ok_or("there is no such block")?.1.id);
    }
    if line.accept("marks") {
        while let Some(mark) = line.next() {
            let answers = [(question.id.to_string(), vec![mark])];
            let sheet = AnswerSheet {
                id: AnswerSheetId(draft.id()),
                person: None,
                answers: answers.into(),
            };
            draft.seminar.plan.answers.sheets.push(sheet);
        }
    }
    let own = &mut draft.seminar.plan.questionnaire.own_questions;
    own.push(question);
    Ok(())
}

/// `sheets <n>`: so many filled-in questionnaires.
pub(super) fn sheets(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    for _ in 0..line.number("the number of sheets")? {
        let sheet = AnswerSheet {
            id: AnswerSheetId(draft.id()),
            person: None,
            answers: std::collections::BTreeMap::new(),
        };
        draft.seminar.plan.answers.sheets.push(sheet);
    }
    Ok(())
}

const ROLES: [Role; 9] = [
    Role::Responsible,
    Role::DeskManager,
    Role::Moderator,
    Role::MicrophoneCarrier,
    Role::SpeakerMinder,
    Role::CateringMinder,
    Role::Guide,
    Role::Photographer,
    Role::LeadManager,
];
