//! A seminar from ten lines of text.
//!
//! Every line is a keyword and its words; `tests/suite/rules/README.md` lists them. The pack fills in what a line
//! leaves out: the title, official talks with their points, a speaker per talk.

mod agenda;
mod application;
mod card;
mod day;
mod estimate;
mod kit;
mod landing;
mod line;
mod people;
mod place;
mod report;
mod stages;

use chrono::{NaiveDate, NaiveTime};
use kafedra_model::ids::SeminarId;
use kafedra_model::pack::Pack;
use kafedra_model::registration::Attendance;
use kafedra_model::rulings::Ruling;
use kafedra_model::seminar::{Card, Partner, Plan, Seminar};
use line::{Line, Problem};
use std::fmt;
use uuid::Uuid;

/// A seminar and the day on which it is looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    pub seminar: Seminar,
    pub today: NaiveDate,
}

/// A line that cannot be read. Lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineError {
    pub line: usize,
    pub text: String,
    pub problem: String,
}

/// Reads the lines of a scenario.
///
/// # Errors
/// The first line that cannot be read, with its number and the reason.
pub fn read(text: &str, pack: &Pack) -> Result<Scenario, LineError> {
    let mut draft = Draft::new(pack);
    for (index, line) in text.lines().enumerate() {
        let line_text = line.trim();
        if line_text.is_empty() || line_text.starts_with('#') {
            continue;
        }
        draft.take(line_text).map_err(|problem| LineError {
            line: index + 1,
            text: line_text.to_owned(),
            problem,
        })?;
    }
    Ok(Scenario {
        seminar: draft.seminar,
        today: draft.today,
    })
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            line,
            text,
            problem,
        } = self;
        write!(f, "line {line} «{text}»: {problem}")
    }
}

/// The seminar as far as it has been read.
struct Draft<'p> {
    pack: &'p Pack,
    seminar: Seminar,
    today: NaiveDate,
    ids: u128,
}

impl<'p> Draft<'p> {
    fn new(pack: &'p Pack) -> Self {
        let season = &pack.season;
        let card = Card {
            pack: pack.id.clone(),
            pack_version: pack.version,
            country: pack
                .countries
                .first()
                .map(|country| country.name.clone())
                .unwrap_or_default(),
            city: "Казань".to_owned(),
            date: season.event_from,
            start: NaiveTime::from_hms_opt(10, 0, 0).unwrap_or_default(),
            planned_listeners: 50,
            experienced: true,
            partner: Partner {
                name: "СекретКонтора".to_owned(),
                city: "Казань".to_owned(),
                ..Partner::default()
            },
            application_sent: Some(season.applications_from),
            application_approved: Some(season.applications_to),
        };
        let mut plan = Plan::new(card);
        plan.agenda.title.clone_from(&pack.title);
        let seminar = Seminar {
            id: SeminarId(Uuid::from_u128(FIRST_ID)),
            plan,
            photos: Vec::new(),
            papers: Vec::new(),
            attendance: Attendance::default(),
            others: Vec::new(),
        };
        Self {
            pack,
            seminar,
            today: season.applications_to,
            ids: FIRST_ID,
        }
    }

    fn take(&mut self, text: &str) -> Result<(), Problem> {
        let mut line = Line::read(text)?;
        let keyword = line.word("the keyword")?;
        let read = READERS
            .iter()
            .find(|(known, _)| *known == keyword)
            .map(|(_, read)| read)
            .ok_or_else(|| format!("«{keyword}» is not a keyword"))?;
        read(self, &mut line)?;
        line.end()
    }

    /// Ids follow the order of the lines, so the same text gives the same seminar.
    fn id(&mut self) -> Uuid {
        self.ids += 1;
        Uuid::from_u128(self.ids)
    }

    fn seminar(&mut self, line: &mut Line) -> Result<(), Problem> {
        let card = &mut self.seminar.plan.card;
        card.city = line.word("the city")?;
        card.partner.city.clone_from(&card.city);
        card.date = line.date("the date")?;
        loop {
            if line.accept("planned") {
                card.planned_listeners = line.number("the planned number")?;
            } else if line.accept("country") {
                card.country = line.word("the country")?;
            } else if line.accept("inexperienced") {
                card.experienced = false;
            } else if line.accept("unapproved") {
                card.application_approved = None;
            } else if line.accept("at") {
                card.start = line.time("the start")?;
            } else {
                return Ok(());
            }
        }
    }

    fn partner(&mut self, line: &mut Line) -> Result<(), Problem> {
        let partner = &mut self.seminar.plan.card.partner;
        partner.name = line.word("the partner's name")?;
        if line.accept("city") {
            partner.city = line.word("the partner's city")?;
        }
        if line.accept("phone") {
            partner.phone = line.word("the partner's phone")?;
        }
        Ok(())
    }

    /// What the coordinator answered to an open question: `ruling AMB-23 percent 20`.
    fn ruling(&mut self, line: &mut Line) -> Result<(), Problem> {
        let question = line.word("the question")?;
        let ruling = Ruling {
            reading: line.word("the reading")?,
            value: line.maybe(),
            on: None,
            note: String::new(),
        };
        self.seminar.plan.rulings.answers.insert(question, ruling);
        Ok(())
    }

