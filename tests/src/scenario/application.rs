//! Lines about the answers of the application and about other seminars of the workspace.

use super::Draft;
use super::line::{Line, Problem};
use kafedra_model::application::{EarlierViolation, HeldSeminar, OtherSeminar};
use kafedra_model::ids::SeminarId;

/// `applicant [member|stranger|unasked] [experience <title>]… [no-experience] [federal] [series-in-city <day>] [own-series <day>]
/// [violation <programme>]… [fee <roubles>] [clients <n>] [read <day>]`
pub(super) fn applicant(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let application = &mut draft.seminar.plan.application;
    loop {
        if line.accept("member") {
            application.partner_programme = Some(true);
        } else if line.accept("stranger") {
            application.partner_programme = Some(false);
        } else if line.accept("experience") {
            application.experience.push(HeldSeminar {
                title: line.word("the title")?,
                ..HeldSeminar::default()
            });
        } else if line.accept("unasked") {
            application.partner_programme = None;
        } else if line.accept("no-experience") {
            application.experience.clear();
        } else if line.accept("federal") {
            application.wants_federal = Some(true);
        } else if line.accept("series-in-city") {
            application.series_in_city = Some(line.date("the day")?);
        } else if line.accept("own-series") {
            application.series_of_partner = Some(line.date("the day")?);
        } else if line.accept("violation") {
            application.violations.push(EarlierViolation {
                programme: line.word("the programme")?,
                what: String::new(),
            });
        } else if line.accept("fee") {
            application.entry_fee = line.money("the fee")?;
        } else if line.accept("clients") {
            application.existing_clients = Some(line.number("the number of clients")?);
        } else if line.accept("read") {
            application.feed_read = Some(line.date("the day")?);
        } else {
            return Ok(());
        }
    }
}

/// `test [invited <day>] [due <day>] [taken <day>] [mistakes <n>]`
pub(super) fn test(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let test = &mut draft.seminar.plan.application.test;
    loop {
        if line.accept("invited") {
            test.invited = Some(line.date("the day of the invitation")?);
        } else if line.accept("due") {
            test.due = Some(line.date("the last day")?);
        } else if line.accept("taken") {
            test.taken = Some(line.date("the day of the test")?);
        } else if line.accept("mistakes") {
            test.mistakes = Some(line.number("the mistakes")?);
        } else {
            return Ok(());
        }
    }
}

/// `another <city> <day> [partner <name>] [sent <day>] [approved <day>] [inexperienced] [withdrawn] [pack <id>]`:
/// another seminar of the workspace.
pub(super) fn another(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let mut other = OtherSeminar {
        id: SeminarId(draft.id()),
        pack: draft.pack.id.clone(),
        country: draft.seminar.plan.card.country.clone(),
        city: line.word("the city")?,
        date: line.date("the date")?,
        partner: "Другая компания".to_owned(),
        experienced: true,
        application_sent: None,
        application_approved: None,
        withdrawn: false,
    };
    loop {
        if line.accept("partner") {
            other.partner = line.word("the partner's name")?;
        } else if line.accept("sent") {
            other.application_sent = Some(line.date("the day of application")?);
        } else if line.accept("approved") {
            other.application_approved = Some(line.date("the day of approval")?);
        } else if line.accept("inexperienced") {
            other.experienced = false;
        } else if line.accept("withdrawn") {
            other.withdrawn = true;
        } else if line.accept("pack") {
            other.pack = line.word("the season")?;
        } else {
            draft.seminar.others.push(other);
            return Ok(());
        }
    }
}