    fn today(&mut self, line: &mut Line) -> Result<(), Problem> {
        self.today = line.date("the day")?;
        Ok(())
    }
}

/// Version and variant bits of a UUIDv7 are set, so that the ids pass wherever real ones do.
const FIRST_ID: u128 = 0x0158_0000_0000_7000_8000_0000_0000_0000;

type Reader = fn(&mut Draft<'_>, &mut Line) -> Result<(), Problem>;

/// Keywords in the order of the work.
const READERS: &[(&str, Reader)] = &[
    ("seminar", |draft, line| draft.seminar(line)),
    ("partner", |draft, line| draft.partner(line)),
    ("today", |draft, line| draft.today(line)),
    ("application", card::application),
    ("applicant", application::applicant),
    ("test", application::test),
    ("another", application::another),
    ("coordinator", card::coordinator),
    ("title", agenda::title),
    ("programme", agenda::programme),
    ("block", agenda::block),
    ("own", agenda::own),
    ("other", agenda::other),
    ("change", agenda::change),
    ("stage", stages::stage),
    ("approved-programme", stages::approved_programme),
    ("changes-agreed", stages::changes_agreed),
    ("withdrawn", stages::withdrawn),
    ("organizer", estimate::organizer),
    ("announcement", estimate::announcement),
    ("line", estimate::line),
    ("venue", place::venue),
    ("rent", place::rent),
    ("catering", place::catering),
    ("venue-changed", place::changed),
    ("hall", place::hall),
    ("address", kit::address),
    ("kit", kit::kit),
    ("promo", kit::promo),
    ("printed", kit::printed),
    ("packed", kit::packed),
    ("member", people::member),
    ("attendance", people::attendance),
    ("shift", day::shift),
    ("mailing", people::mailing),
    ("question", people::question),
    ("sheets", people::sheets),
    ("landing", landing::landing),
    ("page", landing::page),
    ("form", landing::form),
    ("tick", report::tick),
    ("photos", report::photos),
    ("report", report::report),
    ("ruling", |draft, line| draft.ruling(line)),
    ("lead", report::lead),
    ("referral", report::referral),
    ("order", report::order),
];

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::*;
    use crate::season_pack;
    use kafedra_model::money::Kopecks;

    #[test]
    fn ten_lines_are_a_seminar() {
        let text = "seminar Томск 2017-04-05 planned 30 at 11:00\n\
                    today 2017-04-06\n\
                    # remarks are left out\n\
                    programme minimum\n\
                    own \"Наш опыт\" 20 points 2 speaker outside \"Гость\"\n\
                    stage programme sent 2017-02-17 returned 2017-02-20 sent 2017-02-21\n\
                    line hall_rent 18000.50 agreed 18000 paper 17000 act\n\
                    attendance registered 40 came 18\n\
                    tick DAY-18 broken\n\
                    photos all 2";
        let Scenario { seminar, today } = read(text, &season_pack()).unwrap();
        let plan = &seminar.plan;
        assert_eq!(
            (plan.card.city.as_str(), today.to_string().as_str()),
            ("Томск", "2017-04-06")
        );
        assert_eq!(plan.agenda.blocks.len(), 8);
        assert_eq!(plan.agenda.blocks[7].speakers[0].company, "Гость");
        assert_eq!(plan.stages.records["programme"].submissions.len(), 2);
        assert_eq!(plan.estimate.lines[0].planned, Kopecks(1_800_050));
        assert_eq!(seminar.papers[0].line, plan.estimate.lines[0].id);
        assert_eq!(seminar.attendance.attended, 18);
        assert_eq!(seminar.photos.len(), 8, "two of each of the four stages");
    }

    #[test]
    fn the_same_lines_are_the_same_seminar() {
        let text = "seminar Казань 2017-03-29\nprogramme minimum\nline hall_rent 1000";
        let pack = season_pack();
        assert_eq!(read(text, &pack), read(text, &pack));
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        let wrong = |text: &str| read(text, &season_pack()).unwrap_err().to_string();
        assert_eq!(
            wrong("seminar Казань 2017-03-29\n\nweather sunny"),
            "line 3 «weather sunny»: «weather» is not a keyword"
        );
        assert_eq!(
            wrong("seminar Казань 29.03.2017"),
            "line 1 «seminar Казань 29.03.2017»: the date «29.03.2017» is not a date such as 2017-03-29"
        );
        assert_eq!(
            wrong("today 2017-03-01 maybe"),
            "line 1 «today 2017-03-01 maybe»: «maybe» is not understood here"
        );
        assert_eq!(
            wrong("own \"Наш опыт 20"),
            "line 1 «own \"Наш опыт 20»: a quote is not closed"
        );
        assert_eq!(
            wrong("block M9 20"),
            "line 1 «block M9 20»: the season has no slot «M9»"
        );
    }
}
